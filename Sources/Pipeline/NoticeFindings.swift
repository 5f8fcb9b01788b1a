package import Minutes
package import SourceText

/// What a reader found in the file, and what the parser could not place, become findings like any other, so that they can be
/// selected, suppressed and exported.
package enum NoticeFindings {
    /// Ids under which readers report; the catalogue of rules does not hold them.
    package static let rules = ["source.bad-bytes", "source.parted-marks", "source.garbled", "source.several-meetings", "source.frames", "source.columns", "source.unclassified", "source.unread", "source.other"]

    /// Kinds that a rule of the catalogue reports.
    private static let hidden: Set<String> = ["tracked-changes", "comments", "hidden-text", "struck-text"]

    /// - Parameter unclassified: passages of the extracted text that nothing claimed.
    package static func findings(_ notices: [SourceNotice], _ unclassified: [Span]) -> [Finding] {
        notices.filter { !$0.isFatal && !hidden.contains($0.kind) }.map(finding) + [finding(unclassified)].compactMap { $0 }
    }

    private static func finding(_ notice: SourceNotice) -> Finding {
        switch notice.kind {
        case "bad-bytes":
            Finding(rule: "source.bad-bytes", severity: .warning, message: notice.message,
                    advice: Message("元のファイルの文字コードを確かめるか、--charset で指定してください。", en: "Check the encoding of the file, or name it with --charset."),
                    span: notice.span, facts: notice.fileOffset.map { [("fileOffset", .number($0))] } ?? [])
        case "columns":
            Finding(rule: "source.columns", severity: .warning, message: notice.message,
                    advice: Message("左の段、右の段の順に並んだ本文を使ってください。PDFがあれば、写した文字ではなくPDFのファイルを渡してください。",
                                    en: "Use a text with the left column before the right one; where there is a PDF, give the file itself."),
                    span: notice.span)
        case "parted-marks":
            Finding(rule: "source.parted-marks", severity: .warning, message: notice.message,
                    advice: Message("このまま公開すると、検索しても見つかりません。元の文書から写し直すか、「が」を一文字で打ち直してください。",
                                    en: "Published as they are, the words are not found by a search. Copy them from the original document."),
                    span: notice.span)
        case "garbled", "several-meetings", "frames":
            Finding(rule: "source." + notice.kind, severity: .warning, message: notice.message, span: notice.span)
        default:
            Finding(rule: "source.other", severity: .warning, message: notice.message, span: notice.span)
        }
    }

    /// Words that are on no page and in no record: the user must know of them.
    private static func finding(_ unclassified: [Span]) -> Finding? {
        guard let first = unclassified.first else { return nil }
        return Finding(rule: "source.unclassified", severity: .warning,
                       message: Message("発言・見出しのどれにも分けられない文が残っています（\(unclassified.count)か所）。", en: "Text that is neither speech nor heading (\(unclassified.count) places)."),
                       advice: Message("要約には載りません。発言者の表示が抜けていないか、--dialect で書式を指定できないか確かめてください。",
                                       en: "It is on no page. Look for a missing label, or name the style with --dialect."),
                       span: first, related: unclassified.dropFirst().prefix(20).map { .init(Message("ここも", en: "also here"), $0) }, facts: [("places", .number(unclassified.count))])
    }

    /// More sentences stand above the first speech than in all speeches: labels of a style that was not recognized, perhaps.
    package static func unread(_ record: Record, _ text: [UInt8]) -> Finding? {
        guard let first = record.speeches.first?.labelSpan.start else { return nil }
        let above = record.source.ranges.filter { $0.kind == .header && $0.span.start < first }
        let sentences = above.reduce(0) { $0 + count(text, $1.span) }
        guard sentences >= 8, sentences > record.source.ranges.lazy.filter({ $0.kind == .speech }).reduce(0, { $0 + count(text, $1.span) }), let place = above.first(where: { count(text, $0.span) > 0 }) else { return nil }
        return Finding(rule: "source.unread", severity: .warning,
                       message: Message("最初の発言より前に\(sentences)の文があり、発言として読まれていません。", en: "\(sentences) sentences stand above the first speech and were read as nobody's words."),
                       advice: Message("発言者の表示が抜けていないか、--dialect で書式を指定できないか確かめてください。ここに書かれた採決や人数は調べていません。",
                                       en: "Look for missing labels, or name the style with --dialect; votes and numbers in them were not checked."),
                       span: place.span, facts: [("sentences", .number(sentences))])
    }

    private static func count(_ text: [UInt8], _ span: Span) -> Int {
        var found = 0, offset = span.start
        while let next = text.firstOffset(of: "。", in: offset..<span.end) { found += 1; offset = next + 3 }
        return found
    }
}

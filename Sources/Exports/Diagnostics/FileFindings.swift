package import Minutes
package import SourceText

/// The findings of one file with everything that printing them needs, so that the text itself can be let go.
package struct FileFindings: Sendable {
    /// The path as the user gave it; `-` for standard input.
    package var path: String
    package var charset: String
    /// Only in minutes can speeches, votes and attendance be checked.
    package var kind: Source.Kind
    /// Nobody is said to speak, and the minutes tell their decisions themselves.
    private let tellsDecisions: Bool
    /// In document order; of equal places the more severe first.
    package var findings: [LocatedFinding]
    package var checks: [CheckResult]

    package init(_ document: Document) {
        path = document.record.source.path
        charset = document.record.source.charset
        kind = document.record.source.kind
        tellsDecisions = document.record.tellsDecisions
        checks = document.record.checks
        let places = PositionIndex(document.text)
        let fingerprints = Fingerprint.all(of: document)
        findings = zip(document.record.findings, fingerprints).map { LocatedFinding($0, fingerprint: $1, text: document.text, places: places) }
        findings = findings.enumerated().sorted { left, right in
            left.element.isBefore(right.element) ?? (left.offset < right.offset)
        }.map(\.element)
    }

    /// What was not checked, because nobody can be told to speak in the file; nil for minutes. Silence would look like a clean result.
    package var unchecked: Message? {
        switch kind {
        case .minutes: nil
        case .notMinutes: Message("会議録ではないようです（お知らせ・日程・議決一覧など）。発言・出席・採決は調べていません。", en: "this does not look like minutes; speeches, attendance and votes were not checked")
        case .unsegmentable where tellsDecisions:
            Message("だれが何を話したかの記録がないため、発言と質疑は調べていません。会議録が述べている決定は調べました。", en: "nobody is said to speak: speeches and questions were not checked, the decisions that are told were")
        case .unsegmentable: Message("発言者の区切りが見つからないため、発言・採決は調べていません。", en: "no speakers could be told apart; speeches and votes were not checked")
        }
    }

    /// Findings that count: neither suppressed nor known from the baseline.
    package var open: [LocatedFinding] { findings.filter { $0.suppression == nil && !$0.isInBaseline } }

    package func count(_ severity: Finding.Severity) -> Int { open.count { $0.severity == severity } }
}

/// A finding, its place in the file and the line it stands in.
package struct LocatedFinding: Sendable {
    package var finding: Finding
    /// The rule's severity, or the one that the user set for it.
    package var severity: Finding.Severity
    /// Stays the same when lines move: 16 hexadecimal digits.
    package var fingerprint: String
    /// Nil for a finding about the file as a whole.
    package var place: Place?
    /// One for each of `finding.related`.
    package var related: [Place]
    /// The reason given in the suppression file.
    package var suppression: String?
    package var isInBaseline: Bool

    init(_ finding: Finding, fingerprint: String, text: ExtractedText, places: PositionIndex) {
        self.finding = finding
        self.fingerprint = fingerprint
        severity = finding.severity
        place = finding.span.map { Place($0, text, places) }
        related = finding.related.map { Place($0.span, text, places) }
        isInBaseline = false
    }

    /// Nil when neither comes first.
    fileprivate func isBefore(_ other: LocatedFinding) -> Bool? {
        let here = finding.span?.start ?? -1, there = other.finding.span?.start ?? -1
        if here != there { return here < there }
        return severity == other.severity ? nil : severity > other.severity
    }
}

/// A passage with line, column and the line's words around it.
package struct Place: Sendable {
    package var span: Span
    /// 1-based, columns in code points; `end` is exclusive.
    package var start: ExtractedText.Position
    package var end: ExtractedText.Position
    /// 1-based for PDF.
    package var page: Int?
    /// Line, paragraph or element of the file itself, where the text was taken out of mark-up.
    package var original: (unit: ExtractedText.Origins.Unit, number: Int)?
    package var excerpt: Excerpt

    init(_ span: Span, _ text: ExtractedText, _ places: PositionIndex) {
        self.span = span
        start = places.position(of: span.start)
        end = places.position(of: span.end)
        page = text.page(of: span.start)
        original = text.origin(of: span.start)
        excerpt = Excerpt(span, in: text)
    }

    /// Where to look in the file that the user has; nil where the line of the text is enough.
    package var whereabouts: Message? {
        if let page { return Message("\(page)ページ", en: "page \(page)") }
        guard let original else { return nil }
        return switch original.unit {
        case .line: Message("元のファイルの\(original.number)行目", en: "line \(original.number) of the file")
        case .paragraph: Message("段落 \(original.number)", en: "paragraph \(original.number)")
        case .element: Message("\(original.number)番目の発言", en: "speech \(original.number)")
        }
    }
}

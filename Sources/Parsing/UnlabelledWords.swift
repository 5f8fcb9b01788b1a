import Minutes
import SourceText

/// Words that stand below the head of an item without a label: whose they are.
struct UnlabelledWords {
    let bytes: [UInt8]
    let content: Range<Int>
    /// The head above them, behind the last speech.
    let heading: Layout.HeadingDraft
    let takesMarks: Bool

    /// Below the head of an item a presiding speaker goes on without a new label; what is told there as nobody speaks, behind anyone else's
    /// speech or among polite ones, is the summary's own: 「次回は九月に開催する。」
    func areNobodys(behind last: Layout.SpeechDraft, saying pieces: ArraySlice<Range<Int>>) -> Bool {
        guard heading.entry != nil || bytes.has("【", at: heading.range.lowerBound) || AgendaMarker.read(bytes, at: heading.range.lowerBound, end: heading.range.upperBound) != nil || takesMarks,
              bytes.hasSuffix("。", in: content), !isPolite(content) else { return false }
        // Where a chair leads on below △ in plain words, what is told stands in the past.
        if takesMarks { return UnlabelledWords.told.contains { bytes.hasSuffix($0, in: content) } }
        return pieces.contains(where: isPolite) || kind(of: last.shape) != .chair && last.shape.frame != .ditto && last.shape.frame != .anonymous
    }

    private static let told: [StaticString] = ["があった。", "した。", "された。", "なかった。", "となった。", "になった。", "とした。", "受けた。", "行った。"]
    private static let procedure: [StaticString] = ["議題", "議案", "採決", "お諮り", "質疑", "討論", "許します", "許可", "説明を求め", "入ります", "行います", "御異議", "ご異議", "日程第"]

    /// The chair's last speech, where the meeting is led on below △日程第２ and somebody else spoke above it.
    func chair(of speeches: [Layout.SpeechDraft]) -> Int? {
        guard takesMarks, let last = speeches.last, last.shape.mark != .none, kind(of: last.shape) != .chair,
              heading.entry != nil || AgendaMarker.read(bytes, at: heading.range.lowerBound, end: heading.range.upperBound)?.form == .schedule,
              isPolite(content), bytes.containsAny(UnlabelledWords.procedure, in: content) else { return nil }
        return speeches.lastIndex { kind(of: $0.shape) == .chair }
    }

    private static let turns: Set<String> = [
        "質疑", "質疑等", "質疑・意見", "質疑、意見", "質疑応答", "質疑・応答", "質疑・答弁", "意見", "意見等", "意見・要望", "意見交換", "要望", "質問", "質問・意見", "答弁", "回答", "応答", "討論", "説明", "採決", "表決", "採決結果", "審議", "審議結果", "結果",
    ]

    /// ［答弁］ above the label of the one who answers, 【採決】 below what was said of a bill: what the words below are, and no business.
    static func nameTheTurn(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        guard content.count <= 48, let bracket = Bracket.opening(bytes, at: content.lowerBound, end: content.upperBound), bracket == .square || bracket == .squareASCII || bracket == .tortoise || bracket == .lenticular,
              bracket.closing(bytes, from: content.lowerBound, end: content.upperBound) == content.upperBound else { return false }
        let words = bytes.stringWithoutBlanks(content.lowerBound + bracket.openLength..<content.upperBound - bracket.closeLength)
        return turns.contains(words) || bracket == .lenticular && words.hasSuffix("説明") && ["事務局", "課", "課長", "部長", "局長", "室長", "次長", "担当"].contains { words.dropLast(2).hasSuffix($0) }
    }

    /// 修正の一覧（資料２）, below what was explained.
    static func namePaper(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        bytes.codePointCount(in: content) <= 60 && !bytes.contains("。", in: content) && bytes.containsAny(["（資料", "(資料", "【資料"], in: content) && ["）", ")", "】"].contains { (close: StaticString) in bytes.hasSuffix(close, in: content) }
    }

    /// (賛成者)北山教育長、南川委員: who voted how, below the result.
    static func tellHowTheyVoted(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        bytes.first(of: ["（賛成者）", "(賛成者)", "（反対者）", "(反対者)"], at: content.lowerBound, end: content.upperBound) != nil
    }

    /// 出席議員　３名 behind a recess: who is there, and no business.
    static func tellWhoIsThere(_ bytes: [UInt8], _ content: Range<Int>, isBehindRecess: Bool) -> Bool {
        let start = bytes.first(of: ["○", "◯", "●", "◎", "〇", "◇", "【", "〔", "（", "("], at: content.lowerBound).map { content.lowerBound + $0.utf8CodeUnitCount } ?? content.lowerBound
        guard content.count <= 120, !bytes.contains("。", in: content), bytes.first(of: ["出席議員", "欠席議員", "出席委員", "欠席委員"], at: start, end: content.upperBound) != nil else { return false }
        return isBehindRecess || content.count <= 60 && (bytes.hasSuffix("名", in: content) || bytes.hasSuffix("人", in: content))
    }

    /// (別冊参照）: a note in brackets of any two widths.
    static func isBracketed(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        bytes.first(of: ["（", "("], at: content.lowerBound) != nil && (bytes.hasSuffix("）", in: content) || bytes.hasSuffix(")", in: content)) && AgendaMarker.read(bytes, at: content.lowerBound, end: content.upperBound) == nil
    }

    /// Whether the label is that of one who presides, over this meeting or over a committee.
    static func isOfChair(_ bytes: [UInt8], _ shape: LabelShape) -> Bool {
        kind(bytes, shape) == .chair
    }

    private static func kind(_ bytes: [UInt8], _ shape: LabelShape) -> Speaker.Kind? {
        let token = Candidate.compactToken(bytes, shape)
        return Offices.ending(token, token.indices)?.kind
    }

    private func kind(of shape: LabelShape) -> Speaker.Kind? { UnlabelledWords.kind(bytes, shape) }

    private func isPolite(_ words: Range<Int>) -> Bool { bytes.containsAny(["ます", "です", "ました", "ません", "でした", "ください"], in: words) }
}

import SourceText

/// What a summary tells in a line of its own and nobody says: 「事務局から資料1に基づき説明。」 below an item's heading.
enum Narration {
    private static let subjects: [StaticString] = [
        "事務局", "担当課", "担当者", "担当から", "担当より", "課から", "課より", "課長から", "課長より", "部長から", "部長より", "局長から", "局長より", "室から", "室より", "室長から", "室長より",
        "所長から", "所長より", "館長から", "館長より", "係から", "係より", "係長から", "係長より", "部会長から", "部会長より",
    ]
    private static let endings: [StaticString] = [
        "説明", "報告", "説明した", "報告した", "説明する", "報告する", "説明があった", "報告があった", "説明がありました", "報告がありました", "説明を行った", "報告を行った", "説明を受けた", "報告を受けた",
        "説明がなされた", "報告がなされた", "説明後", "説明後、質疑",
    ]

    /// Whether the line tells that somebody of the office explained or reported, and holds no more than that.
    static func isExplanation(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count <= 240, bytes.codePointCount(in: line) <= 60 else { return false }
        let words = bytes.hasSuffix("。", in: line) ? line.lowerBound..<line.upperBound - 3 : line
        return endings.contains { bytes.hasSuffix($0, in: words) } && bytes.containsAny(subjects, in: words) && !bytes.containsAny(["。", "ます", "です", "？"], in: words)
    }
}

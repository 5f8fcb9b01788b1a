import SourceText

/// ○小沢総務課長答弁　…, ○３番　西野太郎議員質疑　…: behind the speaker what the speech is.
extension LabelReader {
    private static let acts: [StaticString] = ["反対討論", "賛成討論", "討論", "再々質疑", "再質疑", "質疑", "再々質問", "再質問", "質問", "再答弁", "答弁"]

    /// The words without the act, where a mark stands before them and words behind them: 「○西野太郎議員質問」 alone on a line is a head.
    func withoutAct(_ range: Range<Int>) -> Range<Int>? {
        guard mark != .none, bytes.skipBlanks(from: range.upperBound, end: end) < end,
              let act = LabelReader.acts.first(where: { bytes.hasSuffix($0, in: range) && range.count > $0.utf8CodeUnitCount }) else { return nil }
        return range.lowerBound..<range.upperBound - act.utf8CodeUnitCount
    }

    /// 小沢総務課長答弁, where the office stands right before the act.
    func actBehindOffice(_ word: Run) -> LabelShape? {
        guard word.stop == .blank, let label = withoutAct(word.range), Offices.ending(bytes, label) != nil else { return nil }
        return made(.bare, label: label, token: label, until: word.range.upperBound)
    }
}

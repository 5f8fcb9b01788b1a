import Minutes
import SourceText

/// 「参加者は320人」 in the digest, 230 in the minutes.
enum DigestNumberSource: Rule {
    static let needs: SecondInput? = .digest
    static let description = RuleDescription(
        id: "digest.number-source", severity: .error,
        summary: Message("要約の数字は会議録の該当箇所にあるか", en: "Is every number of the digest in the passage it cites?"),
        compares: Message("要約の数字と、引用元の数字（二十三と23は同じとみなす）", en: "The numbers of the digest with those of its source; 二十三 is 23"),
        reason: Message("要約でつくられた数字は、会議の事実ではありません。", en: "A number that the digest made up is no fact of the meeting."),
        basis: nil,
        failing: [.question("道路の工事は、いつ終わりますか。", answer: "▼道路の工事は、令和5年の12月に終わります。",
                            digest: "- **質問**：「道路の工事は、いつ終わりますか。」（発言2、11行目）\n  - **答弁**：「道路の工事は、令和5年の11月に終わります。」（発言3、13行目）")],
        passing: [.question("道路の工事は、いつ終わりますか。", answer: "道路の工事は、令和五年の十二月に終わります。",
                            digest: "- **答弁**：「道路の工事は、2023年12月に終わります。」（発言3、13行目）")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (index, statement) in (context.options.digest ?? []).enumerated() {
            let source = statement.spoken ?? context.words(statement.source), subject = "d\(index + 1)"
            // 反対なし is printed as 0; a number may be broken by the end of a line.
            let known = Set([0] + numbers(source, arabicAlone: false) + numbers(NameKey.of(source), arabicAlone: false) + years(source))
            guard let stray = numbers(statement.text, arabicAlone: true).first(where: { !known.contains($0) }) else { report.pass(subject, statement.source); continue }
            let place = statement.line.map { "（要約の\($0)行目）" } ?? ""
            report.raise(subject, at: statement.source, Message("要約の「\(stray)」は会議録の該当箇所にありません\(place)。", en: "The digest's “\(stray)” is not in the passage it cites."),
                         advice: Message("要約の数字を確かめてください。", en: "Check the number."), facts: [("number", .number(stray))] + (statement.line.map { [("digestLine", .number($0))] } ?? []))
        }
    }

    /// The western years of the era years in the words, and the other way round: 令和4年 is 2022.
    private static func years(_ words: String) -> [Int] {
        let bytes = Folding.fold(Array(words.utf8)).bytes
        return DateReader.all(in: bytes, range: 0..<bytes.count).flatMap { reading -> [Int] in
            guard let year = reading.year else { return [] }
            return [year] + Era.allCases.map { year - $0.offset }.filter { $0 > 0 }
        }
    }

    /// - Parameter arabicAlone: true in the digest, where 一方 and 十分 are no numbers.
    private static func numbers(_ words: String, arabicAlone: Bool) -> [Int] {
        let bytes = Folding.fold(Array(words.utf8)).bytes
        var found: [Int] = []
        var offset = 0
        while offset < bytes.count {
            if !arabicAlone || (0x30...0x39).contains(bytes[offset]), let number = JapaneseNumber.read(bytes, at: offset) {
                found.append(number.value)
                offset = number.end
            } else { offset += bytes.codePoint(at: offset)?.length ?? 1 }
        }
        return found
    }
}

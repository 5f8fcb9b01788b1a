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
        basis: nil, failing: [], passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for (index, statement) in (context.options.digest ?? []).enumerated() {
            let known = Set(numbers(context.words(statement.source)))
            let subject = "d\(index + 1)"
            guard let stray = numbers(statement.text).first(where: { !known.contains($0) }) else { report.pass(subject, statement.source); continue }
            report.raise(subject, at: statement.source, Message("要約の「\(stray)」は会議録の該当箇所にありません。", en: "The digest's “\(stray)” is not in the passage it cites."),
                         advice: Message("要約の数字を確かめてください。", en: "Check the number."), facts: [("number", .number(stray))])
        }
    }

    private static func numbers(_ words: String) -> [Int] {
        let bytes = Folding.fold(Array(words.utf8)).bytes
        var found: [Int] = []
        var offset = 0
        while offset < bytes.count {
            if let number = JapaneseNumber.read(bytes, at: offset) { found.append(number.value); offset = number.end } else { offset += bytes.codePoint(at: offset)?.length ?? 1 }
        }
        return found
    }
}

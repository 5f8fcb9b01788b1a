import SourceText

/// A person put forward for an office: 「会長には西野委員にお願いしてはどうかと思いますが、いかがでしょうか。」 wants assent, and no answer.
enum Proposing {
    private static let verbs: [StaticString] = ["推薦", "推せん", "就任", "留任", "再任", "お願いしたら", "お願いしては", "お願いできたら", "お願いできれば", "引き受けて"]
    private static let persons: [StaticString] = ["委員に", "委員を", "委員,", "委員、", "さんに", "さんを", "氏に", "氏を", "先生に", "先生を", "様に", "様を", "会長に", "会長を", "委員長に", "委員長を"]
    private static let wishes: [StaticString] = ["いかが", "どうか。", "どうかと思", "どうでしょう", "よろしいでしょうか", "よいか。"]

    /// 「北山委員に引き続きお願いしたいと思います。」: said to the meeting, where somebody is chosen.
    static func names(_ bytes: [UInt8], _ unit: Unit) -> Bool {
        ["委員に", "委員を", "さんに", "氏に", "先生に", "会長に", "委員長に"].contains { (person: StaticString) in
            bytes.firstOffset(of: person, in: unit.range, unit.pairs).map { bytes.contains("お願いし", in: $0..<unit.range.upperBound) } ?? false
        }
    }

    /// Whether the unit asks those present to agree to a person.
    static func isDone(_ bytes: [UInt8], _ unit: Unit) -> Bool {
        unit.endsInDoubt && bytes.containsAny(verbs, in: unit) && bytes.containsAny(persons, in: unit)
            && bytes.containsAny(wishes, in: max(unit.range.lowerBound, unit.range.upperBound - 60)..<unit.range.upperBound)
    }
}

import Minutes
import SourceText

/// The bar of one vote: as wide as the number entitled, with a mark where the required majority is reached.
enum VoteBar {
    /// The heads that the requirement needs among those entitled, where that number is certain.
    static func needed(_ vote: Vote) -> (words: String, count: Int)? {
        guard let requirement = vote.requirement, let eligible = vote.eligible, eligible.lowerBound == eligible.upperBound,
              let count = heads(requirement, of: eligible.upperBound) else { return nil }
        return ("\(eligible.upperBound)人の\(Words.requirement(requirement))", count)
    }

    /// Whole heads: 過半数 of 21 is 11, 3分の2以上 of 22 is 15.
    static func heads(_ requirement: Vote.Requirement, of whole: Int) -> Int? {
        switch requirement {
        case .majority: whole / 2 + 1
        case .twoThirds: (2 * whole + 2) / 3
        case .threeQuarters: (3 * whole + 3) / 4
        case .fourFifths: (4 * whole + 4) / 5
        case .unanimous: whole
        case .plurality: nil
        }
    }

    /// Nil when the numbers do not give a whole: one side unknown and nobody says how many could vote.
    static func view(_ vote: Vote) -> View? {
        let tally = vote.tally
        guard let supporters = tally.for else { return nil }
        let stated = [("for", "賛成", supporters), ("against", "反対", tally.against ?? 0), ("abstain", "棄権", tally.abstain ?? 0),
                      ("blank", "白票", tally.blank ?? 0), ("blank", "無効", tally.invalid ?? 0)]
        let sum = stated.reduce(0) { $0 + $1.2 }
        let entitled = vote.eligible.flatMap { $0.lowerBound == $0.upperBound ? $0.upperBound : nil }
        guard sum > 0, tally.against != nil || entitled != nil else { return nil }
        let whole = max(entitled ?? sum, sum)
        var parts = stated.map { Bar.Part(kind: $0.0, label: $0.1, count: $0.2) }
        let restLabel = tally.against == nil ? "賛成以外" : "表決に加わらず"
        parts.append(Bar.Part(kind: "silent", label: restLabel, count: whole - sum))
        let needed = needed(vote)
        return Bar(id: "bar-\(vote.id)", title: title(parts, entitled: entitled, needed: needed), parts: parts, whole: whole,
                   mark: whole == entitled ? needed.map { ("\(Words.requirement(vote.requirement ?? .majority)) \($0.count)", $0.count) } : nil).view
    }

    private static func title(_ parts: [Bar.Part], entitled: Int?, needed: (words: String, count: Int)?) -> String {
        parts.filter { $0.count > 0 }.map { "\($0.label)\($0.count)人" }.joined(separator: "、") + "。"
            + (entitled.map { "表決に加われる人数は\($0)人。" } ?? "") + (needed.map { "\($0.words)は\($0.count)人。" } ?? "")
    }
}

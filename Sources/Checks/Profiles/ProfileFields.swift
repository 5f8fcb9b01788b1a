import Minutes
import SourceText
import Yams

/// The keys of a profile file, each with what it sets. Printing a profile uses the same names.
enum ProfileFields {
    enum Outcome {
        case change(@Sendable (inout BodyProfile) -> Void)
        case problem(Node, Message)
    }

    typealias Field = @Sendable (Node) -> Outcome

    static let groups: Set<String> = ["quorum", "members", "chair"]
    static let names: [String] = all.keys.sorted() + groups.sorted() + ["extends"]

    static let all: [String: Field] = [
        "id": words { $0.id = $1 },
        "name": words { $0.name = Message($1, en: $1) },
        "bodyKind": choice(BodyKind.self) { $0.bodyKind = $1 },
        "cite": words { $0.cite = $1 },
        "quorum.base": choice(BodyProfile.Quorum.Base.self) { $0.quorum.base = $1 },
        "quorum.op": comparison,
        "quorum.num": number(atLeast: 1) { $0.quorum.share.numerator = $1 },
        "quorum.den": number(atLeast: 1) { $0.quorum.share.denominator = $1 },
        "quorum.confirmed": flag { $0.quorum.isConfirmed = $1 },
        "members.statutory": number(atLeast: 1) { $0.members.statutory = $1 },
        "members.inOffice": number(atLeast: 1) { $0.members.inOffice = $1 },
        "members.roster": roster,
        "chair.inQuorum": choice(BodyProfile.Chair.Flag.self) { $0.chair.inQuorum = $1 },
        "chair.inDenominator": choice(BodyProfile.Chair.Flag.self) { $0.chair.inDenominator = $1 },
        "chair.votes": choice(BodyProfile.Chair.Flag.self) { $0.chair.votes = $1 },
        "chair.casting": choice(BodyProfile.Chair.Flag.self) { $0.chair.casting = $1 },
        "abstain": choice(BodyProfile.Abstention.self) { $0.abstain = $1 },
        "exceptions": exceptions,
        "special": special,
        "electionThreshold": choice(BodyProfile.ElectionThreshold.self) { $0.electionThreshold = $1 },
        "chairVotesInElections": flag { $0.chairVotesInElections = $1 },
        "announcesQuorum": flag { $0.announcesQuorum = $1 },
        "signers": number(atLeast: 0) { $0.signers = $1 },
        "session": session,
        "countsProxies": flag { $0.countsProxies = $1 },
        "countsObservers": flag { $0.countsObservers = $1 },
    ]

    // MARK: single values

    private static func words(_ set: @escaping @Sendable (inout BodyProfile, String) -> Void) -> Field {
        { node in
            guard let value = node.string else { return .problem(node, Message("文字で書いてください。", en: "This must be text.")) }
            return .change { set(&$0, value) }
        }
    }

    private static func number(atLeast least: Int, _ set: @escaping @Sendable (inout BodyProfile, Int) -> Void) -> Field {
        { node in
            guard let value = node.int, value >= least else {
                return .problem(node, Message("\(least)以上の整数で書いてください。", en: "This must be a whole number of at least \(least)."))
            }
            return .change { set(&$0, value) }
        }
    }

    private static func flag(_ set: @escaping @Sendable (inout BodyProfile, Bool) -> Void) -> Field {
        { node in
            guard let value = node.bool else { return .problem(node, Message("trueかfalseで書いてください。", en: "This must be true or false.")) }
            return .change { set(&$0, value) }
        }
    }

    private static func choice<Value: RawRepresentable & CaseIterable & Sendable>(
        _ type: Value.Type, _ set: @escaping @Sendable (inout BodyProfile, Value) -> Void
    ) -> Field where Value.RawValue == String {
        { node in
            let written = node.string ?? ""
            if let value = Value(rawValue: written) { return .change { set(&$0, value) } }
            let allowed = Value.allCases.map(\.rawValue)
            let near = Spelling.nearest(written, among: allowed)
            let list = allowed.joined(separator: "・")
            return .problem(node, Message("「\(written)」は使えません。\(near.map { "「\($0)」ではありませんか。" } ?? "")使える値: \(list)",
                                          en: "“\(written)” is not allowed.\(near.map { " Did you mean “\($0)”?" } ?? "") Allowed: \(list)"))
        }
    }

    private static let comparison: Field = { node in
        switch node.string {
        case ">": .change { $0.quorum.share.isStrict = true }
        case ">=": .change { $0.quorum.share.isStrict = false }
        default: .problem(node, Message("「>」（過半数のように超える）か「>=」（半数以上のように含む）で書いてください。", en: "This must be “>” or “>=”."))
        }
    }

    // MARK: lists

    private static let exceptions: Field = { node in
        var list: [BodyProfile.Exception] = []
        for item in node.array() {
            guard let exception = BodyProfile.Exception(rawValue: item.string ?? "") else {
                let allowed = BodyProfile.Exception.allCases.map(\.rawValue)
                let near = Spelling.nearest(item.string ?? "", among: allowed)
                return .problem(item, Message("「\(item.string ?? "")」は使えません。\(near.map { "「\($0)」ではありませんか。" } ?? "")使える値: \(allowed.joined(separator: "・"))",
                                              en: "“\(item.string ?? "")” is not allowed. Allowed: \(allowed.joined(separator: ", "))"))
            }
            list.append(exception)
        }
        let found = list
        return .change { $0.exceptions = found }
    }

    private static let roster: Field = { node in
        var list: [BodyProfile.Member] = []
        for item in node.array() {
            if let unknown = unknownKey(item, ["name", "role", "seat", "faction", "from", "to"]) { return unknown }
            guard let name = item.string ?? item["name"]?.string else {
                return .problem(item, Message("名簿の1人ごとに「name: 氏名」が必要です。", en: "Each member needs a “name”."))
            }
            for key in ["from", "to"] where item[key] != nil && date(item[key]) == nil {
                return .problem(item[key] ?? item, Message("日付は2024-04-01の形で書いてください。", en: "Dates are written 2024-04-01."))
            }
            list.append(.init(name: name, role: item["role"]?.string, seat: item["seat"]?.string, faction: item["faction"]?.string,
                              from: date(item["from"]), to: date(item["to"])))
        }
        let found = list
        return .change { $0.members.roster = found }
    }

    private static let session: Field = { node in
        if let unknown = unknownKey(node, ["from", "to"]) { return unknown }
        guard let first = date(node["from"]), let last = date(node["to"]), first <= last else {
            return .problem(node, Message("会期は {from: 2024-06-03, to: 2024-06-21} の形で書いてください。", en: "A session is written {from: 2024-06-03, to: 2024-06-21}."))
        }
        return .change { $0.session = .init(first: first, last: last) }
    }

    private static let special: Field = { node in
        var list: [BodyProfile.SpecialMajority] = []
        for item in node.array() {
            if let unknown = unknownKey(item, ["id", "titles", "not", "num", "den", "of", "attendance", "cite"]) { return unknown }
            guard let id = item["id"]?.string, let num = item["num"]?.int, let den = item["den"]?.int, den > 0, num > 0 else {
                return .problem(item, Message("特別多数の1件ごとに id・titles・num・den・cite が必要です。", en: "Each special majority needs id, titles, num, den and cite."))
            }
            let attendance = item["attendance"].flatMap { pair in pair["num"]?.int.flatMap { num in pair["den"]?.int.map { Share(num, $0) } } }
            list.append(.init(id: id, titles: (item["titles"]?.array() ?? []).compactMap(\.string), not: (item["not"]?.array() ?? []).compactMap(\.string), share: Share(num, den),
                              of: item["of"]?.string.flatMap { .init(rawValue: $0) } ?? .present, attendance: attendance, cite: item["cite"]?.string ?? ""))
        }
        let found = list
        return .change { $0.special = found }
    }

    private static func unknownKey(_ node: Node, _ known: [String]) -> Outcome? {
        for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
            let near = Spelling.nearest(key.string ?? "", among: known)
            return .problem(key, Message("「\(key.string ?? "")」という項目はありません。" + (near.map { "「\($0)」ではありませんか。" } ?? ""),
                                         en: "There is no key “\(key.string ?? "")”." + (near.map { " Did you mean “\($0)”?" } ?? "")))
        }
        return nil
    }

    /// 2024-04-01
    private static func date(_ node: Node?) -> CivilDate? {
        let parts = (node?.string ?? "").split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}

package import Minutes
import SourceText

/// The table of profiles: one kind of body a file.
package enum Profiles {
    package static let all: [BodyProfile] = [
        AssemblyPlenary.profile, AssemblyCommittee.profile, CouncilHalf.profile, CouncilMajority.profile, EducationBoard.profile,
        AgriculturalCommittee.profile, ElectionBoard.profile, ReviewPanel.profile, CityPlanning.profile,
        DietPlenary.profile, DietCommittee.profile, GeneralBody.profile,
    ]

    package static func profile(_ id: String) -> BodyProfile? { all.first { $0.id == id } }
}

extension BodyProfile {
    /// The profile of the kind of body that the record shows. What a council states of its quorum decides between its two types; both are
    /// open where it states nothing.
    package static func suiting(_ record: Record) -> BodyProfile {
        let name = Array((record.meeting.bodyName ?? record.meeting.title?.value ?? "").utf8)
        if let named = Profiles.byName.first(where: { name.contains($0.word, in: 0..<name.count) }) {
            return named.profile
        }
        // The law on farmland is a farm committee's business, whatever its title leaves out; of any other such body nothing is known.
        if record.meeting.bodyKind == .other { return record.agenda.contains { $0.title.contains("農地法") } ? AgriculturalCommittee.profile : GeneralBody.profile }
        guard let first = Profiles.all.first(where: { $0.bodyKind == record.meeting.bodyKind }) else { return GeneralBody.profile }
        let sameKind = Profiles.all.filter { $0.bodyKind == first.bodyKind && $0.id.hasPrefix("council-") }
        guard let rule = record.quorum.lazy.compactMap(\.rule).first, let share = rule.share else { return sameKind.isEmpty ? first : first.openBetween(sameKind) }
        return sameKind.first { $0.quorum.share == share } ?? first
    }

    /// This profile with both parts of the members that a council's rules may ask for.
    private func openBetween(_ kinds: [BodyProfile]) -> BodyProfile {
        var open = self
        open.quorum.otherShare = kinds.map(\.quorum.share).first { $0 != quorum.share }
        open.name = Message("附属機関・審議会（定足数の割合は記載なし）", en: "Advisory council, its quorum not stated")
        return open
    }
}

extension Profiles {
    /// Bodies whose kind the record cannot tell apart by itself.
    static let byName: [(word: StaticString, profile: BodyProfile)] = [
        ("農業委員会", AgriculturalCommittee.profile), ("選挙管理委員会", ElectionBoard.profile), ("行政不服審査会", ReviewPanel.profile),
        ("都市計画審議会", CityPlanning.profile),
    ]
}

extension Quorum.Rule {
    /// The part that the rule asks for; nil where it is none of the usual ones.
    var share: Share? {
        switch self {
        case .majorityOfMembers: .majority
        case .halfOrMoreOfMembers, .halfOrMoreOfStatutory: .half
        case .twoThirdsOfMembers: .twoThirds
        case .oneThirdOfMembers: .third
        case .other: nil
        }
    }

    init(_ quorum: BodyProfile.Quorum) {
        switch quorum.share {
        case .majority: self = .majorityOfMembers
        case .half: self = quorum.base == .statutory ? .halfOrMoreOfStatutory : .halfOrMoreOfMembers
        case .twoThirds: self = .twoThirdsOfMembers
        case .third: self = .oneThirdOfMembers
        default: self = .other
        }
    }
}

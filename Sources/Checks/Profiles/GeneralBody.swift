import Minutes

/// Any other body: nothing is assumed that could make an error of a difference between bodies.
enum GeneralBody {
    static let profile = BodyProfile(
        id: "general", name: Message("その他の会議", en: "Any other body"), bodyKind: .other,
        quorum: .init(base: .statutory, share: .half, isConfirmed: false),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .open),
        abstain: .open, announcesQuorum: false, cite: "会議の一般原則（各会議の規則が優先する）")
}

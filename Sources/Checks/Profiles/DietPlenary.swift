import Minutes

/// 国会の本会議
enum DietPlenary {
    static let profile = BodyProfile(
        id: "diet-plenary", name: Message("国会（本会議）", en: "Diet, plenary"), bodyKind: .dietPlenary,
        quorum: .init(base: .statutory, share: .third, isConfirmed: false),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .yes),
        abstain: .open,
        special: [
            .init(id: "secret-session", titles: ["秘密会"], share: .twoThirds, of: .present, cite: "日本国憲法57条1項"),
            .init(id: "qualification", titles: ["資格争訟"], share: .twoThirds, of: .present, cite: "日本国憲法55条"),
            .init(id: "expulsion", titles: ["除名"], share: .twoThirds, of: .present, cite: "日本国憲法58条2項"),
        ],
        electionThreshold: .majority, announcesQuorum: false, cite: "日本国憲法56条")
}

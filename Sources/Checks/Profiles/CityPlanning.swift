import Minutes

/// 都市計画審議会
enum CityPlanning {
    static let profile = BodyProfile(
        id: "city-planning", name: Message("都市計画審議会", en: "City planning council"), bodyKind: .council,
        quorum: .init(base: .statutory, share: .half, isConfirmed: false),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .yes),
        abstain: .open, announcesQuorum: true, cite: "都道府県都市計画審議会及び市町村都市計画審議会の組織及び運営の基準を定める政令と各条例")
}

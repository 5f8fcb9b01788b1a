import Minutes

/// 農業委員会の総会
enum AgriculturalCommittee {
    static let profile = BodyProfile(
        id: "agriculture", name: Message("農業委員会（総会）", en: "Agricultural committee, general meeting"), bodyKind: .other,
        quorum: .init(base: .inOffice, share: .majority, isConfirmed: true),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .open),
        abstain: .open, exceptions: [.excluded], announcesQuorum: true, cite: "農業委員会等に関する法律27条・31条1項")
}

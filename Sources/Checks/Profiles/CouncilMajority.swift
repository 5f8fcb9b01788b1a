import Minutes

/// 附属機関・審議会で、過半数の出席を要するもの
enum CouncilMajority {
    static let profile = BodyProfile(
        id: "council-majority", name: Message("附属機関・審議会（過半数）", en: "Advisory council, quorum of a majority"), bodyKind: .council,
        quorum: .init(base: .statutory, share: .majority, isConfirmed: true),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .yes),
        abstain: .open, announcesQuorum: true, cite: "設置条例・規則（「委員の過半数が出席しなければ会議を開くことができない」とするもの）")
}

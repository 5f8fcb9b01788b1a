import Minutes

/// 附属機関・審議会で、半数以上の出席を要するもの
enum CouncilHalf {
    static let profile = BodyProfile(
        id: "council-half", name: Message("附属機関・審議会（半数以上）", en: "Advisory council, quorum of half or more"), bodyKind: .council,
        quorum: .init(base: .statutory, share: .half, isConfirmed: true),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .yes),
        abstain: .open, announcesQuorum: true, cite: "設置条例・規則（「委員の半数以上が出席しなければ会議を開くことができない」とするもの）")
}

import Minutes

/// 選挙管理委員会: three of four members make a quorum, which is three quarters.
enum ElectionBoard {
    static let profile = BodyProfile(
        id: "election-board", name: Message("選挙管理委員会", en: "Election administration board"), bodyKind: .other,
        quorum: .init(base: .statutory, share: .threeQuarters, isConfirmed: true), members: .init(statutory: 4),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .open),
        abstain: .open, announcesQuorum: false, cite: "地方自治法189条・190条")
}

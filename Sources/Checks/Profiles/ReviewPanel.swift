import Minutes

/// 行政不服審査会の部会: all of its members.
enum ReviewPanel {
    static let profile = BodyProfile(
        id: "review-panel", name: Message("行政不服審査会", en: "Administrative complaint review panel"), bodyKind: .other,
        quorum: .init(base: .statutory, share: .majority, isConfirmed: false),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .open),
        abstain: .open, announcesQuorum: false, cite: "行政不服審査法72条・行政不服審査法施行令20条（合議体は全員、総会は過半数）")
}

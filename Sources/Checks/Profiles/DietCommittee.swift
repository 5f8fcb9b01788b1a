import Minutes

/// 国会の委員会
enum DietCommittee {
    static let profile = BodyProfile(
        id: "diet-committee", name: Message("国会（委員会）", en: "Diet, committee"), bodyKind: .dietCommittee,
        quorum: .init(base: .statutory, share: .half, isConfirmed: true),
        chair: .init(inQuorum: .yes, inDenominator: .open, votes: .open, casting: .yes),
        abstain: .open, electionThreshold: .majority, announcesQuorum: false, cite: "国会法49条・50条")
}

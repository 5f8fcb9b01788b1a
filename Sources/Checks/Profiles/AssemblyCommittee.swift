import Minutes

/// 地方議会の委員会
enum AssemblyCommittee {
    static let profile = BodyProfile(
        id: "assembly-committee", name: Message("地方議会（委員会）", en: "Local assembly, committee"), bodyKind: .committee,
        quorum: .init(base: .statutory, share: .half, isConfirmed: true),
        chair: .init(inQuorum: .yes, inDenominator: .no, votes: .no, casting: .yes),
        abstain: .gyojitsu, exceptions: [.excluded],
        announcesQuorum: false, cite: "委員会条例（標準市議会委員会条例16条・17条の例による）、地方自治法109条")
}

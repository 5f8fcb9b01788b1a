import Minutes

/// 教育委員会
enum EducationBoard {
    static let profile = BodyProfile(
        id: "education-board", name: Message("教育委員会", en: "Board of education"), bodyKind: .educationBoard,
        quorum: .init(base: .inOffice, share: .majority, isConfirmed: true),
        chair: .init(inQuorum: .yes, inDenominator: .yes, votes: .yes, casting: .yes),
        abstain: .gyojitsu, exceptions: [.excluded, .reconvened],
        special: [.init(id: "closed-meeting", titles: ["非公開"], share: .twoThirds, of: .present, cite: "地方教育行政の組織及び運営に関する法律14条7項")],
        announcesQuorum: false, cite: "地方教育行政の組織及び運営に関する法律14条")
}

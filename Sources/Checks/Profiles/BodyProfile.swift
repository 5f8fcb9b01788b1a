package import Minutes
package import SourceText

/// The law of one kind of body, as data: everything that differs between bodies stands here and nowhere else.
package struct BodyProfile: Equatable, Sendable {
    /// 会議に必要な出席: the base is reckoned with integers, `op` is 「以上」 or 「を超える」.
    package struct Quorum: Equatable, Sendable {
        package enum Base: String, Sendable, CaseIterable { case statutory, inOffice, present }
        package var base: Base
        package var share: Share
        /// True where the article was confirmed in a public source; else a finding is a warning at most.
        package var isConfirmed: Bool
        /// The other part that the rules of such a body may ask for, where nobody said which; nil where one is known.
        package var otherShare: Share?
    }

    /// Whether the chair is counted, votes, and decides a tie.
    package struct Chair: Equatable, Sendable {
        /// `open`: the body's rules do not say, and both readings are admitted.
        package enum Flag: String, Sendable, CaseIterable { case yes = "true", no = "false", open }
        package var inQuorum: Flag
        package var inDenominator: Flag
        package var votes: Flag
        package var casting: Flag
    }

    /// How those who are in the room but vote neither for nor against are counted.
    package enum Abstention: String, Sendable, CaseIterable {
        /// Everyone in the room counts (行政実例 昭和32.5.11).
        case gyojitsu
        /// Only votes for and against count (高松高判 昭和28.9.25).
        case takamatsu
        /// Blank votes are against (標準市会議規則73②).
        case blankIsNo = "blank_is_no"
        case open

        /// As a message says it.
        var japanese: String {
            switch self {
            case .gyojitsu: "その場にいた全員を分母に数えて"
            case .takamatsu: "賛成と反対だけを数えて"
            case .blankIsNo: "白票を反対に数えて"
            case .open: "白票・棄権をどう数えても"
            }
        }
    }

    /// What turns a quorum that is not reached into no error, when the minutes state it.
    package enum Exception: String, Sendable, CaseIterable { case excluded, reconvened, urged, fellBelow }

    /// A kind of item that needs more than a majority.
    package struct SpecialMajority: Equatable, Sendable {
        package var id: String
        /// Words of a title that suggest this kind of item.
        package var titles: [String]
        /// Words of titles that look alike and need no more than a majority: 議長不信任.
        package var not: [String] = []
        package var share: Share
        /// The whole of which the share is taken.
        package var of: Quorum.Base
        /// The part of the members in office who must be present; nil: the ordinary quorum.
        package var attendance: Share?
        package var cite: String
    }

    package struct Members: Equatable, Sendable {
        package var statutory: Int?
        package var inOffice: Int?
        package var roster: [Member] = []
    }

    package struct Member: Equatable, Sendable {
        package var name: String
        package var role: String?
        package var seat: String?
        package var faction: String?
        /// First and last day in office; nil: always.
        package var from: CivilDate?
        package var to: CivilDate?
    }

    package struct Session: Equatable, Sendable {
        package var first: CivilDate
        package var last: CivilDate
    }

    /// How many votes elect: a quarter of valid ÷ seats (公職選挙法95), or a majority of those cast.
    package enum ElectionThreshold: String, Sendable, CaseIterable { case quarter, majority }

    package var id: String
    package var name: Message
    package var bodyKind: BodyKind
    package var quorum: Quorum
    package var members = Members()
    package var chair: Chair
    package var abstain: Abstention
    package var exceptions: [Exception] = []
    package var special: [SpecialMajority] = []
    package var electionThreshold: ElectionThreshold = .quarter
    /// True where the chair must vote in an election held by the body.
    package var chairVotesInElections = true
    /// True where the chair announces the quorum at the opening.
    package var announcesQuorum: Bool
    /// Least number of signers beside the chair; 0: the law asks for none.
    package var signers = 0
    /// First and last day of the session (会期); nil where nobody set it.
    package var session: Session?
    /// True where members who send a proxy count as present.
    package var countsProxies = false
    package var countsObservers = false
    package var cite: String
}

extension BodyProfile {
    /// Whether a member of the roster holds office on a day.
    static func holds(_ member: Member, on date: CivilDate?) -> Bool {
        guard let date else { return true }
        return (member.from.map { $0 <= date } ?? true) && (member.to.map { date <= $0 } ?? true)
    }

    /// 定数 or members in office, as the profile states them for its own quorum.
    var ownBase: Int? {
        switch quorum.base {
        case .statutory: members.statutory
        case .inOffice: members.inOffice
        case .present: nil
        }
    }
}

import Minutes
import SourceText

/// The numbers behind a quorum: how many are needed, of whom, and how many came.
struct QuorumAssessment {
    var share: Share
    /// 定数 or members in office; nil when neither minutes nor profile state it.
    var base: Stated<Int>?
    /// True when the base comes from the profile and not from the minutes.
    var isProfileBase: Bool
    /// Enough under every reading of the rules, and too few under none: they differ where the minutes do not say whether 半数以上 or 過半数 is asked for.
    var least: Int?
    var most: Int?
    var present: Stated<Int>?

    /// Nil while the readings differ.
    var required: Int? { least == most ? least : nil }

    /// Nil while a number is missing, or while it depends on the reading.
    var isMet: Bool? {
        guard let least, let most, let present else { return nil }
        return present.value >= most ? true : present.value < least ? false : nil
    }
}

/// Reckons quorums (checks.md part B: quorum).
enum QuorumJudge {
    /// Writes the rule applied and the number required, where everything they need is known.
    static func fill(_ record: inout Record, _ profile: BodyProfile) {
        for index in record.quorum.indices {
            let found = assess(record.quorum[index], record.attendance, profile)
            guard found.base != nil || record.quorum[index].required != nil else { continue }
            record.quorum[index].required = record.quorum[index].required ?? found.required
            record.quorum[index].rule = record.quorum[index].rule ?? (profile.quorum.otherShare == nil ? Quorum.Rule(profile.quorum) : nil)
        }
    }

    /// A statement about the quorum, completed from the attendance and the profile.
    static func assess(_ quorum: Quorum, _ attendance: Attendance, _ profile: BodyProfile) -> QuorumAssessment {
        let share = quorum.rule?.share ?? profile.quorum.share
        let own = base(attendance, profile)
        let members = quorum.members.map { Stated($0, quorum.span) }
        let found = members ?? own.base
        let needed = needed(found, share, quorum.rule?.share == nil ? profile.quorum.otherShare : nil) ?? quorum.required.map { ($0, $0) }
        let present = quorum.present.map { Stated($0, quorum.span) } ?? presence(attendance)
        return QuorumAssessment(share: share, base: found, isProfileBase: members == nil && own.isProfile, least: needed?.0, most: needed?.1, present: present)
    }

    private static func needed(_ base: Stated<Int>?, _ share: Share, _ other: Share?) -> (Int, Int)? {
        guard let base else { return nil }
        let one = share.needed(of: base.value), two = other?.needed(of: base.value) ?? one
        return (min(one, two), max(one, two))
    }

    /// The same without any statement.
    static func assess(_ attendance: Attendance, _ profile: BodyProfile) -> QuorumAssessment {
        let own = base(attendance, profile)
        let needed = needed(own.base, profile.quorum.share, profile.quorum.otherShare)
        return QuorumAssessment(share: profile.quorum.share, base: own.base, isProfileBase: own.isProfile, least: needed?.0, most: needed?.1, present: presence(attendance))
    }

    /// Members in office come from 定数 less vacancies only where both are stated.
    static func base(_ attendance: Attendance, _ profile: BodyProfile) -> (base: Stated<Int>?, isProfile: Bool) {
        switch profile.quorum.base {
        case .statutory:
            if let statutory = attendance.statutory { return (statutory, false) }
        case .inOffice:
            if let inOffice = attendance.inOffice { return (inOffice, false) }
            if let statutory = attendance.statutory, let vacant = attendance.vacant { return (Stated(statutory.value - vacant.value, statutory.span), false) }
        case .present: break
        }
        return (profile.ownBase.map { Stated($0, Span(0, 0)) }, true)
    }

    /// The number that the minutes count, else the names of the roster.
    private static func presence(_ attendance: Attendance) -> Stated<Int>? {
        if let stated = attendance.stated, let present = stated.present { return Stated(present, stated.span) }
        guard let first = attendance.present.first, let last = attendance.present.last else { return nil }
        return Stated(CheckContext.distinct(attendance.present), Span(first.span.start, max(first.span.end, last.span.end)))
    }
}

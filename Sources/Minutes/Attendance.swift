package import SourceText

/// Who was there: the rosters of the header, the counts that are stated, and what changed during the meeting.
package struct Attendance: Sendable {
    /// 定数, or the number of members that the quorum is reckoned from, where the minutes state it.
    package var statutory: Stated<Int>?
    /// Members in office (現員), where stated.
    package var inOffice: Stated<Int>?
    /// Vacant seats (欠員), where stated.
    package var vacant: Stated<Int>?
    package var present: [Person]
    package var absent: [Person]
    package var officials: [Person]
    package var secretariat: [Person]
    /// Visitors in the gallery (傍聴者); 0 when the minutes say there were none.
    package var observers: Stated<Int>?
    package var stated: StatedCount?
    package var events: [AttendanceEvent]
    /// Members present, speech by speech: the last entry at or before a speech holds for it.
    package var ledger: [LedgerEntry]

    package init() {
        present = []
        absent = []
        officials = []
        secretariat = []
        events = []
        ledger = []
    }
}

/// One entry of a roster.
package struct Person: Hashable, Sendable {
    /// `p1`, `p2` … in the order of the rosters; one person on two rosters has one id.
    package var id: String
    /// Without honorific and without inner spaces; null where a roster gives only an office.
    package var name: String?
    package var role: String?
    package var seat: String?
    package var faction: String?
    /// The deputy who came in this member's place.
    package var deputy: String?
    /// Code points of the family name, where a blank behind it or the list of known names tells; not part of the record.
    package var surnameLength: Int?
    package var span: Span

    package init(id: String, name: String?, role: String? = nil, seat: String? = nil, faction: String? = nil,
                 deputy: String? = nil, surnameLength: Int? = nil, span: Span) {
        self.id = id
        self.name = name
        self.role = role
        self.seat = seat
        self.faction = faction
        self.deputy = deputy
        self.surnameLength = surnameLength
        self.span = span
    }
}

/// Head counts as the header prints them or as they are announced at the opening. Null: not stated.
package struct StatedCount: Sendable {
    package var present: Int?
    package var absent: Int?
    package var online: Int?
    package var proxy: Int?
    /// 委任状
    package var letters: Int?
    /// 書面
    package var written: Int?
    /// True when the count stands in the header over a roster of names, false when it was spoken.
    package var inHeader: Bool
    package var span: Span

    package init(present: Int? = nil, absent: Int? = nil, inHeader: Bool = false, span: Span) {
        self.present = present
        self.absent = absent
        self.inHeader = inHeader
        self.span = span
    }
}

/// Something that changes, or may change, who is in the room.
package struct AttendanceEvent: Sendable {
    package enum Kind: String, Sendable {
        /// Announced to come later.
        case late
        case arrived, left, returned
        /// 除斥
        case recused
        case chairChange = "chair-change"
        case proxy, online
        /// A number announced during the meeting.
        case count
    }

    package var kind: Kind
    package var name: String?
    package var count: Int?
    /// Id of the speech in or before which it happens; null for the header.
    package var speech: String?
    package var span: Span

    package init(kind: Kind, name: String? = nil, count: Int? = nil, speech: String? = nil, span: Span) {
        self.kind = kind
        self.name = name
        self.count = count
        self.speech = speech
        self.span = span
    }
}

/// From one speech on, the least and the greatest number of members present, the chair included.
package struct LedgerEntry: Sendable {
    /// Why the number changed or became uncertain.
    package enum Reason: String, Sendable {
        case opening
        /// Announced latecomers may have come at any time since.
        case expectedLatecomers = "expected-latecomers"
        case arrived, left, returned, recused, count
        /// After a recess nobody knows who came back.
        case recess
    }

    /// `order` of the first speech for which this holds.
    package var fromOrder: Int
    package var minimum: Int
    package var maximum: Int
    /// Members shut out by conflict of interest (除斥), not among those counted.
    package var recused: Int
    package var reason: Reason
    package var span: Span?

    package init(fromOrder: Int, minimum: Int, maximum: Int, recused: Int = 0, reason: Reason, span: Span? = nil) {
        self.fromOrder = fromOrder
        self.minimum = minimum
        self.maximum = maximum
        self.recused = recused
        self.reason = reason
        self.span = span
    }
}

extension Attendance {
    /// Members who are listed, or else only counted, as absent; nil where nothing tells whether anybody is.
    package var absentees: Int? {
        let listed = absent.filter { $0.name != nil || $0.role != nil }.count
        return listed > 0 ? listed : stated?.absent
    }

    /// The most members who can be in the room when nobody has counted for a while: those present and absent together, else all members;
    /// nil where neither is stated.
    package var everyone: Int? {
        let listed = present.filter { $0.name != nil || $0.role != nil }.count
        if let absentees, let counted = stated?.present ?? (listed > 0 ? listed : nil) { return max(counted, listed) + absentees }
        return statutory?.value ?? inOffice?.value
    }

    /// What is known of the members present when speech number `order` begins; null when nothing is.
    package func ledgerEntry(at order: Int) -> LedgerEntry? {
        ledger.last { $0.fromOrder <= order }
    }
}

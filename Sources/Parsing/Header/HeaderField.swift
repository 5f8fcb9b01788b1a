/// The names of the fields in a header block: 日時, 会場, 出席議員, 配付資料 …
enum HeaderField {
    case title, date, venue, attendees, members, absent, vacant, officials, secretariat, observers, documents, agenda
    /// 定数, 現員
    case statutory, inOffice
    /// 出席総数, 欠席総数: a number without a unit.
    case presentNumber, absentNumber
    /// Those who answered the call (応招議員), who came late, who left early.
    case summoned, late, left
    /// Others in the room: 議長, 委員外議員, 参考人.
    case others
    /// 委任状, 書面表決
    case letters, written
    /// The call of the meeting (招集告示): its date and place.
    case notice, noticeVenue
    /// A field whose content says nothing about the meeting: 発言の記録, 会議録署名議員.
    case other
    /// 開会の日時, 閉会時刻 on a line of its own, the day and hour below.
    case opening, closing

    /// The list of people that it opens.
    var group: HeaderRosters.Group? {
        switch self {
        case .attendees, .members: .members
        case .absent: .absent
        case .officials: .officials
        case .secretariat: .secretariat
        case .observers: .observers
        case .summoned: .summoned
        case .late: .late
        case .left: .left
        case .others: .others
        case .letters: .letters
        case .written: .written
        default: nil
        }
    }

    var isRoster: Bool { group != nil }
    var isCount: Bool { self == .statutory || self == .inOffice || self == .vacant || self == .presentNumber || self == .absentNumber }
}

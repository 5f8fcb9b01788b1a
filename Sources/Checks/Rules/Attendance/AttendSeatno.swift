import Minutes
import SourceText

/// Seat 12 twice, or nowhere.
enum AttendSeatno: Rule {
    static let description = RuleDescription(
        id: "attend.seatno", severity: .warning,
        summary: Message("議席番号に重複や抜けがないか", en: "Are the seat numbers complete?"),
        compares: Message("名簿の議席番号どうしと、欠席・欠員の数", en: "The seat numbers of the rosters, with absences and vacancies"),
        reason: Message("番号の重複や抜けは、氏名の漏れのしるしです。", en: "A repeated or missing number points to a missing name."),
        basis: Message("標準市議会会議規則（議席）", en: "Model rules (seats)"),
        failing: [.init("""
            令和５年第２回青葉町議会定例会会議録
            出席議員（４名）
            １番　北山一郎君
            ２番　西野太郎君
            ▼２番　南川花子君
            ４番　東田次郎君

            ○議長（北山一郎君）　これより本日の会議を開きます。
            ○議長（北山一郎君）　議事に入ります。
            ○議長（北山一郎君）　以上で終わります。
            """)],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let people = (context.attendance.present + context.attendance.absent).compactMap { person in number(person.seat).map { (seat: $0, person: person) } }
        guard people.count >= 3, people.count * 10 >= (context.attendance.present.count + context.attendance.absent.count) * 8 else { return }
        var isClean = true
        var seen: [Int: Person] = [:]
        for entry in people {
            if let first = seen[entry.seat], first.id != entry.person.id {
                isClean = false
                report.raise("attendance", at: entry.person.span, Message("議席\(entry.seat)番が重複しています。", en: "Seat \(entry.seat) is listed twice."),
                             advice: Message("議席番号を確かめてください。", en: "Check the seat numbers."),
                             related: [.init(Message("先の\(entry.seat)番", en: "the first entry"), first.span)], facts: [("seat", .number(entry.seat))])
            }
            seen[entry.seat] = seen[entry.seat] ?? entry.person
        }
        if isClean { report.pass("attendance", people.first?.person.span) }
    }

    private static func number(_ seat: String?) -> Int? {
        seat.flatMap { JapaneseNumber.read(Array($0.utf8), at: 0)?.value }
    }
}

import Minutes
import SourceText

/// The attendance ledger: from each speech on, the least and the greatest number of members in the room, the chair included.
///
/// It begins with the stated count, else with the roster, and moves with every event. Where nothing is stated it stays empty.
enum FollowAttendance {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        guard let opening = opening(record.attendance) else {
            record.attendance.ledger = fromCounts(record)
            return
        }
        var ledger = Ledger(minimum: opening.minimum, maximum: opening.maximum, everyone: record.attendance.everyone)
        ledger.expected = opening.maximum - opening.minimum
        let late = latecomers(record.attendance.events, record.attendance), listed = max(opening.minimum, record.attendance.present.filter { $0.name != nil || $0.role != nil }.count)
        ledger.noted = late.all
        ledger.whole = min(listed + late.unlisted, max(listed, record.attendance.everyone ?? .max))
        ledger.add(from: 1, opening.minimum == opening.maximum ? .opening : .expectedLatecomers, opening.span)
        let present = record.attendance.present.filter { $0.name != nil || $0.role != nil }.count
        if let stated = record.attendance.stated, stated.inHeader, present > 0, stated.present != present { ledger.doubtful = stated.present }
        follow(record, &ledger)
        record.attendance.ledger = ledger.entries
    }

    // MARK: the opening

    /// Announced latecomers may be counted among those present or not: where present and absent make up the members they are.
    private static func opening(_ attendance: Attendance) -> (minimum: Int, maximum: Int, span: Span?)? {
        let listed = attendance.present.filter { $0.name != nil || $0.role != nil }.count
        guard let present = attendance.stated?.present ?? (listed > 0 ? listed : nil) else { return nil }
        let late = attendance.events.filter { $0.kind == .late }.reduce(0) { $0 + ($1.count ?? 1) }
        let span = attendance.stated?.span ?? attendance.present.first?.span
        guard late > 0 else {
            // The header contradicts itself: either number may be the wrong one.
            let isDoubtful = attendance.stated?.inHeader == true && listed > 0 && listed != present
            return isDoubtful ? (min(listed, present), max(listed, present), span) : (present, present, span)
        }
        if latecomers(attendance.events.filter { $0.speech == nil }, attendance).unlisted == late { return (present, present + late, span) }
        let members = attendance.statutory?.value ?? attendance.inOffice?.value
        if let members, let absent = attendance.stated?.absent {
            if present + absent == members { return (max(0, present - late), present, span) }
            if present + absent + late == members { return (present, present + late, span) }
        }
        return (max(0, present - late), present + late, span)
    }

    /// Those of whom it is noted or said that they come later, and how many of them are not listed as present: 遅参議員, （午後から出席）.
    private static func latecomers(_ events: [AttendanceEvent], _ attendance: Attendance) -> (all: Int, unlisted: Int) {
        let late = events.filter { $0.kind == .late }
        let unlisted = late.filter { event in event.name.map { name in !attendance.present.contains { $0.name?.hasPrefix(name) ?? false } } ?? true }
        func count(_ events: [AttendanceEvent]) -> Int { events.reduce(0) { $0 + ($1.count ?? 1) } }
        return (count(late), count(unlisted))
    }

    /// Only numbers announced on the way: 「ただいまの出席議員数は42名」.
    private static func fromCounts(_ record: Record) -> [LedgerEntry] {
        guard let first = record.attendance.events.first(where: { $0.kind == .count && $0.count != nil }), let count = first.count else { return [] }
        var ledger = Ledger(minimum: count, maximum: count, everyone: record.attendance.everyone)
        ledger.add(from: order(of: first, record), .count, first.span)
        follow(record, &ledger, after: first.span)
        return ledger.entries
    }

    // MARK: what happens on the way

    private enum Happening { case event(AttendanceEvent), recess(Span), chairLeaves(Span), chairReturns(Span) }

    private static func follow(_ record: Record, _ ledger: inout Ledger, after start: Span? = nil) {
        var happenings: [(span: Span, what: Happening)] = record.attendance.events.filter { $0.speech != nil || $0.span.start > 0 }.map { ($0.span, .event($0)) }
        happenings += record.scenes.filter { $0.kind == .recess && $0.text.contains("休") }.map { ($0.span, .recess($0.span)) }
        happenings += record.scenes.filter(AttendanceScenes.chairLeaves).map { ($0.span, .chairLeaves($0.span)) }
        happenings += record.scenes.filter(AttendanceScenes.chairReturns).map { ($0.span, .chairReturns($0.span)) }
        happenings.sort { $0.span < $1.span }
        let directions = Set(record.scenes.map(\.span))
        for entry in happenings where start.map({ entry.span > $0 }) ?? true {
            switch entry.what {
            case .recess(let span): ledger.recess(from: orderAfter(span, record), span)
            case .chairLeaves(let span): ledger.chairLeaves(from: orderAfter(span, record), span)
            case .chairReturns(let span): ledger.chairReturns(from: orderAfter(span, record), span)
            case .event(let event) where isSpoken(event, record, directions): ledger.takeSpoken(event, from: orderOfTeller(event, record))
            case .event(let event): ledger.take(event, from: order(of: event, record))
            }
        }
    }

    /// Order of the first speech for which an event holds: the one that tells it, or the next one where a scene ends a speech.
    private static func order(of event: AttendanceEvent, _ record: Record) -> Int {
        switch event.kind {
        case .count, .late, .chairChange, .proxy, .online: return orderOfTeller(event, record)
        default: return orderAfter(event.span, record)
        }
    }

    private static func orderOfTeller(_ event: AttendanceEvent, _ record: Record) -> Int {
        max(1, event.speech.flatMap { record.speeches.speech($0, near: event.span) }?.order ?? orderAfter(event.span, record))
    }

    /// The chair tells that someone came or left; no direction does.
    private static func isSpoken(_ event: AttendanceEvent, _ record: Record, _ directions: Set<Span>) -> Bool {
        guard event.kind == .arrived || event.kind == .left, let speech = event.speech, !directions.contains(event.span) else { return false }
        return record.speeches.speech(speech, near: event.span)?.span.contains(event.span) ?? false
    }

    private static func orderAfter(_ span: Span, _ record: Record) -> Int { record.speeches.count(before: span) + 1 }
}

/// The running numbers.
private struct Ledger {
    var minimum: Int
    var maximum: Int
    var recused = 0
    /// All who can be in the room, where that is known.
    let everyone: Int?
    /// The most who were there so far.
    private var peak: Int
    /// Latecomers who are in the range already.
    var expected = 0
    /// Those who are known to come late, and all whom the header lists: a count at the opening may be without them.
    var noted = 0
    var whole = 0
    /// Members who may have come, or come back, in a recess: they are in the range already.
    var unseen = 0
    /// The header's number, where its names do not bear it out: said again at the opening, it is no surer.
    var doubtful: Int?
    /// The chair gave up the seat to another and may have left the room, too.
    var mayLackChair = false
    var entries: [LedgerEntry] = []

    init(minimum: Int, maximum: Int, everyone: Int?) {
        self.minimum = minimum
        self.maximum = maximum
        self.everyone = everyone.map { max($0, maximum) }
        peak = maximum
    }

    mutating func add(from order: Int, _ reason: LedgerEntry.Reason, _ span: Span?) {
        peak = max(peak, maximum)
        entries.append(LedgerEntry(fromOrder: order, minimum: minimum, maximum: maximum, recused: recused, reason: reason, span: span))
    }

    mutating func recess(from order: Int, _ span: Span) {
        minimum = 0
        mayLackChair = false
        // Those who were absent may have come, and those who left may be back.
        let most = everyone ?? peak
        if most > maximum {
            unseen += most - maximum
            maximum = most
        }
        add(from: order, .recess, span)
    }

    /// Whether the one who gave up the seat sits among the members now or went out, the minutes seldom say.
    mutating func chairLeaves(from order: Int, _ span: Span) {
        guard !mayLackChair, minimum > 0 else { return }
        mayLackChair = true
        minimum -= 1
        add(from: order, .left, span)
    }

    mutating func chairReturns(from order: Int, _ span: Span) {
        guard mayLackChair else { return }
        mayLackChair = false
        minimum = min(maximum, minimum + 1)
        add(from: order, .returned, span)
    }

    mutating func take(_ event: AttendanceEvent, from order: Int) {
        let count = event.count ?? 0
        switch event.kind {
        case .arrived:
            arrive(event.count, isExpected: true)
            add(from: order, .arrived, event.span)
        case .left where event.speech == nil && order == 1:
            // The header says that, not when.
            minimum = max(0, minimum - count)
            add(from: order, .left, event.span)
        case .left:
            move(-count, isCounted: event.count != nil)
            add(from: order, .left, event.span)
        case .recused:
            move(-count, isCounted: event.count != nil)
            recused += count
            add(from: order, .recused, event.span)
        case .returned:
            if recused > 0 { recused = max(0, recused - count) }
            arrive(count, isExpected: false)
            add(from: order, .returned, event.span)
        case .count:
            guard let count = event.count, !(entries.count == 1 && minimum < maximum && count == doubtful) else { return }
            expected = max(0, min(noted, whole - count))
            // One less than were there, said before a ballot: someone left, or the chair, who casts none, is left out.
            let isWithoutChair = entries.count > 1 && minimum == maximum && count == maximum - 1 && expected == 0
            maximum = count + expected + (isWithoutChair ? 1 : 0)
            minimum = count
            recused = 0
            unseen = 0
            mayLackChair = false
            add(from: order, .count, event.span)
        case .late, .chairChange, .proxy, .online:
            return
        }
    }

    /// What the chair says of comings and goings: one who asks to leave may stay for a while.
    mutating func takeSpoken(_ event: AttendanceEvent, from order: Int) {
        guard event.kind == .left else { return take(event, from: order) }
        minimum = max(0, minimum - (event.count ?? 0))
        add(from: order, .left, event.span)
    }

    /// One who was reckoned with only narrows the range.
    private mutating func arrive(_ count: Int?, isExpected: Bool) {
        guard let count else { maximum = max(maximum, everyone ?? maximum); return }
        var new = count
        if isExpected {
            let known = min(new, expected)
            expected -= known
            new -= known
        }
        let seen = min(new, unseen)
        unseen -= seen
        minimum += count
        maximum = max(maximum + new - seen, minimum)
    }

    /// 「退席する者あり」 without a number lowers only the least.
    private mutating func move(_ change: Int, isCounted: Bool) {
        minimum = isCounted ? max(0, minimum + change) : 0
        maximum = max(0, maximum + change)
    }
}

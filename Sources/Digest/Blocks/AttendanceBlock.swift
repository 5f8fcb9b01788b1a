import Minutes
import SourceText

/// Block 3: who was there, and whether that was enough.
enum AttendanceBlock {
    static func view(_ page: PageContext) -> View {
        let attendance = page.record.attendance
        let rosters = [roster("出席", attendance.present), roster("欠席", attendance.absent), roster("説明のため出席した人", attendance.officials),
                       roster("事務局", attendance.secretariat)].compactMap { $0 }
        return [
            "facts": facts(page).nonEmpty,
            "bar": QuorumBar.view(page.record),
            "quorum": page.record.quorum.map { statement(page, $0) }.nonEmpty,
            "rosters": rosters.nonEmpty,
            "events": attendance.events.map { event(page, $0) }.nonEmpty,
        ]
    }

    private static func facts(_ page: PageContext) -> [View] {
        let attendance = page.record.attendance
        let stated = attendance.stated
        let entries: [(String, Int?)] = [
            ("定数", attendance.statutory?.value), ("現在の人数", attendance.inOffice?.value), ("欠員", attendance.vacant?.value),
            ("出席", QuorumBar.present(page.record)), ("欠席", stated?.absent ?? (attendance.absent.isEmpty ? nil : attendance.absent.count)),
            ("オンライン", stated?.online), ("代理", stated?.proxy), ("委任状", stated?.letters), ("書面", stated?.written),
            ("定足数（会議を開くために必要な人数）", page.record.quorum.first?.required),
        ]
        return entries.compactMap { label, count in count.map { ["label": label, "count": $0] } }
    }

    private static func statement(_ page: PageContext, _ quorum: Quorum) -> View {
        let figures = [quorum.members.map { "委員・議員の数 \($0)人" }, quorum.present.map { "出席 \($0)人" }, quorum.required.map { "必要な数 \($0)人" } ?? enough(quorum)].compactMap { $0 }
        return [
            "met": quorum.statedMet.map { $0 ? "定足数に達していると述べられています。" : "定足数に達していないと述べられています。" },
            "figures": figures.isEmpty ? nil : figures.joined(separator: "、"),
            "rule": quorum.rule.flatMap(Words.quorumRule),
            "verdict": Verdicts.view(quorum.verdict, hasNumbers: !figures.isEmpty),
            "quote": Quotation.view(page, quorum.span, speech: quorum.speech),
            "place": page.place(quorum.span, speech: quorum.speech),
        ]
    }

    /// The minutes do not say which part is asked for, and either would do.
    private static func enough(_ quorum: Quorum) -> String? {
        quorum.rule == nil && quorum.members != nil && quorum.statedMet == true && quorum.verdict == .verified ? "半数以上でも過半数でも足りる人数" : nil
    }

    private static func roster(_ title: String, _ people: [Person]) -> View? {
        people.isEmpty ? nil : ["title": title, "count": people.count, "isShort": people.count <= 30, "people": people.map(person)]
    }

    private static func person(_ person: Person) -> View {
        let notes = [person.seat.map { "\($0)番".replacingDoubledUnit() }, person.faction, person.deputy.map { "代理 \($0)" }].compactMap { $0 }
        return ["name": person.name.map(Wording.line) ?? person.role ?? "（氏名の記載なし）", "role": person.name == nil ? nil : person.role.map(Wording.line),
                "note": notes.isEmpty ? nil : notes.joined(separator: "、")]
    }

    private static func event(_ page: PageContext, _ event: AttendanceEvent) -> View {
        // Who is named is one; and one takes the chair, whether named or not.
        let isOne = event.kind == .chairChange || event.name != nil && event.count == 1
        let who = [event.name.map(Wording.line), isOne ? nil : event.count.map { "\($0)人" }].compactMap { $0 }.joined(separator: " ")
        return ["kind": Words.event(event.kind), "who": who.isEmpty ? nil : who, "place": page.place(event.span, speech: event.speech)]
    }
}

extension String {
    /// 「12番番」 where the record already printed the unit.
    fileprivate func replacingDoubledUnit() -> String { hasSuffix("番番") ? String(dropLast()) : self }
}

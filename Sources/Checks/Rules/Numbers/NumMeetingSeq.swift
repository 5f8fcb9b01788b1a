import Minutes
import SourceText

/// 第8回 after 第6回
enum NumMeetingSeq: Rule {
    static let needs: SecondInput? = .previous
    static let description = RuleDescription(
        id: "num.meeting-seq", severity: .warning,
        summary: Message("会議の回数は前回の次か", en: "Does the number of the meeting follow the one before?"),
        compares: Message("会議名の第n回と、前回の記録の第n回", en: "第n回 of this title with that of the previous record"),
        reason: Message("回数の誤りは、会議録を探せなくします。", en: "A wrong number makes the minutes hard to find."),
        basis: nil,
        failing: [.council("それでは、議事に入ります。", title: "▼令和5年度第4回 みどり市景観審議会", companion: .previous(RuleDescription.Example.council("それでは、議事に入ります。", date: "令和5年5月10日（水）").text))],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard let previous = context.options.previous?.record, let title = context.meeting.title, context.meeting.bodyName == previous.meeting.bodyName,
              let here = number(context.meeting.session), let before = number(previous.meeting.session), here.year == before.year else { return }
        guard here.number != before.number + 1, here.number != before.number || context.meeting.date?.value == previous.meeting.date?.value else {
            return report.pass("meeting", title.span)
        }
        report.raise("meeting", at: title.span, Message("前回は第\(before.number)回ですが、今回は第\(here.number)回です。", en: "The meeting before was number \(before.number), this is \(here.number)."),
                     advice: Message("回数を確かめてください。", en: "Check the number."), facts: [("previous", .number(before.number)), ("number", .number(here.number))])
    }

    private static func number(_ session: String?) -> (year: String, number: Int)? {
        guard let session else { return nil }
        let bytes = Folding.fold(Array(session.utf8)).bytes
        guard let mark = bytes.firstOffset(of: "第", in: 0..<bytes.count), let number = JapaneseNumber.read(bytes, at: mark + 3), bytes.has("回", at: number.end) else { return nil }
        return (bytes.string(0..<mark), number.value)
    }
}

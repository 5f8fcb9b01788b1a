import Minutes
import SourceText

/// 日程第6 in the body, on an agenda that ends with 5.
enum NumHandledNotListed: Rule {
    static let description = RuleDescription(
        id: "num.handled-not-listed", severity: .warning,
        summary: Message("議事日程にない議題が取り上げられていないか", en: "Was anything taken up that is not on the agenda?"),
        compares: Message("本文の日程番号と、議事日程の番号", en: "The numbers of headings with those listed"),
        reason: Message("追加日程の記載が落ちているかもしれません。", en: "The addition to the agenda may not be recorded."),
        basis: Message("標準市議会会議規則（日程の追加）", en: "Model rules (additions to the agenda)"),
        failing: [.assembly("日程第１、会議録署名議員の指名を行います。\n\n　　　◇　日程第２　会期の決定\n\n○議長（北山一郎君）　日程第２、会期の決定についてお諮りいたします。\n\n　　　◇　日程第３　諸般の報告\n\n○議長（北山一郎君）　諸般の報告をいたします。\n\n▼　　　◇　日程第４　一般質問\n\n○議長（北山一郎君）　一般質問を行います。", head: "議事日程\n　日程第１　会議録署名議員の指名\n　日程第２　会期の決定\n　日程第３　諸般の報告\n")],
        passing: [.assembly("それでは、議事に入ります。"), .council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let agenda = context.record.agenda
        let listed = agenda.filter { $0.listed && $0.level == 1 && isSchedule($0) }.compactMap { AgendaNumber.read($0.number) }
        guard listed.count >= 3, !context.scan.has(.added), !context.scan.has(.scheduleChanged), let last = listed.map(\.last).max() else { return }
        for item in agenda where !item.listed && item.level == 1 && isSchedule(item) {
            guard let number = AgendaNumber.read(item.number), number.first > last else { continue }
            report.raise(item.id, at: item.span, Message("「\(item.number ?? "") \(item.title)」は議事日程にありません。", en: "“\(item.title)” is not on the agenda."),
                         advice: Message("追加日程なら、追加の議決を記載してください。", en: "If it was added, record the decision to add it."), facts: [("number", .number(number.first)), ("last", .number(last))])
        }
    }

    private static func isSchedule(_ item: AgendaItem) -> Bool { item.number?.contains("日程") ?? false }
}

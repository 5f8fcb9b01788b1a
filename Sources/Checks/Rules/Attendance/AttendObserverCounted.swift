import Minutes
import SourceText

/// An observer among those counted as present.
enum AttendObserverCounted: Rule {
    static let description = RuleDescription(
        id: "attend.observer-counted", severity: .warning,
        summary: Message("オブザーバーを出席の数に入れていないか", en: "Are observers counted as members?"),
        compares: Message("出席者の肩書きと、出席人数", en: "The offices of those listed with the number present"),
        reason: Message("構成員でない人は、定足数にも表決にも数えません。", en: "Only members count for quorum and votes."),
        basis: Message("各会議の設置条例・規則", en: "The rules of each body"),
        failing: [], passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance
        guard !context.profile.countsObservers, let stated = attendance.stated, let count = stated.present else { return }
        let observers = attendance.present.filter { ($0.role ?? "").contains("オブザーバ") }
        guard let first = observers.first, CheckContext.distinct(attendance.present) == count else { return }
        report.raise("attendance", at: first.span, Message("オブザーバーの\(first.label)を出席数に含めています。", en: "\(first.label), an observer, is counted as present."),
                     advice: Message("出席人数から除くか、プロファイルの countsObservers を true にしてください。", en: "Leave observers out, or set countsObservers."),
                     related: [.init(Message("出席\(count)名の記載", en: "the number present"), stated.span)], facts: [("observers", .number(observers.count))])
    }
}

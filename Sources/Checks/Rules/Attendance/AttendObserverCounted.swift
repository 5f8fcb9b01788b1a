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
        failing: [.init("""
            会議録

            名称\t令和5年度第2回 みどり市景観審議会
            日時\t令和5年6月7日（水）午後2時から午後4時まで
            会場\tみどり市役所第1会議室
            出席委員（4名）
            会長　秋山一郎
            委員　井上次郎
            委員　上田花子
            ▼オブザーバー　江川正

            会長\tそれでは、会議を始めます。

            委員\t承知しました。

            会長\t以上で終わります。
            """)],
        passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let attendance = context.attendance
        guard !context.profile.countsObservers, let stated = attendance.stated, let count = stated.present else { return }
        let observers = attendance.present.filter { ($0.role ?? "").contains("オブザーバ") }
        guard let first = observers.first, CheckContext.distinct(attendance.present) == count else { return }
        report.raise("attendance", at: first.span, Message("オブザーバーの\(first.label)を出席数に含めています。", en: "\(first.label), an observer, is counted as present."),
                     advice: Message("出席人数から除くか、オブザーバーも数える会議体であれば、設定ファイルに「countsObservers: true」と書いてください。", en: "Leave observers out, or set countsObservers."),
                     related: [.init(Message("出席\(count)名の記載", en: "the number present"), stated.span)], facts: [("observers", .number(observers.count))])
    }
}

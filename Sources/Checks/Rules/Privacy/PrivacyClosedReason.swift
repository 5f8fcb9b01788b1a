import Minutes
import SourceText

/// An item marked 非公開, and no word of why.
enum PrivacyClosedReason: Rule {
    static let description = RuleDescription(
        id: "privacy.closed-reason", severity: .warning,
        summary: Message("非公開とした理由が書かれているか", en: "Is there a reason for closing?"),
        compares: Message("次第の「非公開」の議題と、理由や根拠の条例の記載", en: "Items marked 非公開 with a reason or an ordinance named in the minutes"),
        reason: Message("会議は公開が原則で、閉じるには理由の説明が要ります。", en: "Meetings are open unless there is a reason."),
        basis: Message("審議会等の運営に関する指針（平成11年閣議決定。会議の公開）、各自治体の会議公開の要綱", en: "Guidelines on councils (1999): meetings are open"),
        failing: [.init("""
            会議録

            名称\t令和5年度第2回 みどり市景観審議会
            日時\t令和5年6月7日（水）午後2時から午後4時まで
            会場\tみどり市役所
            出席者\t（委員）秋山、井上、上田
            会議次第
            1 開会
            2 景観計画の変更について
            ▼3 表彰者の選考について（非公開）
            4 閉会

            会長\tそれでは、会議を始めます。
            委員\tはい。
            会長\t以上で終わります。
            """)],
        passing: [.init("""
            会議録

            名称\t令和5年度第2回 みどり市景観審議会
            日時\t令和5年6月7日（水）午後2時から午後4時まで
            会場\tみどり市役所
            出席者\t（委員）秋山、井上、上田
            会議次第
            1 開会
            2 景観計画の変更について
            3 表彰者の選考について（非公開）
            4 閉会
            非公開の理由\t個人に関する情報を扱うため

            会長\tそれでは、会議を始めます。
            委員\tはい。
            会長\t以上で終わります。
            """), .council("次の議題は非公開とすることでよろしいですか。")])

    private static let reasons = ["理由", "個人情報", "個人に関する", "情報公開条例", "率直な意見", "公開条例", "プライバシー", "ため非公開", "により非公開", "に基づき非公開", "の規定により", "秘密"]

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.isMinutes, context.scan.has(.closed) else { return }
        let closed = context.record.agenda.filter { item in ["（非公開）", "(非公開)", "【非公開】", "〔非公開〕", "［非公開］"].contains { item.title.contains($0) } }
        guard let first = closed.first else { return }
        let bytes = context.text.bytes
        let text = bytes.string(0..<bytes.count)
        guard !reasons.contains(where: { text.contains($0) }) else { return report.pass(first.id, first.span) }
        report.raise(first.id, at: first.span, Message("非公開の理由がありません。", en: "No reason is given for closing this item."),
                     advice: Message("非公開とした理由と根拠を書き添えてください。", en: "Add the reason and the rule it rests on."))
    }
}

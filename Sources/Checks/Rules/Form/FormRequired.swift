import Minutes
import SourceText

/// Minutes without a date.
enum FormRequired: Rule {
    static let description = RuleDescription(
        id: "form.required", severity: .warning,
        summary: Message("会議録に必要な項目がそろっているか", en: "Do the minutes hold what they must?"),
        compares: Message("開催日・出席者などの必要な項目と、見出しの欄", en: "Date, those present and so on with the header"),
        reason: Message("いつ、誰が集まった会議かを、あとから確かめられません。", en: "Later readers cannot tell when and who met."),
        basis: Message("標準都道府県議会会議規則124条、行政文書の管理に関するガイドライン", en: "Model rules art. 124; guideline on administrative documents"),
        failing: [.init("""
            会議録

            名称\t▼みどり市景観審議会
            会場\tみどり市役所第1会議室

            会長\tそれでは、会議を始めます。

            委員\t承知しました。

            会長\t以上で終わります。
            """)],
        passing: [.council("それでは、議事に入ります。"), .assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        // An excerpt has no header at all; a page of one has fields.
        guard context.isMinutes, let title = context.meeting.title, context.meeting.venue != nil else { return }
        let items: [(isThere: Bool, word: Message)] = [
            (context.meeting.date != nil, Message("開催日", en: "the date")),
            (!context.attendance.present.isEmpty || context.attendance.stated != nil, Message("出席者", en: "those present")),
        ]
        for item in items {
            guard !item.isThere else { report.pass("meeting", title.span); continue }
            report.raise("meeting", at: title.span, Message("「\(item.word.japanese)」の記載が見当たりません。", en: "The minutes do not state \(item.word.english)."),
                         severity: .info, advice: Message("記載があれば、項目名を確かめてください。", en: "If it is there, check the name of its field."))
        }
    }
}

import Minutes
import SourceText

/// 〔秘密会　開始〕 and everything that was said behind it.
enum PrivacySecret: Rule {
    static let description = RuleDescription(
        id: "privacy.secret", severity: .error,
        summary: Message("非公開・秘密会の部分が残っていないか", en: "Is a closed part left in the text?"),
        compares: Message("「秘密会」「非公開」の区切りと、そのあとの発言", en: "Marks of closed parts with the speeches behind them"),
        reason: Message("公開しないと決めた発言が、公開用に載ってしまいます。", en: "What was said behind closed doors would be published."),
        basis: Message("地方自治法115条、標準市議会会議規則（秘密会の議事の記録は公表しない）", en: "Local Autonomy Act art. 115; model rules: closed sittings are not published"),
        failing: [.assembly("それでは、議事に入ります。\n\n▼〔非公開部分　ここから〕\n\n○２番（西野太郎君）　この方の収入と家族の様子について、くわしく説明してください。お願いいたします。\n\n○総務課長（永田聡君）　収入は次のとおりで、家族は三人です。詳しい資料はあとでお配りします。\n\n〔非公開部分　ここまで〕")],
        passing: [.assembly("それでは、議事に入ります。\n\n〔非公開部分　省略〕\n\n○２番（西野太郎君）　質問を終わります。"), .council("次の議題は非公開とすることでよろしいですか。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.scan.has(.closed) || context.scan.has(.secret), let mark = context.closedMark, !mark.isStruck else { return }
        // A bare word may also stand where the closed part was taken out.
        report.raise("text", at: mark.span, Message("非公開部分が公開用に残っています。", en: "A closed part is still in the text."), severity: mark.role == .opens ? .error : .warning,
                     advice: Message("公開用の会議録から、その部分の発言を除いてください。", en: "Take the part out of the public copy."))
    }
}

import Minutes
import SourceText

/// 〔取消し　ここから〕 and the words that were to go.
enum PrivacyStruck: Rule {
    static let description = RuleDescription(
        id: "privacy.struck", severity: .error,
        summary: Message("取り消された発言が残っていないか", en: "Are struck words left in the text?"),
        compares: Message("「取消し」の区切りと、そのあとの発言", en: "Marks of struck words with what stands behind them"),
        reason: Message("取り消された発言は、公開用の会議録に載せません。", en: "Struck words do not belong in the public copy."),
        basis: Message("地方自治法129条1項、標準市議会会議規則（発言の取消し）", en: "Local Autonomy Act art. 129(1); model rules: withdrawn words"),
        failing: [.assembly("それでは、議事に入ります。\n\n▼〔発言取消し部分　ここから〕\n\n○２番（西野太郎君）　あの人たちはいつもうそをついてばかりで、まったく信用できないと思います。そうではありませんか。\n\n〔発言取消し部分　ここまで〕")],
        passing: [.assembly("それでは、議事に入ります。\n\n○２番（西野太郎君）　ただいまの発言を取り消します。"), .assembly("それでは、議事に入ります。\n\n〔発言取消し部分　削除〕\n\n○２番（西野太郎君）　質問を終わります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard context.scan.has(.struck), let mark = context.closedMark, mark.isStruck else { return }
        report.raise("text", at: mark.span, Message("取り消された発言が残っています。", en: "Struck words are still in the text."), severity: mark.role == .opens ? .error : .warning,
                     advice: Message("公開用の会議録から、取り消された部分を除いてください。", en: "Take the struck words out of the public copy."))
    }
}

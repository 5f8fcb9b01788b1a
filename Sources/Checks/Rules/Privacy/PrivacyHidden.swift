import Minutes
import SourceText

/// Tracked changes, comments and words struck through that would be published with the file.
enum PrivacyHidden: Rule {
    static let description = RuleDescription(
        id: "privacy.hidden", severity: .error,
        summary: Message("変更履歴やコメント、隠れた文字、取り消し線の文字が残っていないか", en: "Does the file hide tracked changes, comments or text, or hold words struck through?"),
        compares: Message("元のファイルの変更履歴・コメント・見えない文字・取り消し線", en: "Tracked changes, comments, invisible and struck-through text of the original file"),
        reason: Message("消したはずの発言や内部のやりとりが、公開した相手に読まれます。", en: "Whoever opens the file can read what was meant to be gone."),
        basis: Message("個人情報の保護に関する法律66条（安全管理措置）", en: "Act on the Protection of Personal Information art. 66"),
        failing: [], passing: [.council("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for notice in context.record.source.notices where ["tracked-changes", "comments", "hidden-text", "struck-text"].contains(notice.kind) {
            report.raise("source", at: notice.span, notice.message, severity: ["comments", "struck-text"].contains(notice.kind) ? .warning : .error,
                         advice: Message("変更履歴を確定し、コメントや隠れた文字、取り消した文字を削除して保存し直してから公開してください。", en: "Accept the changes, delete comments, hidden and struck words, save again, then publish."))
        }
    }
}

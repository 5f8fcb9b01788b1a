import Minutes
import SourceText

/// Frames for the examples of rules: a short meeting around the passage that matters.
extension RuleDescription.Example {
    /// 青葉町議会: three circles, a chair with a name. `body` is spoken by the chair.
    static func assembly(_ body: String, present: [String] = ["北山一郎", "西野太郎", "南川花子", "東田次郎"], absent: [String] = [], count: Int? = nil,
                         date: String = "令和５年６月７日（水曜日）", head: String = "", tail: String = "", profile: String? = nil, companion: RuleDescription.Companion? = nil) -> Self {
        let rows = present.enumerated().map { "\($0 + 1)番　\($1)君" }.joined(separator: "\n")
        let away = absent.isEmpty ? "" : "\n欠席議員（\(absent.count)名）\n" + absent.enumerated().map { "\(present.count + $0 + 1)番　\($1)君" }.joined(separator: "\n")
        return .init("""
            令和５年第２回青葉町議会定例会会議録

            \(date)
            \(head)\(present.isEmpty ? "" : "出席議員（\(count ?? present.count)名）\n")\(rows)\(away)

            午前10時00分開議

            ○議長（北山一郎君）　これより本日の会議を開きます。

            ○議長（北山一郎君）　\(body)

            ○議長（北山一郎君）　以上で本日の日程は全部終了いたしました。
            \(tail)
            """, profile: profile, companion: companion)
    }

    /// みどり市景観審議会: labels in a column. `body` is spoken by the chair.
    static func council(_ body: String, people: String = "（委員）秋山、井上、上田、江川、大木", date: String = "令和5年6月7日（水）", times: String = "午後2時から午後4時まで",
                        head: String = "", title: String = "令和5年度第2回 みどり市景観審議会", profile: String? = nil,
                        companion: RuleDescription.Companion? = nil) -> Self {
        .init("""
            会議録

            名称\t\(title)
            日時\t\(date)\(times)
            会場\tみどり市役所第1会議室
            出席者\t\(people) （市側）都市計画課長
            \(head)
            会議次第\t1 開会 2 議題 3 その他
            発言の記録\t別紙のとおり

            <発言記録>

            1 開会

            会長\tそれでは、会議を始めます。

            2 議題

            会長\t\(body)

            委員\t承知しました。

            3 その他

            会長\t以上で終わります。
            """, profile: profile, companion: companion)
    }
}

extension RuleDescription.Example {
    /// One question and its answer in a council, with a digest of them. The first ▼ counts where the answer holds none.
    static func question(_ question: String, answer: String, digest: String) -> Self {
        let asked = answer.contains("▼") ? question.replacing("▼", with: "") : question
        return .init("""
            会議録

            名称\t令和5年度第2回 みどり市景観審議会
            日時\t令和5年6月7日（水）午後2時から午後4時まで
            会場\tみどり市役所第1会議室
            出席者\t（委員）秋山、井上、上田、江川、大木 （市側）都市計画課長

            <発言記録>

            会長\tそれでは、質疑に入ります。

            委員\t\(asked)

            都市計画課長\t\(answer)

            会長\t以上で終わります。
            """, companion: .digest("# みどり市景観審議会\n\n## 議題ごとの質疑\n\n\(digest)\n"))
    }

    /// An election of a 副議長 by ballot, marked where the numbers begin, at the declaration of the winner, or not at all.
    static func election(_ report: String, mark: Bool = true, declaration: Bool = false) -> Self {
        .assembly("""
            これより副議長の選挙を行います。投票を願います。

            〔投票〕

            ○議長（北山一郎君）　選挙の結果を報告いたします。
            \(mark && !declaration ? "▼" : "")\(report)
            以上のとおりであります。\(declaration ? "▼" : "")よって、西野太郎君が副議長に当選されました。
            """, present: [])
    }
}

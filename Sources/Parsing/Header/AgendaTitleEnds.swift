import SourceText

/// How titles of items begin and end, which tells where a line goes on with the one above.
extension AgendaList {
    /// No title begins with these.
    static let tails: [StaticString] = ["について", "ついて", "につき", "に関する", "に対する", "に係る", "の件", "の一部", "の専決", "の承認", "の認定", "の選任", "の任命", "の締結", "の決定", "を改正", "を定める", "を求める", "する条例", "る条例"]

    static let endings = [
        "について", "の件", "報告", "選挙", "指名", "決定", "選任", "任命", "同意", "認定", "承認", "その他", "会議", "質問", "質疑", "挨拶", "あいさつ", "開会", "閉会", "条例", "予算", "決算",
        "請願", "陳情", "意見書", "変更", "契約", "協議", "説明", "事項", "指定", "取得", "処分", "計画", "紹介", "審査", "議事", "自己紹介", "互選", "確認", "案", "方針", "諮問", "答申", "議題", "連絡",
        "）", ")", "」", "挙", "演説", "辞任", "調査", "派遣", "設置", "議決", "討論", "採決", "会期", "署名", "関係", "関すること", "要望", "視察", "状況", "概要", "結果", "交換",
    ]

    static func isComplete(_ title: String) -> Bool { endings.contains { title.hasSuffix($0) } }
}

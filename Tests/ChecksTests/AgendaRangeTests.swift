import Minutes
import Pipeline
import Testing

/// Ranges of the schedule that print only their ends leave no gap.
@Suite struct AgendaRangeTests {
    private func findings(_ range: String) -> [Finding] {
        let text = """
            令和５年第２回みほん町議会定例会会議録
            令和５年６月５日（月）　午前10時開会
            議事日程
            日程第１　会議録署名議員の指名
            日程第２　会期の決定
            \(range)
            日程第６　発議第１号　意見書の提出について
            出席議員（２名）
            　１番　北山一郎君　　２番　大沢みどり君
            ○議長（大沢みどり君）　会議を開きます。
            ○１番（北山一郎君）　質問いたします。
            ○議長（大沢みどり君）　閉会いたします。
            """
        return Pipeline.run(Array(text.utf8), path: "range.txt").record.findings.filter { $0.rule == "num.agenda-seq" }
    }

    @Test(arguments: [
        "日程第３　議案第１号　みほん町条例の一部を改正する条例\n　　　～\n日程第５　議案第３号　工事の契約について", "日程第３　議案第１号　条例の一部改正から\n日程第５　議案第３号　工事の契約まで",
        "日程第３～日程第５　議案第１号から議案第３号　条例の一部改正ほか",
    ])
    func aRangeIsNoGap(range: String) { #expect(findings(range).isEmpty) }

    @Test func aListGoesOnBelowARule() {
        let text = """
            みほん町議会会議録
            議事日程
            　第１　会期の決定
            ────────────
            　第２　町第54号議案　職員の給与に関する条例の一部改正
            　第３　町第55号議案　町税条例の一部改正
            ────────────
            　　　午前10時開会
            ○議長（大沢みどり君）　会議を開きます。
            ○１番（北山一郎君）　質問いたします。
            ○議長（大沢みどり君）　閉会いたします。
            """
        let record = Pipeline.run(Array(text.utf8), path: "rule.txt").record
        #expect(record.agenda.filter(\.listed).map(\.number) == ["第１", "第２", "第３"] && !record.findings.contains { $0.rule == "num.agenda-seq" })
    }

    @Test func whatIsMissingIsReported() {
        #expect(findings("日程第３　議案第１号　条例の一部改正について\n日程第５　議案第３号　工事の契約について").count == 1)
    }

    @Test func aSecondListLeavesOutWhatTheScheduleNamed() {
        let text = """
            みほん市議会９月定例会会議録
            〇議事日程（第１号）
             日程第１ 会議録署名議員の指名
             日程第２ 会期の決定
            ──────────────
            〇本日の会議に付した事件
              1.開会
              2.諸般の報告
              3.会議録署名議員の指名
              4.会期の決定
              5.散会
            ──────────────
            ○議長（北山一郎君）　ただいまから会議を開きます。
            ○２番（西野花子君）　はい、議長。
            """
        let record = Pipeline.run(Array(text.utf8), path: "lists.txt").record
        #expect(record.agenda.filter(\.listed).map(\.title) == ["会議録署名議員の指名", "会期の決定", "開会", "諸般の報告", "散会"])
        #expect(!record.findings.contains { $0.rule == "num.agenda-seq" })
    }

    /// A consent below one heading, and bills below the next that is no part of it.
    @Test func consentBelowItsOwnHeading() {
        let text = """
            みほん市議会定例会会議録
            ○議長（北山一郎君）　これより本日の会議を開きます。
            ───────────
                  発言の取り消し
            ○議長（北山一郎君）　この際、お諮りいたします。先日の答弁について、取り消したい旨の申し出がありました。この申し出を許可することに御異議ありませんか。
                  〔「異議なし」と呼ぶ者あり〕
            ○議長（北山一郎君）　御異議なしと認めます。よって、許可することに決しました。
            ───────────
                  議案第１号から議案第27号まで、請願第１号
            ○議長（北山一郎君）　この際、議案第１号から議案第27号まで及び請願第１号を一括議題といたします。総務常任委員長西野花子君。
            ○21番（西野花子君）　付託されました案件は、議案第１号、議案第23号から議案第27号まで、以上６件であります。
            """
        let record = Pipeline.run(Array(text.utf8), path: "consent.txt").record
        #expect(record.agenda.map(\.level) == [1, 1])
        #expect(record.votes.map(\.agendaItem) == ["a1"])
        #expect(record.votes.first?.items.first?.contains("取り消し") ?? false)
        #expect(!record.findings.contains { $0.rule == "num.bill-title" })
    }
}

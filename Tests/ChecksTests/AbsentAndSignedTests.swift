import Minutes
import Pipeline
import Testing

/// Labels, signatures and time lines in the shapes of small bodies.
@Suite struct AbsentAndSignedTests {
    private func findings(_ rule: String, _ text: String) -> [Finding] {
        Pipeline.run(Array(text.utf8), path: "test.txt").record.findings.filter { $0.rule == rule }
    }

    private func committee(_ present: String) -> String {
        """
        第９回　みほん町農業委員会総会議事録

        １　日　時　　令和５年９月12日（火）　午後１時30分から午後３時まで
        ３　出席委員（３人）
        　　　会　長　　１番　　北山　一郎
        　　　委　員　　２番　　\(present)　　３番　　南川　次郎
        ４　欠席委員（１人）　４番　椿　実

        議長：議案第１号「許可申請について」を議題といたします。
        椿委員：しおりはいつ届きますか。
        事務局長：来週お配りします。
        議長：以上で終わります。
        """
    }

    @Test func theOnlyOneOfTheSurnameIsMeant() {
        let found = findings("attend.absent-speaks", committee("西野　花子"))
        #expect(found.count == 1 && found.first?.severity == .warning)
    }

    @Test func anotherOfTheSurnameMayBeMeant() {
        #expect(findings("attend.absent-speaks", committee("椿　花子")).isEmpty)
    }

    private func signed(_ second: String) -> String {
        """
        令和５年第２回みほん町議会定例会会議録
        令和５年６月９日（金曜日）
        出席議員（４名）
        １番　北山　一郎君
        ２番　西野　花子君
        ３番　南川　次郎君
        ４番　東野　三郎君

        ○議長（北山一郎君）　これより会議を開きます。会議録署名議員に、２番西野花子君及び３番南川次郎君を指名いたします。

        ○議長（北山一郎君）　散会いたします。

        　　　議　　　　長　　北　山　一　郎
        　　　署　名　議　員　　西　野　花　子
        　　　署　名　議　員　　\(second)
        """
    }

    @Test func lettersOfTheSignersSetApart() {
        #expect(findings("sign.designated", signed("東　野　三　郎")).count == 1)
        #expect(findings("sign.designated", signed("南　川　次　郎")).isEmpty)
    }

    @Test func resumingIsNoOpening() {
        #expect(findings("time.chair-vs-header", """
        令和５年第２回みほん町議会定例会会議録
        令和５年６月９日（金曜日）
        出席議員（２名）
        １番　北山　一郎君
        ２番　西野　花子君

        　　　午前10時　開議
        ○議長（北山一郎君）　これより会議を開きます。正午となりましたので、暫時休憩します。
        　　　正午　休憩
        　　　午後１時00分　再開
        ○議長（北山一郎君）　再開します。これで散会いたします。
        　　　午後２時10分　散会
        """).isEmpty)
    }
}

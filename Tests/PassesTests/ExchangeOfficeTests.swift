import Minutes
import Testing

/// Whom a question is put to decides who answered it; what was heard elsewhere, or is left unasked, is no question.
@Suite struct ExchangeOfficeTests {
    /// Two offices are asked by name: what one of them says is never set under what the other was asked.
    @Test func anOfficeAnswersWhatItWasAsked() {
        expectHeld("""
        ○６番（外山久美君）　川べりの遊歩道は町の顔でもあります。灯りを足すことはできませんか。《q1》
        遊歩道は傷んだ板も目につきます。遊歩道の手入れをどのように進めていくのか、建設部長にお伺いいたします。《q2》
        次に、畑の水路についてお伺いいたします。水の届かない畑が出ております。畑の水路の更新をどのように進めていくのか、農政部長にお伺いいたします。《q3》
        ○建設部長（滝口卓也君）　川べりの遊歩道の手入れについてお答えいたします。傷んだ板は年度内に替え、灯りも足してまいります。《a1,2》
        ○農政部長（大曽根剛君）　貯水の池の水位についてお答えいたします。春先に下がることがございます。《a3》
        次に、畑の水路の更新についてお答えいたします。三年で終える計画でございます。《a3》
        """)
    }

    @Test(arguments: ["大雨の日は床の上まで水が来たとお聞きをしております。", "昨年の春に堤の高さをお伺いしたのは、この場であります。", "堤の形には長所も短所もあるとのことですが、細かなところは今日はお聞きしませんけれども。"])
    func whatWasHeardOrIsLeftUnaskedAsksNothing(words: String) {
        let record = ScriptedResult("○６番（外山久美君）　\(words)\n○町長（大曽根剛君）　堤は来年の春に高くいたします。").record
        #expect(record.exchanges.isEmpty, "\(words)")
    }

    /// What was not asked before may be asked now.
    @Test(arguments: ["前回はお聞きしませんでしたが、堤をいつ高くするのか伺います。", "費用までは伺いませんが、堤をいつ高くするのですか。"])
    func whatIsAskedBesidesStillAsks(words: String) {
        let record = ScriptedResult("○６番（外山久美君）　\(words)\n○町長（大曽根剛君）　堤は来年の春に高くいたします。").record
        #expect(record.exchanges.flatMap(\.questions).count == 1, "\(words)")
    }
}

import Minutes
import Testing

/// Questions as committees speak them, and words that only sound like one.
@Suite struct ExchangeSpokenEndingTests {
    @Test(arguments: [
        "前の年と比べた表というのはありましたっけ。",
        "見張り台の柱は何本というのは決まっていて、その辺はどんなんだろう。",
        "板の塗り替えに計画があれば。",
        "日除けの布は土曜日の後に張るんですかっていうことです。",
        "日除けの布が届く見込みはもう立っているんでしょうか、今は材料が足りないと思うんですけど。",
        "ちなみに見回りはどれぐらいの間隔なのか、分かる範囲で結構なんですけど。",
        "船頭の話を聞く会を開くのもよいかと思うんですけれども、終わりに総務課長、よろしくお願いします。",
    ])
    func spokenEndingsAsk(_ words: String) {
        expectHeld("""
        ○６番（外山久美君）　船着き場のことで確かめます。\(words)《q1》
        ○総務課長（滝口卓也君）　船着き場につきましては、今月の末までに整えてまいります。《a1》
        """)
    }

    @Test(arguments: [
        "船着き場を開くのはいつですか、という声も聞いておるんですけど。",
        "板を替えるのは手間が多いのかなと思いますので、直すことも考えていただきたいと思います。",
        "新しい板を張っていただければと思います、どうぞよろしくお願いします。",
    ])
    func wishesAndQuotedVoicesAskNothing(_ words: String) {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　船着き場の柱は何本ですか。
        ○総務課長（滝口卓也君）　12本でございます。
        ○６番（外山久美君）　ありがとうございます。\(words)
        ○議長（北山一郎君）　次に移ります。
        """)
        #expect(record.exchanges.flatMap(\.questions).count == 1, "\(record.exchanges.flatMap(\.questions).map(\.text))")
    }

    @Test func twoPartsThatEndWithTheirCountAskTwice() {
        expectHeld("""
        ○６番（外山久美君）　舟の値段は決まったものなのかなというのが一つ。《q1》もう一つは、無線の機械です。古い機械に合わせるとき、競い合いは働くのか、確認させてください。《q2》
        ○総務課長（滝口卓也君）　舟の値段につきましては、造る店が幾つもありますので、競わせてまいります。《a1》
        ○消防課長（海野始君）　無線の機械につきましては、入札で競い合うよう考えております。《a2》
        """)
    }

    @Test func theTitlesOfWhatFollowsAreNoQuestion() {
        let record = InventedRecord.assembly("""
        一般質問を行います。外山久美君。
        ○６番（外山久美君）　通告に従いまして、夜の明かりを増やす取組の進め方について、川に架かる橋の塗り替えと点検について、２点について質問させていただきます。
        初めに、夜の明かりについてです。明かりは何基ありますか。
        次に、橋の塗り替えについてです。塗り替えはいつ行うのかお聞かせください。
        ○建設課長（滝口卓也君）　夜の明かりについてでございます。明かりは40基ございます。
        次に、橋の塗り替えについてでございます。塗り替えは秋に行います。
        """)
        #expect(record.exchanges.flatMap(\.questions).map { String($0.text.suffix(8)) } == ["は何基ありますか。", "かお聞かせください。"].map { String($0.suffix(8)) })
    }

    /// The chair asks for itself, and says at the end what it wants to be told.
    @Test func theChairGoesOnAskingForItself() {
        let record = InventedRecord.read("""
        令和６年総務常任委員会記録

        ○北山委員長　船着き場の決まりについて、説明をお願いします。
        ○滝口総務課長　説明は以上でございます。
        ○北山委員長　ちょっとお聞きしたいんですけど、決まりを分けたら届けの先も別になるということはないんですか。
        ○滝口総務課長　届けの先は同じでございます。
        ○北山委員長　船頭さんは二枚とも覚えていられますか。両方をそらで言えなければ舟を漕ぎ出せないのかどうかというのを教えていただきたいんですけど。
        ○滝口総務課長　町のページに載せて、お知らせを進めてまいります。
        ○北山委員長　あと一つ、絵図は一枚にまとめられるんでしょうか。裏と表に分けることはないのかというところお願いします。
        ○滝口総務課長　一枚の紙に載せるようにいたします。
        ○北山委員長　ほかございませんか。
        """)
        #expect(record.exchanges.flatMap(\.links).count == 3, "\(record.exchanges.flatMap(\.questions).map(\.text))")
    }
}

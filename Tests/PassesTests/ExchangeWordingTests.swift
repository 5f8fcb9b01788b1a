import Minutes
import Testing

/// Words that look like asking, answering or counting and are not, and those that are and do not look so.
@Suite struct ExchangeWordingTests {
    /// How many questions a member's words hold.
    @Test(arguments: [
        ("若い世帯に尋ねますと、夜の熱が心配だという声が多く聞かれます。預かる施設を増やす考えはないのか、伺います。", 1),
        ("窓口でお聞きしたところ、待つ人が増えたとのことでした。人を増やす予定はありますか。", 1),
        ("何度も経験できない貴重な機会となることでしょう。そこで、参加する子どもの数を伺います。", 1),
        ("若い女性の転出も続いている。その対策を伺う。", 1),
        ("南の橋の点検は済みましたか。\n　以上、答弁をお願いいたします。", 1),
        ("窓口を一つにできないか、伺います。市長の答弁を求めます。", 1),
        ("大臣にお聞きします。負担を求めるのは難しいという指摘もあります。どうお考えになりますか。", 1),
        ("６人を超えた場合は、どうなるのでしょう。", 1),
        ("９百万円という数字は、何人分を見込んだものか、お願いします。", 1),
        ("ア、橋の数について、イ、点検の進み具合について、ウ、残る橋の予定について、それぞれお伺いします。", 3),
        ("大きな項目の１番目、使用料の見直しについて、２点お尋ねいたします。１点目、基本的な考え方について。２点目、減免の扱いはどうなるのか。", 2),
        ("次に、学校の建物について、教育長に伺います。雨漏りが続いています。建て替えの順番をどう決めるのか、お聞かせください。", 1),
    ])
    func questionsOfAMember(words: String, expected: Int) {
        let result = ScriptedResult("○議長（沢井信君）　5番宮路圭君。\n○5番（宮路圭君）　\(words)\n○市長（丸茂学君）　お答えします。人手が足りないため、来年度に見直します。\n")
        #expect(result.record.exchanges.flatMap(\.questions).count == expected, "\(result.record.exchanges.flatMap(\.questions).map(\.text))")
    }

    /// How many points an answer holds.
    @Test(arguments: [
        ("昨年の大雨では、不安な夜を過ごされた方が多くおられました。心からお見舞いを申し上げます。\n　初めに、災害への備えについてのお尋ねであります。受信機は年末までに配ります。\n　次に、避難先についてであります。三十か所を調べます。", 2),
        ("順番は、傷みの点数で決めます。南小学校は、その一番目に当たりますので、来年度に設計を始めます。", 1),
        ("次に、講座の養成状況についてでありますが、これまでに九千人の方に受けていただきました。\n　次に、集まりの設置状況についてでありますが、市内七か所で開いております。", 2),
        ("２件目の給食費についてお答えします。\n　①の年額ですが、五万円です。\n　②の財源ですが、四千万円が必要です。", 2),
        ("３点目の施設につきましては、二つの町と協議を進めているところでございます。\n　次に、住宅についての１点目、入居率でございますが、およそ八割でございます。", 2),
    ])
    func pointsOfAnAnswer(words: String, expected: Int) {
        let result = ScriptedResult("○議長（沢井信君）　5番宮路圭君。\n○5番（宮路圭君）　災害への備えと、講座と、給食費と、施設について、どう進めるのか伺います。\n○市長（丸茂学君）　\(words)\n")
        #expect(result.record.exchanges.flatMap(\.answers).count == expected, "\(result.record.exchanges.flatMap(\.answers).map(\.text))")
    }

    /// The chair leads the meeting, unless nobody waits for an answer and an official gives one.
    @Test(arguments: [
        ("公共の施設でも、屋根を貸す取組は進めているのですか。", 1), ("それでは、私のほうから一つ伺いますが、公表はいつ頃になりますか。", 1),
        ("本日は傍聴を希望される方はいらっしゃいますか。", 0), ("事務局から何か補足はありますか。", 0), ("ほかに御意見はございませんか。", 0),
    ])
    func questionsOfTheChair(words: String, expected: Int) {
        let result = ScriptedResult("会長　議題に入ります。\n委員　屋根は何枚ありますか。\n事務局　六十枚です。\n会長　\(words)\n事務局　六つの施設で行っております。\n委員　分かりました。\n")
        #expect(result.record.exchanges.flatMap(\.questions).count == 1 + expected)
    }

    @Test func aMayorsQuestionInReturnIsNoAnswer() {
        let result = ScriptedResult("○議長（沢井信君）　5番宮路圭君。\n○5番（宮路圭君）　減免を続けるべきと考えますが、どうお考えですか。\n○市長（丸茂学君）　宮路議員にお尋ねします。その財源をどこに求めるお考えでしょうか。\n○5番（宮路圭君）　使わない施設を整理すべきです。\n")
        #expect(result.record.exchanges.flatMap(\.answers).isEmpty)
    }

    /// 「2点目」 of one who counted two where three were asked.
    @Test func anotherCountProvesLittle() {
        let result = ScriptedResult("会長\tご質問をどうぞ。\n委員\t確認させていただきたいのですが、誰でもこの記録を見られるのか、見られる人の範囲、《q1》それから、もう一つ、どこから見られるのかということと、データの管理元、これは国なのか市なのか、どこが管理の責任を持つのかというのをお尋ねしたいんですけれども。《q3》\n市側\t2点のご質問をいただきました。1点目、誰でも見られるのかという記録の範囲でございます。市民に限らず見ていただけます。《a1》\n\n2点目、データの管理はどこがするのかというところでございます。管理の責任は市が持ちます。《a3》\n")
        #expect(result.complaints.isEmpty, "\(result.complaints)")
    }

    /// The digest keeps both questions of one breath, and neither 「市長に」 nor a comma at its end.
    @Test(arguments: [
        ("料金を上げるとなると、所得の低い人への配慮はどうするのか。また、値上げの時期はいつ頃を考えているのか。", "料金を上げるとなると、所得の低い人への配慮はどうするのか。また、値上げの時期はいつ頃を考えているのか。"),
        ("熱を出した子を預かる施設は市内に一つしかなく、断られることも珍しくありません。施設を増やす考えはないのか、市長に伺います。", "施設を増やす考えはないのか"),
        ("使い終えたパネルのうち、もう一度使われているのはどの程度なのか、環境省にお伺いいたします。", "使い終えたパネルのうち、もう一度使われているのはどの程度なのか"),
        ("期間だけでなく、地元の理解が進まないという課題もあると思うんです。これについてはいかがですか。", "期間だけでなく、地元の理解が進まないという課題もあると思うんです。これについてはいかがですか。"),
        ("今年度中に方針が出ると聞き、安心しました。ただ、草刈りだけは早急にお願いしたいと思いますが、どうですか。", "ただ、草刈りだけは早急にお願いしたい"),
    ])
    func digestOfAQuestion(words: String, expected: String) {
        let result = ScriptedResult("○議長（沢井信君）　5番宮路圭君。\n○5番（宮路圭君）　\(words)\n○市長（丸茂学君）　来月に見直しを行うことといたします。\n")
        #expect(result.record.exchanges.first?.questions.first?.digest == expected)
    }
}

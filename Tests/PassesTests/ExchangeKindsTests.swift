import Minutes
import Testing

/// Exchanges of other kinds: many questions at once, several officials, follow-ups, one answer for two, one that never came.
@Suite struct ExchangeKindsTests {
    @Test(arguments: [batch, officials, joint, forgotten, secondRound, headings, unnumbered])
    func linksAreExact(script: String) {
        let result = ScriptedResult(script)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        let open = result.script.unanswered.compactMap { result.question($0)?.id }
        #expect(open.count == result.script.unanswered.count)
        #expect(result.unansweredIDs == open)
        for (number, earlier) in result.script.followUps { #expect(result.question(number)?.followUp == result.question(earlier)?.id, "question \(number)") }
    }

    @Test func numbersAreReckonedAndTrusted() throws {
        let result = ScriptedResult(Self.batch)
        #expect(result.record.exchanges.count == 1)
        #expect(result.record.exchanges[0].questions.map(\.number) == [1, 2, 3, 4])
        #expect(result.record.exchanges[0].links.allSatisfy { $0.basis.contains(.number) && $0.confidence > 0.8 })
        #expect(result.question(2)?.materials == ["資料3"])
    }

    @Test func theOfficeAskedIsNoted() throws {
        let result = ScriptedResult(Self.officials)
        #expect(result.question(1)?.addressee == "市長")
        #expect(result.question(3)?.addressee == "教育長")
        let acts = result.record.speeches.map(\.act)
        #expect(acts == [.procedure, .question, .answer, .answer, .answer, .procedure])
    }

    @Test(arguments: ["○議長（沢井信君）　ご質問はありませんか。\n○5番（宮路圭君）　ありません。\n○議長（沢井信君）　質疑なしと認めます。",
                      "○議長（沢井信君）　討論に入ります。\n○5番（宮路圭君）　反対の立場から討論いたします。このような値上げが許されるでしょうか。\n○議長（沢井信君）　採決いたします。",
                      "○議長（沢井信君）　発言を許します。\n○5番（宮路圭君）　図書館の開館を早めるよう要望しておきます。\n○総務課長（丸茂学君）　承知いたしました。"])
    func noQuestionIsInvented(source: String) {
        #expect(ScriptedResult(source).record.exchanges.isEmpty)
    }

    @Test(arguments: ["〔時間切れにより答弁なし〕", "〔答弁なし〕"])
    func silenceThatTheRecordStatesIsNoOmission(scene: String) {
        let source = Self.forgotten.replacing("○議長（沢井信君）　以上で質問を終わります。", with: "\(scene)\n○議長（沢井信君）　以上で質問を終わります。")
        #expect(ScriptedResult(Self.forgotten).unansweredIDs.count == 1)
        #expect(ScriptedResult(source).unansweredIDs.isEmpty)
    }

    static let batch = """
    会長	それでは、公園の管理計画について、ご質問等ございましたらお願いいたします。
    委員	4点お伺いします。1点目、花壇の手入れは誰が行うのでしょうか。《q1》2点目は、資料3の遊具の点検表ですが、点検は年に何回行うのか教えてください。《q2》もう1点、犬の放し飼いへの注意はどのようにされているのか伺います。《q3》最後に、夜間の照明を明るくする予定があるかどうか、お聞かせください。《q4》
    会長	では、お願いします。
    市側	4点のご質問をいただきました。

    1点目、花壇の手入れでございますが、地域の花の会にお願いしております。《a1》

    2点目、遊具の点検の回数でございます。専門の業者が年に2回点検しております。《a2》

    3点目の犬の放し飼いにつきましては、看板を10か所に立て、巡回の際に声をかけております。《a3》

    最後の照明ですが、来年度に入口の2基を明るいものに取り替える予定です。《a4》
    """

    static let officials = """
    ○議長（沢井信君）　8番、皆川涼子君の発言を許します。
    ○8番（皆川涼子君）　通告に従い質問いたします。
    第一に、災害時の備蓄についてです。昨年の台風では、毛布が足りずに段ボールを敷いて夜を明かした方がいました。備蓄の目標を見直すべきと考えますが、市長の見解を伺います。《q1》
    第二に、農道の舗装についてです。南部の農道では、大型の車が通るたびに土ぼこりが上がり、出荷する野菜に付いて困るという声が寄せられています。舗装の計画はどのようになっているのか伺います。《q2》
    第三に、学校の図書室についてです。司書のいる時間が週に6時間しかありません。司書を増やす考えはあるのか、教育長にお尋ねいたします。《q3》
    ○市長（真鍋忠君）　皆川議員の質問にお答えいたします。
    災害時の備蓄についてでございますが、毛布は現在4,000枚を備えております。台風の教訓を踏まえ、来年度までに6,000枚へ増やしてまいります。《a1》
    なお、その他のご質問につきましては、教育長及び建設部長からお答えいたします。
    ○教育長（伴野久子君）　学校の図書室についてのご質問でございます。司書の配置につきましては、週に12時間となるよう、来年度から5人を増やす考えでございます。《a3》
    ○建設部長（古屋治君）　農道の舗装についてお答えいたします。南部の農道は延長が3キロあり、土ぼこりの多い区間から順に、3か年で舗装してまいります。《a2》
    ○議長（沢井信君）　以上で質問を終わります。
    """

    static let joint = """
    ○議長（沢井信君）　質疑を許します。
    ○5番（宮路圭君）　1点目、温泉施設の入館者は何人でしたか。《q1》2点目、温泉施設の入館料の収入はいくらでしたか。《q2》
    ○観光課長（桑名恵君）　温泉施設の入館者は8万人、入館料の収入は4,200万円でございました。《a1,2》
    ○議長（沢井信君）　質疑を終わります。
    """

    static let forgotten = """
    ○議長（沢井信君）　11番、鳴海正君。
    ○11番（鳴海正君）　3点お尋ねします。
    1点目、雪捨て場を東地区にも設けるべきではないかという声があります。雪捨て場の増設についてのお考えを伺います。《q1》
    2点目、除雪車の運転手が高齢化しています。運転手をどのように確保していくのか伺います。《q2》
    3点目、灯油の購入費への助成を今年も行うのか伺います。《q3!》
    ○町長（大曽根剛君）　2点についてお答えいたします。
    1点目の雪捨て場の増設についてでございますが、東地区の町有地を候補に調査しております。《a1》
    2点目の除雪車の運転手の確保についてでございますが、免許を取る費用を町が負担し、若い方を募ってまいります。《a2》
    ○議長（沢井信君）　以上で質問を終わります。
    """

    static let secondRound = """
    ○議長（沢井信君）　2番、関根りん君。
    ○2番（関根りん君）　2点伺います。1点目、保育所の給食費の値上げを取りやめる考えはありますか。《q1》2点目、病児保育の利用が伸びない理由は何だと考えますか。《q2》
    ○子育て課長（瓜生真君）　1点目の給食費でございますが、食材の値上がりが続いており、取りやめることは難しいと考えております。《a1》
    2点目の病児保育につきましては、予約の電話がつながりにくいことが理由と考えております。《a2》
    ○2番（関根りん君）　再質問いたします。2点目の病児保育ですが、予約をインターネットで受けることはできないのでしょうか。《q3>2》
    ○子育て課長（瓜生真君）　来年の1月から、インターネットでの予約を始める予定でございます。《a3》
    ○議長（沢井信君）　以上で質問を終わります。
    """

    static let headings = """
    ○議長（沢井信君）　7番、土田実君。
    ○7番（土田実君）　次に、港の整備について伺います。
    沖合の防波堤は完成から40年がたちました。補修の計画を伺います。《q1》
    また、漁協からは、製氷施設の更新を求める声が上がっています。町としてどのように対応するのか伺います。《q2》
    次に、移住の促進について伺います。
    体験住宅の利用者のうち、実際に移住した方は何世帯でしょうか。《q3》
    ○町長（大曽根剛君）　まず、港の防波堤の補修についてでございますが、来年度に潜水による調査を行い、補修の計画を立ててまいります。《a1》
    次に、製氷施設の更新についてでございますが、漁協と費用の分担を協議しているところでございます。《a2》
    次に、移住の促進についてのご質問でございます。体験住宅を利用された方のうち、これまでに14世帯が移住されました。《a3》
    ○議長（沢井信君）　以上で質問を終わります。
    """

    static let unnumbered = """
    ○委員長（黒部晴彦君）　質疑に入ります。
    ○仲田委員　まず、粗大ごみの受付件数を教えてください。《q1》それから、電話がつながりにくいという苦情への対応はどうされていますか。《q2》あと、集積所のカラス対策の網は配っているのでしょうか。《q3》
    ○清掃課長（乙部徹君）　粗大ごみの受付件数についてですが、昨年度は1万2,000件でした。《a1》電話の苦情についてですが、月曜日の受付を2人増やしました。《a2》カラスの網についてですが、自治会に無料で配っております。《a3》
    ○委員長（黒部晴彦君）　質疑を終結いたします。
    """
}

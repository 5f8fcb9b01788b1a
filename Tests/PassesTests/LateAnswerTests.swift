import Minutes
import Testing

/// Answers that come when others have asked since, and words behind an answer that answer nobody.
@Suite struct LateAnswerTests {
    @Test(arguments: [calledForLate, missed, nextMeeting])
    func eachAnswerFindsItsQuestion(script: String) {
        let result = ScriptedResult(script)
        #expect(result.complaints.isEmpty, "\(result.complaints)")
        #expect(result.unansweredIDs.isEmpty)
    }

    static let calledForLate = """
    ◎桑野一郎委員長　予算特別委員会を開会いたします。
    ◆槙田次郎委員　基金の残りはいくらですか。《q1》
    ◎大槻三郎財政課長　手元に資料がございませんので、後ほどお答えいたします。《a1》
    ◆楠本四郎委員　保育所をもう一つ建てる考えはありますか。《q2》
    ◎榎田五郎福祉部長　今のところ考えておりません。《a2》
    ◎桑野一郎委員長　先ほどの槙田委員の質疑に対する答弁をお願いします。財政課長。
    ◎大槻三郎財政課長　基金の残りは、昨年度の末で六億円です。《a1》
    ◎桑野一郎委員長　以上で閉会いたします。
    """

    static let missed = """
    ○議長（桑野一郎君）　４番、槙田次郎君。
    ○４番（槙田次郎君）　避難所について３点質問します。
    　(1)備えの食べ物は何日分ありますか。《q1》
    　(2)犬や猫を連れた避難はできますか。《q2》
    　(3)福祉避難所の数は足りていますか。《q3》
    ○議長（桑野一郎君）　町長。
    ○町長（大槻三郎君）　槙田議員の御質問にお答えします。
    　(1)の食べ物については、四日分ございます。《a1》
    　(3)の福祉避難所については、六か所で、足りていないと考えております。《a3》
    ○議長（桑野一郎君）　槙田議員。
    ○４番（槙田次郎君）　２点目の答弁がなかったと思いますが。《q4>2》
    ○町長（大槻三郎君）　(2)については、体育館の一部を使えるようにしてまいります。《a2,4》
    ○４番（槙田次郎君）　終わります。
    """

    static let nextMeeting = """
    議長：総会を開催いたします。
    槙田委員：しおりはいつ届きますか。《q1》
    事務局長：来週お配りします。《a1》
    事務局長：次回は10月８日（火）です。
    議長：以上で終わります。
    """
}

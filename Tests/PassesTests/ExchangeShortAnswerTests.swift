import Minutes
import Testing

/// Answers of one sentence, and words of officials that answer nothing.
@Suite struct ExchangeShortAnswerTests {
    private func links(_ turns: String) -> [[String]] {
        InventedRecord.read("第３回みほん市環境審議会会議録\n会長：説明をお願いします。\n事務局：結果を説明いたします。\n\(turns)\n会長：ほかにございますか。\n").exchanges.flatMap { exchange in
            exchange.links.map { link in
                [exchange.questions.first { $0.id == link.question }?.text ?? "", exchange.answers.first { $0.id == link.answer }?.text ?? ""]
            }
        }
    }

    @Test(arguments: ["12件の意見をいただきました。", "300人の応募をいただきました。"])
    func aNumberAnswers(_ answer: String) {
        #expect(links("委員：件数は幾つでしたか。\n事務局：\(answer)") == [["件数は幾つでしたか。", answer]])
    }

    @Test func thanksAreNoAnswer() {
        #expect(links("委員：件数は幾つでしたか。\n事務局：２点の質問をいただきました。件数は12件です。") == [["件数は幾つでしたか。", "件数は12件です。"]])
    }

    @Test func anOfficialWhoAsksAnswersNobody() {
        let found = links("委員：名簿は事務局がつくるのか。\n事務局：事務局がつくる。\n事務局：名簿に肩書を載せるか否か。")
        #expect(found == [["名簿は事務局がつくるのか。", "事務局がつくる。"]])
    }
}

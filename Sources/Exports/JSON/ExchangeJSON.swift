import Minutes

/// `exchanges`: questions, answers and what links them.
enum ExchangeJSON {
    static func write(_ exchanges: [Exchange], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("exchanges", exchanges) { writer, exchange in
            writer.object { writer in
                writer.member("id", exchange.id)
                writer.member("agendaItem", exchange.agendaItem)
                writer.member("questioner", exchange.questioner)
                writer.array("questions", exchange.questions) { writer, question in self.question(question, places, &writer) }
                writer.array("answers", exchange.answers) { writer, answer in self.answer(answer, places, &writer) }
                writer.array("links", exchange.links) { writer, link in self.link(link, &writer) }
                writer.strings("unanswered", exchange.unanswered)
            }
        }
    }

    private static func question(_ question: Question, _ places: Places, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", question.id)
            writer.member("number", question.number)
            writer.member("speech", question.speech)
            places.member("span", question.span, &writer)
            writer.member("text", question.words)
            writer.member("digest", question.digestWords)
            places.member("digestSpan", question.digestSpan, &writer)
            writer.member("followUp", question.followUp)
            writer.member("addressee", question.addressee)
            writer.strings("materials", question.materials)
        }
    }

    private static func answer(_ answer: Answer, _ places: Places, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", answer.id)
            writer.member("number", answer.number)
            writer.member("speech", answer.speech)
            places.member("span", answer.span, &writer)
            writer.member("text", answer.words)
            writer.member("digest", answer.digestWords)
            places.member("digestSpan", answer.digestSpan, &writer)
        }
    }

    private static func link(_ link: Link, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("question", link.question)
            writer.member("answer", link.answer)
            writer.strings("basis", link.basis.map(\.rawValue))
            writer.key("confidence")
            writer.thousandths(Int((link.confidence * 1000).rounded()))
        }
    }
}

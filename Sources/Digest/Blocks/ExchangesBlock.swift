import Minutes
import SourceText

/// Block 4: item by item, what was asked and what was answered.
enum ExchangesBlock {
    static func view(_ page: PageContext) -> View {
        [
            "course": CourseStrip.view(page),
            "groups": groups(page).nonEmpty,
            "none": page.record.exchanges.isEmpty && !page.record.isTold,
            "isTold": page.record.isTold,
        ]
    }

    /// 開会, 閉会の宣告: nobody would ask there.
    private static func onlyOpensOrCloses(_ item: AgendaItem) -> Bool {
        let bytes = Array(item.title.utf8), title = bytes.stringWithoutBlanks(bytes.indices)
        return ["開会", "開議", "閉会", "散会", "延会", "休憩", "再開"].contains { title == $0 || title == $0 + "の宣告" || title == $0 + "宣告" }
    }

    /// 「４番　西野花子議員」 below 一般質問 on the schedule: who asks, and no matter. What was asked stands under the item above.
    private static func isQuestioner(_ item: AgendaItem) -> Bool {
        let bytes = Array(item.title.utf8), title = Array(bytes.stringWithoutBlanks(bytes.indices).utf8)
        guard item.parent != nil, let seat = JapaneseNumber.read(title, at: 0), title.has("番", at: seat.end), case let name = seat.end + 3..<title.count else { return false }
        return title.codePointCount(in: name) <= 12 && ["議員", "君", "委員", "さん"].contains { (ending: StaticString) in title.hasSuffix(ending, in: name) }
    }

    private static func titleOfRest(_ record: Record) -> String {
        if record.speeches.allSatisfy({ $0.agendaItem == nil }) { return "会議全体" }
        return record.agenda.contains { $0.heading != nil } ? "議題の見出しより前など" : "議題が述べられる前など"
    }

    /// The items in order; neighbours without a question share one list.
    private static func groups(_ page: PageContext) -> [View] {
        let record = page.record
        let byItem = Dictionary(grouping: record.exchanges) { $0.agendaItem ?? "" }
        let parents = Set(record.agenda.filter { byItem[$0.id] != nil }.compactMap(\.parent))
        let known = Set(record.agenda.map(\.id))
        let rest = record.exchanges.filter { $0.agendaItem.map { !known.contains($0) } ?? true }
        let together = Dictionary(grouping: record.agenda.filter { $0.takenUpWith.map { byItem[$0] != nil } ?? false }) { $0.takenUpWith ?? "" }
        let places = SchedulePlaceLines(page)
        var groups: [View] = []
        var silent: [View] = []
        func flush() {
            if !silent.isEmpty { groups.append(["item": nil, "silent": silent, "silentCount": silent.count, "isLong": silent.count > 10]) }
            silent = []
        }
        for item in record.agenda {
            if let exchanges = byItem[item.id] {
                flush()
                groups.append(["item": view(page, words(item, places), id: item.id, isChild: item.parent != nil && places.above[item.id] == nil, exchanges, together: (together[item.id] ?? []).map { entry(page, $0, places) }), "silent": nil, "silentCount": nil, "isLong": nil])
            } else if places.numbers.contains(item.id) {
                continue
            } else if parents.contains(item.id) {
                flush()
                groups.append(["item": heading(item), "silent": nil, "silentCount": nil, "isLong": nil])
            } else if item.takenUpWith.map({ byItem[$0] == nil }) ?? true, item.heading != nil || rest.isEmpty, !onlyOpensOrCloses(item), !isQuestioner(item) {
                // Of an item that only the chair names, nobody knows which questions were on it.
                silent.append(entry(page, item, places))
            }
        }
        flush()
        if !rest.isEmpty {
            groups.append(["item": view(page, titleOfRest(record), id: nil, isChild: false, rest), "silent": nil, "silentCount": nil, "isLong": nil])
        }
        return groups
    }

    private static func words(_ item: AgendaItem, _ places: SchedulePlaceLines) -> String {
        let words = AgendaTitle.words(item)
        return places.above[item.id].map { "\($0)　\(words)" } ?? words
    }

    private static func entry(_ page: PageContext, _ item: AgendaItem, _ places: SchedulePlaceLines) -> View {
        ["words": words(item, places), "href": item.heading == nil ? nil : page.anchor(ofItem: item.id)]
    }

    /// An item under which only its points are discussed.
    private static func heading(_ item: AgendaItem) -> View {
        ["title": AgendaTitle.words(item), "phrases": Phrases.views(AgendaTitle.words(item)), "id": item.id, "isChild": item.parent != nil, "together": nil, "counts": nil, "times": nil, "exchanges": nil]
    }

    private static func view(_ page: PageContext, _ title: String, id: String?, isChild: Bool, _ exchanges: [Exchange], together: [View] = []) -> View {
        let questions = exchanges.flatMap(\.questions)
        let followUps = questions.count { $0.followUp != nil }
        let open = exchanges.reduce(0) { $0 + $1.unanswered.count }
        let times = id.map { page.statedDurations(ofItem: $0) } ?? []
        let counts = ["質問 \(questions.count - followUps)件", followUps > 0 ? "再質問 \(followUps)件" : nil,
                      "答弁 \(exchanges.reduce(0) { $0 + $1.answers.count })件", open > 0 ? "答えが見当たらないもの \(open)件" : nil].compactMap { $0 }
        return [
            "title": title, "phrases": Phrases.views(title), "id": id, "isChild": isChild, "together": together.nonEmpty,
            "counts": counts.joined(separator: "、"),
            "times": times.isEmpty ? nil : times.joined(separator: "、"),
            "exchanges": exchanges.map { ExchangeView.view(page, $0) },
        ]
    }
}

/// One questioner's points, each with the answers linked to it.
enum ExchangeView {
    static func view(_ page: PageContext, _ exchange: Exchange) -> View {
        let answers = Dictionary(exchange.answers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let links = Dictionary(grouping: exchange.links, by: \.question)
        let speech = page.speech(exchange.questioner)
        let speaker = speech.map { SpeakerName.full($0.speaker) } ?? "発言者の記載なし"
        var shown: [String: String] = [:]
        var points: [View] = []
        for question in ordered(exchange.questions) {
            let linked = (links[question.id] ?? []).compactMap { link in answers[link.answer].map { (link, $0) } }.sorted { $0.1.span < $1.1.span }
            let label = label(question)
            points.append(point(page, question, label: label, asker: speaker, isOpen: exchange.unanswered.contains(question.id), answers: linked.map { link, answer in
                let earlier = shown[answer.id]
                shown[answer.id] = earlier ?? label
                return ExchangeView.answer(page, answer, link: link, sameAs: earlier)
            }))
        }
        let others = exchange.answers.filter { shown[$0.id] == nil }.map { answer(page, $0, link: nil, sameAs: nil) }
        return [
            "id": exchange.id,
            "by": speaker,
            "place": page.place(speech?.span ?? exchange.questions.first?.span ?? Span(0, 0), speech: exchange.questioner),
            "points": points, "others": others.nonEmpty,
        ]
    }

    /// Every question with its follow-ups right behind it.
    private static func ordered(_ questions: [Question]) -> [Question] {
        let parents = Dictionary(questions.map { ($0.id, $0.followUp) }, uniquingKeysWith: { first, _ in first })
        func root(_ id: String) -> String {
            var id = id
            for _ in 0..<questions.count { guard let next = parents[id] ?? nil, parents[next] != nil else { break }; id = next }
            return id
        }
        let order = Dictionary(questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return questions.enumerated().map { (order[root($1.id)] ?? $0, $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private static func label(_ question: Question) -> String {
        if question.followUp != nil { return "再質問" }
        return question.number.map { "質問\($0)" } ?? "質問"
    }

    private static func point(_ page: PageContext, _ question: Question, label: String, asker: String, isOpen: Bool, answers: [View]) -> View {
        let speaker = page.speech(question.speech).map { SpeakerName.full($0.speaker) }
        return [
            "id": question.id, "label": label, "isFollowUp": question.followUp != nil,
            "by": speaker == asker ? nil : speaker,
            "quote": Passage.view(page, id: question.id, digest: question.digest, text: question.text, speech: question.speech, span: question.digestSpan, asks: true),
            "addressee": question.addressee, "materials": question.materials.isEmpty ? nil : question.materials.joined(separator: "、"),
            "isOpen": isOpen, "answers": answers.nonEmpty,
        ]
    }

    private static func answer(_ page: PageContext, _ answer: Answer, link: Link?, sameAs earlier: String?) -> View {
        let speech = page.speech(answer.speech)
        return [
            "by": speech.map { SpeakerName.full($0.speaker) },
            "sameAs": earlier,
            "quote": earlier != nil ? nil : Passage.view(page, id: answer.id, digest: answer.digest, text: answer.text, speech: answer.speech, span: answer.digestSpan),
            "basis": link.map { $0.basis.map(Words.basis).joined(separator: "、") },
            "confidence": link.map { Words.confidence($0.confidence) },
        ]
    }
}

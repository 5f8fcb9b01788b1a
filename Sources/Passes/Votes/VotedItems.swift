import Minutes
import SourceText

/// Which items a vote decides.
struct VotedItems {
    let discourse: Discourse
    let docket: Docket

    /// - Parameters:
    ///   - asked: sentences from the announcement to the question, in order.
    ///   - declared: the sentences of the declaration.
    func find(asked: [Int], declared: ClosedRange<Int>) -> [BusinessItem] {
        let question = asked.last ?? declared.lowerBound
        for index in asked.reversed() { if let rest = remaining(index) { return rest } }
        if let taken = takenUp(question) { return named(before: taken, asked) ?? taken }
        if let own = reportToWrite(question) ?? winners(question) ?? tidying(question) { return [own] }
        let own = references(question)
        if !own.isEmpty { return named(before: own, asked) ?? own }
        if let motion = motion(question) { return motion }
        if let way = wayOfElection(question) ?? partAsked(question) ?? partDeclared(declared) { return way }
        if let people = people(asked) { return people }
        if let seats = appointment(question) { return seats }
        if let days = recess(question) ?? resignation(question) { return [days] }
        if let items = bySubject(question) { return items }
        let called = calledAlone(question)
        // What was said above the heading of an open item belongs to another.
        for index in asked.reversed().dropFirst() where (index > docket.headingAfter || !docket.isOpen) && tellsOfItem(index, question) {
            if let called, called.sentence >= index { return [called.item] }
            let items = references(index)
            if !items.isEmpty { return items }
        }
        for index in declared {
            let items = references(index)
            if !items.isEmpty { return items }
        }
        if let called, docket.matter.isEmpty || docket.isOpen { return [called.item] }
        if !docket.matter.isEmpty, !docket.isOpen || isApart(docket.matter) { return docket.matter }
        if docket.isOpen { return docket.items }
        for index in declared { if let items = declaredSubject(index) { return items } }
        if !docket.items.isEmpty, !isSettledMatter(question) {
            // What was decided comes back only where the question points to it.
            let isOver = docket.items.allSatisfy { docket.decided.contains($0) } && !Subject.pointsBack(discourse.bytes, discourse.sentences[question].range)
            let own = isOver && discourse.sentences[question].has(.asksObjection) ? gist(question) : []
            return own.isEmpty ? docket.items : own
        }
        return gist(question)
    }

    /// 「議決されました案件の条項、字句、数字その他の整理については、議長に委任」: none of the cases themselves.
    private func tidying(_ question: Int) -> BusinessItem? {
        let bytes = discourse.bytes, range = discourse.sentences[question].range
        guard let word = bytes.firstOffset(of: "字句", in: range), let end = bytes.firstOffset(of: "整理", in: word..<range.upperBound),
              !(docket.isOpen && docket.items.contains { $0.words.contains("字句") }) else { return nil }
        let start = bytes.firstOffset(of: "条項", in: range.lowerBound..<word) ?? word
        return BusinessItem(words: discourse.spoken.text(start..<end + 6))
    }

    /// 「議長が指名した方を選挙管理委員の当選人と定めることに」
    private func winners(_ question: Int) -> BusinessItem? {
        let bytes = discourse.bytes, range = discourse.sentences[question].range
        guard let end = bytes.firstOffset(of: "当選人と", in: range) else { return nil }
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), point.value != 0x3001, point.value != 0x3092 { start -= point.length }
        return BusinessItem(words: discourse.spoken.text(bytes.trimmed(start..<end + 9)))
    }

    /// 「本案は」 behind nothing but 会期の決定: a bill is meant, not what was settled before it.
    private func isSettledMatter(_ question: Int) -> Bool {
        guard docket.items.allSatisfy({ !$0.isNumbered && docket.decided.contains($0) }) else { return false }
        return docket.items.allSatisfy { item in ["会期", "署名議員", "議席", "諸般の報告"].contains { item.words.contains($0) } }
            && discourse.bytes.containsAny(["本案", "本議案", "本条例", "各議案", "原案", "委員長報告", "委員長の報告"], in: discourse.sentences[question].range)
    }

    /// 「これを日程に追加し、追加日程第１として議題に」: the bill that was named before, where the place is on no list.
    private func named(before places: [BusinessItem], _ asked: [Int]) -> [BusinessItem]? {
        guard places.allSatisfy({ $0.place?.kind == "追加日程" && !$0.isNumbered && $0.agendaID == nil }) else { return nil }
        return asked.dropLast().reversed().lazy.map(references).first { $0.contains(where: \.isNumbered) }
    }

    /// 「追加議事日程を本日の日程に追加し、直ちに議題とすることに」: what is to be taken up, not what was before.
    private func takenUp(_ question: Int) -> [BusinessItem]? {
        let sentence = discourse.sentences[question]
        guard sentence.has(.asksObjection), sentence.has(.takesUp) else { return nil }
        let items = references(question)
        if !items.isEmpty { return items }
        if let words = Subject.taken(discourse.bytes, sentence.range) { return [BusinessItem(words: discourse.spoken.text(words))] }
        guard docket.matter.isEmpty else { return docket.matter }
        return gist(question)
    }

    /// 「ただいま議決いたしました法律案に関する委員会報告書の作成につきましては、委員長に御一任」: the report, not the bill.
    private func reportToWrite(_ question: Int) -> BusinessItem? {
        let bytes = discourse.bytes, range = discourse.sentences[question].range
        guard bytes.contains("一任", in: range), let end = bytes.firstOffset(of: "の作成", in: range), bytes.hasSuffix("報告書", in: range.lowerBound..<end) || bytes.hasSuffix("報告", in: range.lowerBound..<end) else { return nil }
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), CodePoint.isKanji(point.value) { start -= point.length }
        return BusinessItem(words: discourse.spoken.text(start..<end + 9))
    }

    /// 「この動議のとおり決することに」: what was moved, whatever bill stands open.
    private func motion(_ question: Int) -> [BusinessItem]? {
        let bytes = discourse.bytes, range = discourse.sentences[question].range
        guard bytes.contains("動議", in: range) else { return nil }
        if let moved = docket.matter.first, moved.words.hasSuffix("の動議"), docket.matter.count == 1 { return docket.matter }
        return bytes.has("動議のとおり", at: range.lowerBound) ? motionPut(before: question).map { [$0] } : nil
    }

    /// 「次に、動議について採決します。動議のとおり決することに」: the motion as the chair puts it.
    private func motionPut(before question: Int) -> BusinessItem? {
        guard question > 0, discourse.sentences[question - 1].speech == discourse.sentences[question].speech else { return nil }
        let bytes = discourse.bytes, range = discourse.sentences[question - 1].range
        guard range.count <= 150, bytes.contains("採決", in: range), let end = bytes.firstOffset(of: "動議について", in: range), ItemReferences.read(bytes, range).isEmpty, !bytes.hasSuffix("修正", in: range.lowerBound..<end) else { return nil }
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), point.value != 0x3001 { start -= point.length }
        return BusinessItem(words: discourse.spoken.text(bytes.trimmed(start..<end + 6)))
    }

    private func tellsOfItem(_ index: Int, _ question: Int) -> Bool {
        discourse.sentences[index].hasAny([.takeVote, .consult, .takesUp, .objection]) || names(index) || calls(index, question) || discourse.bytes.contains("採決", in: discourse.sentences[index].range)
    }

    private func names(_ index: Int) -> Bool {
        discourse.bytes.containsAny(["について", "一括", "件", "討論に入", "討論を行", "質疑に入", "質疑を", "委員長の報告", "委員長報告"], in: discourse.sentences[index].range)
    }

    /// 「日程第２、議案第４号。賛成の方。」: the bill is called and nothing else said.
    private func calls(_ index: Int, _ question: Int) -> Bool {
        let sentence = discourse.sentences[index]
        return sentence.speech == discourse.sentences[question].speech && question - index <= 2 && sentence.range.count <= 90 && !isAboutAll(question)
    }

    /// The bill called last, where the question is not about all that were taken up.
    private func calledAlone(_ question: Int) -> CalledBill? {
        guard let called = docket.called else { return nil }
        return isAboutAll(question) ? nil : called
    }

    /// 「以上の各議案は」, 「２件は」
    private func isAboutAll(_ question: Int) -> Bool {
        let range = discourse.sentences[question].range
        return discourse.bytes.containsAny(["一括", "いずれも", "各議案", "各案", "各件", "両案", "両件", "両議案", "案件", "件を", "件は"], in: range) && !discourse.bytes.contains("本件", in: range)
    }

    private func references(_ index: Int) -> [BusinessItem] {
        let range = discourse.sentences[index].range
        return docket.resolve(ItemReferences.read(discourse.bytes, range), in: range)
    }

    // MARK: 「議案第3号を除く各案件」

    private func remaining(_ index: Int) -> [BusinessItem]? {
        let sentence = discourse.sentences[index], bytes = discourse.bytes
        guard !sentence.has(.remainder), let cut = bytes.firstOffset(of: "を除", in: sentence) else { return nil }
        let references = ItemReferences.read(bytes, sentence.range)
        let excluded = references.filter { $0.range.upperBound <= cut }, included = references.filter { $0.range.lowerBound > cut }
        guard bytes.containsAny(["案件", "議案", "請願", "陳情", "件", "もの"], in: cut..<sentence.range.upperBound) else { return nil }
        let base = included.isEmpty ? docket.items : docket.resolve(included, in: sentence.range)
        let out = excluded.isEmpty ? Array(docket.decided) : docket.resolve(excluded, in: sentence.range)
        let rest = base.filter { !out.contains($0) }
        return rest.isEmpty ? nil : rest
    }

    // MARK: people

    /// 「検査官に北山一郎君を任命することについて」, 「西野花子君から…辞任いたしたい」: one item a person, where no bill stands for it.
    private func people(_ asked: [Int]) -> [BusinessItem]? {
        if docket.isOpen, docket.items.contains(where: \.isNumbered) { return nil }
        for index in asked.reversed().prefix(3) {
            let range = discourse.sentences[index].range
            let isAppointment = discourse.bytes.containsAny(["君を任命", "君を選任", "君を推薦", "君から"], in: range) || discourse.bytes.contains("を任命すること", in: range)
            guard isAppointment, discourse.bytes.containsAny(["任命", "選任", "推薦", "辞任", "辞職"], in: range) else { continue }
            if docket.isOpen, docket.items.contains(where: { $0.words.contains("辞") }) { return nil }
            let names = PersonNames.all(discourse.bytes, range)
            if !names.isEmpty { return names.map { BusinessItem(words: $0.name) } }
        }
        return nil
    }

    /// 「配付の名簿のとおり予算特別委員会委員に選任することに」, where no bill on the table is an appointment.
    private func appointment(_ question: Int) -> [BusinessItem]? {
        let bytes = discourse.bytes, range = discourse.sentences[question].range
        guard let end = bytes.firstOffset(of: "委員に選任", in: range), !(docket.isOpen && docket.items.contains { $0.words.contains("選任") }) else { return nil }
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), point.value != 0x3001, point.value != 0x3092 { start -= point.length }
        return [BusinessItem(words: discourse.spoken.text(start..<end + 15))]
    }

    /// 「議事の都合により、２月23日から26日までの４日間休会いたしたい」, 「本日で閉会したいと思います」, where it is no item of its own.
    private func recess(_ question: Int) -> BusinessItem? {
        let bytes = discourse.bytes, range = discourse.sentences[question].range
        guard range.count <= 300, let (word, end) = (["休会", "延会", "閉会"] as [StaticString]).lazy.compactMap({ word in bytes.firstOffset(of: word, in: range).map { (word.description, $0) } }).first,
              bytes.first(of: ["中", "後", "の"], at: end + 6) == nil, !bytes.contains("会期は", in: range.lowerBound..<end), !(docket.items + docket.matter).contains(where: { $0.words.contains(word) && !$0.words.contains(word + "中") }) else { return nil }
        // 「議事の都合により、」, 「会議規則第７条の規定により、」: why it is, and what is.
        var start = Subject.skipOpenings(bytes, range.lowerBound..<end)
        for reason in ["により、", "によって、", "のため、", "につき、", "ましたので、", "たので、"] as [StaticString] {
            while let found = bytes.firstOffset(of: reason, in: start..<end) { start = found + reason.utf8CodeUnitCount }
        }
        return BusinessItem(words: discourse.spoken.text(bytes.trimmed(start..<end + 6)))
    }

    /// 「議長の辞職を許可することに」, where no bill on the table is one: the item of the agenda, else the words themselves.
    private func resignation(_ question: Int) -> BusinessItem? {
        let bytes = discourse.bytes, range = discourse.sentences[question].range
        guard let end = (["の辞職を許可", "の辞任を許可", "の辞職を承認", "の辞任を承認"] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: range) }).first,
              !(docket.isOpen && docket.items.contains { $0.words.contains("辞") }) else { return nil }
        var start = end
        while let point = bytes.codePoint(before: start, start: range.lowerBound), point.value != 0x3001, point.value != 0x3002 { start -= point.length }
        let words = bytes.stringWithoutBlanks(start..<end + 9)
        let listed = docket.list.entries.last { Folding.fold($0.item.words).contains(words) }
        return listed?.item ?? BusinessItem(words: discourse.spoken.text(bytes.trimmed(start..<end + 9)))
    }
}

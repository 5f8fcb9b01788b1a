import Minutes
import SourceText

/// 臨時議長（北山一郎君） says 「ただいま議長に当選いたしました西野でございます」: the label is that of the one before.
enum NameSelf: Rule {
    static let description = RuleDescription(
        id: "name.self", severity: .warning,
        summary: Message("発言者の名前は、本人の名乗りと同じか", en: "Is the speaker who the words say?"),
        compares: Message("発言のはじめの名乗り（「西野でございます」「副議長の私が」）と、発言者の欄", en: "How the speaker introduces himself with the label"),
        reason: Message("議長の交代のところで、前の人の名前のまま書き続ける誤りがよくあります。", en: "Where the chair changes, the label before is easily kept."),
        basis: nil,
        failing: [.assembly("選挙を終わります。\n\n▼○議長（北山一郎君）　ただいま議長に当選いたしました西野でございます。よろしくお願いいたします。", present: ["北山　一郎", "西野　太郎", "南川　花子"]),
                  .assembly("休憩いたします。\n\n▼○議長（北山一郎君）　再開いたします。議長が退席いたしましたので、副議長の私が職務を行います。")],
        passing: [.assembly("選挙を終わります。\n\n○議長（西野太郎君）　ただいま議長に当選いたしました西野でございます。よろしくお願いいたします。", present: ["北山　一郎", "西野　太郎", "南川　花子"]),
                  .assembly("御紹介いたします。こちらは、西野でございます。", present: ["北山　一郎", "西野　太郎", "南川　花子"]),
                  .assembly("新しい委員は、西野でございます。", present: ["北山　一郎", "西野　太郎", "南川　花子"]),
                  .assembly("休憩いたします。\n\n○副議長（西野太郎君）　再開いたします。議長が退席いたしましたので、副議長の私が職務を行います。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let bytes = context.text.bytes
        let members = context.attendance.present.compactMap { person in surname(person).map { (person: person, surname: $0) } }
        let lastLetters = Set(members.compactMap { $0.surname.unicodeScalars.last?.value })
        for index in context.record.speeches.indices {
            let kind = context.record.speeches[index].speaker.kind, start = context.record.speeches[index].labelSpan.end
            guard kind == .chair || kind == .member else { continue }
            let opening = start..<min(context.record.speeches[index].span.end, start + 600)
            let office = kind == .chair && bytes.contains("の私が", in: opening), name = introduced(bytes, opening, lastLetters)
            guard office || name != nil, case let speech = context.record.speeches[index] else { continue }
            if office, let office = otherOffice(speech.speaker, bytes, opening) { raise(speech, office, &report); continue }
            guard let person = speech.speaker.person, let name, let own = members.first(where: { $0.person.id == person })?.surname else { continue }
            guard let called = members.first(where: { $0.person.id != person && name.hasSuffix($0.surname) && isWhole(name, $0.surname) })?.surname, called != own, !called.hasSuffix(own), !own.hasSuffix(called) else {
                if name.hasSuffix(own) { report.pass(speech.id, speech.labelSpan) }
                continue
            }
            raise(speech, called, &report)
        }
    }

    private static func raise(_ speech: Speech, _ said: String, _ report: inout Report) {
        report.raise(speech.id, at: speech.labelSpan, Message("発言者は「\(speech.speaker.label)」ですが、本人は「\(said)」と名乗っています。", en: "The label is “\(speech.speaker.label)”, but the speaker says “\(said)”."),
                     advice: Message("発言者の欄に、前の人の名前が残っていないか確かめてください。", en: "See whether the label is that of the one before."), facts: [("label", .text(speech.speaker.label)), ("said", .text(said))])
    }

    /// 副議長の私が, and the label is 議長.
    private static func otherOffice(_ speaker: Speaker, _ bytes: [UInt8], _ opening: Range<Int>) -> String? {
        guard let role = speaker.role, ["議長", "委員長", "会長"].contains(role) else { return nil }
        return sentences(bytes, opening).contains { bytes.string($0).contains("副\(role)の私が") } ? "副\(role)" : nil
    }

    /// The words before でございます of the first sentence that ends as one does in which members introduce themselves, and in which nobody else is introduced.
    private static func introduced(_ bytes: [UInt8], _ opening: Range<Int>, _ lastLetters: Set<UInt32>) -> String? {
        var start = opening.lowerBound
        for _ in 0..<3 {
            guard let stop = bytes.firstOffset(of: "。", in: start..<opening.upperBound) else { return nil }
            let sentence = start..<stop
            start = stop + 3
            guard sentence.count <= 240, bytes.hasSuffix("す", in: sentence), let ending = endings.first(where: { bytes.hasSuffix($0, in: sentence) }) else { continue }
            let end = stop - ending.utf8CodeUnitCount
            guard let last = bytes.codePoint(before: end, start: sentence.lowerBound), lastLetters.contains(last.value) else { continue }
            let words = NameKey.of(bytes.string(sentence.lowerBound..<end))
            if words.unicodeScalars.count <= 60, !["紹介", "こちら", "欠席", "代理", "代わ", "担当は"].contains(where: words.contains) { return words }
        }
        return nil
    }

    private static let endings: [StaticString] = ["と申します", "でございます", "です", "であります"]

    /// The first three sentences, without their full stops.
    private static func sentences(_ bytes: [UInt8], _ opening: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = [], start = opening.lowerBound
        while found.count < 3, let stop = bytes.firstOffset(of: "。", in: start..<opening.upperBound) {
            found.append(start..<stop)
            start = stop + 3
        }
        return found
    }

    /// The surname stands for itself: behind a comma, 「…しました」 or 議長の, and not behind は.
    private static func isWhole(_ words: String, _ surname: String) -> Bool {
        let before = String(words.dropLast(surname.count))
        return before.isEmpty || !["は、", "が、", "も、"].contains(where: before.hasSuffix) && ["、", "た", "長の", "番"].contains(where: before.hasSuffix)
    }

    private static func surname(_ person: Person) -> String? {
        guard let name = person.name, let length = person.surnameLength, length >= 2, length < name.unicodeScalars.count else { return nil }
        return NameKey.of(String(String.UnicodeScalarView(name.unicodeScalars.prefix(length))))
    }
}

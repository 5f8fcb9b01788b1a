import SourceText

/// The smallest passage that can be a point of its own: a sentence, or a part of one where questions are strung together.
///
/// 「申出は可能かどうかということと、｜開示で確認できるのか、これが2問目。」 holds two.
struct Unit {
    let speech: Int
    /// In the folded words.
    var range: Range<Int>
    var opensParagraph: Bool
    let opensSentence: Bool
    var cues = CueSet()
    /// The printed ordinal that names the point: 2点目, 第三に, ③.
    var ordinal: Int?
    /// 2 in 「イ、」, 「次に、（３）のうち、イの…について」: the place in a row of letters, which is the ordinal too.
    var letter: Int?
    /// 3 in 「（３）のうち、イの…について」.
    var parent: Int?
    /// True when the ordinal or opener stands at the beginning: a point starts here.
    var opensPoint = false
    /// 「最後に」 at the beginning.
    var isLast = false
    /// Offset of the first strong asking word; nil when there is none.
    var asksAt: Int?
    /// True when the last word is か.
    var endsInDoubt = false
    /// 3 in 「3点お伺いします」.
    var announced: Int?
    /// Of its sentence.
    var pairs: LetterPairs

    func has(_ cue: Cue) -> Bool { cues.contains(cue) }
    func length(_ bytes: [UInt8]) -> Int { bytes.codePointCount(in: range) }
}

extension [UInt8] {
    func firstOffset(of word: StaticString, in unit: Unit) -> Int? { firstOffset(of: word, in: unit.range, unit.pairs) }
    func contains(_ word: StaticString, in unit: Unit) -> Bool { firstOffset(of: word, in: unit) != nil }
    func containsAny(_ words: [StaticString], in unit: Unit) -> Bool { containsAny(words, in: unit.range, unit.pairs) }
}

/// Cuts the sentences of a speech into units and reads what each one announces.
struct UnitReader {
    /// The folded words of all speeches.
    let bytes: [UInt8]

    /// The units of all sentences, and for each speech the indices of its own.
    func units(of sentences: [Sentence], _ ofSpeech: [Range<Int>]) -> ([Unit], [Range<Int>]) {
        var units: [Unit] = []
        units.reserveCapacity(sentences.count + sentences.count / 8)
        let ranges = ofSpeech.map { indices in
            let start = units.count
            for index in indices { cut(sentences[index], into: &units) }
            // 「２番、北山です。」: who speaks, and no number of a point.
            if start < units.count, PointOrdinal.isOwnSeat(bytes, units[start].range) { (units[start].ordinal, units[start].opensPoint) = (nil, false) }
            return start..<units.count
        }
        return (units, ranges)
    }

    private func cut(_ sentence: Sentence, into units: inout [Unit]) {
        let range = sentence.range
        guard range.count > UnitReader.longest else {
            return units.append(unit(sentence, range, opensParagraph: sentence.opensParagraph, opensSentence: true))
        }
        var isFirst = true
        let first = units.count
        for part in parts(of: range) {
            var unit = unit(sentence, part, opensParagraph: isFirst && sentence.opensParagraph, opensSentence: isFirst)
            if !isFirst { unit.opensPoint = true }
            units.append(unit)
            isFirst = false
        }
        askTogether(&units, from: first)
    }

    /// 「ア、…について、イ、…について、伺います。」: what asks at the end asks of every letter.
    private func askTogether(_ units: inout [Unit], from first: Int) {
        guard units.count - first > 1, let last = units.last, last.asksAt != nil || last.endsInDoubt else { return }
        for index in units.indices[first...].dropLast() where units[index].ordinal != nil && units[index + 1].ordinal != nil { units[index].endsInDoubt = true }
    }

    /// Bytes of a sentence that holds one point at most.
    private static let longest = 90

    // MARK: one unit

    private func unit(_ sentence: Sentence, _ range: Range<Int>, opensParagraph: Bool, opensSentence: Bool) -> Unit {
        var unit = Unit(speech: sentence.speech, range: range, opensParagraph: opensParagraph, opensSentence: opensSentence, pairs: sentence.pairs)
        Cue.table.scan(bytes, range) { id, found in
            guard let cue = Cue(rawValue: id) else { return }
            read(CueMark(cue: cue, range: found), into: &unit)
        }
        if unit.ordinal == nil, let mark = PointOrdinal.mark(bytes, at: range.lowerBound, end: range.upperBound) ?? markAfterOpener(unit) {
            unit.ordinal = mark
            unit.opensPoint = true
        }
        if let (letter, parent) = letter(of: unit) {
            unit.letter = letter
            unit.parent = parent
            unit.ordinal = letter
            unit.opensPoint = true
        }
        unit.endsInDoubt = QuestionEnding.isDoubt(bytes, range)
        return unit
    }

    /// 「次に、（２）の夜間の監視は…」: the printed number follows the word that opens the point.
    private func markAfterOpener(_ unit: Unit) -> Int? {
        guard unit.has(.opener), let comma = bytes.firstOffset(of: "、", in: unit.range.lowerBound..<min(unit.range.upperBound, unit.range.lowerBound + 24)),
              bytes.first(of: ["(", "第"], at: comma + 3, end: unit.range.upperBound) != nil else { return nil }
        return PointOrdinal.mark(bytes, at: comma + 3, end: unit.range.upperBound)
    }

    /// At the beginning, behind 「次に、」, or behind 「（３）のうち、」 「（３）についての」, which names the number above it.
    private func letter(of unit: Unit) -> (Int, parent: Int?)? {
        let start = unit.range.lowerBound, end = unit.range.upperBound
        if let letter = PointOrdinal.letter(bytes, at: start, end: end) { return (letter, nil) }
        if unit.has(.opener), let comma = bytes.firstOffset(of: "、", in: start..<min(end, start + 24)), let letter = PointOrdinal.letter(bytes, at: comma + 3, end: end) { return (letter, nil) }
        guard let ordinal = unit.ordinal else { return nil }
        for word: StaticString in ["のうち、", "についての"] {
            var offset = start
            while let within = bytes.firstOffset(of: word, in: offset..<min(end, start + 360)) {
                offset = within + word.utf8CodeUnitCount
                if let letter = PointOrdinal.letter(bytes, at: offset, end: end) { return (letter, lastNumber(start..<within) ?? ordinal) }
            }
        }
        return nil
    }

    /// 2 in 「（１）の方針及び（２）の体制」.
    private func lastNumber(_ range: Range<Int>) -> Int? {
        range.last { bytes[$0] == 0x28 }.flatMap { PointOrdinal.mark(bytes, at: $0, end: range.upperBound) }
    }

    private func read(_ mark: CueMark, into unit: inout Unit) {
        let depth = mark.range.lowerBound - unit.range.lowerBound
        switch mark.cue {
        case .ordinal:
            guard let number = PointOrdinal.number(bytes, before: mark.range.lowerBound, start: unit.range.lowerBound) else { return }
            let isOpening = (depth <= 60 || (unit.opensParagraph && depth <= 120)) && !isRank(mark.range, unit)
            let isTrailing = unit.range.upperBound - mark.range.upperBound <= 36
            guard unit.ordinal == nil, isOpening || isTrailing && !isRank(mark.range, unit) else { return }
            unit.ordinal = number
            if isOpening { unit.opensPoint = true }
        case .opener, .another:
            guard depth <= 24, opens(mark.range.lowerBound, unit.range.lowerBound) else { return }
            unit.opensPoint = true
            if bytes.has("最後", at: mark.range.lowerBound) { unit.isLast = true }
        case .continues, .therefore:
            guard depth <= 6 else { return }
        case .topic where bytes.hasSuffix("お答え", in: mark.range) && bytes.first(of: ["くだ", "下さ", "願", "いただきた", "いただけ", "をお願", "をいただ"], at: mark.range.upperBound, end: unit.range.upperBound) != nil:
            // 「…についてお答えください」 asks.
            if unit.asksAt == nil { unit.asksAt = mark.range.upperBound - 9 }
            return unit.cues.insert(.asks)
        case .defers where AnswerDeferral.isNone(bytes, mark.range, in: unit.range): return
        case .asks where isNoAsking(mark.range, unit) || PlainAsking.isDeed(bytes, mark.range) || TellingRequest.isToOthers(bytes, mark.range, start: unit.range.lowerBound) || TellingRequest.isWish(bytes, mark.range, end: unit.range.upperBound): return
        case .asks:
            guard !QuestionEnding.isTold(bytes, behind: mark.range.upperBound, end: unit.range.upperBound), !NotAsked.isHeard(bytes, mark.range, in: unit.range),
                  !(mark.range.upperBound == unit.range.upperBound && QuestionEnding.isTurnedRound(bytes, unit.range)) else { return }
            if unit.asksAt == nil { unit.asksAt = mark.range.lowerBound }
        case .topicLoosely where bytes.has("ところでござ", at: mark.range.lowerBound):
            // 「…協議を進めているところでございます」 answers.
            let before = unit.range.lowerBound..<mark.range.lowerBound
            if bytes.hasSuffix("る", in: before) || bytes.hasSuffix("た", in: before) { return }
        case .substance:
            // 「養成状況についてでありますが」 names a topic like any other.
            if bytes.first(of: UnitReader.topicTails, at: mark.range.upperBound, end: unit.range.upperBound) != nil { unit.cues.insert(.topic) }
        default:
            break
        }
        if unit.announced == nil, mark.cue == .countedQuestions || mark.cue == .asks || mark.cue == .topic || mark.cue == .answersNow {
            unit.announced = PointOrdinal.count(bytes, before: mark.range.lowerBound, start: unit.range.lowerBound)
        }
        unit.cues.insert(mark.cue)
    }

    /// 「執行部には短い答弁を求めて、…」「そのような質問です。」「手間が多いのかなと思いますので、…」
    private func isNoAsking(_ mark: Range<Int>, _ unit: Unit) -> Bool {
        bytes.hasSuffix("答弁を求", in: mark) && bytes.first(of: ["めて、", "めながら", "めつつ"], at: mark.upperBound) != nil
            || bytes.hasSuffix("伺わせて", in: mark) && bytes.has("いただいて", at: mark.upperBound)
            || bytes.hasSuffix("よく", in: 0..<mark.lowerBound)
            || bytes.hasSuffix("のかなと思いま", in: mark) && bytes.first(of: ["すので", "すし", "すから", "した"], at: mark.upperBound) != nil
            || isForAnotherDay(mark, unit)
            || bytes.hasSuffix("質問です", in: mark) && (bytes.hasSuffix("ような", in: 0..<mark.lowerBound) || namesPlaceOnly(mark.lowerBound, unit))
    }

    /// 「この先はまた次の機会にお聞きします。」
    private func isForAnotherDay(_ mark: Range<Int>, _ unit: Unit) -> Bool {
        guard bytes.containsAny(["お聞き", "伺", "尋ね", "聞きた", "質問"], in: mark) else { return false }
        var before = unit.range.lowerBound..<mark.lowerBound
        if bytes.hasSuffix("、", in: before) { before = before.lowerBound..<before.upperBound - 3 }
        return ["機会に", "機会を見て", "機会があれば", "機会があったら", "次回に", "次回", "後日", "後ほど", "後で", "あとで", "委員会で", "委員会の中で", "委員会のほうで"].contains { (word: StaticString) in bytes.hasSuffix(word, in: before) }
    }

    /// 「では2つ目の質問です。」: which question comes, and not what it asks.
    private func namesPlaceOnly(_ end: Int, _ unit: Unit) -> Bool {
        guard unit.opensPoint, unit.ordinal != nil || unit.has(.opener), bytes.codePointCount(in: unit.range.lowerBound..<end) <= 9 else { return false }
        return ["目の", "めの", "次の", "最後の"].contains { bytes.hasSuffix($0, in: unit.range.lowerBound..<end) }
    }

    /// 「それでは、次に」, and not 「転出も続いている」「そのあと」.
    private func opens(_ offset: Int, _ start: Int) -> Bool {
        let before = bytes.trimmed(start..<offset)
        return before.isEmpty || UnitReader.leads.contains { bytes.hasSuffix($0, in: before) }
    }

    private static let leads: [StaticString] = ["、", "。", ")", "では", "じゃ", "それで", "から", "さて", "問の", "疑の", "目の", "ので", "の項の", "の件の"]

    /// What follows について where it names the topic of an answer.
    private static let topicTails: [StaticString] = ["でござ", "であり", "です", "でした", "のご質問", "の御質問", "の質問", "のお尋ね", "のご質疑", "の御質疑", "お答え"]

    /// 「南小学校は、その一番目に当たりますので」「少ない方から五番目」: a place in a row, no point of the speech.
    private func isRank(_ mark: Range<Int>, _ unit: Unit) -> Bool {
        guard bytes.has("番目", at: mark.lowerBound) else { return false }
        let before = unit.range.lowerBound..<mark.lowerBound
        return bytes.contains("その", in: before) || bytes.contains("は、", in: before) || bytes.contains("が、", in: before) || bytes.hasSuffix("から", in: unit.range.lowerBound..<numberStart(mark.lowerBound, unit.range.lowerBound))
    }

    /// Where the number right before the offset begins.
    private func numberStart(_ end: Int, _ start: Int) -> Int {
        var begin = end
        while let digit = bytes.codePoint(before: begin, start: start), CodePoint.isDigit(digit.value) || CodePoint.isKanjiDigit(digit.value) { begin -= digit.length }
        return begin
    }

    // MARK: sentences that hold several questions

    private func parts(of sentence: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = sentence.lowerBound, offset = start, depth = 0
        while true {
            offset = bytes.withUnsafeBufferPointer { UnitReader.mark($0, from: offset, end: sentence.upperBound) }
            guard offset < sentence.upperBound else { break }
            if bytes[offset + 2] != 0x81 { depth = max(0, depth + (bytes[offset + 2] == 0x8C ? 1 : -1)); offset += 3; continue }
            offset += 3
            guard depth == 0, sentence.upperBound - offset > 24 else { continue }
            if offset - start > 12 && opensLetter(offset, sentence) || offset - start > 30 && QuestionEnding.splits(bytes, before: start..<offset, after: offset..<sentence.upperBound) {
                parts.append(start..<offset)
                start = offset
            }
        }
        parts.append(start..<sentence.upperBound)
        return parts
    }

    /// The first 、「 or 」 at or after the offset; `end` where none stands.
    private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
        var offset = start
        while offset + 2 < end {
            if bytes[offset] == 0xE3, bytes[offset + 1] == 0x80, [0x81, 0x8C, 0x8D].contains(bytes[offset + 2]) { return offset }
            offset += bytes[offset] >= 0xE0 && bytes[offset] < 0xF0 ? 3 : 1
        }
        return end
    }

    /// 「ア、…の人数について、イ、…の養成について、それぞれ伺います。」: the second and later letters of a row.
    private func opensLetter(_ offset: Int, _ sentence: Range<Int>) -> Bool {
        guard let number = PointOrdinal.mark(bytes, at: offset, end: sentence.upperBound), number > 1 else { return false }
        return PointOrdinal.mark(bytes, at: sentence.lowerBound, end: sentence.upperBound) != nil
    }
}

import SourceText

/// What an answerer's speech holds: one point for each matter it turns to.
struct AnswerPoints {
    var points: [Point] = []
    /// 7 in 「7点にわたるご質問をいただきました」.
    var announced: Int?
    /// True when the points carry printed ordinals.
    var isNumbered = false

    /// Longest answer in code points.
    static let limit = 1900

    /// - Parameters:
    ///   - asked: the questions of the round that is being answered.
    ///   - heads: how many matters they are about.
    init(_ units: ArraySlice<Unit>, _ bytes: [UInt8], asked: [Range<Int>] = [], heads: Int = 0) {
        var cutter = AnswerCutter(bytes: bytes, units: units, asked: asked, heads: heads)
        for unit in units { cutter.take(unit) }
        points = cutter.taken()
        announced = cutter.announced
        isNumbered = points.contains { $0.ordinal != nil }
        if isNumbered || announced ?? 0 > 1 { PointNumbers.reckon(&points, announced: announced) }
        for index in points.indices { shorten(&points[index], bytes) }
    }

    private func shorten(_ point: inout Point, _ bytes: [UInt8]) {
        guard bytes.codePointCount(in: point.range) > AnswerPoints.limit else { return }
        let bound = point.range.lowerBound + AnswerPoints.limit * 3
        let end = point.starts.last { $0 <= bound && $0 > point.core.upperBound } ?? point.core.upperBound
        point.range = point.range.lowerBound..<max(end, point.core.upperBound)
    }
}

/// 「資料1-2、ウの削除の箇所でございますが、」: a passage that opens with the document it speaks of.
private enum NamedPlace {
    static func opens(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.first(of: ["資料", "別紙", "別表", "議案第"], at: range.lowerBound, end: range.upperBound) != nil else { return false }
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 150)
        return bytes.containsAny(["でございますが", "ですが", "でございます。", "のところ", "の部分", "の件", "でありますが"], in: head)
    }
}

private struct AnswerCutter {
    let bytes: [UInt8]
    /// True when the speech announces or numbers its points: then 次に at a paragraph is enough to turn the page.
    let isListed: Bool
    var announced: Int?
    private var points: [Point] = []
    /// True while the open point has only named its topic.
    private var isNaming = false
    private var isBroken = false
    private var isSpeechStart = true
    /// The number under which letters stand, and the letter of the unit in hand.
    private var parent: Int?
    private var path: LetterPath?
    private var matters: AskedMatters
    /// True when the speech names its topics outright: 「…についてでありますが」.
    private let namesTopics: Bool
    /// The words in which the open point named its topic.
    private var topic = 0..<0
    /// True when as many paragraphs open with まず, 次に, 最後に as matters were asked about.
    private let opensEach: Bool
    private let hasParagraphs: Bool
    /// True when the numbers count what is below the one question that is named.
    private let countsBelow: Bool

    init(bytes: [UInt8], units: ArraySlice<Unit>, asked: [Range<Int>], heads: Int) {
        self.bytes = bytes
        matters = AskedMatters(bytes, asked)
        namesTopics = asked.count > 1 && units.count { $0.has(.topic) && $0.opensSentence && $0.announced == nil } > 1
        // 「まず、…。次に、…。次に、…。」 to three matters: each paragraph takes up one.
        let hasParagraphs = units.dropFirst().contains(where: \.opensParagraph)
        self.hasParagraphs = hasParagraphs
        let opened = units.dropFirst().filter { AnswerCutter.opens($0, hasParagraphs) && !bytes.containsAny(["もう一つは", "もう1つは"], in: $0) }
        opensEach = heads > 1 && opened.count + 1 == heads && !opened.contains { bytes.first(of: ["まず", "初めに", "はじめに", "最初に"], at: $0.range.lowerBound) != nil }
        countsBelow = CountBelow.isUsed(bytes, units, asked: asked.count)
        isListed = units.contains { ($0.announced ?? 0) > 1 && ($0.has(.topic) || $0.has(.answersNow) || $0.has(.countedQuestions)) || ($0.ordinal != nil && $0.opensPoint) }
    }

    /// Whether 次に or それから stands at the head: of a paragraph, where the speech has any.
    private static func opens(_ unit: Unit, _ hasParagraphs: Bool) -> Bool {
        (unit.opensParagraph || !hasParagraphs) && unit.opensSentence && unit.opensPoint && unit.ordinal == nil && (unit.has(.opener) || unit.has(.another))
    }

    mutating func take(_ unit: Unit) {
        path = LetterPath.read(unit, under: &parent)
        if asksForTheFloor(unit) || closes(unit) { return }
        if isGreeting(unit) {
            announced = unit.announced ?? announced
            isSpeechStart = points.isEmpty
            return
        }
        if unit.has(.defers) { isBroken = !points.isEmpty; return }
        if unit.has(.asksBack), unit.endsInDoubt || unit.has(.asks), unit.opensPoint || points.isEmpty { isBroken = true; return }
        if isBroken, !unit.opensPoint, !unit.opensParagraph { return }
        isBroken = false
        if opensTheFirst(unit) { points = [] }
        if points.isEmpty || turns(unit) { open(unit) } else { extend(unit) }
        isSpeechStart = false
    }

    /// The points, which the cutter gives away: not shared, they are changed in place.
    mutating func taken() -> [Point] {
        defer { points = [] }
        return points
    }

    /// 「議長。」
    private func asksForTheFloor(_ unit: Unit) -> Bool { isSpeechStart && unit.range.count <= 21 && bytes.hasSuffix("長。", in: unit.range) }

    /// 「以上、西野議員の御質問に御答弁を申し上げました。」
    private func closes(_ unit: Unit) -> Bool {
        bytes.first(of: ["以上、", "以上で", "以上が"], at: unit.range.lowerBound) != nil && unit.length(bytes) <= 40 && (unit.has(.answersNow) || unit.has(.topic) || bytes.contains("答弁", in: unit))
    }

    /// 「二点の御質問にお答えいたします。」 「御質問ありがとうございます。」
    private func isGreeting(_ unit: Unit) -> Bool {
        // 「説明会を開き、ご説明いたしました。」 tells what was done.
        guard isSpeechStart, unit.ordinal == nil, unit.length(bytes) <= 48, !bytes.contains("説明いたしました", in: unit), !putsOff(unit) else { return false }
        // 「四つの原則についてでありますが、重要と認識しております。」 answers.
        let isOfQuestions = bytes.containsAny(["質問", "質疑", "尋ね", "指摘", "項目", "答え", "答弁"], in: unit)
        // 「12件の申請をいただきました。」
        if !isOfQuestions, bytes.containsAny(["件", "人", "名", "円"], in: unit), bytes[unit.range].contains(where: { (0x30...0x39).contains($0) }) { return false }
        if unit.has(.answersNow) || unit.has(.topic) && unit.announced != nil && isOfQuestions { return !namesMatter(unit) }
        // 「大きな項目で4つありました。」「答弁が漏れておりまして、申し訳ございません。」
        if unit.length(bytes) <= 30, bytes.containsAny(["申し訳", "失礼い"], in: unit) || bytes.contains("項目", in: unit) && bytes.hasSuffix("した。", in: unit.range) { return true }
        return unit.has(.thanks) && unit.length(bytes) <= 30
    }

    /// 「手元に資料がございませんので、後ほどお答えいたします。」: for now that is the answer.
    private func putsOff(_ unit: Unit) -> Bool { bytes.containsAny(["手元に", "持ち合わせ", "後ほど", "後日"], in: unit) && !unit.opensPoint }

    /// 「初めに、災害への備えについてのお尋ねであります。」: what was said before it answers nothing.
    private mutating func opensTheFirst(_ unit: Unit) -> Bool {
        guard points.count == 1, points[0].ordinal == nil, points[0].core.isEmpty,
              unit.has(.topic) && unit.opensParagraph || turnsToAnotherQuestion(unit) && matters.spokenOf(topic).isEmpty else { return false }
        return bytes.first(of: ["まず", "初めに", "はじめに", "最初に", "一点目", "1点目", "第一に"], at: unit.range.lowerBound) != nil
    }

    /// Whether it says what is asked about: 「…についてお答えいたします」 with a noun before it.
    private func namesMatter(_ unit: Unit) -> Bool {
        guard let at = bytes.firstOffset(of: "について", in: unit) ?? bytes.firstOffset(of: "につきまして", in: unit) else { return false }
        return at - unit.range.lowerBound > 15 && unit.announced == nil && !bytes.containsAny(["議員の", "委員の", "ご質問について", "御質問について"], in: unit.range.lowerBound..<min(unit.range.upperBound, at + 30))
    }

    /// Whether the unit leaves the matter of the open point.
    private mutating func turns(_ unit: Unit) -> Bool {
        if countsBelow, unit.ordinal != nil, !CountBelow.namesQuestion(bytes, unit), points.last?.ordinal != nil { return false }
        if !unit.opensSentence, let ordinal = unit.ordinal, points.last?.together.contains(ordinal) == true { return false }
        // 「2件目の給食費についてお答えします。①の年額ですが、…」: the first below a heading.
        if unit.opensPoint, let ordinal = unit.ordinal { return !isNaming || points.last?.ordinal != nil && ordinal > 1 }
        if isNaming { return false }
        if opensEach, AnswerCutter.opens(unit, hasParagraphs), !points.isEmpty { return true }
        if unit.has(.topic), unit.opensSentence { return true }
        if turnsToAnotherQuestion(unit) { return true }
        guard unit.opensParagraph else { return false }
        if isListed { return unit.opensPoint || unit.has(.recalls) || NamedPlace.opens(bytes, unit.range) }
        return false
    }

    /// 「次に、耐震化率につきましては、…」 where another question asks for that.
    private mutating func turnsToAnotherQuestion(_ unit: Unit) -> Bool {
        guard matters.count > 1, unit.opensSentence, unit.opensPoint ? !namesTopics || points.count < matters.count : unit.opensParagraph && (!namesTopics || bytes.contains("とのことで", in: unit)),
              let end = TopicHead.end(bytes, unit.range, isOpened: unit.opensPoint) else { return false }
        // 「店の方々には、この話については前もって…」 names no topic at its head.
        let start = bytes.first(of: ["また、", "そして、"], at: unit.range.lowerBound).map { unit.range.lowerBound + $0.utf8CodeUnitCount } ?? unit.range.lowerBound
        if !unit.opensPoint, bytes.contains("、", in: start..<end) { return false }
        let asked = matters.spokenOf(start..<end)
        guard !asked.isEmpty else { return false }
        let open = matters.spokenOf(topic)
        return !asked.contains { open.contains($0) }
    }

    private mutating func open(_ unit: Unit) {
        if matters.count > 1 { topic = unit.range.lowerBound..<(TopicHead.end(bytes, unit.range, isOpened: unit.opensPoint) ?? min(unit.range.upperBound, unit.range.lowerBound + 210)) }
        var point = Point(speech: unit.speech, range: unit.range, core: unit.range.lowerBound..<unit.range.lowerBound)
        point.ordinal = unit.ordinal
        point.path = path
        point.isLast = unit.isLast
        point.returns = unit.has(.asksAgain)
        point.together = together(unit)
        let isTopic = isTopic(unit) || !point.together.isEmpty
        isNaming = isTopic && !answersAtOnce(unit)
        if isTopic { point.core = unit.range }
        points.append(point)
    }

    /// All numbers of a sentence that takes up several points; letters stand under a number of their own.
    private func together(_ unit: Unit) -> [Int] {
        guard unit.opensSentence, unit.opensPoint, unit.letter == nil, let ordinal = unit.ordinal else { return [] }
        let end = bytes.firstOffset(of: "。", in: unit.range.lowerBound..<min(bytes.count, unit.range.lowerBound + 1200)) ?? unit.range.upperBound
        let numbers = JointOrdinals.read(bytes, unit.range.lowerBound..<end)
        return numbers.first == ordinal ? numbers : []
    }

    /// 「養成状況についてでありますが、これまでに延べ９千人の方に受講していただいております。」
    private func answersAtOnce(_ unit: Unit) -> Bool {
        for word: StaticString in ["についてでありますが、", "についてでございますが、", "についてですが、", "につきましてですが、", "に関してですが、", "質問ですが、", "質問でございますが、", "質問でありますが、", "質問ですけれども、", "お尋ねですが、", "お尋ねでございますが、"] {
            if let at = bytes.firstOffset(of: word, in: unit) { return unit.range.upperBound - at - word.utf8CodeUnitCount > (unit.has(.answersNow) ? 45 : 21) }
        }
        return false
    }

    private func isTopic(_ unit: Unit) -> Bool {
        unit.has(.topic) || unit.has(.recalls) || unit.has(.answersNow) && unit.opensSentence && unit.length(bytes) <= 40 && namesMatter(unit) || unit.has(.topicLoosely) && unit.length(bytes) <= 80
    }

    private mutating func extend(_ unit: Unit) {
        let last = points.count - 1
        points[last].range = points[last].range.lowerBound..<unit.range.upperBound
        let isUnderHeading = isNaming && (points[last].ordinal == nil && isTopic(unit) || unit.opensPoint && points[last].ordinal != nil)
        if isNaming, isTopic(unit) { points[last].core = points[last].core.lowerBound..<unit.range.upperBound } else { isNaming = false }
        points[last].starts.append(unit.range.lowerBound)
        if isUnderHeading, let ordinal = unit.ordinal { points[last].ordinal = ordinal; points[last].path = path; points[last].together = together(unit) }
    }
}

import SourceText

/// What a questioner's speech holds.
struct QuestionPoints {
    var points: [Point] = []
    /// 3 in 「3点お伺いします」.
    var announced: Int?
    var declinesAnswer = false

    /// Longest asking passage in code points; context before it is left to the full text.
    static let limit = 650

    init(_ units: ArraySlice<Unit>, _ bytes: [UInt8], isChair: Bool) {
        declinesAnswer = units.contains { $0.has(.noAnswer) || $0.has(.withdraws) }
        // One who presides asks nothing before speaking for oneself.
        if isChair, !units.contains(where: { $0.has(.speaksForOneself) }) { return }
        var cutter = QuestionCutter(bytes: bytes, isChair: isChair)
        let units = LoneOrdinal.joined(units, bytes)
        for index in units.indices {
            cutter.isLastWord = BareAsking.isLastWord(units[(index + 1)...], bytes)
            cutter.take(units[index], before: index + 1 < units.endIndex ? units[index + 1] : nil)
        }
        cutter.finish()
        if cutter.points.isEmpty, !isChair { cutter.points = TitledQuestions.points(units, bytes) }
        if cutter.points.isEmpty, !isChair, let last = units.last, QuestionEnding.isConfirming(bytes, last.range), !LeaveToSpeak.isToGoOn(bytes, last) {
            let first = units.first { !$0.has(.understood) && !$0.has(.thanks) } ?? last
            cutter.points = [Point(speech: last.speech, range: first.range.lowerBound..<last.range.upperBound, core: last.range, returns: true)]
        }
        announced = cutter.announced
        // Not shared, they are changed in place.
        swap(&points, &cutter.points)
        PointNumbers.reckon(&points, announced: announced)
        for index in points.indices { PointLength.trim(&points[index], bytes, limit: QuestionPoints.limit) }
    }
}

/// Walks through the units of a speech and closes a point at each passage that asks.
private struct QuestionCutter {
    let bytes: [UInt8]
    let isChair: Bool
    var points: [Point] = []
    var announced: Int?
    /// Words since the last point: the context of the next one.
    private var context: Range<Int>?
    private var starts: [Int] = []
    private var opening: Unit?
    /// 「次に、教育について伺います」: a question only if nothing more is asked about it.
    private var heading: Unit?
    private var openingPath: LetterPath?
    private var headingPath: LetterPath?
    /// True behind 「次に移ります。」: the sentence opens as the next matter.
    private var isTurned = false
    /// The number under which letters stand, and the letter of the unit in hand.
    private var parent: Int?
    private var path: LetterPath?
    /// True below a head that asks of all its letters.
    private var rowAsks = false
    private var previousAsks = false
    private var previousIsSoft = false
    private var previousIsPlain = false
    private var returns = false
    private var speaksForOneself = false
    /// True when a sentence about the asking itself, or thanks, stood behind the last question.
    private var isBroken = false
    /// True when nothing but thanks stand behind the unit in hand.
    var isLastWord = false

    init(bytes: [UInt8], isChair: Bool) {
        self.bytes = bytes
        self.isChair = isChair
    }

    mutating func take(_ unit: Unit, before next: Unit?) {
        path = LetterPath.read(unit, under: &parent)
        let headsLetters = unit.letter == nil && unit.ordinal != nil && unit.opensPoint && next?.letter == 1
        if unit.letter == nil, unit.opensPoint { rowAsks = headsLetters && unit.asksAt != nil }
        if unit.has(.speaksForOneself) { speaksForOneself = true }
        defer { isTurned = bytes.has("次に", at: unit.range.lowerBound) && unit.length(bytes) <= 12 }
        if let context, !isChair, BareAsking.closes(bytes, unit, over: context, before: next, isLastWord: isLastWord) { close(with: unit); return }
        if Announcement(bytes: bytes, isFirst: points.isEmpty, hasContext: context != nil, opensList: next.map { $0.opensPoint && $0.ordinal == 1 } ?? false).isMade(by: unit) {
            announced = unit.announced ?? announced
            noteReturn(unit)
            isBroken = true
            drop()
            return
        }
        if asks(unit), !isHeardOut(unit, next) {
            if heading != nil, context == heading?.range, QuestionHeading.isSecond(unit, before: next, bytes) { extend(unit); previousAsks = false; return }
            guard headsLetters && !unit.endsInDoubt || QuestionHeading(bytes: bytes, isTurned: isTurned || opensFirst(next)).isGiven(by: unit) || QuestionHeading.isThesis(unit, before: next, bytes) || isEntry(unit) else { close(with: unit); return }
            // 「次に、教育行政について伺います。まず、…について伺います。」: the first is a title over the second.
            if !isBelow(unit) { flushHeading() }
            drop()
            begin(unit)
            heading = unit
            headingPath = path
            previousAsks = false
            return
        }
        if unit.opensPoint, !countsOn(unit) { turn(to: unit) }
        noteReturn(unit)
        if context == nil, isFiller(unit) { previousAsks = false; isBroken = true; return }
        extend(unit)
        previousAsks = false
    }

    mutating func finish() { flushHeading() }

    // MARK: what a unit does

    private func asks(_ unit: Unit) -> Bool {
        if isChair, !speaksForOneself || unit.has(.speaksForOneself) && !unit.endsInDoubt || givesTheFloor(unit) { return false }
        if unit.has(.withdraws) || unit.has(.noAnswer) || !unit.endsInDoubt && NotAsked.isSaid(bytes, unit.range) { return false }
        if LeaveToSpeak.isWanted(bytes, unit) || Proposing.isDone(bytes, unit) { return false }
        if QuestionHeading(bytes: bytes, isTurned: false).isNamedOnly(unit) || isEntry(unit) { return true }
        if unit.asksAt != nil { return !(unit.has(.requests) && !unit.endsInDoubt && unit.has(.thanks)) }
        if unit.endsInDoubt { return true }
        if unit.has(.asksInPassing) { return unit.has(.closesAsking) }
        if unit.has(.another), !points.isEmpty || context != nil, bytes.containsAny(["この2点です", "の2点です", "この3点です", "の3点です"], in: unit) { return true }
        return unit.has(.demands) && !unit.has(.requests) && !isMotion(unit)
    }

    /// 「そういうことですか。分かりました。」
    private func isHeardOut(_ unit: Unit, _ next: Unit?) -> Bool {
        guard let next, next.has(.understood), unit.asksAt == nil, unit.length(bytes) <= 20 else { return false }
        return ["ということですか。", "なんですか。", "そうですか。", "いうことですか。"].contains { (word: StaticString) in bytes.hasSuffix(word, in: unit.range) }
    }

    /// 「ウといたしまして、予約のオンライン化。」 below a head that asks.
    private func isEntry(_ unit: Unit) -> Bool {
        guard rowAsks, unit.letter != nil, unit.asksAt == nil, unit.length(bytes) <= 45, bytes.hasSuffix("。", in: unit.range),
              let last = bytes.codePoint(before: unit.range.upperBound - 3, start: unit.range.lowerBound) else { return false }
        return CodePoint.isKanji(last.value) || CodePoint.isKatakana(last.value)
    }

    /// 「ほかにございますか。」 and not 「…その後どうなっておりますか。」
    private func givesTheFloor(_ unit: Unit) -> Bool {
        guard unit.has(.floor), unit.asksAt == nil else { return false }
        return unit.length(bytes) <= 20 || bytes.containsAny(["発言", "質問", "質疑", "意見", "異議", "異義", "挙手", "よろしいで"], in: unit)
    }

    /// 「採択を求めます。」「御賛同を求めます。」: how to vote, not what to answer.
    private func isMotion(_ unit: Unit) -> Bool {
        bytes.containsAny(["採択を求め", "可決を求め", "否決を求め", "賛同を求め", "同意を求め", "承認を求め", "賛成を求め", "継続審査を求め", "議決を求め"], in: unit)
    }

    private func isFiller(_ unit: Unit) -> Bool {
        unit.has(.thanks) || unit.has(.understood) || unit.has(.requests) && !unit.opensPoint || unit.length(bytes) <= 8
    }

    private mutating func noteReturn(_ unit: Unit) {
        if unit.has(.asksAgain) || unit.has(.refersBack) { returns = true }
    }

    // MARK: building

    private mutating func begin(_ unit: Unit) {
        context = unit.range
        starts = [unit.range.lowerBound]
        opening = unit
        openingPath = path
    }

    private mutating func extend(_ unit: Unit) {
        guard let known = context else { begin(unit); return }
        if unit.opensParagraph { starts.append(unit.range.lowerBound) }
        context = known.lowerBound..<unit.range.upperBound
        if opening?.ordinal == nil, unit.ordinal != nil { opening = unit; openingPath = path }
    }

    private mutating func close(with unit: Unit) {
        if !unit.opensPoint, joins(unit), let last = points.indices.last {
            points[last].range = points[last].range.lowerBound..<unit.range.upperBound
            points[last].core = points[last].core.lowerBound..<unit.range.upperBound
            if let ordinal = unit.ordinal, points[last].ordinal == nil { points[last].ordinal = ordinal }
            if unit.has(.asksAgain) { points[last].returns = true }
        } else {
            if unit.opensPoint, !countsOn(unit) { turn(to: unit) }
            noteReturn(unit)
            let start = context?.lowerBound ?? unit.range.lowerBound
            var point = Point(speech: unit.speech, range: start..<unit.range.upperBound, core: unit.range)
            point.ordinal = unit.ordinal ?? opening?.ordinal
            point.path = path ?? openingPath
            point.isLast = unit.isLast || (opening?.isLast ?? false)
            point.returns = returns
            point.goesOn = goesOn(unit)
            point.starts = starts + (unit.opensParagraph ? [unit.range.lowerBound] : [])
            points.append(point)
        }
        returns = false
        isBroken = false
        previousAsks = true
        previousIsSoft = unit.has(.soft)
        previousIsPlain = isImperative(unit)
        drop()
    }

    /// Whether the unit asks about the matter of the question before it: no number, no opener, no paragraph stands between.
    private func goesOn(_ unit: Unit) -> Bool {
        let head = context == nil ? unit : opening ?? unit
        return !points.isEmpty && !isBroken && !head.opensPoint && !head.opensParagraph && (!unit.opensPoint || countsOn(unit)) && !unit.opensParagraph && starts.count <= 1
    }

    /// 「もう一つは、…」 behind 「手立ては二つで、一つは…」: the second of a list, and no other matter.
    private func countsOn(_ unit: Unit) -> Bool {
        guard let context, bytes.first(of: ["もう一つは", "もう1つは", "もう一点は", "もう1点は", "二つ目は", "2つ目は"], at: unit.range.lowerBound) != nil else { return false }
        return bytes.containsAny(["、一つは", "、1つは", "。一つは", "。1つは", "、一点は", "、1点は", "一つ目は", "1つ目は"], in: context)
    }

    /// Whether the unit asks on: in the same breath, or after 「…べきではないでしょうか。」 with そこで.
    private func joins(_ unit: Unit) -> Bool {
        guard let last = points.last, last.speech == unit.speech else { return false }
        if previousAsks, context == nil { return !asksAnother(unit) && !unit.opensParagraph || (previousIsSoft && unit.has(.therefore)) || unit.has(.continues) }
        guard let context else { return false }
        if sumsUp(unit, context) { return true }
        return (unit.has(.continues) && context.count < 400) || (previousIsSoft && (context.count < 900 && concludes(unit) || context.count < 300 && unit.asksAt != nil))
    }

    /// 「費用を伺います。床を張り替えること、壁を塗ること。これらについて、かかる費用を伺います。」: the list stands between.
    private func sumsUp(_ unit: Unit, _ context: Range<Int>) -> Bool {
        bytes.has("これらについて", at: unit.range.lowerBound) && context.count < 1200 && bytes.hasSuffix("こと。", in: bytes.trimmed(context))
    }

    /// 「…お聞かせください。また、…お聞かせください。」: a sentence that asks in full behind one that did.
    private func asksAnother(_ unit: Unit) -> Bool {
        guard previousIsPlain, isImperative(unit), unit.length(bytes) >= 20 else { return false }
        return bytes.first(of: ["また、", "また", "あわせて", "併せて", "さらに", "そして、", "加えて"], at: unit.range.lowerBound) != nil
    }

    private func isImperative(_ unit: Unit) -> Bool {
        unit.asksAt != nil && (bytes.hasSuffix("ください。", in: unit.range) || bytes.hasSuffix("下さい。", in: unit.range) || bytes.hasSuffix("願います。", in: unit.range))
    }

    /// 「以上を踏まえ、…知事の所見を伺います。」 after 「…ではないでしょうか。」: the second is what is asked.
    private func concludes(_ unit: Unit) -> Bool {
        unit.asksAt != nil && (unit.has(.therefore) || bytes.first(of: ["以上を踏まえ", "以上のこと", "これらを踏まえ", "このように"], at: unit.range.lowerBound) != nil)
    }

    /// A new point opens: the words before it belong to no question, unless a heading stood over them.
    private mutating func turn(to unit: Unit) {
        if isBelow(unit) { heading = nil } else { flushHeading() }
        previousIsSoft = false
        let title = titleOverLetters(unit)
        begin(unit)
        if let title { context = title..<unit.range.upperBound }
    }

    /// Where 「（２）プールの使い方について。」 begins that stands right before 「ア」: without it the letter names no matter.
    private func titleOverLetters(_ unit: Unit) -> Int? {
        guard unit.letter == 1, opening?.ordinal != nil, openingPath == nil, let context, context.count < 300 else { return nil }
        return context.lowerBound
    }

    /// 「今日は、備蓄について伺います。」 before 「まず、…」.
    private func opensFirst(_ next: Unit?) -> Bool { next.map { bytes.first(of: QuestionCutter.subordinate, at: $0.range.lowerBound) != nil } ?? false }

    /// Whether the unit opens the first of several matters under a heading.
    private func isBelow(_ unit: Unit) -> Bool {
        if unit.ordinal == 1 || bytes.first(of: QuestionCutter.subordinate, at: unit.range.lowerBound) != nil { return true }
        // 「それらを踏まえ、初めに、…」
        let head = unit.range.lowerBound..<min(unit.range.upperBound, unit.range.lowerBound + 45)
        return bytes.firstOffset(of: "、", in: head).map { bytes.first(of: QuestionCutter.subordinate, at: $0 + 3) != nil } ?? false
    }

    private static let subordinate: [StaticString] = ["まず", "初めに", "はじめに", "最初に", "第一", "第1"]

    private mutating func flushHeading() {
        guard let named = heading else { return }
        heading = nil
        let end = context?.upperBound ?? named.range.upperBound
        var point = Point(speech: named.speech, range: named.range.lowerBound..<max(end, named.range.upperBound), core: named.range)
        point.ordinal = named.ordinal
        point.path = headingPath
        point.isLast = named.isLast
        point.returns = returns
        points.append(point)
        returns = false
        drop()
    }

    private mutating func drop() {
        context = nil
        starts = []
        opening = nil
        openingPath = nil
        heading = nil
    }
}

import Minutes
import SourceText

/// What a sentence says became of the item: 可決, 不採択, 継続審査 …
struct Outcome {
    let result: Vote.Result
    /// True for 決定 and the like, which leave open what was decided.
    let isGeneral: Bool
    /// The word, in the folded words.
    let word: Range<Int>

    /// The outcome that the sentence names from `start` on; nil when it names none.
    ///
    /// - Parameter isFirst: the first one, not the weightiest.
    static func read(_ discourse: Discourse, _ sentence: Sentence, from start: Int = 0, to end: Int = .max, isFirst: Bool = false) -> Outcome? {
        let bytes = discourse.bytes
        var best: (rank: Int, outcome: Outcome)?
        var hasRejection = false, hasAdoption = false
        for mark in discourse.marks(of: sentence) where mark.range.lowerBound >= start && mark.range.lowerBound < end {
            guard let reading = reading(mark.marker), !isPartOfTitle(bytes, mark.range, end: sentence.range.upperBound) else { continue }
            var (rank, result) = reading
            if isNegated(bytes, after: mark.range.upperBound, end: sentence.range.upperBound) { (rank, result) = negated(mark.marker) }
            // 「議長が本案に対する可否を決します」 announces the decision.
            if mark.marker == .decided, bytes.hasSuffix("可否を", in: sentence.range.lowerBound..<mark.range.lowerBound) { continue }
            if mark.marker == .referred, bytes.contains("省略", in: mark.range.upperBound..<sentence.range.upperBound) { continue }
            if mark.marker == .withdrawn, !sentence.hasAny([.permitted, .approved, .consented, .decided]) { continue }
            hasRejection = hasRejection || result == .rejected
            hasAdoption = hasAdoption || mark.marker == .adopted
            if rank < best?.rank ?? Int.max {
                // 保留 of 「保留といたします」
                let word = bytes.has("保留", at: mark.range.lowerBound) ? mark.range.lowerBound..<mark.range.lowerBound + 6 : mark.range
                best = (rank, Outcome(result: result, isGeneral: rank >= 30, word: word))
                if isFirst { break }
            }
        }
        guard let best else { return nil }
        // 「よって、趣旨採択は否決されました」
        if hasRejection, best.outcome.result == .purportAdopted || best.outcome.result == .partlyAdopted { return Outcome(result: .rejected, isGeneral: false, word: best.outcome.word) }
        if hasRejection, hasAdoption { return Outcome(result: .notAdopted, isGeneral: false, word: best.outcome.word) }
        // 「推薦のとおり賛成することに決定」: the house gives its consent.
        if best.outcome.isGeneral, bytes.containsAny(["推薦のとおり", "推薦どおり", "賛成することに", "適任と"], in: sentence) {
            return Outcome(result: .consented, isGeneral: false, word: best.outcome.word)
        }
        return best.outcome
    }

    /// 「委員長の報告は採択です」: what a committee found, told before the question.
    func isTold(_ discourse: Discourse, _ sentence: Sentence) -> Bool {
        discourse.bytes.containsAny(Self.reports, in: sentence.range.lowerBound..<word.lowerBound)
            && discourse.bytes.first(of: ["です", "であります", "でございます", "でありま", "とのこと", "すべき", "とすべき", "べき", "と報告"], at: word.upperBound, end: sentence.range.upperBound) != nil
    }

    /// 「本件に対する委員長報告は不採択であります」
    static let reports: [StaticString] = ["報告は", "委員会の決定は", "審査結果は", "審査の結果は"]

    private static func reading(_ marker: Marker) -> (Int, Vote.Result)? {
        switch marker {
        case .withdrawn: (1, .withdrawn)
        case .partlyAdopted: (2, .partlyAdopted)
        case .purportAdopted: (3, .purportAdopted)
        case .notAdopted: (4, .notAdopted)
        case .rejected, .notConsented, .notCertified: (5, .rejected)
        case .adopted: (6, .adopted)
        case .consented: (8, .consented)
        case .certified: (9, .certified)
        case .continued: (10, .continued)
        case .referred: (11, .referred)
        case .approved: (7, .approved)
        case .permitted, .decided, .understood: (30, .approved)
        default: nil
        }
    }

    private static func negated(_ marker: Marker) -> (Int, Vote.Result) {
        marker == .adopted ? (4, .notAdopted) : (5, .rejected)
    }

    private static func isNegated(_ bytes: [UInt8], after offset: Int, end: Int) -> Bool {
        bytes.first(of: ["しない", "いたさない", "せず", "すべきでない", "されません", "されなかった", "としない", "とはしない", "といたさない", "しません", "いたしません", "とすべきでない"], at: offset, end: end) != nil
    }

    /// 承認第1号, 同意案, 選任同意について: the word belongs to what was decided upon.
    private static func isPartOfTitle(_ bytes: [UInt8], _ word: Range<Int>, end: Int) -> Bool {
        if bytes.first(of: ["第", "案", "について", "につき", "の件", "を求める", "に関する", "に係る", "事項", "することについて", "」", "区分", "委員", "基準", "候補", "申請", "者", "諸君", "方は", "もの(", "事件", "案件", "議件", "議案", "された案件", "された議案", "された請願", "された陳情", "費", "された事件", "されました案件", "されました議案", "されている", "されております", "中の"],
                       at: word.upperBound, end: end) != nil { return true }
        // 承認第1号; 「採択3名、不採択が3名」 counts and decides nothing.
        let start = bytes.first(of: ["が", "は"], at: word.upperBound, end: end).map { word.upperBound + $0.utf8CodeUnitCount } ?? word.upperBound
        return JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: start, end: end), end: end).map { bytes.first(of: ["号", "名", "人", "票"], at: $0.end) != nil } ?? false
    }
}

/// How a question is put, and what is announced about it.
struct QuestionPut {
    enum Way { case objection, hands, standing, buttons, ballot, voice, applause, consent }

    let sentence: Int
    let way: Way
    /// 「賛成の方。」 alone: neither hands nor standing is named.
    var isBare = false

    /// The question in the sentence of the one who presides; nil when it asks none.
    static func read(_ discourse: Discourse, _ index: Int) -> QuestionPut? {
        let sentence = discourse.sentences[index], bytes = discourse.bytes
        if sentence.has(.asksObjection) { return QuestionPut(sentence: index, way: .objection) }
        // 「いずれも押していない方は、反対とみなします」 asks nobody.
        if bytes.containsAny(["とみなします", "みなすこと", "とみなす。"], in: sentence), !bytes.containsAny(["ください", "下さい", "願います", "を求め"], in: sentence) { return nil }
        let asks = asks(bytes, sentence)
        if sentence.hasAny([.namedBallot, .blankVotes]), sentence.has(.supporters) || bytes.containsAny(["可とする", "可と"], in: sentence), asks {
            return QuestionPut(sentence: index, way: .ballot)
        }
        if sentence.has(.supporters), sentence.has(.ballotWord), asks, bytes.containsAny(["記載", "記入", "の投票を", "投票をお願い", "投票願"], in: sentence) { return QuestionPut(sentence: index, way: .ballot) }
        let isSupport = sentence.has(.supporters) || !sentence.has(.opponents)
        if isSupport, sentence.range.count < 120, !sentence.has(.raiseHands), !bytes.contains("挙手", in: sentence), bytes.containsAny(["ボタンを押してください", "ボタンを押して下さい", "ボタンをお押し", "ボタンを押し願"], in: sentence) { return QuestionPut(sentence: index, way: .buttons) }
        if isSupport || sentence.has(.supporters), sentence.has(.pushButton) || (sentence.hasAny([.supporters, .opponents]) && bytes.contains("ボタン", in: sentence)), bytes.containsAny(["押し", "お押し", "押す"], in: sentence) { return QuestionPut(sentence: index, way: .buttons) }
        let isAnnouncement = sentence.has(.takeVote) && !sentence.has(.supporters) && !bytes.contains("の方", in: sentence)
        if asks, isSupport, !isAnnouncement {
            if sentence.has(.raiseHands) { return QuestionPut(sentence: index, way: .hands) }
            if sentence.has(.standUp), sentence.has(.supporters) || bytes.containsAny(["の方", "諸君", "議員", "する方", "する者"], in: sentence) {
                return QuestionPut(sentence: index, way: .standing)
            }
            if sentence.has(.supporters), bytes.containsAny(["発声", "声をお", "お声"], in: sentence) { return QuestionPut(sentence: index, way: .voice) }
            if sentence.hasAny([.supporters, .approved, .consented]), bytes.containsAny(["拍手を", "拍手で", "拍手をもって", "拍手により", "拍手願"], in: sentence) {
                return QuestionPut(sentence: index, way: .applause)
            }
        }
        if sentence.has(.supporters), ["賛成の方。", "賛成の方は。", "賛成の委員。", "賛成の議員。", "賛成の諸君。"].contains(where: { (end: StaticString) in bytes.hasSuffix(end, in: sentence.range) }) {
            var question = QuestionPut(sentence: index, way: .hands)
            question.isBare = true
            return question
        }
        if bytes.containsAny(["よろしいでしょうか", "よろしいですか", "よろしゅうございますか", "よろしゅうございましょうか", "よろしいか", "いかがでしょうか"], in: sentence)
            || (sentence.hasAny([.asProposed, .approved, .consented]) && ["でよいか。", "てよいか。", "でよいですか。", "てよいですか。"].contains { (end: StaticString) in bytes.hasSuffix(end, in: sentence.range) })
            || (["とすることでよいか。", "とすることでよいですか。", "こととしてよいか。", "こととしてよいですか。"].contains { (end: StaticString) in bytes.hasSuffix(end, in: sentence.range) })
            || (sentence.hasAny([.approved, .consented, .understood]) && bytes.containsAny(["いただけますか", "いただけますでしょうか", "願えますか", "願えますでしょうか"], in: sentence)) {
            return QuestionPut(sentence: index, way: .consent)
        }
        return nil
    }

    /// 願います, 「賛成の方は挙手を。」
    private static func asks(_ bytes: [UInt8], _ sentence: Sentence) -> Bool {
        bytes.containsAny(["願", "ください", "下さい", "求め", "お願い", "どうぞ"], in: sentence) || bytes.hasSuffix("挙手を。", in: sentence.range) || bytes.hasSuffix("起立を。", in: sentence.range)
    }

    /// 「反対の方の挙手を求めます」: the other half of a question.
    static func asksOpponents(_ discourse: Discourse, _ sentence: Sentence) -> Bool {
        sentence.has(.opponents) && !sentence.has(.supporters) && sentence.hasAny([.raiseHands, .standUp, .pushButton])
    }

    /// 「反対の方はいらっしゃいますか」 with neither hands nor standing; asked in a debate, it is none.
    static func seeksOpponents(_ discourse: Discourse, _ sentence: Sentence) -> Bool {
        guard sentence.has(.opponents), !sentence.has(.supporters), sentence.range.count <= 120,
              let person = (["反対の方", "反対の委員", "反対する方", "反対の人"] as [StaticString]).lazy.compactMap({ word in discourse.bytes.firstOffset(of: word, in: sentence.range).map { $0 + word.utf8CodeUnitCount } }).first else { return false }
        return discourse.bytes.first(of: ["はいらっしゃいますか", "いらっしゃいますか", "はいらっしゃいませんか", "はおられますか", "はいますか", "はいませんか", "はございませんか"], at: person) != nil
    }

    /// The same where it is put first, or alone.
    static func negative(_ discourse: Discourse, _ index: Int) -> QuestionPut? {
        let sentence = discourse.sentences[index]
        guard asksOpponents(discourse, sentence), asks(discourse.bytes, sentence),
              !discourse.bytes.containsAny(["討論", "発言", "意見", "質疑"], in: sentence) else { return nil }
        return QuestionPut(sentence: index, way: sentence.has(.raiseHands) ? .hands : sentence.has(.standUp) ? .standing : .buttons)
    }

    /// The vote that an announcement alone puts: 「無記名投票により採決します」, and then the count.
    init(announcedIn sentence: Int, _ method: Vote.Method) {
        self.sentence = sentence
        switch method {
        case .standing: way = .standing
        case .showOfHands: way = .hands
        case .electronic: way = .buttons
        default: way = .ballot
        }
    }

    init(sentence: Int, way: Way) {
        self.sentence = sentence
        self.way = way
    }

    var method: Vote.Method? {
        switch way {
        case .objection, .consent: .noObjection
        case .hands: .showOfHands
        case .standing: .standing
        case .buttons: .electronic
        case .ballot: nil
        case .voice: .voice
        case .applause: .other
        }
    }

    /// The method that an announcement names: 「起立により採決いたします」.
    static func announcedMethod(_ discourse: Discourse, _ sentence: Sentence) -> Vote.Method? {
        if sentence.has(.pushButton) { return .electronic }
        if sentence.has(.secretBallot) { return .secretBallot }
        if sentence.has(.namedBallot) { return .namedBallot }
        guard sentence.has(.takeVote) || (sentence.hasAny([.standUp, .raiseHands]) && discourse.bytes.containsAny(["起立採決", "挙手採決"], in: sentence)) else { return nil }
        if discourse.bytes.containsAny(["タブレット", "電子", "システムによ"], in: sentence) { return .electronic }
        if sentence.has(.standUp) { return .standing }
        if sentence.has(.raiseHands) { return .showOfHands }
        return discourse.bytes.contains("書面", in: sentence) ? .written : nil
    }
}

/// What the one who presides found: 異議なし, 起立多数, 可否同数 …
struct VoteFinding {
    var method: Vote.Method?
    var strength: Vote.Strength?
    var isObjectionFree = false

    /// - Parameter isExpected: a question was put and nothing has been declared since.
    static func read(_ discourse: Discourse, _ sentence: Sentence, isExpected: Bool) -> VoteFinding? {
        let bytes = discourse.bytes
        for mark in discourse.marks(of: sentence) {
            guard var finding = reading(mark.marker) else { continue }
            let rest = mark.range.upperBound..<sentence.range.upperBound
            if finding.isObjectionFree {
                let isFound = sentence.hasAny([.finds, .therefore])
                    || bytes.first(of: ["ので", "ようなので", "ようですので", "ようでございますので", "とのことで", "ということで", "の声があ", "の声がご", "との声があ", "という声があ", "の声です", "の声でご"], at: mark.range.upperBound) != nil
                guard isFound || (isExpected && rest.count < 40) else { continue }
            } else {
                // 「全員起立、礼、着席願います」 greets.
                if bytes.first(of: ["、礼", "。礼", "礼", "願", "をお願", "を願", "の上", "のうえ", "して", "し、", "、黙"], at: mark.range.upperBound) != nil { continue }
                guard isExpected || bytes.first(of: ["と認め", "であります", "でございます", "です", "。", "により", "につき", "で", "、"], at: mark.range.upperBound) != nil,
                      !bytes.containsAny(["の場合", "のときは", "との報告"], in: rest), isExpected || sentence.range.count < 150 else { continue }
                if mark.marker == .allInFavour || mark.marker == .majorityInFavour || mark.marker == .minorityInFavour || mark.marker == .tie, !isExpected { continue }
            }
            if finding.isObjectionFree, sentence.has(.allInFavour) { finding.strength = .all }
            return finding
        }
        return isExpected ? terse(bytes, sentence.range) : nil
    }

    /// 「２名、少数です。」, 「全員。」: the strength and nothing else.
    private static func terse(_ bytes: [UInt8], _ range: Range<Int>) -> VoteFinding? {
        var start = range.lowerBound
        while let word = bytes.first(of: ["はい、", "挙手", "起立", "賛成"], at: start, end: range.upperBound) { start += word.utf8CodeUnitCount }
        if let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), let unit = bytes.first(of: ["名、", "人、", "名で、", "人で、", "名。", "人。"], at: number.end, end: range.upperBound) { start = number.end + unit.utf8CodeUnitCount }
        for (word, strength) in [("全員", .all), ("総員", .all), ("多数", .majority), ("少数", .minority)] as [(StaticString, Vote.Strength)] where bytes.has(word, at: start, end: range.upperBound) {
            let rest = start + word.utf8CodeUnitCount..<range.upperBound
            let isAlone = (["です。", "であります。", "でございます。", "。"] as [StaticString]).contains { rest.count == $0.utf8CodeUnitCount && bytes.has($0, at: rest.lowerBound) }
            return isAlone ? VoteFinding(method: nil, strength: strength) : nil
        }
        return nil
    }

    private static func reading(_ marker: Marker) -> VoteFinding? {
        switch marker {
        case .noObjection, .misspeltObjection: VoteFinding(method: .noObjection, strength: nil, isObjectionFree: true)
        case .handsAll: VoteFinding(method: .showOfHands, strength: .all)
        case .handsMajority: VoteFinding(method: .showOfHands, strength: .majority)
        case .handsMinority: VoteFinding(method: .showOfHands, strength: .minority)
        case .standAll: VoteFinding(method: .standing, strength: .all)
        case .standMajority: VoteFinding(method: .standing, strength: .majority)
        case .standMinority: VoteFinding(method: .standing, strength: .minority)
        case .allInFavour: VoteFinding(method: nil, strength: .all)
        case .majorityInFavour, .majorityFound: VoteFinding(method: nil, strength: .majority)
        case .minorityInFavour: VoteFinding(method: nil, strength: .minority)
        case .tie: VoteFinding(method: nil, strength: .tie)
        default: nil
        }
    }
}

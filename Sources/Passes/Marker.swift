import Minutes
import SourceText

/// The words that the passes turn on, found in one scan over all speeches.
///
/// Longest match wins and consumes: 不採択 is never also 採択, 大多数 is never 多数. Nobody asks for some of them, like ``validVotes``
/// or ``announces``: they only keep a shorter word from being found inside.
enum Marker: Int, CaseIterable {
    // decisions
    case asksObjection, noObjection, objection, misspeltObjection
    case raiseHands, standUp
    case handsAll, handsMajority, handsMinority, standAll, standMajority, standMinority
    case allInFavour, majorityInFavour, minorityInFavour, majorityFound, tie, casting
    case takeVote, supporters, opponents
    case asProposed, asReported, amendment, remainder
    case approved, rejected, adopted, notAdopted, partlyAdopted, purportAdopted, continued, consented, notConsented, certified
    case notCertified, referred, decided, permitted, understood, withdrawn
    case finds, therefore, consult
    // ballots
    case totalVotes, validVotes, invalidVotes, blankVotes, threshold, namedBallot, secretBallot, pushButton, nomination, elected, ballotWord
    // attendance
    case quorum, presentWord, absentWord, lateWord, comes, goes, overHalf, halfOrMore, twoThirds, oneThird, satisfied, notSatisfied
    // questions and answers
    case asks, requests, ordinal, another, first, next, last, furthermore, asksAgain, questionNamed, answers, announces, noAnswer
    // other
    case nextMeeting, chairHandsOver, takesUp, correction, soSettled, byElection

    static let words: [(Marker, [String])] = [
        (.asksObjection, ["異議ありませんか", "異議ございませんか", "異議はありませんか", "異議はございませんか", "異議ありませんでしょうか", "異議ございませんでしょうか",
                          "異議はないでしょうか", "異議ないでしょうか", "異議がありませんか", "異議がございませんか", "異議はございませんでしょうか", "異議はありませんでしょうか",
                          "異議ないですか", "異議はないですか", "異議ありますか", "異議はありますか", "異議はございますか", "異議ございますか", "異議ありませんね", "異存ありませんか", "異存はありませんか",
                          "異存ございませんか", "異存はございませんか", "意義はありませんか", "意義はございませんか", "意義ありませんか", "意義ございませんか", "異義ありませんか", "異義ございませんか",
                          "異議はあるか", "異議あるか", "異議はないか", "異議ないか", "異議がないか", "差し支えありませんか", "差し支えございませんか", "差し支えないでしょうか", "差し支えないですか"]),
        (.noObjection, ["異議なし", "異議がない", "異議がなし", "異議はない", "異議ございません", "異議ありません", "異議がありません", "異議がございません", "異議もない", "異議なく",
                        "異議はありません", "異議はございません", "異議無し", "異議ないもの", "異議のない", "異議ない", "異存なし", "異存がない", "異存ない", "異存はない", "異存ありません", "異存ございません"]),
        (.misspeltObjection, ["意義なし", "異義なし", "意義なく", "異義なく", "意義ないと", "異義ないと"]),
        (.objection, ["異議あり", "異議がありますので", "異議がございますので", "異議があるので", "異議があります", "異議がございます", "異議を申し"]),
        (.raiseHands, ["挙手を", "挙手願", "挙手お願い", "挙手によ", "挙手にて", "挙手でお願い", "挙手で採決", "挙手をもって", "挙手くだ", "挙手のほど", "挙手して", "手を挙げ", "手をお挙げ"]),
        (.standUp, ["起立を", "起立願", "起立お願い", "起立によ", "起立にて", "起立採決", "起立をもって", "起立くだ", "起立のほど", "起立して", "起立で採決", "起立でお願い"]),
        (.handsAll, ["挙手全員", "全員挙手", "総員挙手", "挙手総員", "全員の挙手", "全員が挙手", "挙手は全員", "全員の方の挙手"]), (.handsMajority, ["挙手多数", "多数挙手", "多数の挙手", "挙手者多数", "挙手の方が多数", "挙手が多数"]), (.handsMinority, ["挙手少数", "少数挙手", "少数の挙手", "挙手者少数", "挙手の方が少数", "挙手なし"]),
        (.standAll, ["起立全員", "全員起立", "総員起立", "起立総員", "全員の起立", "全員が起立", "起立は全員"]), (.standMajority, ["起立多数", "多数起立", "多数の起立", "起立者多数", "起立の方が多数", "起立が多数", "起立過半数"]), (.standMinority, ["起立少数", "少数起立", "少数の起立", "起立者少数", "起立の方が少数", "起立が少数", "起立者なし", "起立なし"]),
        (.allInFavour, ["全員賛成", "賛成全員", "賛成総員", "総員賛成", "全会一致", "満場一致", "全員一致", "全員異議なく", "全員の賛成", "全員が賛成", "賛成者全員", "賛成者、全員", "賛成は全員", "全員の方が賛成", "全員と認め", "総員と認め", "全委員賛成", "拍手全員", "全員拍手", "全員の拍手", "委員全員の賛成", "委員全員が賛成"]),
        (.majorityInFavour, ["賛成多数", "賛成者多数", "賛成の方多数", "賛成が多数", "賛成の方が多数", "賛成者が多数", "多数の賛成", "多数賛成", "賛成過半数", "賛成の委員が多数", "拍手多数", "多数の拍手", "多数と認め", "多数であると認め"]), (.minorityInFavour, ["賛成少数", "賛成者少数", "賛成の方少数", "賛成が少数", "賛成の方が少数", "賛成者が少数", "少数の賛成", "少数賛成", "賛成なし", "賛成者なし", "少数と認め", "少数であると認め"]),
        (.majorityFound, ["過半数と認め", "過半数であると認め"]), (.tie, ["可否同数", "賛否同数", "可否が同数", "賛否が同数", "賛成反対同数", "賛成、反対同数", "賛成者が半数で", "賛成が半数で", "起立者が半数で", "挙手が半数で", "同数ですので", "同数であります", "同数でございます", "同数となりました", "同数でした", "同数です"]), (.casting, ["裁決"]),
        (.takeVote, ["採決", "表決"]), (.supporters, ["賛成"]), (.opponents, ["反対", "不賛成"]),
        (.asProposed, ["原案のとおり", "原案どおり", "原案通り", "提案のとおり", "提案どおり", "案のとおり", "案どおり"]),
        (.asReported, ["委員長の報告のとおり", "委員会の報告のとおり", "委員長報告のとおり", "委員会報告のとおり", "報告のとおり", "報告どおり", "報告通り", "報告書のとおり", "委員会の決定のとおり", "審査結果のとおり", "審査の結果のとおり", "委員会の決定どおり", "委員長報告に賛成", "委員長の報告に賛成"]),
        (.amendment, ["修正案", "修正動議"]), (.remainder, ["修正部分を除く", "修正部分を除いた", "修正議決した部分を除く", "修正可決した部分を除く", "修正した部分を除く", "修正議決部分を除く", "その余の部分", "残る原案", "残りの原案", "除く原案", "除いた原案"]),
        (.approved, ["可決", "承認"]), (.rejected, ["否決", "不承認", "不可決", "不許可", "廃棄されました"]), (.adopted, ["採択", "みなし採択"]), (.notAdopted, ["不採択"]),
        (.partlyAdopted, ["一部採択"]), (.purportAdopted, ["趣旨採択"]), (.continued, ["継続審査", "継続調査", "継続して審査", "継続して調査", "継続", "保留とし", "保留とい", "保留とす"]),
        (.consented, ["同意", "承諾"]), (.notConsented, ["不同意"]), (.certified, ["認定"]), (.notCertified, ["不認定"]), (.referred, ["付託"]),
        (.decided, ["決定", "決しました", "決します", "決せられ", "可とする", "議決されました", "議決しました", "決まりました", "決しまし", "決するこ", "決すべ", "決せら", "議決いた"]), (.permitted, ["許可"]), (.understood, ["了承"]), (.withdrawn, ["取下げ", "取り下げ", "撤回"]),
        (.finds, ["認めます", "と認め", "認めました"]), (.therefore, ["よって", "したがって", "従いまして"]), (.consult, ["お諮り", "諮りいた", "諮りします"]),
        (.totalVotes, ["投票総数"]), (.validVotes, ["有効投票"]), (.invalidVotes, ["無効投票"]), (.blankVotes, ["白票"]), (.threshold, ["法定得票数", "法定得票"]),
        (.namedBallot, ["記名投票", "白色票", "青色票", "青票"]), (.secretBallot, ["無記名投票", "単記無記名"]), (.pushButton, ["押しボタン", "電子採決", "電子表決", "電子投票", "投票ボタン", "賛成ボタン", "表決システム", "採決システム", "表決ボタン"]),
        (.nomination, ["指名推選", "指名推薦"]), (.elected, ["当選", "互選されました", "互選されまし"]), (.ballotWord, ["投票"]),
        (.quorum, ["定足数"]), (.presentWord, ["出席"]), (.absentWord, ["欠席"]), (.lateWord, ["遅れて", "遅れる", "遅れます", "遅れると", "遅れての", "遅参", "遅刻"]),
        (.comes, ["到着しました", "到着されました", "到着いたしました", "到着になりました", "お見えになりました", "お見えになられました", "見えられました", "お見えです", "着席されました", "着席いたしました", "着席しました", "入場されました", "入場いたしました", "入場しました", "入室されました", "入室しました"]),
        (.goes, ["早退", "中座", "退席されました", "退席いたしました", "退席しました", "退席の申", "退席したい", "退席する旨", "退席しております", "退室されました", "退室しました"]),
        (.overHalf, ["過半数"]), (.halfOrMore, ["半数以上", "2分の1以上", "二分の一以上"]), (.twoThirds, ["3分の2", "三分の二"]), (.oneThird, ["3分の1", "三分の一"]),
        (.satisfied, ["達して", "達しま", "達した", "充たし", "充たす", "満たし", "満たす", "成立して", "成立い", "成立す", "成立を", "成立しま", "上回"]),
        (.notSatisfied, ["達していない", "達していません", "達しない", "達しません", "達しておりません", "達しておらず", "達していず", "達せず", "満たない", "満たしていない", "満たしておりません", "満たしておらず", "満たさず", "満たしません", "不足", "成立しない", "成立しません", "成立しておらず", "成立しておりません", "成立していない"]),
        (.asks, ["か。", "か?", "伺います", "伺いたい", "伺う", "お聞きします", "お聞きしたい", "お聞きいた", "お聞かせ", "お尋ね", "尋ねます", "教えて", "教示",
                 "確認させ", "確認をさせ", "確認です", "確認したい", "いかがでしょう", "見解を", "お示し", "どう考え", "どのように考え", "お願いいたします。答弁",
                 "説明をお願い", "質問いた", "質問します", "質問させ", "質問したい", "かどうか", "のか、", "見解は", "考えは", "答弁を", "答弁願", "お答え願", "お答えくだ", "ますでしょうか",
                 "でしょうか", "伺って", "問います", "求めます", "かという点"]),
        (.requests, ["要望し", "要望いた", "要望を", "お願いしておきます", "お願いをして", "意見として", "希望し", "期待し", "申し添え", "要望とさせ"]),
        (.ordinal, ["点目", "問目", "つ目", "件目", "番目"]), (.another, ["もう1件", "もう一件", "もう1点", "もう一点", "もう一つ", "もう1つ", "もう1問", "もう一問"]),
        (.first, ["まず", "初めに", "はじめに", "最初に"]), (.next, ["次に", "続いて", "続きまして", "次の質問"]), (.last, ["最後に", "最後、", "最後の質問", "最後です", "最後は"]),
        (.furthermore, ["あと、", "あと", "それから", "それと", "また、", "さらに", "加えて", "併せて", "あわせて"]), (.asksAgain, ["再質問", "再度", "もう一度", "もう一回", "もう1回", "再々質問"]),
        (.questionNamed, ["ご質問", "御質問", "ご質疑", "御質疑", "質疑でご", "質問でご", "ご指摘", "御指摘"]),
        (.answers, ["お答え", "答弁いた", "ご説明いた", "御説明いた", "申し上げます", "考えております", "考えています", "考えて"]),
        (.announces, ["質問いたします", "質問します", "お伺いします", "伺います。", "質問させてください", "質問があり"]), (.noAnswer, ["答弁なし", "答弁は結構", "答弁は要", "答弁は求め"]),
        (.nextMeeting, ["次回", "次の会議", "次の本会議", "次の委員会", "次の審議会", "次の定例会", "回審議会につきまして", "次々回", "第2回", "第3回", "第4回", "第5回", "第6回", "来月の"]),
        (.takesUp, ["議題とい", "議題とし", "議題とす", "議題と致", "議題に致", "議題に供", "議題に追加", "上程い", "上程し", "上程致", "上程を"]), (.correction, ["訂正"]), (.byElection, ["選挙を行", "選挙に入", "互選を行", "互選いた"]),
        (.soSettled, ["そのように決する", "さよう決する", "さよういた", "さよう取り", "そのようにいた", "そのようにさせ", "そのように取", "そのようにとり", "そのように執り", "さようとり", "そのように進", "ことといたし", "ことにいたし", "こととし", "こととさせ"]),
        (.chairHandsOver, ["次の委員", "次の方", "ほかの委員", "ほかの方", "他の委員", "他の方", "ほかに", "他に", "それでは、次", "そのほか"]),
    ]

    static let table = MarkerTable(words.flatMap { entry in entry.1.map { (pattern: $0, id: entry.0.rawValue) } })
}

/// The markers of a passage as a set.
struct MarkerSet {
    private var bits: UInt128 = 0

    mutating func insert(_ marker: Marker) { bits |= 1 << UInt128(marker.rawValue) }
    func contains(_ marker: Marker) -> Bool { bits & (1 << UInt128(marker.rawValue)) != 0 }
    func containsAny(_ markers: [Marker]) -> Bool { markers.contains { contains($0) } }
}

/// One marker where it stands, in the folded words.
struct Mark {
    let marker: Marker
    let range: Range<Int>
}

/// A sentence of a speech, in the folded words, with the markers it holds.
struct Sentence {
    /// Index of the speech.
    let speech: Int
    /// With its 。, without blanks before it.
    let range: Range<Int>
    /// True when it opens a paragraph.
    let opensParagraph: Bool
    var marks: Range<Int> = 0..<0
    var markers = MarkerSet()
    let pairs: LetterPairs

    func has(_ marker: Marker) -> Bool { markers.contains(marker) }
    func hasAny(_ wanted: [Marker]) -> Bool { markers.containsAny(wanted) }
}

extension [UInt8] {
    func firstOffset(of word: StaticString, in sentence: Sentence) -> Int? { firstOffset(of: word, in: sentence.range, sentence.pairs) }
    func contains(_ word: StaticString, in sentence: Sentence) -> Bool { firstOffset(of: word, in: sentence) != nil }
    func containsAny(_ words: [StaticString], in sentence: Sentence) -> Bool { containsAny(words, in: sentence.range, sentence.pairs) }
}

/// All speeches cut into sentences, and all markers, in document order.
///
/// A class that never changes: every reader and every exchange holds it, and a copy would be one of a dozen arrays.
final class Discourse: Sendable {
    let spoken: Spoken
    let sentences: [Sentence]
    let marks: [Mark]
    /// For each speech its sentences, as indices into `sentences`.
    let sentencesOfSpeech: [Range<Int>]
    /// All sentences cut where a question or an answer may begin, in document order.
    let units: [Unit]
    /// For each speech its units, as indices into `units`.
    let unitsOfSpeech: [Range<Int>]
    /// The folded words of all speeches, UTF-8.
    let bytes: [UInt8]

    init(_ spoken: Spoken) {
        self.spoken = spoken
        let bytes = spoken.bytes
        self.bytes = bytes
        var marks: [Mark] = []
        Marker.table.scan(bytes, 0..<bytes.count) { id, range in
            if let marker = Marker(rawValue: id) { marks.append(Mark(marker: marker, range: range)) }
        }
        var sentences: [Sentence] = []
        sentences.reserveCapacity(bytes.count / 64)
        var ofSpeech: [Range<Int>] = []
        var mark = 0
        for (index, range) in spoken.ranges.enumerated() {
            let start = sentences.count
            Sentences.cut(bytes, range, speech: index, into: &sentences)
            for position in start..<sentences.count {
                while mark < marks.count, marks[mark].range.lowerBound < sentences[position].range.lowerBound { mark += 1 }
                let first = mark
                while mark < marks.count, marks[mark].range.lowerBound < sentences[position].range.upperBound {
                    sentences[position].markers.insert(marks[mark].marker)
                    mark += 1
                }
                sentences[position].marks = first..<mark
            }
            ofSpeech.append(start..<sentences.count)
        }
        self.marks = marks
        self.sentences = sentences
        sentencesOfSpeech = ofSpeech
        (units, unitsOfSpeech) = UnitReader(bytes: bytes).units(of: sentences, ofSpeech)
    }

    func marks(of sentence: Sentence) -> ArraySlice<Mark> { marks[sentence.marks] }
}

/// Where sentences end: at 。？！ outside quotations and brackets, and at paragraph ends.
enum Sentences {
    static func cut(_ bytes: [UInt8], _ range: Range<Int>, speech: Int, into sentences: inout [Sentence]) {
        var start = range.lowerBound, offset = start, depth = 0
        var opens = true
        func close(at end: Int, _ nextOpens: Bool) {
            let words = bytes.trimmed(start..<end)
            if !words.isEmpty { sentences.append(Sentence(speech: speech, range: words, opensParagraph: opens, pairs: LetterPairs(bytes, words))); opens = nextOpens } else if nextOpens { opens = true }
            start = end
        }
        while true {
            offset = bytes.withUnsafeBufferPointer { mayEnd($0, from: offset, end: range.upperBound) }
            guard offset < range.upperBound else { break }
            let byte = bytes[offset]
            if byte == 0x0A { depth = 0; offset += 1; close(at: offset, true); continue }
            if byte == 0x28 { depth += 1; offset += 1; continue }
            if byte == 0x29 { depth = max(0, depth - 1); offset += 1; continue }
            if byte == 0x3F || byte == 0x21 { offset += 1; if depth == 0 { close(at: offset, false) }; continue }
            guard byte == 0xE3, offset + 2 < range.upperBound, bytes[offset + 1] == 0x80 else { offset += 1; continue }
            switch bytes[offset + 2] {
            case 0x82: offset += 3; if depth == 0 { close(at: offset, false) }
            case 0x8C, 0x8E: depth += 1; offset += 3
            case 0x8D, 0x8F: depth = max(0, depth - 1); offset += 3
            default: offset += 3
            }
        }
        close(at: range.upperBound, false)
    }

    /// The first offset that holds a line end, a bracket, a question mark or anything of U+3000–303F: kana and kanji end no sentence.
    private static func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            if byte > 0xE3, byte < 0xF0 { offset += 3; continue }
            if byte == 0xE3 {
                if offset + 2 < end, bytes[offset + 1] != 0x80 { offset += 3; continue }
                return offset
            }
            if byte == 0x0A || byte == 0x28 || byte == 0x29 || byte == 0x3F || byte == 0x21 { return offset }
            offset += 1
        }
        return end
    }
}

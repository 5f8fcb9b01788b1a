import SourceText

/// The questions of a round, asked of which of them the topic of an answer speaks.
///
/// 「次に、耐震化率につきましては、」 turns to another matter only where another question shares its words; a list of measures
/// (「まず調査を、次に工事を行います」) shares none, or those of the question that is being answered.
struct AskedMatters {
    private let bytes: [UInt8]
    private let questions: [Range<Int>]
    /// The bigrams of the questions, read when an answer first seems to turn: most never do.
    private var table: BigramTable?
    /// For each question its bigrams, ascending.
    private var grams: [[Int32]] = []

    init(_ bytes: [UInt8], _ questions: [Range<Int>]) {
        self.bytes = bytes
        self.questions = questions
    }

    var count: Int { questions.count }

    /// Indices of the questions that share most bigrams with the topic; none where no question shares two.
    mutating func spokenOf(_ topic: Range<Int>) -> [Int] {
        var table = self.table ?? BigramTable(expected: 512)
        // Held by one, it is changed in place.
        self.table = nil
        if grams.isEmpty { for question in questions { grams.append(table.numbers(bytes, question)) } }
        let wanted = table.numbers(bytes, topic)
        self.table = table
        let shared = grams.map { known in wanted.count { gram in AskedMatters.holds(known, gram) } }
        guard let most = shared.max(), most >= 2 else { return [] }
        return shared.indices.filter { shared[$0] == most }
    }

    private static func holds(_ grams: [Int32], _ wanted: Int32) -> Bool {
        var low = 0, high = grams.count
        while low < high {
            let middle = (low + high) / 2
            if grams[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < grams.count && grams[low] == wanted
    }
}

/// How a sentence names its topic at its head: 「次に、古い管の取替えにつきましては、」 「それと、朝の市の関係でございますが」.
enum TopicHead {
    private static let tails: [StaticString] = ["につきまして", "については", "についても", "についてですが", "についてですけ", "に関しまして", "に関しては", "の関係で", "の件で", "の件につ", "とのことですが", "とのことでございますが", "とのことでありますが"]
    private static let openedTails: [StaticString] = ["は、", "も、", "ですけれども", "ですけども", "でございます", "であります", "ですが、", "ということで、", "ということですが", "ということなんですけ", "に関連して"]

    /// Where the topic ends; nil when the sentence names none within its first words.
    /// - Parameter isOpened: true behind まず or 次に, where は alone will do.
    static func end(_ bytes: [UInt8], _ sentence: Range<Int>, isOpened: Bool) -> Int? {
        let head = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 135)
        let ends = (isOpened ? tails + openedTails : tails).compactMap { bytes.firstOffset(of: $0, in: head) }
        return ends.min().flatMap { $0 - sentence.lowerBound >= 12 ? $0 : nil }
    }
}

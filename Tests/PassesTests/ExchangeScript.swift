import Minutes
import Pipeline

/// Invented minutes in which every question and answer carries its expected link.
///
/// 「…何人ですか。《q1》」 asks question 1, 「…40人です。《a1》」 answers it; 《a1,2》 answers two, 《q3!》 stays unanswered,
/// 《q4>2》 returns to question 2. The tags are taken out before the program reads the text.
struct ExchangeScript {
    struct Expectation {
        var number: Int
        /// The words right before the tag.
        var words: String
    }

    var source = ""
    var questions: [Expectation] = []
    var links: [(question: Int, words: String)] = []
    var unanswered: [Int] = []
    var followUps: [Int: Int] = [:]

    init(_ script: String) {
        for (index, piece) in script.split(separator: "《", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let close = piece.firstIndex(of: "》") else { source += piece; continue }
            take(piece[..<close])
            source += piece[piece.index(after: close)...]
        }
    }

    private mutating func take(_ tag: Substring) {
        let words = String(source.split(separator: "\n").last?.suffix(9) ?? "")
        let body = tag.dropFirst()
        if tag.hasPrefix("a") {
            for number in body.split(separator: ",").compactMap({ Int($0) }) { links.append((number, words)) }
            return
        }
        let parts = body.split(separator: ">")
        let number = Int(parts[0].filter(\.isNumber)) ?? 0
        questions.append(Expectation(number: number, words: words))
        if body.hasSuffix("!") { unanswered.append(number) }
        if parts.count == 2 { followUps[number] = Int(parts[1]) }
    }

    func words(of question: Int) -> String { questions.first { $0.number == question }?.words ?? "?" }
}

/// What the program made of a script.
struct ScriptedResult {
    let script: ExchangeScript
    let record: Record

    init(_ text: String) {
        script = ExchangeScript(text)
        record = Pipeline.run(Array(script.source.utf8), path: "script.txt").record
    }

    private struct Pair { var question: String; var answer: String }

    private var found: [Pair] {
        record.exchanges.flatMap { exchange in
            exchange.links.compactMap { link in
                guard let question = exchange.questions.first(where: { $0.id == link.question }),
                      let answer = exchange.answers.first(where: { $0.id == link.answer }) else { return nil }
                return Pair(question: question.text, answer: answer.text)
            }
        }
    }

    /// Expected links that were found, links found, links expected.
    var score: (right: Int, found: Int, expected: Int) {
        let found = found
        let right = script.links.filter { link in
            found.contains { $0.question.contains(script.words(of: link.question)) && $0.answer.contains(link.words) }
        }.count
        let wrong = found.filter { pair in
            !script.links.contains { pair.question.contains(script.words(of: $0.question)) && pair.answer.contains($0.words) }
        }.count
        return (right, right + wrong, script.links.count)
    }

    /// The expected links that are missing, and those found that nobody expects: for the message of a failing test.
    var complaints: [String] {
        let found = found
        return script.links.filter { link in !found.contains { $0.question.contains(script.words(of: link.question)) && $0.answer.contains(link.words) } }
            .map { "missing \($0.question) \(script.words(of: $0.question)) → \($0.words)" }
            + found.filter { pair in !script.links.contains { pair.question.contains(script.words(of: $0.question)) && pair.answer.contains($0.words) } }
            .map { "wrong \($0.question.suffix(30)) → \($0.answer.prefix(30))" }
    }

    func question(_ number: Int) -> Question? {
        record.exchanges.flatMap(\.questions).first { $0.text.contains(script.words(of: number)) }
    }

    var unansweredIDs: [String] { record.exchanges.flatMap(\.unanswered) }
}

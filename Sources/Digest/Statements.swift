package import Minutes
import SourceText

extension Digest {
    /// What the page will say of a record: the sentences quoted and the results, each with the passage it rests on.
    package static func statements(of document: Document) -> [DigestStatement] {
        let record = document.record
        let votes = record.votes.map { vote in
            let result = Decision(vote, in: document.text).word
            let numbers = DecisionsBlock.numbers(vote).compactMap { figure in (figure["label"] as? String).flatMap { label in (figure["count"] as? Int).map { "\(label) \($0)" } } }
            return DigestStatement(text: ([result] + numbers).joined(separator: "、"), source: ground(of: vote), vote: vote.id, result: Words.result(named: result, of: vote, in: document.text))
        }
        let questions = record.exchanges.flatMap(\.questions).map { DigestStatement(text: $0.digest.isEmpty ? $0.text : $0.digest, source: $0.span, spoken: $0.text) }
        let answers = record.exchanges.flatMap(\.answers).map { DigestStatement(text: $0.digest.isEmpty ? $0.text : $0.digest, source: $0.span, spoken: $0.text) }
        return votes + questions + answers
    }

    /// Everything that a vote's row may rest on.
    static func ground(of vote: Vote) -> Span { (vote.evidence + [vote.tally.span].compactMap { $0 }).reduce(vote.span) { $0.union($1) } }
}

/// The Markdown edition read back, after people have worked on it: every line that still says where it comes from.
///
///     | 議案第５号 | 可決 | 起立 | 賛成 12人 | 確認できた | 発言9、61行目 |
///     - **質問1**：「冷房のある避難所は何か所ですか。」（発言34、135行目）
package struct DigestEdition {
    private let document: Document
    private var statements: [DigestStatement] = []

    /// - Parameter markdown: UTF-8; lines without a citation, and everything outside of decisions and questions, are passed over.
    package static func statements(in markdown: [UInt8], of document: Document) -> [DigestStatement] {
        var edition = DigestEdition(document: document)
        edition.read(String(decoding: markdown, as: UTF8.self))
        return edition.statements
    }

    private init(document: Document) { self.document = document }

    private mutating func read(_ markdown: String) {
        var section = ""
        for (index, line) in markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if line.hasPrefix("## ") { section = String(line.dropFirst(3)); continue }
            guard ["決まったこと", "議題ごとの質疑", "答えが見当たらない質問"].contains(where: section.hasPrefix), let place = Citation(line) else { continue }
            if line.hasPrefix("|") { row(line, place, index + 1) } else { sentence(line, place, index + 1, isDecision: section == "決まったこと") }
        }
    }

    /// A decision: the second cell is the result, the fourth the numbers.
    private mutating func row(_ line: Substring, _ place: Citation, _ number: Int) {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimming(while: { $0 == " " }) }
        guard cells.count >= 7, let speech = place.speech(in: document) else { return }
        guard let vote = vote(at: place, in: speech) else { return }
        statements.append(DigestStatement(text: "\(cells[2])、\(cells[4])", source: Digest.ground(of: vote), vote: vote.id, result: Words.result(named: String(cells[2]), of: vote, in: document.text), line: number))
    }

    private func vote(at place: Citation, in speech: Speech) -> Vote? {
        let line = place.line.map { $0 - 1 }
        let votes = document.record.votes.filter { $0.speech == speech.id }
        return votes.first { document.text.lineIndex(of: $0.span.start) == line } ?? (votes.count == 1 ? votes[0] : nil)
    }

    /// What stands between 「 and 」, or behind the colon where somebody took the quotation marks away.
    private mutating func sentence(_ line: Substring, _ place: Citation, _ number: Int, isDecision: Bool) {
        guard let speech = place.speech(in: document) else { return }
        let words = line[..<place.start]
        var text: Substring
        if let open = words.firstIndex(of: "「"), let close = words.lastIndex(of: "」"), open < close {
            text = words[words.index(after: open)..<close]
        } else if let colon = words.firstIndex(of: "：") {
            text = words[words.index(after: colon)...]
        } else { return }
        while text.hasPrefix("…") { text = text.dropFirst() }
        // What was put to the vote stands in a speech before that which declares it.
        if isDecision, let vote = vote(at: place, in: speech), let asked = AskedQuestion.span(vote, in: document) {
            statements.append(DigestStatement(text: String(text), source: Digest.ground(of: vote).union(asked), line: number))
        } else {
            statements.append(DigestStatement(text: String(text), source: speech.span, spoken: speech.text, line: number))
        }
    }
}

/// 発言34、135行目
private struct Citation {
    var order: Int
    /// 1-based line of the extracted text.
    var line: Int?
    /// Where it begins, with its bracket.
    var start: Substring.Index

    /// The last one of a line; nil where there is none.
    init?(_ line: Substring) {
        var found: (order: Int, line: Int?, start: Substring.Index)?
        var rest = line.startIndex
        while let mark = line[rest...].firstRange(of: "発言") {
            rest = mark.upperBound
            let digits = line[rest...].prefix { $0.isASCII && $0.isNumber }
            guard let order = Int(digits) else { continue }
            var tail = line[digits.endIndex...]
            let isListed = tail.hasPrefix("、")
            if isListed { tail = tail.dropFirst() }
            let place = tail.prefix { $0.isASCII && $0.isNumber }
            let before = mark.lowerBound > line.startIndex ? line.index(before: mark.lowerBound) : mark.lowerBound
            found = (order, isListed ? Int(place) : nil, line[before] == "（" ? before : mark.lowerBound)
        }
        guard let found else { return nil }
        (order, self.line, start) = (found.order, found.line, found.start)
    }

    func speech(in document: Document) -> Speech? { document.record.speeches.first { $0.order == order } }
}

extension Substring {
    fileprivate func firstRange(of word: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
            start = index(after: start)
        }
        return nil
    }

    fileprivate func trimming(while isDropped: (Character) -> Bool) -> Substring {
        var words = drop(while: isDropped)
        while let last = words.last, isDropped(last) { words.removeLast() }
        return words
    }
}

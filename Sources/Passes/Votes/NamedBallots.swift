import Minutes
import SourceText

/// Lists of those who voted for and against: 「賛成者　１番　北山一郎君　２番　西野花子君」 below the numbers or behind the declaration.
struct NamedBallots {
    private let discourse: Discourse
    private let roster: BallotRoster

    static func read(_ people: [Person], _ discourse: Discourse, _ open: OpenQuestion?, _ declaration: Declaration) -> [Ballot] {
        guard let open, open.method == .namedBallot || open.method == .electronic || open.method == .standing || open.method == .showOfHands, open.tally.isStated else { return [] }
        return NamedBallots(discourse: discourse, roster: BallotRoster(people)).ballots(from: open.question.sentence + 1, declaration)
    }

    /// Sentences behind the declaration in which the lists may go on.
    private static let longestTail = 80

    private func ballots(from start: Int, _ declaration: Declaration) -> [Ballot] {
        var ballots: [Ballot] = []
        var choice: Ballot.Choice?
        let speech = discourse.sentences[declaration.last].speech
        for index in start..<min(discourse.sentences.count, declaration.last + 1 + Self.longestTail) {
            let sentence = discourse.sentences[index]
            if index > declaration.last, sentence.speech != speech { break }
            // 〔参照〕 between the declaration and the lists
            if index > declaration.last, sentence.range.count <= 30, discourse.bytes.first(of: ["〔", "("], at: sentence.range.lowerBound) != nil { continue }
            let heading = Self.heading(discourse.bytes, sentence.range)
            if let heading { choice = heading.choice }
            let names = names((heading?.end ?? sentence.range.lowerBound)..<sentence.range.upperBound, isHeaded: heading != nil)
            if let choice, !names.isEmpty, heading != nil || isList(sentence.range) {
                ballots += names.map { Ballot(name: $0.name, choice: choice, span: discourse.spoken.span($0.range)) }
            } else if heading == nil {
                // Behind the declaration nothing but the lists themselves belongs to it.
                if index > declaration.last { break }
                if !names.isEmpty || sentence.range.count > 90 { choice = nil }
            }
        }
        return ballots
    }

    // MARK: what a list stands under

    private static let words: [(StaticString, Ballot.Choice)] = [
        ("賛成", .for), ("反対", .against), ("棄権", .abstain), ("欠席", .absent), ("白票", .for), ("青票", .against), ("可とする", .for), ("否とする", .against),
    ]

    /// 賛成者, 反　対（青票）, 棄権, 「本案を可とする議員の氏名」.
    private static func heading(_ bytes: [UInt8], _ range: Range<Int>) -> (choice: Ballot.Choice, end: Int)? {
        if let found = titled(bytes, range) { return found }
        for (word, choice) in words {
            guard var end = bytes.endOfSpaced(word, at: range.lowerBound, end: range.upperBound) else { continue }
            guard bytes.first(of: ["を", "の立場", "討論", "多数", "少数", "全員"], at: end, end: range.upperBound) == nil else { return nil }
            while let part = bytes.first(of: parts, at: end, end: range.upperBound) { end += part.utf8CodeUnitCount }
            if let number = JapaneseNumber.read(bytes, at: end, end: range.upperBound), let unit = bytes.first(of: ["名", "人", "票"], at: number.end, end: range.upperBound) {
                end = number.end + unit.utf8CodeUnitCount
                while let part = bytes.first(of: parts, at: end, end: range.upperBound) { end += part.utf8CodeUnitCount }
            }
            return (choice, end)
        }
        return nil
    }

    private static let parts: [StaticString] = ["した", "する", "の", "者", "議員", "委員", "氏名", "(白票)", "(青票)", "(白色票)", "(青色票)", "は", "、", ":", " ", "(", ")", "次のとおり"]

    /// A line that ends in 氏名: 「委員長報告のとおり決するを可とする議員の氏名」.
    private static func titled(_ bytes: [UInt8], _ range: Range<Int>) -> (choice: Ballot.Choice, end: Int)? {
        guard range.count <= 180, bytes.hasSuffix("氏名", in: range) else { return nil }
        let found = words.compactMap { word, choice in bytes.firstOffset(of: word, in: range).map { (offset: $0, choice: choice) } }
        return found.max { $0.offset < $1.offset }.map { ($0.choice, range.upperBound) }
    }

    // MARK: names

    /// A line of names and nothing else.
    private func isList(_ range: Range<Int>) -> Bool {
        !discourse.bytes.containsAny(["。", "ます", "です", "ました"], in: range)
    }

    private func names(_ range: Range<Int>, isHeaded: Bool) -> [PersonNames.Found] {
        guard !range.isEmpty, range.count <= 6000 else { return [] }
        let listed = roster.names(discourse.bytes, range)
        return listed.isEmpty ? marked(range, isHeaded: isHeaded) : listed
    }

    /// Names with 君 and blanks inside, one after the other, each perhaps behind its seat.
    ///
    /// - Parameter isHeaded: the range stands behind 賛成者 or the like. A line without that holds names alone: 「次に、監査委員の選任」 has none.
    private func marked(_ range: Range<Int>, isHeaded: Bool) -> [PersonNames.Found] {
        let bytes = discourse.bytes, end = range.upperBound
        var found: [PersonNames.Found] = []
        var from = range.lowerBound, offset = from
        while offset < end {
            if let word = bytes.first(of: ["君", "議員", "さん", "委員"], at: offset, end: end) {
                let name = bytes.trimmed(BallotRoster.pastSeat(bytes, bytes.trimmed(from..<offset)))
                let length = bytes.stringWithoutBlanks(name).unicodeScalars.count
                if (2...10).contains(length), !bytes.containsAny(["、", "。", "は", "の"], in: name) { found.append(.init(name: discourse.spoken.name(name), range: name)) }
                offset += word.utf8CodeUnitCount
                from = offset
                if !isHeaded, offset < end, bytes.blankLength(at: offset, end: end) == nil, bytes.first(of: ["、", "・", ")", "("], at: offset) == nil { return [] }
            } else if let word = bytes.first(of: ["、", ")", "・"], at: offset, end: end) {
                offset += word.utf8CodeUnitCount
                from = offset
            } else {
                offset += bytes.codePoint(at: offset, end: end)?.length ?? 1
            }
        }
        return found
    }
}

/// The members whom a line of names without 君 may hold.
struct BallotRoster {
    /// Names in folded words, the longest first.
    private let people: [(words: [UInt8], name: String)]

    init(_ roster: [Person]) {
        people = roster.compactMap { person in
            person.name.map { (Array(Folding.fold($0).utf8), $0) }
        }.filter { $0.0.count >= 6 }.sorted { $0.0.count > $1.0.count }
    }

    /// The names of a line that consists of names of the roster, their seats and honorifics, and nothing else.
    func names(_ bytes: [UInt8], _ range: Range<Int>) -> [PersonNames.Found] {
        var found: [PersonNames.Found] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let mark = bytes.first(of: [" ", "、", "・", "君", "議員", "委員", "さん", "氏", "(", ")", "。"], at: offset, end: range.upperBound) { offset += mark.utf8CodeUnitCount; continue }
            let seat = Self.pastSeat(bytes, offset..<range.upperBound)
            if seat.lowerBound > offset { offset = seat.lowerBound; continue }
            guard let person = people.lazy.compactMap({ person in bytes.endOfSpaced(person.words, at: offset, end: range.upperBound).map { (person.name, $0) } }).first else { return [] }
            found.append(.init(name: person.0, range: offset..<person.1))
            offset = person.1
        }
        return found
    }

    /// Without the seat at its beginning: １番, 議席番号3, 5.
    static func pastSeat(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard let number = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound) else { return range }
        if bytes.has("番", at: number.end, end: range.upperBound) { return number.end + 3..<range.upperBound }
        let isDigit = bytes.codePoint(at: range.lowerBound).map { CodePoint.isDigit($0.value) } ?? false
        return isDigit && number.end < range.upperBound ? number.end..<range.upperBound : range
    }
}

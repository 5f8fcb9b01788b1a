import Minutes
import SourceText

/// Lists of those who voted for and against: 「賛成者　北山一郎君　西野花子君」 after the numbers.
enum NamedBallots {
    static func read(_ record: Record, _ discourse: Discourse, _ open: OpenQuestion?, _ declaration: Declaration) -> [Ballot] {
        guard let open, open.method == .namedBallot || open.method == .electronic || open.method == .standing || open.method == .showOfHands, open.tally.isStated else { return [] }
        var ballots: [Ballot] = []
        var choice: Ballot.Choice?
        var index = open.question.sentence + 1
        while index <= declaration.last {
            let sentence = discourse.sentences[index]
            let heading = heading(discourse.bytes, sentence.range)
            if let heading { choice = heading.choice }
            let names = names(discourse, heading?.end ?? sentence.range.lowerBound, sentence.range.upperBound)
            if let choice, !names.isEmpty, heading != nil || isList(discourse.bytes, sentence.range) {
                ballots += names.map { Ballot(name: $0.name, choice: choice, span: discourse.spoken.span($0.range)) }
            } else if heading == nil, !names.isEmpty || sentence.range.count > 90 {
                choice = nil
            }
            index += 1
        }
        return ballots
    }

    /// 賛成者, 反　対（青票）, 棄権: what a list of names stands under.
    private static func heading(_ bytes: [UInt8], _ range: Range<Int>) -> (choice: Ballot.Choice, end: Int)? {
        let words: [(StaticString, Ballot.Choice)] = [
            ("賛成", .for), ("反対", .against), ("棄権", .abstain), ("欠席", .absent), ("白票", .for), ("青票", .against), ("可とする者", .for), ("否とする者", .against),
        ]
        for (word, choice) in words {
            guard var end = spaced(bytes, word, at: range.lowerBound, end: range.upperBound) else { continue }
            let head = end..<min(range.upperBound, end + 60)
            guard bytes.first(of: ["を", "の立場", "討論", "多数", "少数", "全員"], at: end, end: range.upperBound) == nil else { return nil }
            for unit in ["名", "人", "票", "者", "議員", "委員", ":"] as [StaticString] {
                if let found = bytes.firstOffset(of: unit, in: head) { end = max(end, found + unit.utf8CodeUnitCount) }
            }
            return (choice, min(end, range.upperBound))
        }
        return nil
    }

    private static func spaced(_ bytes: [UInt8], _ word: StaticString, at start: Int, end: Int) -> Int? {
        var offset = start
        for index in 0..<word.utf8CodeUnitCount {
            if index > 0, word.utf8Start[index] & 0xC0 != 0x80 { offset = bytes.skipBlanks(from: offset, end: end) }
            guard offset < end, bytes[offset] == word.utf8Start[index] else { return nil }
            offset += 1
        }
        return offset
    }

    /// A line of names and nothing else.
    private static func isList(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        !bytes.containsAny(["。", "ます", "です", "ました"], in: range)
    }

    /// Names with 君 and blanks inside, one after the other.
    private static func names(_ discourse: Discourse, _ start: Int, _ end: Int) -> [PersonNames.Found] {
        let bytes = discourse.bytes
        var found: [PersonNames.Found] = []
        var from = start, offset = start
        while offset < end {
            if let word = bytes.first(of: ["君", "議員", "さん", "委員"], at: offset, end: end) {
                let range = bytes.trimmed(from..<offset)
                let name = bytes.stringWithoutBlanks(range)
                if (2...10).contains(name.unicodeScalars.count), !bytes.containsAny(["、", "。", "は", "の"], in: range) { found.append(.init(name: name, range: range)) }
                offset += word.utf8CodeUnitCount
                from = offset
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

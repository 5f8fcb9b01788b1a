package import Minutes
import SourceText

/// Findings that somebody looked at and let stand, with the reason: one a line, kept beside the minutes.
///
///     # rule      place               reason
///     vote.sum    minutes/r5-03.txt   会長が表決に加わったことを録音で確認した
///     date.era    minutes/r5-04.txt:12  配付資料の表記のまま
///     vote.sum    4f0a9c1122334455    原本どおり
///     vote.sum    "minutes/第3回 案.txt":61    録音で確認した
///
/// A place is a path, a path with a line, or a fingerprint; a path with blanks stands in quotation marks. A line without a reason is
/// refused. The file may be in any encoding that minutes come in.
package struct Suppressions: Sendable {
    struct Entry: Sendable {
        var rule: String
        var place: String
        var line: Int?
        var reason: String
        /// Its line in the suppression file.
        var number: Int
    }

    /// A line that cannot be used, and why.
    package struct Mistake: Error, Sendable {
        package var line: Int
        package var message: Message
    }

    var entries: [Entry]

    package init() { entries = [] }

    package init(parsing file: [UInt8]) throws(Mistake) {
        entries = []
        let lines = Decoding.decode(file).bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            var rest = Substring(decoding: line, as: UTF8.self)
            let rule = Self.word(&rest)
            guard !rule.isEmpty, !rule.hasPrefix("#") else { continue }
            guard let place = Self.place(&rest) else {
                throw Mistake(line: index + 1, message: Message("引用符「\"」が閉じていません。", en: "the quotation mark is not closed"))
            }
            let reason = String(rest).trimmed
            guard !reason.isEmpty else {
                throw Mistake(line: index + 1, message: Message(
                    "理由がありません。「規則 場所 理由」の順に書いてください。", en: "no reason given; write “rule place reason”"))
            }
            let (path, number) = Self.splitPlace(place)
            entries.append(Entry(rule: rule, place: path, line: number, reason: reason, number: index + 1))
        }
    }

    private static func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" || character == "\r" || character == "\u{3000}" }

    /// Takes up the next word.
    private static func word(_ rest: inout Substring) -> String {
        rest = rest.drop(while: isBlank)
        let word = rest.prefix { !isBlank($0) }
        rest = rest[word.endIndex...]
        return String(word)
    }

    /// Takes up the next word, or what stands in quotation marks with the line number behind them; nil where the marks are not closed.
    private static func place(_ rest: inout Substring) -> String? {
        rest = rest.drop(while: isBlank)
        guard rest.first == "\"" else { return word(&rest) }
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        let path = String(rest[..<end])
        rest = rest[rest.index(after: end)...]
        return rest.first == ":" ? path + word(&rest) : path
    }

    private static func splitPlace(_ place: String) -> (String, Int?) {
        guard let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...]) else { return (normalised(place), nil) }
        return (normalised(String(place[..<colon])), line)
    }

    /// `./minutes/a.txt` and `minutes/a.txt` are one file.
    static func normalised(_ path: String) -> String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }

    /// Marks what an entry covers, with its reason.
    /// - Returns: lines of the suppression file that were used.
    package func apply(to file: inout FileFindings) -> Set<Int> {
        var used: Set<Int> = []
        let path = Self.normalised(file.path)
        for index in file.findings.indices {
            let finding = file.findings[index]
            guard let entry = entries.first(where: { $0.covers(finding, path: path) }) else { continue }
            file.findings[index].suppression = entry.reason
            used.insert(entry.number)
        }
        return used
    }

    /// Lines that covered nothing: the matter was put right, or the place is misspelt.
    package func unused(_ used: Set<Int>) -> [(line: Int, rule: String)] {
        entries.filter { !used.contains($0.number) }.map { ($0.number, $0.rule) }
    }
}

extension Suppressions.Entry {
    fileprivate func covers(_ finding: LocatedFinding, path: String) -> Bool {
        guard RuleSelection.covers(rule, finding.finding.rule) else { return false }
        if place == finding.fingerprint { return true }
        return place == path && (line == nil || line == finding.place?.start.line)
    }
}

extension String {
    fileprivate var trimmed: String {
        var words = self[...].drop(while: \.isWhitespace)
        while let last = words.last, last.isWhitespace { words.removeLast() }
        return String(words)
    }
}

package import Minutes
import SourceText

/// Findings that somebody looked at and let stand, with the reason: one a line, kept beside the minutes.
///
///     # rule      place               reason
///     vote.sum    minutes/r5-03.txt   会長が表決に加わったことを録音で確認した
///     date.era    minutes/r5-04.txt:12  配付資料の表記のまま
///     vote.sum    4f0a9c1122334455    原本どおり
///
/// A place is a path, a path with a line, or a fingerprint. A line without a reason is refused.
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
        for (index, line) in file.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let words = String(decoding: line, as: UTF8.self).split(maxSplits: 2) { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\u{3000}" }
            guard let first = words.first, first.utf8.first != UInt8(ascii: "#") else { continue }
            guard words.count == 3, words[2].contains(where: { !$0.isWhitespace }) else {
                throw Mistake(line: index + 1, message: Message(
                    "理由がありません。「規則 場所 理由」の順に書いてください。", en: "no reason given; write “rule place reason”"))
            }
            let (place, line) = Self.splitPlace(String(words[1]))
            entries.append(Entry(rule: String(first), place: place, line: line, reason: String(words[2]).trimmed, number: index + 1))
        }
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

import Minutes

/// The name somebody probably meant.
enum NearestName {
    /// The closest of the names; nil when none is close.
    static func of(_ word: String, among names: [String]) -> String? {
        let near = names.map { ($0, distance(Array(word.utf8), Array($0.utf8))) }.min { $0.1 < $1.1 }
        guard let near, near.1 <= max(2, word.utf8.count / 3) else { return nil }
        return near.0
    }

    /// That no rule bears the name, and which one may be meant.
    static func unknownRule(_ name: String, among ids: [String]) -> Message {
        guard let near = of(name, among: ids) else {
            return Message("点検「\(name)」はありません。一覧は giji rules で表示します。", en: "no rule “\(name)”; giji rules lists them")
        }
        return Message("点検「\(name)」はありません。「\(near)」ではありませんか。", en: "no rule “\(name)”; did you mean “\(near)”?")
    }

    /// Least number of single-byte edits (Levenshtein).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[right.count]
    }
}

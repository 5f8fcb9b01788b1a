import SourceText

/// 議案第5号, as the key of a bill.
enum BillKey {
    private static let kinds = ["議員提出議案", "委員会提出議案", "議案", "発議", "同意", "承認", "認定", "請願", "陳情", "諮問", "報告", "意見書案"]

    /// The first bill of folded words without blanks: 議案第5号 or 第5号議案.
    static func read(_ words: String) -> String? {
        let bytes = Array(words.utf8)
        guard let mark = bytes.firstOffset(of: "第", in: 0..<bytes.count) else { return nil }
        return bill(bytes, mark).map { "\($0.kind)第\($0.number)号" }
    }

    /// Every bill of folded words without blanks, with those between 「議案第16号から」 and 「議案第18号まで」.
    static func all(_ words: String, into found: inout Set<String>) {
        let bytes = Array(words.utf8)
        var offset = 0
        var before: (kind: String, number: Int, end: Int)?
        while let mark = bytes.firstOffset(of: "第", in: offset..<bytes.count) {
            offset = mark + 3
            guard let bill = bill(bytes, mark) ?? before.flatMap({ bare(bytes, mark, kind: $0.kind) }) else { continue }
            var first = bill.number
            if let before, before.kind == bill.kind, before.number < bill.number, bill.number - before.number < 100,
               bytes.first(of: ["から", "ないし", "乃至", "～", "〜"], at: before.end) != nil { first = before.number }
            for number in first...bill.number { found.insert("\(bill.kind)第\(number)号") }
            // 「議案第16号外2件」 names the first of several.
            if let others = bytes.first(of: ["外", "ほか"], at: bill.end), let count = JapaneseNumber.read(bytes, at: bill.end + others.utf8CodeUnitCount), count.value < 100 {
                for number in bill.number...bill.number + count.value { found.insert("\(bill.kind)第\(number)号") }
            }
            before = bill
        }
    }

    /// Whether two records mean one bill: the same number, and where both print its title, the same first characters.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let left = NameKey.of(left), right = NameKey.of(right)
        guard let number = read(left), number == read(right) else { return left == right }
        let titles = (title(left), title(right))
        return titles.0.isEmpty || titles.1.isEmpty || titles.0 == titles.1
    }

    /// The first characters behind 号; empty where next to none stand there.
    private static func title(_ words: String) -> String {
        guard let mark = words.firstIndex(of: "号") else { return "" }
        let behind = words[words.index(after: mark)...].unicodeScalars.filter { $0 != "、" && $0 != "「" }.prefix(6)
        return behind.count >= 4 ? String(String.UnicodeScalarView(behind)) : ""
    }

    private static func bill(_ bytes: [UInt8], _ mark: Int) -> (kind: String, number: Int, end: Int)? {
        guard let number = JapaneseNumber.read(bytes, at: mark + 3), bytes.has("号", at: number.end) else { return nil }
        let before = bytes.string(max(0, mark - 24)..<mark), end = number.end + 3
        if let kind = kinds.first(where: { before.hasSuffix($0) }) { return (kind, number.value, end) }
        guard let kind = kinds.first(where: { bytes[end...].starts(with: $0.utf8) }) else { return nil }
        return (kind, number.value, end + kind.utf8.count)
    }

    /// 「議案第16号、第17号」: the kind is not said again.
    private static func bare(_ bytes: [UInt8], _ mark: Int, kind: String) -> (kind: String, number: Int, end: Int)? {
        guard let number = JapaneseNumber.read(bytes, at: mark + 3), bytes.has("号", at: number.end) else { return nil }
        return (kind, number.value, number.end + 3)
    }
}

/// The titles of the lists before the one that is open, without blanks and width: a later list may repeat one of them, or part of it.
///
/// A title is held against all of them by its ends, which are cut and remembered for each length that is asked for.
struct EarlierTitles {
    private struct Title {
        let key: [UInt8]
        /// Bytes of the title as printed.
        let length: Int
    }

    /// The titles cut to lengths.
    private struct Cuts {
        /// For each length how many titles were cut, and the longest printed title of each cut.
        private var known: [Int: (taken: Int, longest: [ArraySlice<UInt8>: Int])] = [:]

        /// Bytes of the longest printed title of which the key is the cut; nil where it is of none.
        mutating func longest(_ key: [UInt8], _ titles: [Title], cut: ([UInt8], Int) -> ArraySlice<UInt8>) -> Int? {
            var cuts = known.removeValue(forKey: key.count) ?? (0, [:])
            for title in titles[cuts.taken...] where title.key.count >= key.count {
                let part = cut(title.key, key.count)
                cuts.longest[part] = max(cuts.longest[part] ?? 0, title.length)
            }
            cuts.taken = titles.count
            defer { known[key.count] = cuts }
            return cuts.longest[key[...]]
        }
    }

    private var titles: [Title] = []
    private var whole: Set<ArraySlice<UInt8>> = []
    private var wholeLengths: Set<Int> = []
    private var beginnings = Cuts()
    private var endings = Cuts()
    /// Bytes from which on a part is no chance: six characters.
    private static let telling = 18

    mutating func add(_ title: String) {
        let key = Array(Headings.key(title).utf8)
        titles.append(Title(key: key, length: title.utf8.count))
        whole.insert(key[...])
        wholeLengths.insert(key.count)
    }

    /// Whether one of them is the title, in the same words or as 日程第1 alone.
    mutating func repeats(_ title: String) -> Bool {
        guard !titles.isEmpty else { return false }
        let key = Array(Headings.key(title).utf8)
        return whole.contains(key[...]) || key.count >= Self.telling && ends(key) || endsInOne(key)
    }

    /// Whether one of them, printed longer, begins with the title.
    mutating func begin(with title: String) -> Bool {
        let key = Array(Headings.key(title).utf8)
        guard !titles.isEmpty, key.count >= 2 * Self.telling else { return false }
        return beginnings.longest(key, titles) { $0.prefix($1) } ?? 0 > title.utf8.count
    }

    private mutating func ends(_ key: [UInt8]) -> Bool { endings.longest(key, titles) { $0.suffix($1) } != nil }

    /// 日程第１　議案第１号　… ends in 議案第１号　… of a list without places.
    private func endsInOne(_ key: [UInt8]) -> Bool {
        let isPlace = key.starts(with: "日程第".utf8)
        return wholeLengths.contains { length in
            guard length < key.count, case let end = key.suffix(length), length >= Self.telling || isPlace && end.starts(with: "議案".utf8) else { return false }
            return whole.contains(end)
        }
    }
}

import SourceText

/// Names filled up to one width, letter by letter: 「大 坪 正 一 関 　三 夫」, 「芳 賀 満希子 冨 木 弘 二」.
///
/// No list of surnames is needed where every word can belong to one name only: four letters, or fewer with a gap that fills
/// the place of the letter that is missing.
extension RosterLine {
    /// Where names begin, if the line can be read as whole names in one way only.
    func paddedCuts(_ names: [Token]) -> [Int]? {
        guard (4...24).contains(names.count), names.contains(where: { isLetter($0) }), names.allSatisfy(isOfName) else { return nil }
        var ways: [[Int]] = []
        func extend(_ cuts: [Int], from start: Int) {
            if start == names.count { ways.append(cuts); return }
            for end in [start + 2, start + 3, start + 4] where end <= names.count && ways.count < 3 {
                if isPadded(names[start..<end]) { extend(cuts + [end], from: end) }
            }
        }
        extend([], from: 0)
        guard ways.count == 1, let way = ways.first, way.count > 1 else { return nil }
        return way.dropLast()
    }

    /// Cut at the widest gaps only, where those inside the names are of two widths: 「倉　田　　良　彦　　　塩　見　　佳子」.
    func widestCuts(_ names: [Token], _ widest: Int) -> [Int]? {
        let cuts = (1..<names.count).filter { names[$0].gap == widest }
        let lengths = zip([0] + cuts, cuts + [names.count]).map { start, end in names[start..<end].reduce(0) { $0 + bytes.codePointCount(in: $1.range) } }
        return lengths.allSatisfy { (3...6).contains($0) } ? cuts : nil
    }

    /// Kanji or kana; 〃 and 君 stand beside names.
    private func isOfName(_ token: Token) -> Bool {
        guard !["君", "氏", "様", "同"].contains(bytes.string(token.range)) else { return false }
        var offset = token.range.lowerBound
        while let found = bytes.codePoint(at: offset, end: token.range.upperBound) {
            guard CodePoint.isKanji(found.value) || CodePoint.isHiragana(found.value) || CodePoint.isKatakana(found.value) || found.value == 0x3005, found.value != 0x3003 else { return false }
            offset += found.length
        }
        return true
    }

    private func isLetter(_ token: Token) -> Bool { bytes.codePointCount(in: token.range) == 1 }

    /// Four letters; three with the gap that fills the line behind the surname; two words of which one is longer.
    private func isPadded(_ name: ArraySlice<Token>) -> Bool {
        let tokens = Array(name), letters = tokens.map(isLetter), lengths = tokens.map { bytes.codePointCount(in: $0.range) }
        guard lengths.allSatisfy({ $0 <= 4 }) else { return false }
        let isWide = tokens.map { $0.gap >= 3 }
        switch tokens.count {
        case 4: return letters.allSatisfy { $0 } && !isWide[1] && !isWide[2] && !isWide[3]
        case 3 where letters.allSatisfy { $0 }: return isWide[1] != isWide[2]
        // 芳 賀 満希子, 小田島 和 男
        case 3: return letters[0] && letters[1] && !letters[2] && !isWide[1] || !letters[0] && letters[1] && letters[2] && !isWide[2]
        // 小田島 　 忠, 林　　　実
        case 2: return !letters[0] && letters[1] && isWide[1] || letters[0] && letters[1] && tokens[1].gap >= 5
        default: return false
        }
    }
}

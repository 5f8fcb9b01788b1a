import SourceText

/// One document laid before the meeting, as the header lists it.
struct DocumentEntry {
    /// 資料1, where it has a number.
    var number: String?
    var title: String
    var range: Range<Int>
}

/// Documents, one a line or several on one line: 「資料1　…」, 「諮問文 委員名簿」, 「資料1 …、資料2 …」.
enum DocumentList {
    /// Reads a line; false when it lists no documents.
    static func read(_ bytes: [UInt8], _ range: Range<Int>, into documents: inout [DocumentEntry], opens: Bool) -> Bool {
        guard !RosterReader.isNone(bytes, range) else { return true }
        guard opens || isListLike(bytes, range) else { return false }
        let words = bytes.stringWithoutBlanks(range)
        if words.contains("別紙のとおり") || words.contains("次のとおり") || words.contains("下記のとおり") { return true }
        let line = RosterLine(bytes: bytes)
        let parts = line.split(range) { $0 == 0x3001 || $0 == 0xFF0C || $0 == 0xFF64 }
        for part in parts { cut(bytes, part, line, isWhole: parts.count > 1 || !opens).forEach { append(bytes, $0, to: &documents) } }
        return true
    }

    private static func isListLike(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.codePointCount(in: range) <= 80 && !bytes.containsAny(["。", "://", "http"], in: range) && !bytes[range].contains(0x09)
    }

    /// A line of its own is one document; several on the key's line are set apart by blanks, or begin with their numbers.
    private static func cut(_ bytes: [UInt8], _ range: Range<Int>, _ line: RosterLine, isWhole: Bool) -> [Range<Int>] {
        let tokens = line.tokens(range).map(\.range)
        let numbered = tokens.indices.filter { number(bytes, tokens[$0]) != nil }
        if numbered.count > 1 || (numbered.count == 1 && numbered[0] > 0) {
            let starts = (numbered.first == 0 ? [] : [0]) + numbered
            return zip(starts, starts.dropFirst() + [tokens.count]).map { tokens[$0].lowerBound..<tokens[$1 - 1].upperBound }
        }
        return isWhole || numbered.count == 1 ? [range] : tokens
    }

    private static func append(_ bytes: [UInt8], _ range: Range<Int>, to documents: inout [DocumentEntry]) {
        var range = range
        while let bullet = bytes.first(of: ["・", "○", "〇", "◯", "●", "◎", "□", "■", "※", "◇", "◆"], at: range.lowerBound, end: range.upperBound) {
            range = bytes.trimmed(range.lowerBound + bullet.utf8CodeUnitCount..<range.upperBound)
        }
        // 【資料1】委員の役割
        if let open = bytes.first(of: ["【", "［", "〔"], at: range.lowerBound, end: range.upperBound), case let inside = range.lowerBound + open.utf8CodeUnitCount..<range.upperBound, let end = number(bytes, inside),
           let close = bytes.first(of: ["】", "］", "〕"], at: end, end: range.upperBound), case let title = bytes.skipBlanks(from: end + close.utf8CodeUnitCount, end: range.upperBound), title < range.upperBound {
            return documents.append(DocumentEntry(number: bytes.stringWithoutBlanks(inside.lowerBound..<end), title: bytes.string(title..<range.upperBound), range: range))
        }
        // <事前配付資料> names a group of documents.
        guard !range.isEmpty, bytes.first(of: ["<", "＜", "【", "《", "〈"], at: range.lowerBound) == nil else { return }
        guard let numberEnd = number(bytes, range), numberEnd < range.upperBound else {
            return documents.append(DocumentEntry(number: nil, title: bytes.string(range), range: range))
        }
        var titleStart = bytes.skipBlanks(from: numberEnd, end: range.upperBound)
        if let mark = bytes.first(of: ["：", ":", "．", ".", "】", "）", "」"], at: titleStart, end: range.upperBound) { titleStart = bytes.skipBlanks(from: titleStart + mark.utf8CodeUnitCount, end: range.upperBound) }
        guard titleStart > numberEnd, titleStart < range.upperBound else { return documents.append(DocumentEntry(number: nil, title: bytes.string(range), range: range)) }
        documents.append(DocumentEntry(number: bytes.stringWithoutBlanks(range.lowerBound..<numberEnd), title: bytes.string(titleStart..<range.upperBound), range: range))
    }

    /// End of 資料1, 資料№2-1, 参考資料３, 別紙1 at the start of the range.
    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let word = bytes.first(of: ["参考資料", "追加資料", "当日資料", "席上資料", "配付資料", "配布資料", "会議資料", "資料", "別紙", "別添", "議案"], at: range.lowerBound, end: range.upperBound) else { return nil }
        var offset = range.lowerBound + word.utf8CodeUnitCount
        if let mark = bytes.first(of: ["№", "No.", "Ｎｏ.", "Ｎｏ．", "NO.", "No", "第"], at: offset, end: range.upperBound) { offset += mark.utf8CodeUnitCount }
        guard let number = JapaneseNumber.read(bytes, at: offset, end: range.upperBound) else { return nil }
        offset = number.end
        while let mark = bytes.first(of: ["-", "－", "―", "‐", "の", "ー"], at: offset, end: range.upperBound),
              let next = JapaneseNumber.read(bytes, at: offset + mark.utf8CodeUnitCount, end: range.upperBound) { offset = next.end }
        return offset
    }
}

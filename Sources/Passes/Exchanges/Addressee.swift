import SourceText

/// The office that a question is put to: 「教育長の見解を伺います」 「知事、お答えください」.
enum Addressee {
    private static let offices = MarkerTable(["副知事", "知事", "副市長", "市長", "副区長", "区長", "副町長", "町長", "副村長", "村長", "教育長", "警視総監", "消防総監", "消防長", "技監", "部長", "局長", "課長", "室長", "事務局長", "病院長",
                                              "管理者", "大臣", "長官", "総裁", "参考人", "事務局", "参事官", "審議官"].map { (pattern: $0, id: 0) })
    private static let after: [StaticString] = ["の見解", "の所見", "の認識", "の考え", "のお考え", "のご見解", "のご所見", "の御所見", "の御見解", "のご認識", "の決意", "の受け止め", "の答弁", "のご答弁", "の御答弁", "に伺", "にお伺", "にお尋ね", "にお聞き", "に質問",
                                                "に再質問", "に答弁", "、お答え", "は、どう", "はどう", "自身", "ご自身", "、いかが", "へ伺", "から答弁", "より答弁", "、伺"]

    static func read(_ bytes: [UInt8], _ point: Point) -> String? {
        read(bytes, max(point.range.lowerBound, point.core.lowerBound - 60)..<point.range.upperBound)
    }

    /// The last office of the passage to which something is put.
    static func read(_ bytes: [UInt8], _ window: Range<Int>) -> String? {
        var found: Range<Int>?
        offices.scan(bytes, window) { _, office in
            if bytes.first(of: after, at: office.upperBound, end: window.upperBound) != nil { found = office }
        }
        return found.map { bytes.string(start(bytes, $0.lowerBound, window.lowerBound)..<$0.upperBound) }
    }

    /// Whether the range is an office and nothing else, perhaps with じゃ or では before it: 「じゃ、外務大臣」.
    static func isNamed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bodies.contains(where: { bytes.hasSuffix($0, in: range) }) else { return false }
        let name = start(bytes, range.upperBound, range.lowerBound)
        return name == range.lowerBound || ["じゃ、", "では、", "それでは、", "じゃあ、", "まず、"].contains { (word: StaticString) in range.lowerBound + word.utf8CodeUnitCount == name && bytes.has(word, at: range.lowerBound) }
    }

    /// 「終わりに総務部長」
    static func endsInOffice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { bodies.contains { bytes.hasSuffix($0, in: range) } }

    /// Where 「、教育長に」 or 「（見通しを）町長に」 begins that ends at the offset; the offset itself where no office stands before it.
    static func start(_ bytes: [UInt8], before end: Int, start: Int) -> Int {
        guard bytes.hasSuffix("に", in: start..<end) else { return end }
        let name = self.start(bytes, end - 3, start)
        guard name < end - 3, bodies.contains(where: { bytes.hasSuffix($0, in: name..<end - 3) }) else { return end }
        if bytes.hasSuffix("、", in: start..<name) { return name - 3 }
        return name == start || bytes.hasSuffix("を", in: start..<name) ? name : end
    }

    /// How offices and bodies end to which a question may be put.
    private static let bodies: [StaticString] = ["知事", "長", "大臣", "総理", "長官", "総監", "総裁", "技監", "参考人", "管理者", "事務局", "参事官", "審議官", "当局", "理事者", "省", "庁", "検査院", "政府", "課", "局"]

    /// 総務部長, not only 部長: the kanji and katakana before belong to the office.
    private static func start(_ bytes: [UInt8], _ offset: Int, _ limit: Int) -> Int {
        var begin = offset, count = 0
        while count < 12, let found = bytes.codePoint(before: begin, start: limit), CodePoint.isKanji(found.value) || CodePoint.isKatakana(found.value) {
            begin -= found.length
            count += 1
        }
        return begin
    }

    /// Whether an official holds the office: the same, or the same ending.
    static func fits(_ wanted: String, _ role: String) -> Bool {
        role == wanted || wanted.hasPrefix("副") == role.hasPrefix("副") && (role.hasSuffix(wanted) || wanted.hasSuffix(role))
    }
}

/// Documents that a passage cites: 資料1-2, 別紙1, 議案第12号.
enum Materials {
    private static let table = MarkerTable(["資料", "別紙", "別表", "参考資料", "議案第", "請願第", "陳情第", "報告第"].map { (pattern: $0, id: 0) })

    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
        var found: [String] = []
        table.scan(bytes, range) { _, word in
            let end = number(bytes, from: word.upperBound, end: range.upperBound)
            guard end > word.upperBound, found.count < 8 else { return }
            let name = bytes.stringWithoutBlanks(word.lowerBound..<end)
            if !found.contains(name) { found.append(name) }
        }
        return found
    }

    /// 1, 1-2, 12号.
    private static func number(_ bytes: [UInt8], from start: Int, end: Int) -> Int {
        var offset = start
        if bytes.has("の", at: offset, end: end) { offset += 3 }
        let first = offset
        while offset < end, let found = bytes.codePoint(at: offset, end: end),
              CodePoint.isDigit(found.value) || (offset > first && (found.value == 0x2D || found.value == 0x2010 || found.value == 0x30FC)) || CodePoint.isKanjiDigit(found.value) {
            offset += found.length
        }
        guard offset > first else { return start }
        if bytes[offset - 1] == 0x2D { offset -= 1 }
        return bytes.has("号", at: offset, end: end) ? offset + 3 : offset
    }
}

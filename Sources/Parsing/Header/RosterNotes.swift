import Minutes
import SourceText

/// What stands in brackets behind a person: （代理　東野次郎）, （欠席）, （会長）, and behind an office the name.
extension RosterReader {
    /// （代理　東野次郎）, （欠席）, （途中出席） after a name.
    static func trailingNote(_ bytes: [UInt8], _ range: Range<Int>) -> (start: Int, inside: Range<Int>)? {
        guard let close = ["）", ")", "］"].first(where: { (word: StaticString) in bytes.hasSuffix(word, in: range) }) else { return nil }
        var offset = range.upperBound - close.utf8CodeUnitCount, depth = 1
        while let found = bytes.codePoint(before: offset, start: range.lowerBound) {
            offset -= found.length
            if [0xFF09, 0x29, 0xFF3D].contains(found.value) { depth += 1 }
            if [0xFF08, 0x28, 0xFF3B].contains(found.value) { depth -= 1 }
            if depth == 0 { break }
        }
        guard depth == 0, offset > range.lowerBound, let opening = bytes.codePoint(at: offset) else { return nil }
        return (offset, offset + opening.length..<range.upperBound - close.utf8CodeUnitCount)
    }

    static func apply(_ bytes: [UInt8], _ note: Range<Int>, to entry: inout Entry) {
        if bytes.containsAny(["遅参", "遅刻", "から出席", "より出席", "途中出席", "途中参加", "午前中欠席", "午前欠席"], in: note) {
            entry.isLate = true
        } else if bytes.containsAny(["早退", "途中退席", "途中退場", "まで出席", "午後欠席", "途中離席"], in: note) {
            entry.hasLeft = true
        } else if bytes.contains("欠席", in: note) {
            entry.isAbsent = true
        }
        if bytes.string(note) == "兼" { entry.officeGoesOn = true }
        if bytes.contains("オブザーバー", in: note) { entry.isObserver = true }
        if bytes.containsAny(["オンライン", "リモート", "Web", "WEB", "ＷＥＢ", "Ｗｅｂ", "ウェブ", "Zoom"], in: note) { entry.isOnline = true }
        guard let found = bytes.firstOffset(of: "代", in: note), !bytes.containsAny(["代表", "職務代理"], in: note) else { return }
        let word = bytes.first(of: ["代理出席者", "代理出席", "代理人", "代理者", "代理", "代"], at: found) ?? "代"
        let start = found + word.utf8CodeUnitCount
        var name = start..<note.upperBound
        if found > note.lowerBound, bytes.trimmed(name).isEmpty { name = note.lowerBound..<found }
        if let mark = bytes.first(of: ["：", ":", "・"], at: name.lowerBound) { name = name.lowerBound + mark.utf8CodeUnitCount..<name.upperBound }
        entry.namesMember = name.lowerBound == note.lowerBound && ["委員", "委員の", "議員", "議員の"].contains { (word: StaticString) in bytes.hasSuffix(word, in: bytes.trimmed(name)) }
        if bytes.hasSuffix("の", in: name) { name = name.lowerBound..<name.upperBound - 3 }
        let deputy = Self.entry(bytes, bytes.trimmed(name))
        entry.deputy = deputy?.name ?? deputy?.role
    }

    /// 山田（浩）委員: the first letters that tell two persons of one surname apart, before the office.
    static func hinted(_ bytes: [UInt8], _ range: Range<Int>) -> (name: String, role: String, surnameLength: Int)? {
        for (open, close) in [("（", "）"), ("(", ")")] as [(StaticString, StaticString)] {
            guard let start = bytes.firstOffset(of: open, in: range), let end = bytes.firstOffset(of: close, in: start..<range.upperBound) else { continue }
            let surname = range.lowerBound..<start, inside = start + open.utf8CodeUnitCount..<end, office = end + close.utf8CodeUnitCount..<range.upperBound
            guard (1...4).contains(bytes.codePointCount(in: surname)), (1...2).contains(bytes.codePointCount(in: inside)), Offices.alone(bytes, office) != nil,
                  PersonName.isPlausible(Array(bytes[surname])) else { return nil }
            return (bytes.string(range.lowerBound..<office.lowerBound), bytes.string(office), bytes.codePointCount(in: surname))
        }
        return nil
    }

    /// （議長）, （会長職務代理者）: what the body made of the person.
    static func officeInNote(_ bytes: [UInt8], _ note: Range<Int>) -> String? {
        let word = bytes.withoutBlanks(note)
        guard let office = Offices.ending(word, word.indices), office.kind == .chair else { return nil }
        if Offices.alone(word, word.indices) != nil { return word.string(word.indices) }
        return word.first(of: ["会長", "委員長", "議長", "座長"], at: 0) == nil ? nil : word.string(word.indices)
    }

    /// 福祉課長（谷口）
    static func surnameInBracket(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        bytes.codePointCount(in: range) >= 2 && Surnames.prefixLength(bytes, range) == range.count ? bytes.string(range) : nil
    }

    /// 庶務課長（東野 次郎）: behind an office the bracket holds the name, if it begins with a known surname or has a blank inside.
    /// - Parameter isUsual: other persons of the line have their names in brackets.
    static func nameInBracket(_ bytes: [UInt8], _ range: Range<Int>, isUsual: Bool = false) -> String? {
        let name = LabelName.withoutHonorific(bytes.withoutBlanks(range))
        guard PersonName.isPlausible(name), !PersonName.isHeaderWord(name), Offices.ending(name, name.indices) == nil else { return nil }
        if let surname = Surnames.prefixLength(name, name.indices), surname < name.count, name.codePointCount(in: surname..<name.count) <= 3 { return name.string(name.indices) }
        let words = RosterLine(bytes: bytes).tokens(range)
        let isParted = words.count == 2 && words.allSatisfy { (1...3).contains(bytes.codePointCount(in: $0.range)) }
        let isShort = (2...6).contains(name.codePointCount(in: name.indices)) && !isOrganisation(name, name.indices) && !Departments.isInside(name, name.indices)
        return isShort && (isParted || isUsual) ? name.string(name.indices) : nil
    }
}

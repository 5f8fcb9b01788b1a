import Minutes
import SourceText

/// Whether words of a roster are an office, and of whom: 総務部長, 郵 政 大 臣, a list of offices without names.
extension RosterReader {
    /// なし, 無し, ０名
    static func isNone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let words = bytes.withoutBlanks(range)
        return nones.contains { $0.utf8CodeUnitCount == words.count && words.has($0, at: 0) }
    }

    private static let nones: [StaticString] = ["なし", "無し", "無", "ありません", "（なし）", "(なし)", "（無し）", "０名", "0名", "０人", "0人", "（０名）", "(0名)", "（０人）", "（0名）", "（0人）", "ございません", "なし。", "零名", "ナシ", "－", "-", "―", "該当なし", "○なし", "・なし"]

    /// Whether the words are an office and nothing else: 総務部長, 委員, 理事; not 山川委員.
    static func isOffice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if bytes.containsAny(["　", " "], in: range) {
            let word = bytes.withoutBlanks(range)
            return isOffice(word, word.indices) || isSpacedOffice(bytes, range, word)
        }
        for word in ["兼務", "事務取扱", "心得"] as [StaticString] where bytes.hasSuffix(word, in: range) {
            return isOffice(bytes, range.lowerBound..<range.upperBound - word.utf8CodeUnitCount)
        }
        // 副参事（学校再編担当）
        if bytes.hasSuffix("）", in: range) || bytes.hasSuffix(")", in: range), let open = bytes.firstOffset(of: "（", in: range) ?? bytes.firstOffset(of: "(", in: range), open > range.lowerBound {
            return Offices.ending(bytes, range.lowerBound..<open) != nil && isOffice(bytes, range.lowerBound..<open)
        }
        if bytes.first(of: ["病院長", "診療所長"], at: range.lowerBound).map({ $0.utf8CodeUnitCount == range.count }) ?? false { return true }
        guard let office = Offices.ending(bytes, range) else { return bytes.first(of: ["監事", "顧問", "相談役", "主事補", "書記補"], at: range.lowerBound).map { $0.utf8CodeUnitCount == range.count } ?? false }
        if office.ending.utf8CodeUnitCount == range.count { return true }
        if isGivenName(bytes, range, before: office) { return false }
        let body = range.lowerBound..<range.upperBound - office.ending.utf8CodeUnitCount
        if ["委員会", "審議会", "協議会", "審査会", "議会", "委員会教育"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: body) }) { return true }
        return NameAndOffice.split(Array(bytes[range]), endingIn: office).name.isEmpty
    }

    /// 郵 政 大 臣: letters set apart, and no surname before the office.
    private static func isSpacedOffice(_ bytes: [UInt8], _ range: Range<Int>, _ word: [UInt8]) -> Bool {
        let letters = RosterLine(bytes: bytes).words(range)
        guard letters.count >= 3, letters.allSatisfy({ bytes.codePointCount(in: $0) == 1 }), let office = Offices.ending(word, word.indices), office.kind == .executive || office.kind == .secretariat else { return false }
        return Surnames.prefixLength(word, 0..<word.count - office.ending.utf8CodeUnitCount) == nil
    }

    /// In a list of offices without names, 「八雲図書館長」 is an office as well.
    static func keepOfficesWhole(_ bytes: [UInt8], _ entries: inout [Entry]) {
        let named = entries.indices.filter { entries[$0].name != nil }
        // 水・大気環境局長、水環境課長、自然環境計画課長: nobody is called 自然 where others have no name.
        if entries.count >= 3, named.count < entries.count || entries.count >= 4, entries.allSatisfy({ $0.role != nil && $0.seat == nil && !$0.isNamedInBracket }),
           named.allSatisfy({ index in entries[index].name.map { Surnames.prefixLength(Array($0.utf8), 0..<$0.utf8.count) == nil } ?? true && isOneWord(bytes, entries[index]) }) {
            for index in named {
                entries[index].role = (entries[index].name ?? "") + (entries[index].role ?? "")
                entries[index].name = nil
            }
            return
        }
        guard entries.count >= 3, named.count == 1, let index = named.first, let name = entries[index].name, let role = entries[index].role,
              entries[index].seat == nil, !role.contains(" ") else { return }
        entries[index].role = name + role
        entries[index].name = nil
    }

    /// Name and office stand in one word.
    private static func isOneWord(_ bytes: [UInt8], _ entry: Entry) -> Bool {
        bytes.string(entry.range).hasSuffix((entry.name ?? "") + (entry.role ?? ""))
    }

    /// 下村事務職員: what is no office, behind a surname.
    static func takeStaffWord(_ bytes: [UInt8], _ tokens: inout [RosterLine.Token], _ entry: inout Entry) {
        guard entry.role == nil, tokens.count == 1, let range = tokens.first?.range else { return }
        for word in ["事務職員", "臨時職員", "職員"] as [StaticString] where bytes.hasSuffix(word, in: range) {
            let name = range.lowerBound..<range.upperBound - word.utf8CodeUnitCount
            guard !name.isEmpty, Surnames.prefixLength(bytes, name) == name.count else { return }
            entry.role = "\(word)"
            tokens[0].range = name
            return
        }
    }
}

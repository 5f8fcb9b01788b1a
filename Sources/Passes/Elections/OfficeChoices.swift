import SourceText

/// One person and one office in a sentence: 会長に北山委員.
struct OfficeChoice {
    /// As printed; empty where a sentence puts a person forward and another one names the office.
    var office: String
    let name: PersonNames.Found

    /// 北山 and 北山一郎 may be one; an office that was not named fits any.
    func isSame(as other: OfficeChoice) -> Bool {
        (office == other.office || office.isEmpty) && (name.name.hasSuffix(other.name.name) || name.name.hasPrefix(other.name.name) || other.name.name.hasPrefix(name.name))
    }
}

/// The offices and the persons of a sentence, paired in their order.
enum OfficeChoices {
    private static let offices: [StaticString] = ["会長職務代理者", "会長職務代理", "会長代理", "委員長職務代理者", "委員長職務代理", "委員長代理", "座長代理", "部会長代理", "職務代理者", "副会長", "副委員長", "副座長", "副部会長", "部会長", "会長", "委員長", "座長"]
    private static let ends: [StaticString] = ["委員に", "委員を", "委員が", "委員へ", "委員の", "さんに", "さんを", "さんが", "氏を", "氏に", "氏が", "様に", "様を", "様が", "先生に", "先生を", "先生が", "委員、", "委員,", "委員と"]
    private static let notNames = ["前期", "前任", "新任", "現任", "専門", "臨時", "特別", "公募", "学識経験", "出席", "事務局", "皆", "市民", "町民", "区民", "互選", "選考", "審議", "推薦", "教育", "農業", "全員", "当審", "本審", "当該"]
    /// Words that stand before a name without a particle.
    private static let openings: [StaticString] = ["それでは", "では", "よって", "ここで", "まず", "引き続き", "引続き", "ただいま", "改めて", "である"]

    static func isOffice(_ role: String) -> Bool { offices.contains { role.utf8.count == $0.utf8CodeUnitCount && role.ends(in: $0) } }

    /// - Parameters:
    ///   - own: the name of the one who speaks, for 「私、北山を」.
    ///   - mayLackOffice: one person and no office is an answer too.
    /// - Returns: nil unless there are as many persons as offices.
    static func read(_ bytes: [UInt8], _ range: Range<Int>, own: String?, mayLackOffice: Bool = false) -> [OfficeChoice]? {
        var found: [String] = [], names: [PersonNames.Found] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let name = own.flatMap({ ownName($0, bytes, offset, range.upperBound) }) {
                names.append(name)
                offset = name.range.upperBound
            } else if let office = bytes.first(of: offices, at: offset, end: range.upperBound) {
                let word = bytes.string(offset..<offset + office.utf8CodeUnitCount)
                if !found.contains(word) { found.append(word) }
                offset += office.utf8CodeUnitCount
            } else if let end = bytes.first(of: ends, at: offset, end: range.upperBound) ?? closing(bytes, offset, range.upperBound), let name = PersonNames.before(bytes, offset, range.lowerBound).map({ pastOpening(bytes, $0) }), isName(name.name) {
                // 「よって北山委員、西野委員の」: a person named again is one.
                if !names.contains(where: { $0.name == name.name }) { names.append(name) }
                offset += end.utf8CodeUnitCount
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        if found.isEmpty, mayLackOffice, names.count == 1 { return [OfficeChoice(office: "", name: names[0])] }
        guard !found.isEmpty, found.count == names.count else { return nil }
        return zip(found, names).map { OfficeChoice(office: $0, name: $1) }
    }

    /// 委員 as the last word: （会長：北山委員）
    private static func closing(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> StaticString? {
        guard bytes.has("委員", at: offset, end: end) else { return nil }
        return offset + 6 == end || bytes.first(of: ["。", ")", "）"], at: offset + 6, end: end) != nil ? "委員" : nil
    }

    /// The speaker's own name behind 私, or the surname alone: 私、北山を.
    private static func ownName(_ name: String, _ bytes: [UInt8], _ offset: Int, _ end: Int) -> PersonNames.Found? {
        guard let me = bytes.first(of: ["私、", "私"], at: offset, end: end), case let start = offset + me.utf8CodeUnitCount,
              let stop = (["を", "が"] as [StaticString]).compactMap({ bytes.firstOffset(of: $0, in: start..<min(end, start + 24)) }).min(), stop > start else { return nil }
        let words = bytes.string(start..<stop)
        return name.hasPrefix(words) ? .init(name: words, range: start..<stop) : nil
    }

    /// 「それでは北山委員に」, 「引き続き北山委員に」: without the words that stand before.
    private static func pastOpening(_ bytes: [UInt8], _ name: PersonNames.Found) -> PersonNames.Found {
        var start = name.range.lowerBound
        for word in openings {
            if let found = bytes.firstOffset(of: word, in: start..<name.range.upperBound), found == start || bytes.has("である", at: found) { start = found + word.utf8CodeUnitCount }
        }
        let range = start..<name.range.upperBound
        return start == name.range.lowerBound ? name : .init(name: bytes.stringWithoutBlanks(range), range: range)
    }

    private static func isName(_ name: String) -> Bool {
        (2...9).contains(name.unicodeScalars.count) && !name.hasPrefix("各") && !notNames.contains(where: name.contains)
    }
}

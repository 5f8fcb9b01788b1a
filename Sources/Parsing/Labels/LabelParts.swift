import SourceText

/// Labels whose name is found by what stands before it: 北山委員（新風みほん）, みほん局調査課・北山課長補佐.
enum LabelParts {
    /// 北山 and 委員 of 北山委員: a known surname and the office of a member.
    static func member(_ token: [UInt8]) -> (name: Range<Int>, office: Range<Int>)? {
        for office in ["委員", "議員"] as [StaticString] where token.hasSuffix(office, in: token.indices) {
            let end = token.count - office.utf8CodeUnitCount
            guard end > 0, Surnames.prefixLength(token, 0..<end) == end, !Departments.starts(token, at: 0, end: end) else { return nil }
            return (0..<end, end..<token.count)
        }
        return nil
    }

    /// 新風みほん, 明日の風: four letters and more that are no person's name, office, place or way of taking part.
    static func isGroup(_ note: [UInt8], of name: Range<Int>, in token: [UInt8]) -> Bool {
        guard (4...12).contains(note.codePointCount(in: note.indices)), note.allSatisfy({ $0 >= 0x80 }), Offices.ending(note, note.indices) == nil, !Honorific.ends(note, note.indices),
              !note.containsAny(["（", "、", "番", "区", "代表", "代理", "推薦", "選出", "公募", "欠席", "出席"], in: note.indices), !note.starts(with: token[name]) else { return false }
        // （西野太郎）: a name.
        return Surnames.prefixLength(note, note.indices).map { !Surnames.endsLikeGivenName(note, $0..<note.count) } ?? true
    }

    /// みほん局調査課・北山課長補佐: behind the point after a department a known surname and an office.
    static func behindPoint(_ token: [UInt8], _ office: Offices.Office) -> (name: Range<Int>, office: Range<Int>)? {
        let officeStart = token.count - office.ending.utf8CodeUnitCount
        guard let point = token.firstOffset(of: "・", in: 0..<officeStart), point > 0, case let name = point + 3..<officeStart, !name.isEmpty,
              Surnames.prefixLength(token, name) == name.count, !Departments.starts(token, at: name.lowerBound, end: name.upperBound) else { return nil }
        let isDepartment = ["課", "室", "局", "部", "省", "庁", "センター"].contains { (ending: StaticString) in token.hasSuffix(ending, in: 0..<point) }
        return isDepartment ? (name, officeStart..<token.count) : nil
    }
}

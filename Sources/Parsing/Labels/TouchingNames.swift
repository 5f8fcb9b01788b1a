import Minutes
import SourceText

/// Labels whose office and name touch, or whose bracket is lost in part: ○議長北山一郎　…, ○議長北山一郎君) …, ○議長（北山一郎君　….
extension LabelReader {
    /// ○議長北山一郎　…, ○企画部長北山君　…: an office, a known family name and a usual given name or an honorific, nothing between them.
    func officeTouchingName(_ range: Range<Int>) -> LabelShape? {
        if PersonName.endsInHonorific(bytes, range), let office = longestOffice(range, names: 2...9) { return touching(office, range) }
        var cut = range.lowerBound
        while let found = bytes.codePoint(at: cut, end: range.upperBound) {
            cut += found.length
            let office = range.lowerBound..<cut, name = cut..<range.upperBound
            guard (3...7).contains(bytes.codePointCount(in: name)), isOfficeOrSeat(office) || isDepartmentHead(office), let surname = Surnames.prefixLength(bytes, name), surname < name.count,
                  (1...3).contains(bytes.codePointCount(in: cut + surname..<range.upperBound)), Surnames.endsLikeGivenName(bytes, cut + surname..<range.upperBound) else { continue }
            return touching(office, range)
        }
        return nil
    }

    private func touching(_ office: Range<Int>, _ range: Range<Int>) -> LabelShape {
        var shape = made(.tail, label: range, token: office, until: range.upperBound)
        shape.inner = office.upperBound..<range.upperBound
        shape.isSplit = true
        return shape
    }

    /// The longest office or seat before a name with its honorific.
    private func longestOffice(_ range: Range<Int>, names: ClosedRange<Int>) -> Range<Int>? {
        guard bytes.codePointCount(in: range) <= 24 else { return nil }
        var office: Range<Int>?
        var cut = range.lowerBound
        while let found = bytes.codePoint(at: cut, end: range.upperBound) {
            cut += found.length
            let head = range.lowerBound..<cut
            if names.contains(bytes.codePointCount(in: cut..<range.upperBound)), isOfficeOrSeat(head) || isDepartmentHead(head) || isWholeOffice(head) { office = head }
        }
        return office
    }

    /// 主査, 参事: offices that stand alone only where a name with its honorific follows.
    private func isWholeOffice(_ range: Range<Int>) -> Bool {
        range.count > 3 && Offices.ending(bytes, range).map { $0.ending.utf8CodeUnitCount == range.count } ?? false
    }

    /// 総務課長
    private func isDepartmentHead(_ range: Range<Int>) -> Bool {
        Departments.starts(bytes, at: range.lowerBound, end: range.upperBound) && Offices.ending(bytes, range).map { $0.kind != .member } ?? false
    }

    /// ○議長北山一郎君) …, where the bracket that opens is lost: the longest office before a full name.
    func halfBracketed(_ range: Range<Int>) -> LabelShape? {
        guard mark != .none else { return nil }
        var office = PersonName.endsInHonorific(bytes, range) ? longestOffice(range, names: 3...8) : nil
        var cut = office == nil ? range.lowerBound : range.upperBound
        while let found = bytes.codePoint(at: cut, end: range.upperBound) {
            cut += found.length
            let head = range.lowerBound..<cut
            if (3...8).contains(bytes.codePointCount(in: cut..<range.upperBound)), isOfficeOrSeat(head), isFullNameBehind(cut..<range.upperBound) { office = head }
        }
        guard let office else { return nil }
        let until = range.upperBound + closeLength(range.upperBound)
        var shape = made(.tail, label: range.lowerBound..<until, token: office, until: until)
        shape.inner = office.upperBound..<range.upperBound
        return shape
    }

    /// ○理事長大沢みどり) …: without 君 the rest must begin or end as names do, and be no office.
    private func isFullNameBehind(_ rest: Range<Int>) -> Bool {
        guard Offices.ending(bytes, rest) == nil, PersonName.isPlausible(Array(bytes[rest])) else { return false }
        return PersonName.looksFull(bytes, rest) || bytes.codePointCount(in: rest) <= 5 && Surnames.endsLikeGivenName(bytes, rest)
    }

    /// ◯委員長北山 一郎君) …: the same with a blank in the name.
    func halfBracketedOverBlank(_ first: Range<Int>) -> LabelShape? {
        guard mark != .none else { return nil }
        let rest = run(from: bytes.skipBlanks(from: first.upperBound, end: end))
        guard rest.stop == .closing, bytes.codePointCount(in: rest.range) <= 4, PersonName.endsInHonorific(bytes, rest.range) else { return nil }
        return halfBracketed(first.lowerBound..<rest.range.upperBound)
    }

    /// ○議長（北山一郎君　…, where the bracket that closes is lost.
    func unclosed(_ office: Range<Int>) -> LabelShape? {
        guard mark != .none, isOfficeOrSeat(office) || isDepartmentHead(office) || isWholeOffice(office) else { return nil }
        let name = run(from: bytes.skipBlanks(from: office.upperBound + closeLength(office.upperBound), end: end))
        guard name.isWhole, (3...8).contains(bytes.codePointCount(in: name.range)), PersonName.endsInHonorific(bytes, name.range) else { return nil }
        var shape = made(.tail, label: office.lowerBound..<name.range.upperBound, token: office, until: name.range.upperBound)
        shape.inner = name.range
        return shape
    }
}

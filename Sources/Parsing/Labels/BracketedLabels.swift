import SourceText

/// Labels with brackets around the whole: 【会長】, 〔山川委員〕, <会長>, （委員）, and what stands in them: 【会長（北山）】, 【議長：北山一郎】.
extension LabelReader {
    func bracketed(_ frame: LabelShape.Frame, close: StaticString, length: Int) -> LabelShape? {
        let inside = start + length
        guard let closing = bytes.firstOffset(of: close, in: inside..<min(end, inside + 100)) else { return nil }
        let label = bytes.trimmed(inside..<closing)
        guard !label.isEmpty, bytes.codePointCount(in: label) <= LabelReader.longestLabel else { return nil }
        var shape = made(frame, label: label, token: label, until: closing + length)
        if frame == .lenticular { splitAtColon(&shape) }
        if shape.inner == nil { splitAtBracket(&shape) }
        if shape.inner == nil { splitAtBlank(&shape) }
        return shape
    }

    /// 【会長（北山）】, 【事務局（東野課長）】: an office without a name, and the person.
    private func splitAtBracket(_ shape: inout LabelShape) {
        for (open, close) in [("（", "）"), ("(", ")")] as [(StaticString, StaticString)] {
            guard bytes.hasSuffix(close, in: shape.label), let place = bytes.firstOffset(of: open, in: shape.label) else { continue }
            let token = bytes.trimmed(shape.label.lowerBound..<place)
            let inner = bytes.trimmed(place + open.utf8CodeUnitCount..<shape.label.upperBound - close.utf8CodeUnitCount)
            // 【総務委員長（西野花子君）】: an honorific shows that the brackets hold the person.
            guard isOfficeOrSeat(token) || (shape.frame == .lenticular && isPerson(inner)) || (bytes.hasSuffix("君", in: inner) && Offices.ending(bytes, token) != nil) else { continue }
            shape.token = token
            shape.inner = inner
        }
    }

    /// 【ＭＮＡ（植田）】, 【みほん研究所（白井室長）】: whoever they speak for, a surname shows the person.
    private func isPerson(_ inner: Range<Int>) -> Bool {
        guard let surname = Surnames.prefixLength(bytes, inner) else { return false }
        return surname == inner.count || Offices.ending(bytes, inner.lowerBound + surname..<inner.upperBound) != nil
    }

    /// 【議長：北山一郎】
    private func splitAtColon(_ shape: inout LabelShape) {
        for colon in ["：", ":"] as [StaticString] {
            guard let place = bytes.firstOffset(of: colon, in: shape.label) else { continue }
            shape.token = bytes.trimmed(shape.label.lowerBound..<place)
            shape.inner = bytes.trimmed(place + colon.utf8CodeUnitCount..<shape.label.upperBound)
            return
        }
    }

    /// ○北山一郎（議長）　…, 北山（委員）：…: the name first, and in the bracket the office.
    func putOfficeFirst(_ shape: inout LabelShape) {
        guard let inner = shape.inner, !bytes.hasSuffix("君", in: inner), Offices.ending(bytes, inner) != nil, Offices.ending(bytes, shape.token) == nil, isOfficeOrSeat(inner) || RosterReader.isOffice(bytes, inner), isPersonBeforeBracket(shape.token) else { return }
        (shape.token, shape.inner) = (inner, shape.token)
    }

    /// 北山, 北山一郎, but neither みほん市 nor 事務局.
    private func isPersonBeforeBracket(_ range: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(range), whole = name.indices, length = name.codePointCount(in: whole)
        guard (1...7).contains(length), PersonName.isPlausible(name), LabelWords.kind(name, whole) == nil, !Departments.isInside(name, whole) else { return false }
        if let surname = Surnames.prefixLength(name, whole) { return surname == name.count || length - name.codePointCount(in: 0..<surname) <= 4 }
        let isPlace = ["市", "町", "村", "区", "県", "都", "府", "道", "国", "会"].contains { (word: StaticString) in name.hasSuffix(word, in: whole) }
        return !isPlace && (isLikelySurname(range) || (3...6).contains(length) && Surnames.endsLikeGivenName(name, whole))
    }

    /// 番外［知事］: square brackets inside an office.
    func innerSquareEnd(_ offset: Int) -> Int? {
        for close in ["］", "]"] as [StaticString] {
            if let found = bytes.firstOffset(of: close, in: offset..<min(end, offset + 45)) { return found + close.utf8CodeUnitCount }
        }
        return nil
    }

    func enclosed(openLength: Int) -> LabelShape? {
        guard let closing = closingBracket(from: start) else { return nil }
        let label = bytes.trimmed(start + openLength..<closing)
        guard !label.isEmpty, bytes.codePointCount(in: label) <= LabelReader.longestLabel else { return nil }
        var shape = made(.enclosed, label: label, token: label, until: closing + closeLength(closing))
        shape.isFullName = mark != .none && shape.separator == .blank && isFullName(label)
        splitAtBlank(&shape)
        return shape
    }

    /// （事務局　山本）, 【議長　北山一郎】, 〔３番　西野太郎君〕: an office or a seat, a blank and the person.
    private func splitAtBlank(_ shape: inout LabelShape) {
        guard let blank = shape.label.first(where: { bytes.blankLength(at: $0, end: shape.label.upperBound) != nil }) else { return }
        let token = shape.label.lowerBound..<blank, name = bytes.trimmed(blank..<shape.label.upperBound)
        guard isOfficeOrSeat(token) || RosterReader.isOffice(bytes, token) || LabelWords.kind(Array(bytes[token]), 0..<token.count) != nil, isPersonBehindBlank(name) else { return }
        shape.token = token
        shape.inner = name
    }

    /// What is done at a meeting, printed where a name would stand: 【町長　所信表明】.
    private static let doings: [StaticString] = ["表明", "方針", "理由", "質疑", "討論", "採決", "進行", "開票", "提案", "登壇", "休憩", "退席", "退場", "入場", "着席"]

    private func isPersonBehindBlank(_ range: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(range), whole = name.indices
        guard (1...8).contains(name.codePointCount(in: whole)), Offices.ending(name, whole) == nil || PersonName.endsInHonorific(name, whole) else { return false }
        if Surnames.prefixLength(name, whole) != nil { return name.codePointCount(in: whole) <= 7 }
        return PersonName.isPlausible(name) && !name.containsAny(LabelReader.doings, in: whole)
            && (PersonName.endsInHonorific(name, whole) || isLikelySurname(range) || (3...6).contains(name.codePointCount(in: whole)) && Surnames.endsLikeGivenName(name, whole))
    }

    /// 桑山繁 of ◎（桑山繁）　…: three to six letters that begin or end as names do.
    private func isFullName(_ label: Range<Int>) -> Bool {
        let name = bytes.withoutBlanks(label), length = name.codePointCount(in: name.indices)
        guard (3...6).contains(length), Offices.ending(name, name.indices) == nil, PersonName.isPlausible(name), !Departments.isInside(name, name.indices) else { return false }
        if let surname = Surnames.prefixLength(name, name.indices), surname < name.count { return Surnames.endsLikeGivenName(name, surname..<name.count) }
        return Surnames.endsLikeGivenName(name, name.indices) && name.allSatisfy { $0 >= 0x80 } && !hasKanaThenKanji(name)
    }

    private func hasKanaThenKanji(_ name: [UInt8]) -> Bool {
        var offset = 0, sawKana = false
        while let found = name.codePoint(at: offset) {
            if CodePoint.isHiragana(found.value) { sawKana = true } else if sawKana { return true }
            offset += found.length
        }
        return false
    }
}

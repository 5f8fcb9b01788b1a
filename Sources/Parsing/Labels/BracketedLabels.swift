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

    /// （事務局　山本）: an office, a blank and a surname.
    private func splitAtBlank(_ shape: inout LabelShape) {
        guard let blank = shape.label.first(where: { bytes.blankLength(at: $0, end: shape.label.upperBound) != nil }) else { return }
        let token = shape.label.lowerBound..<blank, name = bytes.trimmed(blank..<shape.label.upperBound)
        guard Offices.alone(bytes, token) != nil || LabelWords.kind(Array(bytes[token]), 0..<token.count) != nil, bytes.codePointCount(in: name) <= 6,
              Surnames.prefixLength(bytes, name) != nil, Offices.ending(bytes, name) == nil else { return }
        shape.token = token
        shape.inner = name
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

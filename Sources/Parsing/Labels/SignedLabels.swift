import SourceText

/// Labels without a mark whose end a sign or a bracket shows: 議長―ただいま…, 会長／それでは…, 町長　（川田一郎君）.
extension LabelReader {
    private static let signs: [StaticString] = ["―", "─", "－", "—", "–", "／", "/", "…", "-", "・", "･"]
    private static let dots: [StaticString] = ["・", "･", "‥"]

    /// 委　員・・・前年…, 事務局 ・・・…: where a row of dots that leads from the label to its words ends; nil where no words follow.
    func leaders(at offset: Int) -> Int? {
        var until = offset, count = 0
        while let dot = bytes.first(of: LabelReader.dots, at: until, end: end) { until += dot.utf8CodeUnitCount; count += 1 }
        let words = bytes.skipBlanks(from: until, end: end)
        guard count >= 2, words < end, bytes.first(of: ["。", "、", "」", "）", ")"], at: words, end: end) == nil else { return nil }
        return until
    }

    /// 議長―ただいま…, 会長／…それでは: signs right behind an office, where other styles have a blank.
    func signed(_ range: Range<Int>) -> LabelShape? {
        guard bytes.codePointCount(in: range) <= 12, Offices.ending(bytes, range) != nil || isOfficeOrSeat(range) else { return nil }
        var until = range.upperBound
        while let sign = bytes.first(of: LabelReader.signs, at: until, end: end) { until += sign.utf8CodeUnitCount }
        guard until > range.upperBound, until < end else { return nil }
        var shape = made(.bare, label: range, token: range, until: range.upperBound)
        shape.span = shape.span.lowerBound..<until
        shape.separator = .dash
        shape.textStart = bytes.skipBlanks(from: until, end: end)
        return shape
    }

    /// 町長　（川田一郎君）: an office, a blank, and in brackets a name with its honorific; nothing touches the bracket.
    func namedBehindBlank(_ office: Range<Int>, _ opening: Int) -> LabelShape? {
        guard isOpening(opening), holdsName(opening), let shape = tail(token: office, opening: opening), let inner = shape.inner,
              PersonName.endsInHonorific(bytes, inner) || bytes.hasSuffix("議員", in: inner), shape.separator != .direct, shape.separator != .note else { return nil }
        return shape
    }
}

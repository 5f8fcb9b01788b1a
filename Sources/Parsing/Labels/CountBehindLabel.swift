import SourceText

/// 委員長（北山一郎君） [ 1 ] ただいまから…: a system numbers the speech, or names its page, behind the label.
extension LabelShape {
    func withCountBehind(_ bytes: [UInt8], _ end: Int) -> LabelShape {
        guard frame == .tail, textStart < end, let open = bytes.first(of: ["[", "［"], at: textStart, end: end) else { return self }
        let numberStart = bytes.skipBlanks(from: textStart + open.utf8CodeUnitCount, end: end)
        guard let number = JapaneseNumber.read(bytes, at: numberStart, end: end) else { return self }
        var after = bytes.skipBlanks(from: number.end, end: end)
        if let unit = bytes.first(of: ["頁", "ページ"], at: after, end: end) { after = bytes.skipBlanks(from: after + unit.utf8CodeUnitCount, end: end) }
        guard let close = bytes.first(of: ["]", "］"], at: after, end: end), after + close.utf8CodeUnitCount < end else { return self }
        var shape = self
        shape.span = span.lowerBound..<after + close.utf8CodeUnitCount
        shape.textStart = bytes.skipBlanks(from: shape.span.upperBound, end: end)
        return shape
    }
}

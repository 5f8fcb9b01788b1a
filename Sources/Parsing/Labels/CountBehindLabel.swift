import SourceText

/// ○西野太郎君（続）　…: the speaker goes on after a pause.
enum GoingOn {
    /// Behind the bracket that says so and nothing else.
    static func end(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
        bytes.first(of: ["（続）", "(続)", "（続き）", "(続き)", "（つづき）", "(つづき)"], at: offset, end: end).map { offset + $0.utf8CodeUnitCount }
    }
}

/// 委員長（北山一郎君） [ 1 ] ただいまから…: a system numbers the speech, or names its page, behind the label.
extension LabelShape {
    func withCountBehind(_ bytes: [UInt8], _ end: Int) -> LabelShape {
        guard frame == .tail, textStart < end else { return self }
        if let after = GoingOn.end(bytes, at: textStart, end: end), after < end { return withSpan(to: after, bytes, end) }
        guard let open = bytes.first(of: ["[", "［"], at: textStart, end: end) else { return self }
        let numberStart = bytes.skipBlanks(from: textStart + open.utf8CodeUnitCount, end: end)
        guard let number = JapaneseNumber.read(bytes, at: numberStart, end: end) else { return self }
        var after = bytes.skipBlanks(from: number.end, end: end)
        if let unit = bytes.first(of: ["頁", "ページ"], at: after, end: end) { after = bytes.skipBlanks(from: after + unit.utf8CodeUnitCount, end: end) }
        guard let close = bytes.first(of: ["]", "］"], at: after, end: end), after + close.utf8CodeUnitCount < end else { return self }
        return withSpan(to: after + close.utf8CodeUnitCount, bytes, end)
    }

    /// 「北山議長 00:01:23」 above the words of a transcript.
    func withTimeBehind(_ bytes: [UInt8], _ end: Int) -> LabelShape {
        guard textStart < end, end - textStart <= 12, LabelReader.timeCodeEnd(bytes, at: textStart, end: end) == end else { return self }
        var shape = withSpan(to: end, bytes, end)
        shape.separator = .lineEnd
        return shape
    }

    private func withSpan(to after: Int, _ bytes: [UInt8], _ end: Int) -> LabelShape {
        var shape = self
        shape.span = span.lowerBound..<after
        shape.textStart = bytes.skipBlanks(from: after, end: end)
        return shape
    }
}

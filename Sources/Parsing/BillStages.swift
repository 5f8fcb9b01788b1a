import SourceText

/// Heads that tell what is done with a bill: △議案第５号の上程、説明、質疑、討論、採決.
enum BillStages {
    private static let words: [StaticString] = [
        "上程", "提案理由の説明", "提案理由説明", "提案説明", "議案説明", "内容説明", "補足説明", "説明", "質疑", "討論", "採決", "表決", "委員会付託", "付託", "委員長報告", "委員長の報告", "審議", "審査", "議決",
        "、", "・", "，", "及び", "から", "まで",
    ]

    /// The bill's number where nothing but such words follows it.
    static func bill(_ bytes: [UInt8], _ heading: Range<Int>) -> Range<Int>? {
        let (_, mark) = LabelShape.mark(bytes, at: heading.lowerBound, end: heading.upperBound)
        let start = bytes.skipBlanks(from: heading.lowerBound + mark, end: heading.upperBound)
        guard let number = bytes.firstOffset(of: "号の", in: start..<heading.upperBound), AgendaMarker.isBill(bytes, start..<number + 3) else { return nil }
        var offset = number + 6
        while offset < heading.upperBound {
            guard let word = bytes.first(of: words, at: offset, end: heading.upperBound) else { return nil }
            offset = bytes.skipBlanks(from: offset + word.utf8CodeUnitCount, end: heading.upperBound)
        }
        return offset > number + 6 ? start..<number + 3 : nil
    }
}

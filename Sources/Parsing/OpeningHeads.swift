import SourceText

/// ◎一般質問 or [開会宣告] right above the first label: the head of what is said below, and no entry of a list.
enum OpeningHeads {
    /// The line with which the body begins, where heads with a mark stand right above the first label; nil where they do not.
    static func first(_ bytes: [UInt8], _ lines: [Line], above label: Int?, style: Dialect?) -> Int? {
        guard let label, style?.family == .marked else { return nil }
        var heads: [Int] = []
        for index in lines[..<label].indices.reversed() where !lines[index].isBlank {
            guard isMarked(bytes, lines[index]), heads.count < 3 else { return heads.count < 3 && !isList(bytes, lines, heads, key: index, label) ? heads.last : nil }
            heads.append(index)
        }
        return nil
    }

    private static func isMarked(_ bytes: [UInt8], _ line: Line) -> Bool {
        if Headings.inSquareBrackets(bytes, line.content) != nil { return true }
        let mark = LabelShape.mark(bytes, at: line.content.lowerBound, end: line.content.upperBound)
        return (mark.0 == .doubleCircle || mark.0 == .triangle) && line.content.count > mark.1 && !bytes.contains("。", in: line.content)
    }

    /// Entries stand below 本日の会議に付した事件 and come again below.
    private static func isList(_ bytes: [UInt8], _ lines: [Line], _ heads: [Int], key: Int, _ label: Int) -> Bool {
        if HeaderKeys.read(bytes, lines[key].content)?.field == .agenda { return true }
        return heads.contains { head in
            lines[label...].contains { $0.content.count == lines[head].content.count && bytes[$0.content] == bytes[lines[head].content] }
        }
    }
}

import SourceText

/// What a line may print before its label: what the words below are, or the name of the field that they stand in.
extension LabelReader {
    /// 「Ｑ　山川委員」, 「要望　山川委員」 alone on a line: what the words below are, before the speaker.
    static func turnEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard end - start <= 60, let word = bytes.first(of: ["Q", "Ｑ", "A", "Ａ", "問", "答弁", "答", "要望", "意見", "質問", "回答"], at: start, end: end) else { return nil }
        let after = bytes.skipBlanks(from: start + word.utf8CodeUnitCount, end: end)
        return after > start + word.utf8CodeUnitCount && Offices.ending(bytes, after..<end) != nil ? after : nil
    }

    /// ８　会議の内容会長（北山一郎君）　…: the name of the field that the first words stand in, nothing between it and the label.
    static func fieldEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
        guard let word = bytes.first(of: ["会議の内容", "会議の経過", "会議の概要", "会議内容", "会議経過", "議事の内容", "議事の経過", "議事内容", "議事経過", "審議の内容", "審議内容"], at: start, end: end) else { return nil }
        let after = start + word.utf8CodeUnitCount
        guard after < end, let open = (["（", "("] as [StaticString]).lazy.compactMap({ bytes.firstOffset(of: $0, in: after..<min(end, after + 60)) }).first, Offices.ending(bytes, after..<open) != nil else { return nil }
        return after
    }
}

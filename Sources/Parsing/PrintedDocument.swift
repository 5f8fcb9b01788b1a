import SourceText

/// Papers that the record prints between two rulings while they are read out: letters to the chair, reports of a committee, lists.
///
/// They are neither spoken nor business of the meeting: 「みほん区議会議長　北山一郎様」 heads nothing.
enum PrintedDocument {
    private static let longest = 80
    private static let titles: [StaticString] = ["報告書", "要請書", "通知書", "請求書", "申出書", "届出書", "文書表", "付託表", "事項表", "件名表", "一覧表", "審査表", "計画表"]

    /// Index behind the last line of the paper that begins below the ruling; nil where none does.
    static func end(_ bytes: [UInt8], _ lines: [Line], below ruling: Int, isLabel: (Int) -> Bool) -> Int? {
        var end = ruling + 1
        while end < lines.count, !isLabel(end), !Separators.isSeparator(bytes, lines[end].content) {
            end += 1
            if end - ruling > longest { return nil }
        }
        let filled = lines[(ruling + 1)..<min(end, lines.count)].filter { !$0.isBlank }
        guard end < lines.count, let first = filled.first, !filled.contains(where: { AgendaMarker.isSchedule(bytes, $0.content) }) else { return nil }
        if isReference(bytes, first.content) || isTitle(bytes, first.content) { return end }
        let isLetter = filled.contains { isAddressee(bytes, $0.content) }
        return isLetter && filled.contains { isDate(bytes, $0.content) || isNumber(bytes, $0.content) || isTitle(bytes, $0.content) } ? end : nil
    }

    /// 総務委員会議案審査報告書　〔巻末委員会審査報告書の部参照〕
    private static func isReference(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count <= 300 && bytes.containsAny(["〔巻末", "（巻末", "〔別冊", "（別冊", "〔末尾", "（末尾"], in: line) && !bytes.contains("。", in: line)
    }

    private static func isTitle(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count <= 150 && titles.contains { bytes.hasSuffix($0, in: line) } && LabelShape.mark(bytes, at: line.lowerBound, end: line.upperBound).1 == 0
            && AgendaMarker.read(bytes, at: line.lowerBound, end: line.upperBound) == nil && !AgendaMarker.isBill(bytes, line)
    }

    /// みほん区議会議長　北山一郎様
    private static func isAddressee(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count <= 120 && (bytes.hasSuffix("様", in: line) || bytes.hasSuffix("殿", in: line))
            && ["議長", "区長", "市長", "町長", "村長", "知事", "委員長", "教育長"].contains { (word: StaticString) in bytes.contains(word, in: line) }
    }

    private static func isDate(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count <= 60 && bytes.hasSuffix("日", in: line) && Readings.dates(bytes, line).first.map { $0.range == line } ?? false
    }

    /// ６み監第５３５号
    private static func isNumber(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count <= 60 && bytes.hasSuffix("号", in: line) && bytes.contains("第", in: line) && !AgendaMarker.isBill(bytes, line)
    }
}

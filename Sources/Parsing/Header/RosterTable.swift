import SourceText

/// Rosters drawn as tables: │議席│氏名│出欠│, or the same in columns set by tabs, with a row that names the columns.
struct RosterTable {
    enum Column { case seat, name, role, presence, other }

    private let columns: [Column]
    /// Blanks stand between the columns, and no rules.
    private var isSetByBlanks = false

    /// The table that a row of column names opens; nil when the row names none.
    init?(_ bytes: [UInt8], header cells: [Range<Int>]) {
        let columns = cells.map { RosterTable.column(bytes.stringWithoutBlanks($0)) }
        guard columns.contains(.name), columns.count >= 2 else { return nil }
        self.columns = columns
    }

    /// 区分　　氏名　　所属　　出欠, with blanks between: only where a column tells who was present, for elsewhere the words themselves say what they are.
    init?(_ bytes: [UInt8], wordsOf range: Range<Int>) {
        guard RosterTable.namesColumns(bytes, range) else { return nil }
        columns = RosterLine(bytes: bytes).words(range).map { RosterTable.column(bytes.stringWithoutBlanks($0)) }
        guard columns.count >= 3, columns.filter({ $0 == .name }).count == 1, columns.last == .presence else { return nil }
        isSetByBlanks = true
    }

    /// The cells of a row of such a table: as many as it has columns, parted by the widest gaps.
    func cellsBetweenBlanks(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>]? {
        guard isSetByBlanks else { return nil }
        let tokens = RosterLine(bytes: bytes).tokens(range)
        guard tokens.count >= columns.count else { return nil }
        for width in Set(tokens.dropFirst().map(\.gap)).sorted(by: >) {
            var cells: [Range<Int>] = []
            for (index, token) in tokens.enumerated() {
                if index == 0 || token.gap >= width { cells.append(token.range) } else { cells[cells.count - 1] = cells[cells.count - 1].lowerBound..<token.range.upperBound }
            }
            if cells.count == columns.count { return RosterTable.presence(bytes, cells[cells.count - 1]) == nil ? nil : cells }
            if cells.count > columns.count { return nil }
        }
        return nil
    }

    /// 出席, 欠, ○; and with what is noted behind it: 欠席（委任状）, 出席（オンライン）, 代理出席（柏　誠）.
    private static func presence(_ bytes: [UInt8], _ cell: Range<Int>) -> Bool? {
        let words = Array(bytes.stringWithoutBlanks(cell).utf8)
        let bare = RosterReader.trailingNote(words, words.indices).map { 0..<$0.start } ?? words.indices
        if let found = RosterReader.presence(words, bare) { return found }
        if words.first(of: ["欠席", "委任状", "書面"], at: 0) != nil { return true }
        return words.first(of: ["出席", "代理"], at: 0) != nil ? false : nil
    }

    /// Names with seats, or with who was present.
    var isOfMembers: Bool { columns.contains(.seat) || columns.contains(.presence) }

    private static func column(_ word: String) -> Column {
        switch word {
        case "議員番号", "議番", "議席", "議席番号", "番号", "席番", "席次", "No", "NO", "No.", "№": .seat
        case "氏名", "議員名", "委員名", "名前", "氏　名", "委員氏名", "議員氏名": .name
        case "役職", "職名", "役職名", "職", "区分", "役名", "職・氏名": .role
        case "出欠", "出欠席", "出席", "出席状況", "出欠の別", "出欠別", "出席別": .presence
        default: .other
        }
    }

    private static let columnWords: [StaticString] = [
        "議員番号", "出欠別", "議番", "議席番号", "委員氏名", "議員氏名", "選出区分", "出席状況", "出欠の別", "所属団体", "役職名", "議員名", "委員名", "出欠席", "団体名", "議席", "番号", "席番", "席次", "氏名", "名前", "役職", "職名", "区分",
        "役名", "出欠", "出席", "備考", "所属", "任期",
    ]

    /// 議席番号　氏　名　　出欠 with blanks between the columns: nothing but their names, one of them that of the person and one of seat, office or presence.
    static func namesColumns(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.codePointCount(in: range) <= 60, bytes.contains("名", in: range) else { return false }
        let words = bytes.withoutBlanks(range)
        var found: [Column] = [], offset = 0
        while offset < words.count {
            guard let word = words.first(of: columnWords, at: offset) else { return false }
            found.append(column(word.description))
            offset += word.utf8CodeUnitCount
        }
        return found.contains(.name) && (found.contains(.seat) || found.contains(.presence) || found.contains(.role))
    }

    /// One entry for each group of columns with a name in it. A blank sign of presence is presence.
    func entries(_ bytes: [UInt8], _ cells: [Range<Int>]) -> [RosterReader.Entry] {
        var entries: [RosterReader.Entry] = []
        var seat: String?, role: String?, isAbsent = false
        var pending: RosterReader.Entry?
        func finish() {
            guard var entry = pending else { return }
            entry.seat = entry.seat ?? seat
            entry.role = entry.role ?? role
            entry.isAbsent = entry.isAbsent || isAbsent
            entries.append(entry)
            (pending, seat, role, isAbsent) = (nil, nil, nil, false)
        }
        for (column, cell) in zip(columns, cells) {
            let isRepeated = column == .seat && seat != nil || column == .name && pending != nil || column == .presence && pending != nil && columns.first == .presence
            if isRepeated { finish() }
            let words = bytes.stringWithoutBlanks(cell)
            switch column {
            case .seat: seat = JapaneseNumber.read(Array(words.utf8), at: 0).map { String($0.value) }
            case .name: if !cell.isEmpty { pending = RosterReader.entry(bytes, cell) }
            case .role: role = words.isEmpty ? nil : words
            case .presence:
                isAbsent = RosterTable.presence(bytes, cell) ?? false
                guard !isAbsent, pending != nil, let note = RosterReader.trailingNote(bytes, cell) else { break }
                RosterReader.apply(bytes, note.inside, to: &pending!)
                if bytes.has("代理", at: cell.lowerBound), pending?.deputy == nil { pending?.deputy = RosterReader.entry(bytes, bytes.trimmed(note.inside))?.name }
            case .other: break
            }
        }
        finish()
        return entries
    }

    /// The cells of a row between upright rules, or between tabs; nil when it has neither.
    static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>]? {
        let isDrawn = bytes.containsAny(["│", "┃", "｜"], in: range)
        guard isDrawn || bytes[range].contains(0x09) else { return nil }
        var cells: [Range<Int>] = []
        var start = range.lowerBound, offset = start
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            let isBar = isDrawn ? [0x2502, 0x2503, 0xFF5C].contains(found.value) : found.value == 0x09
            if isBar {
                if offset > range.lowerBound { cells.append(bytes.trimmed(start..<offset)) }
                start = offset + found.length
            }
            offset += found.length
        }
        if start < range.upperBound { cells.append(bytes.trimmed(start..<range.upperBound)) }
        return cells
    }

    /// The upright rule at the offset: |, │, ┃ or ｜.
    @inline(__always) static func bar(_ bytes: [UInt8], at offset: Int) -> StaticString? {
        switch bytes[offset] {
        case 0x7C: "|"
        case 0xE2, 0xEF: bytes.first(of: ["│", "┃", "｜"], at: offset)
        default: nil
        }
    }

    /// ┌──┬──┐ and the like.
    static func isRule(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        // ---|--- of Markdown
        if bytes[range.lowerBound] == 0x2D || bytes[range.lowerBound] == 0x3A || bytes[range.lowerBound] == 0x7C { return range.count >= 3 && bytes[range].allSatisfy { [0x2D, 0x7C, 0x3A, 0x20].contains($0) } && bytes[range].contains(0x7C) }
        guard bytes[range.lowerBound] == 0xE2 else { return false }
        var offset = range.lowerBound, count = 0
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if (0x2500...0x257F).contains(found.value) { count += 1 } else if !CodePoint.isBlank(found.value) { return false }
            offset += found.length
        }
        return count >= 3 && bytes.containsAny(["┌", "├", "└", "┬", "┼", "┴", "┏", "┣", "┗", "┐", "┤", "┘"], in: range)
    }
}

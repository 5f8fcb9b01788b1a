import Minutes
import SourceText

/// The block before the first speech: fields, rosters, list of business, title.
struct HeaderBlock {
    enum Group { case members, absent, officials, secretariat, observers }

    private(set) var titleLines: [Range<Int>] = []
    private(set) var name: Range<Int>?
    private(set) var dateField: Range<Int>?
    private(set) var venue: Range<Int>?
    private(set) var people: [Group: [RosterReader.Entry]] = [:]
    /// Head counts printed over a roster, with the place of the number.
    private(set) var counts: [Group: Stated<Int>] = [:]
    private(set) var vacant: Stated<Int>?
    private(set) var observers: Stated<Int>?
    private(set) var documents: [(title: String, range: Range<Int>)] = []
    private(set) var agenda: [AgendaEntry] = []
    /// Index of the line after the last one that the header claims as a field.
    private(set) var endLine = 0

    private let bytes: [UInt8]
    private var field: HeaderField?
    private var group: Group?
    private var list: AgendaList

    init(_ bytes: [UInt8], _ lines: ArraySlice<Line>) {
        self.bytes = bytes
        list = AgendaList(bytes)
        endLine = lines.startIndex
        for index in lines.indices where !lines[index].isBlank { take(lines[index], index) }
        agenda = list.entries
    }

    private mutating func take(_ line: Line, _ index: Int) {
        let content = line.content
        if Separators.isSeparator(bytes, content) { field = nil; group = nil; return }
        if StageDirections.isTimeLine(bytes, content), field != .date { field = nil; return }
        if line.headingMarks == 0, let found = HeaderKeys.read(bytes, content), !isRosterRow(found, content) {
            field = found.field
            group = HeaderBlock.group(of: found.field)
            value(bytes.trimmed(found.valueStart..<max(found.valueStart, content.upperBound)), opens: true)
            if found.field != .title { endLine = index + 1 }
            return
        }
        if AgendaMarker.isSchedule(bytes, content) {
            field = .agenda
            list.read(content)
            endLine = index + 1
        } else if field != nil {
            value(content, opens: false)
            endLine = index + 1
        } else {
            looseLine(content)
        }
    }

    /// 「委員　西野太郎」 inside a roster is a row of it, not a new field.
    private func isRosterRow(_ found: HeaderKeys.Found, _ content: Range<Int>) -> Bool {
        guard group != nil, HeaderBlock.group(of: found.field) != nil, found.valueStart < content.upperBound else { return false }
        let key = content.lowerBound..<found.valueStart
        guard !bytes.containsAny(["：", ":", "】", "〕", "）", "者", "出席", "欠席"], in: key) else { return false }
        if bytes.codePoint(at: found.valueStart)?.value == 0xFF08 { return false }
        if group == .members || group == .absent { return found.field == .members }
        return found.field == .secretariat && group == .secretariat
    }

    private static func group(of field: HeaderField) -> Group? {
        switch field {
        case .attendees, .members: .members
        case .absent: .absent
        case .officials: .officials
        case .secretariat: .secretariat
        case .observers: .observers
        default: nil
        }
    }

    // MARK: values

    private mutating func value(_ range: Range<Int>, opens: Bool) {
        switch field {
        case .title where opens: name = range
        case .date where opens || dateField != nil: dateField = dateField.map { $0.lowerBound..<range.upperBound } ?? range
        case .venue where opens: venue = range
        case .agenda: list.read(range)
        case .documents: readDocuments(range)
        case .observers: readObservers(range)
        case .vacant: vacant = vacant ?? count(in: range).map { Stated($0.value, Span($0.range)) }
        case .attendees, .members, .absent, .officials, .secretariat: readPeople(range, opens: opens)
        default: break
        }
    }

    private func count(in range: Range<Int>) -> (value: Int, range: Range<Int>)? {
        var offset = range.lowerBound
        if let open = bytes.first(of: ["（", "("], at: offset, end: range.upperBound) { offset += open.utf8CodeUnitCount }
        guard let number = JapaneseNumber.read(bytes, at: bytes.skipBlanks(from: offset, end: range.upperBound), end: range.upperBound),
              let unit = bytes.first(of: ["名", "人"], at: number.end, end: range.upperBound) else {
            return RosterReader.isNone(bytes, range) ? (0, range) : nil
        }
        return (number.value, offset..<number.end + unit.utf8CodeUnitCount)
    }

    private mutating func readObservers(_ range: Range<Int>) {
        guard observers == nil, let found = count(in: range) else { return }
        observers = Stated(found.value, Span(found.range))
    }

    // MARK: rosters

    private mutating func readPeople(_ range: Range<Int>, opens: Bool) {
        var start = range.lowerBound
        if opens, let group, let found = count(in: range) {
            counts[group] = counts[group] ?? Stated(found.value, Span(found.range))
            start = bytes.skipBlanks(from: closeEnd(found.range.upperBound, end: range.upperBound), end: range.upperBound)
        }
        for part in groupParts(start..<max(start, range.upperBound)) {
            if let named = part.group { group = named }
            guard let group else { continue }
            if part.group != nil, let found = count(in: part.range) {
                counts[group] = counts[group] ?? Stated(found.value, Span(found.range))
                add(RosterReader.people(bytes, closeEnd(found.range.upperBound, end: part.range.upperBound)..<part.range.upperBound), to: group)
            } else {
                add(RosterReader.people(bytes, part.range), to: group)
            }
        }
    }

    private mutating func add(_ entries: [RosterReader.Entry], to group: Group) {
        for entry in entries {
            let place: Group = entry.isAbsent ? .absent : group
            let isOfficial = place == .members && entry.name == nil
            people[isOfficial ? .officials : place, default: []].append(entry)
        }
    }

    private func closeEnd(_ offset: Int, end: Int) -> Int {
        bytes.first(of: ["）", ")"], at: offset, end: end).map { offset + $0.utf8CodeUnitCount } ?? offset
    }

    private static let groupNames: [(StaticString, Group)] = [
        ("出席委員", .members), ("委員", .members), ("会長", .members), ("議員", .members), ("構成員", .members), ("欠席委員", .absent), ("欠席者", .absent), ("欠席", .absent),
        ("区側", .officials), ("市側", .officials), ("町側", .officials), ("村側", .officials), ("県側", .officials), ("説明員", .officials),
        ("理事者", .officials), ("説明者", .officials), ("関係者", .officials), ("所管課", .officials), ("担当課", .officials), ("幹事", .officials),
        ("行政側", .officials), ("実施機関", .officials), ("事務局", .secretariat), ("書記", .secretariat), ("庶務", .secretariat),
    ]

    /// Cuts 「（委員）山川、中井 （区側）総務部長」 at the names of groups in brackets or before a colon.
    private func groupParts(_ range: Range<Int>) -> [(group: Group?, range: Range<Int>)] {
        var parts: [(group: Group?, range: Range<Int>)] = []
        var current: Group?
        var start = range.lowerBound, offset = start
        while offset < range.upperBound {
            if let mark = groupMark(at: offset, end: range.upperBound, isFirst: offset == range.lowerBound) {
                parts.append((current, bytes.trimmed(start..<offset)))
                current = mark.group
                offset = mark.end
                start = offset
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
        }
        parts.append((current, bytes.trimmed(start..<range.upperBound)))
        return parts.filter { $0.group != nil || !$0.range.isEmpty }
    }

    private func groupMark(at offset: Int, end: Int, isFirst: Bool) -> (group: Group, end: Int)? {
        let bracket = bytes.first(of: ["（", "(", "【", "＜", "<", "〔", "["], at: offset, end: end)
        guard bracket != nil || isFirst else { return nil }
        let start = offset + (bracket?.utf8CodeUnitCount ?? 0)
        for (name, group) in HeaderBlock.groupNames where bytes.has(name, at: start, end: end) {
            let after = start + name.utf8CodeUnitCount
            let closings: [StaticString] = bracket == nil ? ["：", ":"] : ["）", ")", "】", "＞", ">", "〕", "]"]
            if let close = bytes.first(of: closings, at: after, end: end) { return (group, after + close.utf8CodeUnitCount) }
        }
        return nil
    }

    // MARK: documents and loose lines

    /// One document a line, or several on one line after blanks; 「資料1　…」 keeps its title.
    private mutating func readDocuments(_ range: Range<Int>) {
        guard !RosterReader.isNone(bytes, range) else { return }
        var tokens: [Range<Int>] = []
        var offset = bytes.skipBlanks(from: range.lowerBound, end: range.upperBound)
        while offset < range.upperBound {
            var end = offset
            while end < range.upperBound, bytes.blankLength(at: end, end: range.upperBound) == nil { end += 1 }
            tokens.append(offset..<end)
            offset = bytes.skipBlanks(from: end, end: range.upperBound)
        }
        let hasNumbers = tokens.contains { isMaterialNumber($0) }
        for token in tokens where bytes.first(of: ["<", "＜", "【", "《"], at: token.lowerBound) == nil {
            if hasNumbers, !isMaterialNumber(token), let last = documents.indices.last, documents[last].range.lowerBound >= range.lowerBound {
                documents[last].range = documents[last].range.lowerBound..<token.upperBound
                documents[last].title = bytes.string(documents[last].range)
            } else {
                documents.append((bytes.string(token), token))
            }
        }
    }

    private func isMaterialNumber(_ token: Range<Int>) -> Bool {
        bytes.first(of: ["資料", "参考資料", "別紙", "追加資料", "当日資料"], at: token.lowerBound).map {
            JapaneseNumber.read(bytes, at: token.lowerBound + $0.utf8CodeUnitCount, end: token.upperBound) != nil
        } ?? false
    }

    private mutating func looseLine(_ content: Range<Int>) {
        if bytes.containsAny(["会議録", "議事録", "定例会", "臨時会", "委員会", "審議会", "審査会", "協議会", "本会議", "会議記録", "懇談会", "発言記録", "検討会"], in: content) {
            titleLines.append(content)
        }
        if let found = bytes.firstOffset(of: "番", in: content), found - content.lowerBound <= 15, bytes.codePointCount(in: content) <= 60 {
            let rows = RosterReader.people(bytes, content)
            if rows.allSatisfy({ $0.seat != nil }), group == nil { add(rows, to: .members) }
        }
    }
}

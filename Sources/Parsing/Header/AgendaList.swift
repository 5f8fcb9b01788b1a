import SourceText

/// The list of business in a header: one entry a line, or all on one line — 「1 会長あいさつ 2 諮問事項 （1）… 3 その他」.
struct AgendaList {
    private(set) var entries: [AgendaEntry] = []
    private let bytes: [UInt8]
    private var lastTop = 0
    private var lastSub = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads one line, or the part of it behind the field's name.
    mutating func read(_ range: Range<Int>) {
        let range = bytes.trimmed(range)
        guard !range.isEmpty, !RosterReader.isNone(bytes, range) else { return }
        let starts = markers(in: range)
        guard !starts.isEmpty else { return unnumbered(range) }
        if starts[0].range.lowerBound > range.lowerBound { unnumbered(range.lowerBound..<starts[0].range.lowerBound) }
        for (index, marker) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : range.upperBound
            add(marker, bytes.trimmed(marker.titleStart..<max(marker.titleStart, end)))
        }
    }

    /// Numbers at the line's start, or after a blank where they go on counting.
    private func markers(in range: Range<Int>) -> [AgendaMarker] {
        var found: [AgendaMarker] = []
        var offset = range.lowerBound, isAfterBlank = true
        var top = lastTop, sub = lastSub
        while offset < range.upperBound {
            if let blank = bytes.blankLength(at: offset, end: range.upperBound) { offset += blank; isAfterBlank = true; continue }
            if isAfterBlank, let marker = AgendaMarker.read(bytes, at: offset, end: range.upperBound),
               offset == range.lowerBound || goesOn(marker, top: top, sub: sub) {
                found.append(marker)
                if isTop(marker) { top = marker.value; sub = 0 } else { sub = marker.value }
                offset = marker.range.upperBound
            } else {
                offset += bytes.codePoint(at: offset, end: range.upperBound)?.length ?? 1
            }
            isAfterBlank = false
        }
        return found
    }

    private func goesOn(_ marker: AgendaMarker, top: Int, sub: Int) -> Bool {
        isTop(marker) ? marker.value == top + 1 : marker.value == sub + 1 || marker.value == 1
    }

    private func isTop(_ marker: AgendaMarker) -> Bool { marker.form == .plain || marker.form == .schedule }

    private mutating func add(_ marker: AgendaMarker, _ title: Range<Int>) {
        let level = isTop(marker) || entries.isEmpty ? 1 : 2
        if isTop(marker) { lastTop = marker.value; lastSub = 0 } else { lastSub = marker.value }
        append(number: bytes.stringWithoutBlanks(marker.range), title, level: level, start: marker.range.lowerBound)
    }

    private mutating func unnumbered(_ range: Range<Int>) {
        let range = bytes.trimmed(range)
        if AgendaMarker.isBill(bytes, range), !entries.isEmpty { return append(number: nil, range, level: 2, start: range.lowerBound) }
        if let last = entries.indices.last, lastTop > 0 {
            // The title of the entry above goes on, or stands on a line of its own under its number.
            if entries[last].title.isEmpty {
                entries[last].title = words(range)
            } else if isContinuation(range) {
                entries[last].title += words(range)
            } else {
                return append(number: nil, range, level: 2, start: range.lowerBound)
            }
            entries[last].range = entries[last].range.lowerBound..<range.upperBound
        } else {
            var start = range.lowerBound
            if let bullet = bytes.first(of: ["・", "○", "〇", "◯", "●", "◇", "※"], at: start) { start += bullet.utf8CodeUnitCount }
            append(number: nil, bytes.trimmed(start..<range.upperBound), level: 1, start: range.lowerBound)
        }
    }

    private func isContinuation(_ range: Range<Int>) -> Bool {
        bytes.first(of: ["（", "("], at: range.lowerBound) != nil || bytes.codePointCount(in: range) <= 6
    }

    private mutating func append(number: String?, _ title: Range<Int>, level: Int, start: Int) {
        let parent = level == 1 ? nil : entries.lastIndex { $0.level == 1 }
        entries.append(AgendaEntry(number: number, title: words(title), level: level, parent: parent, range: start..<max(start, title.upperBound)))
    }

    private func words(_ range: Range<Int>) -> String { bytes.string(range) }
}

import SourceText

/// The numbers of the heads in order, so that (2) below a speech is known as the head behind (1) though nothing else shows it.
struct HeadingNumbers {
    private struct Last {
        let form: AgendaMarker.Form
        let value: Int
        let isHeading: Bool
    }

    /// The last numbered line of each form.
    private var last: [Last] = []

    /// Whether the line's number follows that of the last head, and no numbered line of the same form stands between.
    func isNext(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard let marker = AgendaMarker.read(bytes, at: line.lowerBound, end: line.upperBound), marker.titleStart < line.upperBound else { return false }
        return last.first { $0.form == marker.form }.map { $0.isHeading && $0.value + 1 == marker.value } ?? false
    }

    /// Takes note of a line that is no label.
    mutating func pass(_ bytes: [UInt8], _ line: Range<Int>, isHeading: Bool) {
        guard let marker = AgendaMarker.read(bytes, at: line.lowerBound, end: line.upperBound) else { return }
        last.removeAll { $0.form == marker.form }
        last.append(Last(form: marker.form, value: marker.value, isHeading: isHeading))
    }
}

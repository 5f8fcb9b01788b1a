package import SourceText

/// One item of business. The entry of the header's list and the heading in the body are one item.
package struct AgendaItem: Sendable {
    package var id: String
    /// As printed: 日程第４, (1), 2.
    package var number: String?
    /// Keeps the bill number: 「議案第3号　…」.
    package var title: String
    /// 1 for a main item, 2 for a bill or point under it.
    package var level: Int
    /// Id of the item it belongs to.
    package var parent: String?
    /// True when the header lists it.
    package var listed: Bool
    /// The entry in the list, the heading where there is no list, or the chair's words where the record prints neither.
    package var span: Span
    /// Its heading in the body.
    package var heading: Span?
    /// Id of the item under which the speeches stand, where several were taken up together (一括議題) and this one has none of its own.
    package var takenUpWith: String?

    package init(id: String, number: String?, title: String, level: Int, parent: String? = nil, listed: Bool,
                 span: Span, heading: Span? = nil) {
        self.id = id
        self.number = number
        self.title = title
        self.level = level
        self.parent = parent
        self.listed = listed
        self.span = span
        self.heading = heading
    }
}

/// A document laid before the meeting (配付資料).
package struct MeetingDocument: Sendable {
    package var title: String
    package var number: String?
    package var span: Span

    package init(title: String, number: String? = nil, span: Span) {
        self.title = title
        self.number = number
        self.span = span
    }
}

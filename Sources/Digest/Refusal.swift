package import Minutes
package import SourceText

/// Why no page is made of a document.
package struct Refusal: Error, Sendable {
    package enum Reason: String, Sendable {
        case notMinutes = "not-minutes"
        case unsegmentable
        /// Text marked 秘密会 or 非公開 is still in the file.
        case closedPart = "closed-part"
        /// Text marked 取消し is still in the file.
        case struckPart = "struck-part"
    }

    package var reason: Reason
    package var message: Message
    /// The mark that gave the reason; nil when it is the whole document.
    package var span: Span?

    /// Nil when a page may be made.
    package static func reason(for document: Document) -> Refusal? {
        switch document.record.source.kind {
        case .notMinutes:
            Refusal(reason: .notMinutes, message: Message("会議録ではないようです（お知らせ・日程・議決一覧など）。要約は作りません。",
                                                          en: "This does not look like minutes; no digest is made."), span: nil)
        case .unsegmentable:
            Refusal(reason: .unsegmentable, message: Message("発言者の区切りが見つからないため、要約は作りません。",
                                                             en: "No speakers could be told apart; no digest is made."), span: nil)
        case .minutes: nil
        }
    }
}

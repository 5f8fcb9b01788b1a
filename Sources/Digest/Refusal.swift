package import Minutes
package import SourceText

/// Why no page is made of a document.
package struct Refusal: Error, Sendable {
    package enum Reason: String, Sendable {
        /// Nothing could be read from the file.
        case unreadable
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
        if let message = document.refusal { return Refusal(reason: .unreadable, message: message, span: nil) }
        switch document.record.source.kind {
        case .notMinutes:
            return Refusal(reason: .notMinutes, message: Message("会議録ではないようです（お知らせ・日程・議決一覧など）。要約は作りません。",
                                                                 en: "This does not look like minutes; no digest is made."), span: nil)
        // Minutes that tell their decisions themselves have a page of what they tell.
        case .unsegmentable where document.record.tellsDecisions: break
        case .unsegmentable:
            return Refusal(reason: .unsegmentable, message: Message("発言者の区切りが見つからないため、要約は作りません。",
                                                                    en: "No speakers could be told apart; no digest is made."), span: nil)
        case .minutes: break
        }
        guard let mark = ClosedParts.first(in: document) else { return nil }
        let line = document.text.lineIndex(of: mark.span.start) + 1
        return mark.isStruck
            ? Refusal(reason: .struckPart, message: Message("取り消された発言が残っています（\(line)行目）。要約は作りません。", en: "Struck words are still in the text (line \(line)); no digest is made."), span: mark.span)
            : Refusal(reason: .closedPart, message: Message("非公開・秘密会の部分が残っています（\(line)行目）。要約は作りません。", en: "A closed part is still in the text (line \(line)); no digest is made."), span: mark.span)
    }
}

/// A passage of the extracted text that the file itself sets apart, in a list of speeches: nothing is guessed from its layout.
package struct GivenSpeech: Sendable {
    /// What the file's fields say of the speaker, as they are written there. Nil: not said.
    package struct Speaker: Hashable, Sendable {
        /// A name, or a whole label such as 議長（氏名君）.
        package var name: String?
        /// The office.
        package var position: String?
        /// What the speaker is in this meeting: 参考人, 公述人, 証人.
        package var role: String?
        package var group: String?
        package var seat: String?

        package init(name: String? = nil, position: String? = nil, role: String? = nil, group: String? = nil, seat: String? = nil) {
            self.name = name
            self.position = position
            self.role = role
            self.group = group
            self.seat = seat
        }
    }

    /// Whole lines of the text, without the last line end; the label comes first, where there is one.
    package var range: Range<Int>
    /// The label that the reader put before the words, without its mark; nil where the words bring their own.
    package var label: Range<Int>?
    /// Nil for a passage that nobody spoke: a roster, a heading.
    package var speaker: Speaker?

    package init(range: Range<Int>, label: Range<Int>? = nil, speaker: Speaker?) {
        self.range = range
        self.label = label
        self.speaker = speaker
    }
}

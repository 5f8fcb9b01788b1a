/// Whether words for people carry colours.
package struct TerminalStyle: Sendable {
    /// SGR sequences of ECMA-48.
    enum Ink: String { case red = "31", yellow = "33", blue = "34", green = "32", bold = "1", dim = "2" }

    package var hasColours: Bool

    package init(hasColours: Bool = false) { self.hasColours = hasColours }

    func ink(_ words: String, _ ink: Ink) -> String {
        hasColours ? "\u{1B}[\(ink.rawValue)m\(words)\u{1B}[0m" : words
    }
}

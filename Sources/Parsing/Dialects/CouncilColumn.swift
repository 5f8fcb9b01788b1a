import Minutes
import SourceText

/// Advisory councils and boards that print the speaker as a column: `会長⇥定刻となりましたので…`.
///
/// The label is a bare office, or a surname with an office, before a tab, blanks, a run of no-break spaces or a line end.
/// The same shape is a roster row in the header, so words that someone may have spoken must follow.
enum CouncilColumn {
    static let dialect = Dialect(id: "council-column", example: "会長⇥定刻となりましたので、始めます。") { shape, evidence in
        guard shape.mark == .none, shape.frame == .bare, shape.separator != .direct else { return false }
        let bytes = evidence.bytes
        let token = Array(bytes.stringWithoutBlanks(shape.token).utf8)
        let isOffice = Offices.alone(token, 0..<token.count) != nil || isLettered(token)
        guard isOffice || evidence.count(of: shape) >= 2 else { return false }
        return evidence.looksSpoken(shape)
    }

    /// Ａ委員, B委員: members without their names.
    private static func isLettered(_ token: [UInt8]) -> Bool {
        guard token.hasSuffix("委員", in: 0..<token.count), let first = token.codePoint(at: 0) else { return false }
        let isLetter = (0x41...0x5A).contains(first.value) || (0xFF21...0xFF3A).contains(first.value)
        return isLetter && token.count == first.length + 6
    }
}

/// Words of minutes inside XML or HTML: nothing of them may act as mark-up.
enum MarkupEscaping {
    /// For text and for attributes in double quotes. Characters that XML 1.0 forbids become U+FFFD.
    static func escape(_ words: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n": escaped.append(scalar)
            case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): escaped.append("\u{FFFD}")
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}

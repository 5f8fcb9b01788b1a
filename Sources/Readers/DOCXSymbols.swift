/// Signs that Word sets from a symbol font (w:sym): their codes name a place in the font, not a character.
enum DOCXSymbols {
    /// - Parameter code: hexadecimal, as a rule in the private area of Unicode.
    static func sign(font: String, code: String) -> String {
        guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value), value >= 0x20 else { return unknown }
        let isPrivate = (0xE000...0xF8FF).contains(value), font = font.lowercased()
        guard isPrivate || font.hasPrefix("wingdings") || font.hasPrefix("symbol") else { return String(Character(scalar)) }
        let place = value & 0xFF
        if font.hasPrefix("symbol") { return symbol[place] ?? (isAlike(place) ? String(Character(Unicode.Scalar(UInt8(place)))) : unknown) }
        if font == "wingdings" { return wingdings[place] ?? number(place) ?? unknown }
        return unknown
    }

    /// The printers' sign for one that is not at hand.
    private static let unknown = "〓"

    /// Digits and punctuation that stand in Symbol where they stand in ASCII.
    private static func isAlike(_ place: UInt32) -> Bool { (0x30...0x3F).contains(place) || [0x20, 0x21, 0x23, 0x25, 0x26, 0x28, 0x29, 0x2B, 0x2C, 0x2E, 0x2F, 0x5B, 0x5D, 0x5F, 0x7B, 0x7C, 0x7D].contains(place) }

    /// ① to ⑩ and ❶ to ❿.
    private static func number(_ place: UInt32) -> String? {
        switch place {
        case 0x81...0x8A: Unicode.Scalar(0x2460 + place - 0x81).map { String(Character($0)) }
        case 0x8C...0x95: Unicode.Scalar(0x2776 + place - 0x8C).map { String(Character($0)) }
        default: nil
        }
    }

    private static let symbol: [UInt32: String] = [
        0x2D: "－", 0x7E: "～", 0xA2: "′", 0xA3: "≦", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≧", 0xB4: "×",
        0xB7: "・", 0xB8: "÷", 0xB9: "≠", 0xBB: "≒", 0xBC: "…", 0xD6: "√", 0xE5: "Σ", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0x61: "α", 0x62: "β", 0x67: "γ", 0x6D: "μ",
    ]

    private static let wingdings: [UInt32: String] = [
        0x28: "☎", 0x2A: "✉", 0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x72: "□", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9E: "・", 0x9F: "・", 0xA1: "○", 0xA7: "■", 0xA8: "□", 0xAB: "★",
        0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE7: "←", 0xE8: "→", 0xF0: "⇨", 0xFB: "×", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    ]
}

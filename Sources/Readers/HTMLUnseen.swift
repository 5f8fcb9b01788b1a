/// Elements whose words nobody reads on the page: shown on the screen only, hidden, or struck through.
enum HTMLUnseen {
    /// Shown on the screen and not printed: buttons, heads of panels, hits of a search.
    case screen
    case hidden
    case struck

    private static let screenOnly: Set<String> = ["hidden-print", "no-print", "noprint", "d-print-none", "print-hidden", "print:hidden"]
    /// Blocks are hidden until somebody unfolds them; words within a line, and paragraphs, are hidden from the reader.
    private static let hidable: Set<String> = ["p", "span", "font", "b", "strong", "small", "em", "i", "u", "a", "ins", "label", "mark", "sup", "sub"]

    /// Why the element is left out; nil where it is read.
    init?(_ name: String, _ attributes: MarkupAttributes) {
        if name == "s" || name == "strike" || name == "del" { self = .struck; return }
        if let classes = attributes["class"], classes.split(separator: " ").contains(where: { HTMLUnseen.screenOnly.contains(String($0)) }) { self = .screen; return }
        let style = HTMLUnseen.style(attributes)
        if style.contains("line-through") { self = .struck; return }
        guard HTMLUnseen.hidable.contains(name), attributes["hidden"] != nil || style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all") else { return nil }
        self = .hidden
    }

    /// The element's own style, without blanks.
    static func style(_ attributes: MarkupAttributes) -> String {
        guard let style = attributes["style"] else { return "" }
        return String(decoding: style.utf8.lazy.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
    }
}

/// Words that were left out of a page, by reason.
struct HTMLUnseenWords {
    /// Bytes of what the screen shows, or hides.
    private(set) var bytes = 0
    private(set) var hidden = Passages()
    private(set) var struck = Passages()

    /// - Parameter offset: in the text that was read.
    mutating func note(_ words: UnsafeBufferPointer<UInt8>, _ reason: HTMLUnseen, at offset: Int) {
        if reason != .struck { bytes += words.count { $0 > 0x20 } }
        guard words.contains(where: { $0 >= 0xE3 }) else { return }
        if reason == .hidden { hidden.note(at: offset) }
        if reason == .struck { struck.note(at: offset) }
    }

    mutating func move(_ moved: (Int) -> Int) {
        hidden.first = hidden.first.map(moved)
        struck.first = struck.first.map(moved)
    }

    var notices: [ReadNotice] {
        let hidden = hidden.first.map { first in
            ReadNotice(.hiddenText, "画面に出ない文字が\(self.hidden.count)か所あります。隠れた文字は読みませんでした。公開する前に消してください。",
                       en: "The page holds hidden words (\(self.hidden.count) places), which were not read. Delete them before it is published.", textRange: first..<first)
        }
        return [hidden, struck.notice].compactMap { $0 }
    }
}

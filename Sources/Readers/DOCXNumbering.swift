import SourceText

/// The automatic numbers of a Word file (ECMA-376 §17.9): Word draws them, the words of the paragraphs do not hold them.
///
/// Minutes number their business that way: 第１, (1), ①. Lists of one definition go on counting; a level begins anew below a higher one.
struct DOCXNumbering {
    struct Level {
        var start = 1
        var format = "decimal"
        /// %1 stands for the number of the first level: 第%1, (%2).
        var text = ""
        var suffix = "tab"
        /// Font of a bullet: the letters of Wingdings are signs.
        var font = ""
        /// Style whose paragraphs are of this level.
        var style: String?
    }

    /// Levels by the id of their definition (w:abstractNum).
    var definitions: [String: [Int: Level]] = [:]
    /// Definition of a list (w:num).
    var lists: [String: String] = [:]
    /// w:startOverride by list and level.
    var restarts: [String: [Int: Int]] = [:]
    /// Levels that a list shapes anew (w:lvlOverride).
    var overrides: [String: [Int: Level]] = [:]
    /// Definitions that stand under the name of a style of lists (w:styleLink), and those that only name one (w:numStyleLink).
    var namedDefinitions: [String: String] = [:]
    var namesOfDefinitions: [String: String] = [:]
    /// List and level that a style of paragraphs carries.
    var styles: [String: (list: String, level: Int?)] = [:]
    /// The style that a style is made from.
    var bases: [String: String] = [:]

    private var counts: [String: [Int: Int]] = [:]
    private var restarted: Set<String> = []

    /// The number that Word draws before the paragraph, with what separates it; nil when there is none.
    /// - Parameters:
    ///   - list: w:numId of the paragraph itself; 0 takes the style's number away.
    ///   - style: id of the paragraph's style.
    mutating func next(list: String?, level: Int?, style: String?) -> String? {
        let inherited = list == nil ? style.flatMap { inheritedNumber($0) } : nil
        guard let list = list ?? inherited?.list, list != "0", let definition = definition(of: list), var levels = definitions[definition] else { return nil }
        if let own = overrides[list] { levels.merge(own) { $1 } }
        let level = level ?? inherited?.level ?? levels.filter { $0.value.style != nil && $0.value.style == style }.keys.min() ?? 0
        guard let shape = levels[level] else { return nil }
        var count = counts[definition] ?? [:]
        if let start = restarts[list]?[level], restarted.insert("\(list) \(level)").inserted { count[level] = start } else { count[level] = (count[level] ?? shape.start - 1) + 1 }
        for deeper in count.keys where deeper > level { count[deeper] = nil }
        counts[definition] = count
        let words = shape.format == "bullet" ? DOCXNumberFormat.bullet(shape.text, font: shape.font) : filled(shape.text, levels, count)
        return words.isEmpty ? nil : words + (shape.suffix == "nothing" ? "" : "　")
    }

    private func definition(of list: String) -> String? {
        guard let definition = lists[list] else { return nil }
        return namesOfDefinitions[definition].flatMap { namedDefinitions[$0] } ?? definition
    }

    private func inheritedNumber(_ style: String) -> (list: String, level: Int?)? {
        var style: String? = style, steps = 0
        while let current = style, steps < 12 {
            if let found = styles[current] { return found }
            style = bases[current]
            steps += 1
        }
        return nil
    }

    private func filled(_ text: String, _ levels: [Int: Level], _ count: [Int: Int]) -> String {
        var words = "", isPlace = false
        for scalar in text.unicodeScalars {
            if isPlace, let digit = Int(String(scalar)), (1...9).contains(digit) {
                let level = levels[digit - 1] ?? Level()
                words += DOCXNumberFormat.write(count[digit - 1] ?? level.start, level.format)
            } else if scalar != "%" {
                words.unicodeScalars.append(scalar)
            }
            isPlace = scalar == "%"
        }
        return words
    }
}

/// Gathers word/numbering.xml and the numbers that word/styles.xml gives to styles.
final class DOCXNumberingFile: MarkupHandler {
    private(set) var numbering = DOCXNumbering()
    private var definition: String?
    private var list: String?
    private var level: Int?
    private var style: String?

    func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
        let value = attributes["w:val"]
        switch name {
        case "w:abstractNum": definition = attributes["w:abstractNumId"]
        case "w:num": list = attributes["w:numId"]
        case "w:abstractNumId": if let list, let value { numbering.lists[list] = value }
        case "w:lvl", "w:lvlOverride": level = attributes["w:ilvl"].flatMap { Int($0) }
        case "w:styleLink": if let definition, let value { numbering.namedDefinitions[value] = definition }
        case "w:numStyleLink": if let definition, let value { numbering.namesOfDefinitions[definition] = value }
        case "w:startOverride": if let list, let level { numbering.restarts[list, default: [:]][level] = value.flatMap(counted) }
        case "w:start": change { $0.start = value.flatMap(counted) ?? 1 }
        case "w:numFmt": change { $0.format = value ?? "decimal" }
        case "w:lvlText": change { $0.text = value ?? "" }
        case "w:suff": change { $0.suffix = value ?? "tab" }
        case "w:rFonts": change { $0.font = attributes["w:ascii"] ?? attributes["w:hAnsi"] ?? "" }
        case "w:pStyle": change { $0.style = value }
        case "w:style": style = attributes["w:styleId"]
        case "w:basedOn": if let style, let value { numbering.bases[style] = value }
        case "w:numId": if let style, let value { numbering.styles[style] = (value, numbering.styles[style]?.level) }
        case "w:ilvl": if let style { numbering.styles[style] = (numbering.styles[style]?.list ?? "0", value.flatMap { Int($0) }) }
        default: break
        }
    }

    func end(_ name: String) {
        switch name {
        case "w:abstractNum": definition = nil
        case "w:num": list = nil
        case "w:lvl", "w:lvlOverride": level = nil
        case "w:style": style = nil
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {}

    /// A number at which Word can begin to count.
    private func counted(_ value: String) -> Int? { Int(value).flatMap { (0...32_767).contains($0) ? $0 : nil } }

    private func change(_ edit: (inout DOCXNumbering.Level) -> Void) {
        guard let level else { return }
        if let list { edit(&numbering.overrides[list, default: [:]][level, default: DOCXNumbering.Level()]) }
        guard let definition else { return }
        edit(&numbering.definitions[definition, default: [:]][level, default: DOCXNumbering.Level()])
    }
}

/// Numbers in the formats of Word (ST_NumberFormat) that Japanese documents use; any other is written in digits.
enum DOCXNumberFormat {
    private static let kana = Array("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン".unicodeScalars)
    private static let iroha = Array("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス".unicodeScalars)
    private static let digits = Array("〇一二三四五六七八九".unicodeScalars)

    static func write(_ value: Int, _ format: String) -> String {
        switch format {
        case "none": ""
        case "decimalFullWidth", "decimalFullWidth2": String(String.UnicodeScalarView(String(value).unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
        case "decimalZero": value < 10 ? "0\(value)" : String(value)
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": enclosed(value, from: 0x2460, upTo: 20)
        case "decimalEnclosedParen": enclosed(value, from: 0x2474, upTo: 20)
        case "decimalEnclosedFullstop": enclosed(value, from: 0x2488, upTo: 20)
        case "ideographEnclosedCircle": enclosed(value, from: 0x3280, upTo: 10)
        case "aiueo", "aiueoFullWidth": letter(value, kana)
        case "iroha", "irohaFullWidth": letter(value, iroha)
        case "upperLetter": letter(value, Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars))
        case "lowerLetter": letter(value, Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars))
        case "upperRoman": roman(value)
        case "lowerRoman": roman(value).lowercased()
        case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "ideographTraditional": kanji(value)
        case "japaneseDigitalTenThousand", "ideographDigital", "koreanDigital2": String(String.UnicodeScalarView(String(value).unicodeScalars.map { digits[Int($0.value) & 15] }))
        default: String(value)
        }
    }

    private static func enclosed(_ value: Int, from first: UInt32, upTo last: Int) -> String {
        guard (1...last).contains(value), let scalar = Unicode.Scalar(first + UInt32(value - 1)) else { return String(value) }
        return String(Character(scalar))
    }

    private static func letter(_ value: Int, _ letters: [Unicode.Scalar]) -> String {
        value > 0 ? String(Character(letters[(value - 1) % letters.count])) : String(value)
    }

    private static func roman(_ value: Int) -> String {
        guard (1..<4000).contains(value) else { return String(value) }
        var rest = value, words = ""
        for (amount, sign) in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
            while rest >= amount {
                words += sign
                rest -= amount
            }
        }
        return words
    }

    /// 十二, 百三; above 999 in single digits.
    private static func kanji(_ value: Int) -> String {
        guard (1..<1000).contains(value) else { return write(value, "ideographDigital") }
        var words = ""
        for (unit, name) in [(100, "百"), (10, "十"), (1, "")] {
            let digit = value / unit % 10
            if digit == 0 { continue }
            if digit > 1 || unit == 1 { words.unicodeScalars.append(digits[digit]) }
            words += name
        }
        return words
    }

    /// Signs of the symbol fonts that stand for round, square and diamond bullets; others are a middle dot.
    static func bullet(_ text: String, font: String) -> String {
        guard let first = text.unicodeScalars.first else { return "" }
        let isSymbol = font.hasPrefix("Wingdings") || font.hasPrefix("Symbol") || (0xE000...0xF8FF).contains(first.value)
        guard isSymbol else { return text }
        switch first.value & 0xFF {
        case 0x6C, 0x9F: return "●"
        case 0x6D, 0xA1: return "○"
        case 0x6E, 0xA7: return "■"
        case 0x6F, 0xA8: return "□"
        case 0x75: return "◆"
        default: return "・"
        }
    }
}

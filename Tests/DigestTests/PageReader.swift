/// A page read strictly: what a careless writer of HTML gets wrong is an error here, where a browser would guess.
struct PageReader {
    struct Element {
        var name: String
        var attributes: [String: String]
        /// Indices of the elements around it, outermost first.
        var path: [Int]
        var text: String = ""
    }

    struct Fault: Error, CustomStringConvertible { var description: String }

    private(set) var elements: [Element] = []
    /// Every piece of text outside `style`, references resolved.
    private(set) var text = ""

    private static let void: Set<String> = ["meta", "link", "br", "wbr", "hr", "img", "input"]
    /// Elements of SVG that the page closes in the tag.
    private static let selfClosing: Set<String> = ["rect", "line", "circle"]

    init(_ html: String) throws {
        let bytes = Array(html.utf8)
        var offset = 0
        var open: [Int] = []
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                let end = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                let raw = String(decoding: bytes[offset..<end], as: UTF8.self)
                let inStyle = open.last.map { elements[$0].name == "style" } ?? false
                let words = inStyle ? raw : try PageReader.resolve(raw)
                if !inStyle { text += words }
                for index in open { elements[index].text += words }
                offset = end
                continue
            }
            guard let close = PageReader.tagEnd(bytes, offset) else { throw Fault(description: "a tag without end at byte \(offset)") }
            let tag = String(decoding: bytes[(offset + 1)..<close], as: UTF8.self)
            offset = close + 1
            if tag.hasPrefix("!DOCTYPE") { continue }
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), elements[last].name == tag.dropFirst() else { throw Fault(description: "<\(tag)> closes nothing") }
                continue
            }
            let isClosed = tag.hasSuffix("/")
            let element = try PageReader.element(isClosed ? String(tag.dropLast()) : tag, path: open)
            guard !isClosed || PageReader.selfClosing.contains(element.name) else { throw Fault(description: "<\(tag)> may not close itself") }
            elements.append(element)
            if !isClosed, !PageReader.void.contains(element.name) { open.append(elements.count - 1) }
        }
        guard open.isEmpty else { throw Fault(description: "never closed: \(open.map { elements[$0].name })") }
    }

    /// Offset of the `>` outside quotation marks.
    private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        var isQuoted = false
        for index in start..<bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
        }
        return nil
    }

    private static func element(_ tag: String, path: [Int]) throws -> Element {
        let name = String(tag.prefix { $0 != " " })
        guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "T" || $0 == "P") }) else { throw Fault(description: "no element: <\(tag.prefix(40))>") }
        var attributes: [String: String] = [:]
        var rest = Array(tag.utf8.dropFirst(name.utf8.count))[...]
        while let start = rest.firstIndex(where: { $0 != 0x20 && $0 != 0x0A }) {
            rest = rest[start...]
            let key = String(decoding: rest.prefix { $0 != UInt8(ascii: "=") && $0 != 0x20 }, as: UTF8.self)
            rest = rest.dropFirst(key.utf8.count)
            guard attributes[key] == nil, key.allSatisfy({ $0.isLetter && $0.isASCII || $0 == "-" || $0.isNumber }) else { throw Fault(description: "attribute \(key) in <\(tag.prefix(60))>") }
            guard rest.first == UInt8(ascii: "=") else { attributes[key] = ""; continue }
            guard rest.dropFirst().first == UInt8(ascii: "\"") else { throw Fault(description: "attribute \(key) is not quoted") }
            let value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
            attributes[key] = try resolve(String(decoding: value, as: UTF8.self))
            rest = rest.dropFirst(value.count + 3)
        }
        return Element(name: name, attributes: attributes, path: path)
    }

    /// Character references; an ampersand that is none is a fault.
    private static func resolve(_ raw: String) throws -> String {
        guard raw.utf8.contains(UInt8(ascii: "&")) else { return raw }
        let known = [("lt;", "<"), ("gt;", ">"), ("amp;", "&"), ("quot;", "\""), ("#39;", "'")]
        var out: [UInt8] = []
        for (index, piece) in Array(raw.utf8).split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else { out += piece; continue }
            guard let (name, value) = known.first(where: { piece.starts(with: $0.0.utf8) }) else {
                throw Fault(description: "a bare & before \(String(decoding: piece.prefix(10), as: UTF8.self))")
            }
            out += Array(value.utf8) + piece.dropFirst(name.utf8.count)
        }
        return String(decoding: out, as: UTF8.self)
    }

    func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }
    func has(_ element: Element, inside name: String) -> Bool { element.path.contains { elements[$0].name == name } }
    func children(_ index: Int, _ name: String) -> [Element] { elements.filter { $0.name == name && $0.path.contains(index) } }
    var ids: [String] { elements.compactMap { $0.attributes["id"] } }
}

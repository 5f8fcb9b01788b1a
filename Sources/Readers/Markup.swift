private import CContainers

/// Receives the events of a document in mark-up, in order.
protocol MarkupHandler: AnyObject {
    func start(_ name: String, _ attributes: MarkupAttributes, line: Int)
    func end(_ name: String)
    /// - Parameter line: 1-based line of the source where the parser stands behind the text.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int)
}

/// The attributes of a start tag, valid only while it is being handled.
struct MarkupAttributes {
    fileprivate let pointer: UnsafePointer<UnsafePointer<CChar>?>?

    subscript(name: String) -> String? { first { $0 == name } }

    /// Value of the first attribute whose name fits; empty for one without a value.
    func first(where fits: (String) -> Bool) -> String? {
        guard var pair = pointer else { return nil }
        while let name = pair[0] {
            if fits(String(cString: name)) { return pair[1].map { String(cString: $0) } ?? "" }
            pair += 2
        }
        return nil
    }
}

/// libxml2's event parsers for HTML and XML.
enum Markup {
    /// Parses UTF-8 bytes. False when an XML document was not well-formed; its events up to there were reported.
    @discardableResult
    static func read(_ bytes: [UInt8], isHTML: Bool, _ handler: any MarkupHandler) -> Bool {
        final class Box { let handler: any MarkupHandler; init(_ handler: any MarkupHandler) { self.handler = handler } }
        let box = Box(handler)
        let result = withExtendedLifetime(box) {
            cmarkup_read(bytes, bytes.count, isHTML ? 1 : 0, { context, kind, name, text, length, attributes, line in
                guard let context else { return }
                let handler = Unmanaged<Box>.fromOpaque(context).takeUnretainedValue().handler
                switch Int(kind) {
                case Int(CMARKUP_START): handler.start(name.map { String(cString: $0) } ?? "", MarkupAttributes(pointer: attributes), line: Int(line))
                case Int(CMARKUP_END): handler.end(name.map { String(cString: $0) } ?? "")
                default: handler.text(UnsafeBufferPointer(start: text, count: length), line: Int(line))
                }
            }, Unmanaged.passUnretained(box).toOpaque())
        }
        return result == 0
    }
}

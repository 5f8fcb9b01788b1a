import SourceText

/// The encoding of HTML and XML, whose own word about it is often wrong: CP932 declared as UTF-8, UTF-8 declared as x-sjis.
enum MarkupDecoding {
    /// What the bytes themselves show comes first; the declaration decides only where it fits better.
    static func decode(_ file: [UInt8], options: ReadOptions) -> DecodedText {
        if let named = options.charset, let decoded = Decoding.decode(file, as: named) { return decoded }
        let found = Decoding.decode(file)
        let isCertain = found.badCount == 0 && (found.charset.hasPrefix("UTF") || found.charset.hasPrefix("ISO-2022"))
        if isCertain { return found }
        guard let name = declaration(file), let declared = Decoding.decode(file, as: name) else { return found }
        return declared.badCount < found.badCount ? declared : found
    }

    /// The name after charset= or encoding= in the first 2,048 bytes.
    private static func declaration(_ file: [UInt8]) -> String? {
        let head = file.prefix(2048).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        for key in ["charset=", "encoding="] as [StaticString] {
            guard let found = head.firstOffset(of: key, in: head.indices) else { continue }
            let rest = head[(found + key.utf8CodeUnitCount)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
            let name = rest.prefix { $0 == 0x2D || $0 == 0x5F || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
            if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
        return nil
    }
}

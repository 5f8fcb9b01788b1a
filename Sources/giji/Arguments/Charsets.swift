/// Encodings that minutes come in, under the names that people know.
enum Charsets {
    static let names = ["UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "ISO-2022-JP"]

    /// The name of an encoding as the pipeline knows it: `sjis` and `CP932` are Shift_JIS.
    static func name(_ given: String) -> String? {
        switch given.lowercased().filter({ $0 != "-" && $0 != "_" }) {
        case "utf8": "UTF-8"
        case "utf16", "utf16le": "UTF-16LE"
        case "utf16be": "UTF-16BE"
        case "shiftjis", "sjis", "cp932", "windows31j", "ms932", "mskanji": "Shift_JIS"
        case "eucjp", "euc", "ujis": "EUC-JP"
        case "iso2022jp", "jis": "ISO-2022-JP"
        default: nil
        }
    }
}

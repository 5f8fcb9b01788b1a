import SourceText

/// One sentence for each run of bytes that is no character, and one for those beyond the first twenty.
enum BadByteNotices {
    private static let listLimit = 20

    static func notices(of read: ReadFile) -> [ReadNotice] {
        guard read.badCount > 0 else { return [] }
        let places = replacements(in: read.text.bytes, limit: read.bad.count)
        // Mark-up that was left out may have held some: then the order no longer tells which is which.
        let isAligned = places.count == min(read.badCount, read.bad.count)
        var notices = read.bad.prefix(listLimit).enumerated().map { index, bad in
            notice(bad, charset: read.charset, textRange: isAligned ? places[index]..<places[index] + 3 : nil)
        }
        if read.badCount > listLimit {
            notices.append(ReadNotice(.badBytes, "読めないバイトは、ほかに\(read.badCount - listLimit)か所あります。文字コードの指定を確かめてください。",
                                      en: "\(read.badCount - listLimit) more places hold bytes that are no characters. Check the encoding of the file."))
        }
        return notices
    }

    private static func notice(_ bad: DecodedText.BadBytes, charset: String, textRange: Range<Int>?) -> ReadNotice {
        let values = bad.bytes.map(hexadecimal).joined(separator: " ")
        return ReadNotice(.badBytes, "\(charset)の文字として読めないバイト（\(values)）が、先頭から\(bad.fileOffset)バイト目にあります。「\u{FFFD}」に置き換えました。",
                          en: "Byte \(bad.fileOffset) of the file (\(values)) is no character in \(charset). It was replaced with U+FFFD.",
                          fileOffset: bad.fileOffset, textRange: textRange)
    }

    private static func replacements(in bytes: [UInt8], limit: Int) -> [Int] {
        var places: [Int] = []
        var offset = 0
        while places.count < limit, let found = bytes.firstOffset(of: "\u{FFFD}", in: offset..<bytes.count) {
            places.append(found)
            offset = found + 3
        }
        return places
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}

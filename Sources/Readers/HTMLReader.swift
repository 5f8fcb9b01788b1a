import SourceText

/// HTML as vendors of minutes serve it: one block a speech, `<pre>`, `<br>`, tables, headings as labels, frames.
///
/// Blocks become lines, cells are set apart by tabs, ruby, scripts, styles and controls are left out.
enum HTMLReader {
    static let reader = Reader(mediaType: "text/html", accepts: accepts, read: read)

    private static func accepts(_ head: FileHead) -> Bool {
        guard head.markup.first == UInt8(ascii: "<") else { return head.ending.hasPrefix("htm") && head.holds("<br") }
        if head.starts(with: ["<!doctype html", "<html", "<head", "<body", "<frameset", "<meta", "<title"]) { return true }
        if head.holds("<html") || head.holds("<body") || head.holds("<frameset") { return true }
        return ["html", "htm", "xhtml"].contains(head.ending)
    }

    static func read(_ file: [UInt8], options: ReadOptions) -> ReadFile {
        let decoded = MarkupDecoding.decode(file, options: options)
        let kana = JoinedKana.joined(decoded.bytes)
        let source = prepared(kana.bytes)
        var page = HTMLPage()
        Markup.read(source, isHTML: true, page)
        var bytes = page.finish()
        // A page that hides its minutes from the printer or until a click, or those who speak in them.
        if page.unseenWords.bytes > 0 {
            let whole = HTMLPage(takesAll: true)
            Markup.read(source, isHTML: true, whole)
            let all = whole.finish()
            if page.unseenWords.bytes > bytes.count || marks(bytes) * 3 < marks(all) { (page, bytes) = (whole, all) }
        }
        var origins = page.text.origins
        var notices: [ReadNotice] = []
        if !page.frames.isEmpty {
            let found = page.frames.compactMap { name in plainName(name).flatMap { options.neighbour?($0) } }
            for frame in found {
                var inner = options
                inner.neighbour = nil
                let text = read(frame, options: inner).text.bytes
                if !bytes.isEmpty, bytes.last != 0x0A { bytes.append(0x0A) }
                bytes += text
            }
            // Lines that came from another file have no place in this one.
            origins += [Int](repeating: 0, count: max(0, bytes.count { $0 == 0x0A } + 1 - origins.count))
            if found.isEmpty { notices.append(framesNotice(page.frames, isFatal: bytes.allSatisfy { $0 <= 0x20 })) }
        }
        if bytes.allSatisfy({ $0 <= 0x20 }), notices.isEmpty {
            notices.append(ReadNotice(.empty, isFatal: true, "HTMLに本文がありません。", en: "The HTML page holds no text."))
        }
        return ReadFile(text: ExtractedText(bytes: bytes, origins: .init(unit: .line, numbers: origins), given: page.frames.isEmpty ? page.given : nil), mediaType: reader.mediaType,
                        charset: decoded.charset, bad: decoded.bad, badCount: decoded.badCount, notices: notices + page.unseenWords.notices + JoinedKana.notices(kana.count))
    }

    /// Lines that begin with a mark of a speaker, a number of the system before it or none.
    private static func marks(_ bytes: [UInt8]) -> Int {
        bytes.split(separator: 0x0A).count { line in
            let words = line.drop { $0 <= 0x3A }
            return words.starts(with: "◯".utf8) || words.starts(with: "○".utf8) || words.starts(with: "〇".utf8)
        }
    }

    private static func framesNotice(_ names: [String], isFatal: Bool) -> ReadNotice {
        let list = names.joined(separator: "、")
        return ReadNotice(.frames, isFatal: isFatal, "この HTML はフレームの枠で、本文は別のファイル（\(list)）にあります。本文のファイルを指定してください。",
                          en: "This page is a set of frames; the text is in other files (\(list)). Give giji the one that holds the minutes.")
    }

    /// A file beside the page: no path, no address. Nil for everything else.
    private static func plainName(_ source: String) -> String? {
        let name = String(source.prefix { $0 != "#" && $0 != "?" })
        return name.isEmpty || name.contains("/") || name.contains(":") || name.contains("\\") || name.hasPrefix(".") ? nil : name
    }

    /// 「<会長>」 is no tag: browsers show it, libxml2 would drop it; of Word's `<![if !supportLists]>` it is the other way round. A zero byte would end the parse.
    private static func prepared(_ bytes: [UInt8]) -> [UInt8] {
        var prepared: [UInt8] = []
        prepared.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), index + 1 < bytes.count, bytes[index + 1] >= 0x80 || bytes[index + 1] == UInt8(ascii: "!") {
                if let end = conditionEnd(bytes, index) {
                    prepared += bytes[index..<end].lazy.filter { $0 == 0x0A }
                    index = end
                    continue
                }
                if bytes[index + 1] >= 0x80 { prepared += "&lt;".utf8 } else { prepared.append(byte) }
            } else {
                prepared.append(byte == 0 ? 0x20 : byte)
            }
            index += 1
        }
        return prepared
    }

    /// The end of `<![if …]>` or `<![endif]>` that begins at the offset.
    private static func conditionEnd(_ bytes: [UInt8], _ offset: Int) -> Int? {
        guard bytes.first(of: ["<![if", "<![endif", "<![IF", "<![ENDIF"], at: offset) != nil else { return nil }
        return bytes.firstOffset(of: "]>", in: offset..<min(bytes.count, offset + 120)).map { $0 + 2 }
    }
}

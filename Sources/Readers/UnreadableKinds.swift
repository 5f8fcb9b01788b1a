import SourceText

/// Files that hold no words, or words in a form that giji does not read: named, with what to do instead.
enum UnreadableKinds {
    static let reader = Reader(mediaType: "application/octet-stream", accepts: { kind(of: $0) != nil }, read: { file, _ in
        // The names of its parts stand anywhere in a compound file, mostly at its end.
        let kind = file.starts(with: compoundMark) ? Kind.compound(file) : kind(of: FileHead(file, name: "")) ?? Kind.compound(file)
        return .refused(ReadNotice(.unreadable, isFatal: true, kind.japanese, en: kind.english), mediaType: kind.mediaType)
    })

    struct Kind {
        let mediaType: String
        let japanese: String
        let english: String

        /// 一太郎 and the Word and Excel of before 2007 share one container (OLE2); the names of its streams tell them apart.
        static func compound(_ file: [UInt8]) -> Kind {
            func holds(_ name: String) -> Bool {
                let wide = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
                return file.withUnsafeBufferPointer { bytes in bytes.indices.contains { bytes[$0] == wide[0] && bytes[$0...].starts(with: wide) } }
            }
            if holds("EncryptedPackage") {
                return Kind(mediaType: "application/x-ole-storage", japanese: "パスワードで保護された文書は読めません。パスワードを外して保存し直してください。",
                            english: "This document is protected by a password. Save it without one.")
            }
            if holds("WordDocument") { return office("Wordの古い形式（.doc）", "an old Word file (.doc)") }
            if holds("Workbook") { return office("Excelの表（.xls）", "an old Excel file (.xls)") }
            if holds("PowerPoint Document") { return office("PowerPointの古い形式（.ppt）", "an old PowerPoint file (.ppt)") }
            return office("一太郎（.jtd）などの文書ファイル", "an Ichitaro (.jtd) or similar document")
        }

        static func office(_ japanese: String, _ english: String) -> Kind {
            Kind(mediaType: "application/x-ole-storage", japanese: "\(japanese)は読めません。Word（.docx）かPDFで保存し直してください。",
                 english: "This is \(english), which giji does not read. Save it as .docx or PDF.")
        }

        static func picture(_ mediaType: String, _ name: String) -> Kind {
            Kind(mediaType: mediaType, japanese: "\(name)の画像ファイルです。文字が入っていないため読めません。OCR（文字認識）をかけて、テキストかPDFにしてください。",
                 english: "This is a \(name) picture. It holds no text: run OCR and give giji the text or the PDF.")
        }

        static func other(_ mediaType: String, _ japanese: String, _ english: String) -> Kind {
            Kind(mediaType: mediaType, japanese: "\(japanese)です。会議録の本文（テキスト、HTML、PDF、Word）を指定してください。",
                 english: "This is \(english). Give giji the minutes themselves: text, HTML, PDF or Word.")
        }
    }

    private static let compoundMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static func kind(of head: FileHead) -> Kind? {
        let bytes = head.bytes
        func starts(_ magic: [UInt8], at offset: Int = 0) -> Bool { bytes.count >= offset + magic.count && bytes[offset...].starts(with: magic) }
        if starts(compoundMark) { return Kind.compound(bytes) }
        // Its sentences are quotations, told twice: checked as minutes they would contradict themselves.
        if head.holds("<meta name=\"generator\" content=\"giji\">") {
            return Kind(mediaType: "text/html", japanese: "gijiが作ったページです。もとの会議録のファイルを指定してください。", english: "giji made this page. Give it the minutes that the page was made from.")
        }
        if starts([0x89, 0x50, 0x4E, 0x47]) { return .picture("image/png", "PNG") }
        if starts([0xFF, 0xD8, 0xFF]) { return .picture("image/jpeg", "JPEG") }
        if starts(Array("GIF8".utf8)) { return .picture("image/gif", "GIF") }
        if starts([0x49, 0x49, 0x2A, 0x00]) || starts([0x4D, 0x4D, 0x00, 0x2A]) { return .picture("image/tiff", "TIFF") }
        if starts(Array("RIFF".utf8)), starts(Array("WEBP".utf8), at: 8) { return .picture("image/webp", "WebP") }
        if starts(Array("{\\rtf".utf8)) { return Kind(mediaType: "application/rtf", japanese: "リッチテキスト（.rtf）は読めません。Word（.docx）かPDFで保存し直してください。", english: "This is an RTF file, which giji does not read. Save it as .docx or PDF.") }
        if starts([0x1F, 0x8B]) { return .other("application/gzip", "圧縮ファイル（gzip）", "a gzip archive") }
        if starts([0x37, 0x7A, 0xBC, 0xAF]) { return .other("application/x-7z-compressed", "圧縮ファイル（7z）", "a 7z archive") }
        if starts(Array("Rar!".utf8)) { return .other("application/vnd.rar", "圧縮ファイル（RAR）", "a RAR archive") }
        if starts(Array("ftyp".utf8), at: 4) || starts(Array("ID3".utf8)) || starts(Array("RIFF".utf8)) || starts(Array("OggS".utf8)) {
            return .other("application/octet-stream", "音声か動画のファイル", "a recording")
        }
        if starts([0x7F, 0x45, 0x4C, 0x46]) || starts(Array("MZ".utf8)) && bytes.contains(0) {
            return .other("application/octet-stream", "プログラムのファイル", "a program")
        }
        return nil
    }

    /// Refuses decoded text that is full of control characters: no text in any encoding.
    static func binary(_ decoded: DecodedText) -> ReadFile? {
        let sample = min(decoded.bytes.count, 100_000)
        let controls = decoded.bytes.controlCount(in: 0..<sample)
        let isDamaged = decoded.badCount * 5 > decoded.bytes.count / 3
        guard controls * 50 > sample || (controls * 400 > sample && isDamaged) || (isDamaged && decoded.badCount > 16) else { return nil }
        return .refused(ReadNotice(.unreadable, isFatal: true, "文字のファイルではないようです。会議録の本文（テキスト、HTML、PDF、Word）を指定してください。",
                                   en: "This does not look like text. Give giji the minutes as text, HTML, PDF or Word."), mediaType: "application/octet-stream")
    }
}

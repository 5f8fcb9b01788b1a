import SourceText

/// PDF through the program `pdftotext` of poppler-utils, which is run, never linked (it is GPL).
enum PDFReader {
    static let mediaType = "application/pdf"
    static let reader = Reader(mediaType: mediaType, accepts: { $0.bytes.prefix(1024).containsPDFMark }, read: read)

    static func read(_ file: [UInt8], options: ReadOptions) -> ReadFile {
        // The layout of the page keeps rosters in their rows and paragraphs indented; pages in columns or tiers need the places of the words.
        switch text(of: file, arguments: ["-layout"], options) {
        case .failure(let notice): return .refused(notice, mediaType: mediaType)
        case .success(let laidOut):
            var pages = PageText.pages(laidOut)
            if PageText.mayBeInColumns(pages), case .success(let boxes) = text(of: file, arguments: ["-bbox"], options) { pages.reorder(PageBoxes(boxes)) }
            pages.joinLabelCells()
            return document(PageText.join(pages))
        }
    }

    private static func document(_ joined: (bytes: [UInt8], pageStarts: [Int])) -> ReadFile {
        let letters = Letters(joined.bytes)
        guard letters.all > 0 else {
            return .refused(ReadNotice(.noText, isFatal: true, "このPDFには文字が入っていません（紙をスキャンした画像です）。OCR（文字認識）をかけてから、もう一度お試しください。",
                                       en: "This PDF holds no text, only pictures of pages. Run OCR on it first."), mediaType: mediaType)
        }
        var notices: [ReadNotice] = []
        if letters.all > 200, letters.japanese * 50 < letters.all {
            notices.append(ReadNotice(.garbled, "このPDFの文字は正しく取り出せません（文字の対応表がありません）。元の文書からPDFを作り直すか、OCRをかけてください。",
                                      en: "The characters of this PDF cannot be told (its fonts have no ToUnicode map). Make the PDF anew from its source, or run OCR."))
        }
        return ReadFile(text: ExtractedText(bytes: joined.bytes, pageStarts: joined.pageStarts), mediaType: mediaType, charset: "UTF-8", notices: notices)
    }

    private enum Outcome {
        case success([UInt8])
        case failure(ReadNotice)
    }

    private static func text(of file: [UInt8], arguments: [String], _ options: ReadOptions) -> Outcome {
        guard let result = options.run?("pdftotext", arguments + ["-enc", "UTF-8", "-eol", "unix", "-", "-"], file) else {
            return .failure(ReadNotice(.missingProgram, isFatal: true, "PDFを読むには、パッケージ poppler-utils を入れてください（sudo apt install poppler-utils）。",
                                       en: "Reading PDF needs the package poppler-utils (sudo apt install poppler-utils)."))
        }
        guard result.status != 0 else { return .success(VerticalForms.replaced(in: KangxiRadicals.replaced(in: JoinedKana.joined(Decoding.decode(result.output).bytes).bytes))) }
        // pdftotext(1): 1 the file cannot be opened, 3 its permissions forbid it.
        if result.status == 3 || result.errors.contains("assword") || result.errors.contains("ermission") {
            return .failure(ReadNotice(.broken, isFatal: true, "このPDFはパスワードか権限で保護されていて、読めません。保護を外して保存し直してください。",
                                       en: "This PDF is protected. Save it without protection."))
        }
        return .failure(ReadNotice(.broken, isFatal: true, "PDFが壊れていて、開けません（pdftotext: \(result.errors)）。", en: "The PDF is damaged (pdftotext: \(result.errors))."))
    }

    /// How many letters the text has, and how many of them are kana or kanji.
    private struct Letters {
        var all = 0
        var japanese = 0

        init(_ bytes: [UInt8]) {
            var offset = 0
            while let found = bytes.codePoint(at: offset) {
                offset += found.length
                if CodePoint.isBlank(found.value) || found.value < 0x20 { continue }
                all += 1
                if CodePoint.isKanji(found.value) || CodePoint.isHiragana(found.value) || CodePoint.isKatakana(found.value) { japanese += 1 }
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// %PDF- may have up to a kilobyte of something else before it.
    fileprivate var containsPDFMark: Bool { Array(self).contains("%PDF-", in: 0..<count) }
}

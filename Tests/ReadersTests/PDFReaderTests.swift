import Foundation
import Readers
import SourceText
import Testing

@Suite struct PDFReaderTests {
    private static let hasProgram = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains { FileManager.default.isExecutableFile(atPath: $0) }

    private static let run: ReadOptions.ProgramRunner = { program, arguments, input in
        let source = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: source) }
        guard (try? Data(input).write(to: source)) != nil, let handle = try? FileHandle(forReadingFrom: source) else { return nil }
        let process = Process(), output = Pipe(), errors = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = handle
        process.standardOutput = output
        process.standardError = errors
        guard (try? process.run()) != nil else { return nil }
        let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile().prefix { $0 != 0x0A }, as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, bytes, message)
    }

    /// A PDF of pages in one of the fourteen fonts that every reader knows, so in Latin letters only.
    private func pdf(_ pages: [[String]]) -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
        var kids: [String] = []
        for page in pages {
            let words = page.enumerated().map { "BT /F1 12 Tf 72 \(720 - $0 * 20) Td (\($1)) Tj ET" }.joined(separator: "\n")
            objects.append("<< /Length \(words.utf8.count) >>\nstream\n\(words)\nendstream")
            objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(objects.count) 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>")
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<< /Type /Pages /Count \(pages.count) /Kids [\(kids.joined(separator: " "))] >>"
        var file = "%PDF-1.4\n", places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { file += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
        return Array((file + "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n").utf8)
    }

    @Test(.enabled(if: hasProgram, "pdftotext (poppler-utils) is not installed"))
    func pagesAreKept() {
        let read = Readers.read(pdf([["First page", "second line"], ["Next page"]]), name: "a.pdf", options: ReadOptions(run: Self.run))
        #expect(read.mediaType == "application/pdf")
        #expect(read.text.pageStarts.count == 2)
        let words = String(decoding: read.text.bytes, as: UTF8.self)
        #expect(words.hasPrefix("First page\n") && words.contains("second line\n") && words.contains("Next page"))
        if let found = words.range(of: "Next page") { #expect(read.text.page(of: words[..<found.lowerBound].utf8.count) == 2) }
    }

    @Test(.enabled(if: hasProgram, "pdftotext (poppler-utils) is not installed"))
    func withoutTextItAsksForOCR() {
        let read = Readers.read(pdf([[]]), name: "a.pdf", options: ReadOptions(run: Self.run))
        #expect(read.refusal?.kind == .noText)
        #expect(read.refusal?.japanese.contains("OCR") ?? false)
    }

    @Test(.enabled(if: hasProgram, "pdftotext (poppler-utils) is not installed"))
    func damagedFile() {
        let read = Readers.read(Array("%PDF-1.4\nbroken".utf8), name: "a.pdf", options: ReadOptions(run: Self.run))
        #expect(read.refusal != nil)
    }

    @Test func missingProgramNamesThePackage() {
        let read = Readers.read(Array("%PDF-1.4\n".utf8), name: "a.pdf")
        #expect(read.refusal?.kind == .missingProgram)
        #expect(read.refusal?.japanese.contains("poppler-utils") ?? false)
    }

    /// What pdftotext -layout prints, given by hand: margin off, indent kept, radicals made characters.
    @Test func layoutOfPages() {
        let printed = """
            2024/11/05                    会議録

                     ○委員長（北山一郎）
                      それでは、始めます。⽉に⼀度の会議ですので、よろしくお願いいたします。次の議題に
                     移ります。
                     ○委員（西野太郎）
                      質問します。
            \u{C}           次のページ
            """
        let options = ReadOptions(run: { _, _, _ in (0, Array(printed.utf8), "") })
        let words = text("%PDF-1.4".utf8, options: options)
        #expect(words.contains("\n○委員長（北山一郎）\n　それでは、始めます。月に一度の会議ですので"))
        #expect(words.contains("\n移ります。\n○委員（西野太郎）\n　質問します。\n"))
    }

    @Test func twoColumnsAreReadInOrder() {
        let row = "この文章は左の段にある行で、右の段とは続いておりません      こちらは右の段の文章であり、左とは別の話をしています\n"
        let options = ReadOptions(run: { _, arguments, _ in
            (0, Array((arguments.contains("-layout") ? String(repeating: row, count: 30) : "左の段の文章\n右の段の文章\n").utf8), "")
        })
        #expect(text("%PDF-1.4".utf8, options: options) == "左の段の文章\n右の段の文章\n")
    }
}

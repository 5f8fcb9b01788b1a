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

    /// A label that is too long for its cell is put together; the words beside its rest stay where they are.
    @Test func aLabelCutInItsCellIsOne() {
        let printed = "○議長（桑野太  会議を開きます。\n郎君）         議事に入ります。\n○２番（槙田次  一点伺います。\n郎君）\n○町長（大槻三郎君）  お答えします。\n（拍手）       続けます。\n"
        let read = Readers.read(Array("%PDF-1.4".utf8), name: "a.pdf", options: ReadOptions(run: { _, _, _ in (0, Array(printed.utf8), "") }))
        let lines = read.text.bytes.string(0..<read.text.bytes.count).split(separator: "\n").map { $0.filter { $0 != "　" } }
        #expect(lines == ["○議長（桑野太郎君）  会議を開きます。", "議事に入ります。", "○２番（槙田次郎君）  一点伺います。", "○町長（大槻三郎君）  お答えします。", "（拍手）       続けます。"])
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

    private static let sentence = Array("この段の文章は行の終わりまで続いており、次の行へとそのまま流れていきます。")

    /// What pdftotext -bbox prints of words at places.
    private static func boxes(_ words: [(text: String, left: Int, top: Int, width: Int, height: Int)]) -> String {
        "<doc><page width=\"595\" height=\"842\">" + words.map {
            "<word xMin=\"\($0.left).5\" yMin=\"\($0.top).000000\" xMax=\"\($0.left + $0.width).5\" yMax=\"\($0.top + $0.height).0\">\($0.text)</word>\n"
        }.joined() + "</page></doc>"
    }

    private func read(_ boxes: String) -> String {
        let page = String(repeating: "左の段にある行です      右の段にある行です\n", count: 12)
        let laidOut = Array(repeating: page, count: max(1, boxes.split(separator: "<page").count - 1)).joined(separator: "\u{C}")
        return text("%PDF-1.4".utf8, options: ReadOptions(run: { _, arguments, _ in (0, Array((arguments.contains("-bbox") ? boxes : laidOut).utf8), "") }))
    }

    @Test func twoColumnsAreReadInOrder() {
        var words = [(text: "第２回みほん市議会だより &amp; 会議録", left: 60, top: 20, width: 470, height: 10)]
        for row in 0..<12 {
            for (side, left) in [("左", 40), ("右", 320)] { words.append((side + String(Self.sentence.prefix(22)) + "\(row)", left, 60 + row * 16, 240, 10)) }
        }
        let lines = read(Self.boxes(words)).split(separator: "\n").map(String.init)
        #expect(lines.first == "　　第２回みほん市議会だより & 会議録")
        #expect(lines.dropFirst().map { $0.first } == Array(repeating: "左", count: 12) + Array(repeating: "右", count: 12))
    }

    /// A roster has a gap in each line, too, but no full lines.
    @Test func aRosterStaysAsItIsPrinted() {
        var words: [(text: String, left: Int, top: Int, width: Int, height: Int)] = []
        for row in 0..<12 { for left in [40, 320] { words.append(("\(row)番 山川\(String(repeating: "子", count: row % 3 + 1))", left, 60 + row * 16, 60 + 10 * (row % 3), 10)) } }
        #expect(read(Self.boxes(words)).hasPrefix("左の段にある行です      右の段にある行です\n"))
    }

    @Test func placesThatAreNoneDoNoHarm() {
        let words = "<doc><page>" + (0..<40).map { "<word xMin=\"nan\" yMin=\"1e30\" xMax=\"-inf\" yMax=\"\($0)\">語</word><word xMin=\"\($0 * 9)\" yMin=\"3\" xMax=\"99999\" yMax=\"5\">長い語の列</word><word xMin=\"1\">" }.joined()
        #expect(!read(words).isEmpty)
    }

    /// Vertical lines from right to left, in two tiers; signs in their vertical shape.
    @Test(arguments: [false, true])
    func tiersOfVerticalLines(isPlacedByCharacter: Bool) {
        var words: [(text: String, left: Int, top: Int, width: Int, height: Int)] = []
        for tier in 0..<2 {
            for line in 0..<10 {
                let characters = ["○議長︵北山君︶", "　", "", ""][line % 4] + String(Self.sentence.prefix(14)) + "上下".dropFirst(tier).prefix(1) + "\(line)"
                let left = 500 - line * 18, top = 60 + tier * 330
                if !isPlacedByCharacter {
                    let indent = characters.prefix { $0 == "　" }.count
                    words.append((String(characters.dropFirst(indent)), left, top + indent * 11, 11, (characters.count - indent) * 11))
                } else {
                    for (place, character) in characters.enumerated() where character != "　" { words.append((String(character), left, top + place * 11 - 8, 11, 27)) }
                }
            }
        }
        words += [("令和五年第二回定例会", 60, 20, 100, 10), ("第一号（六月）", 170, 20, 70, 10)]
        var lines = read(Self.boxes(words)).split(separator: "\n").map(String.init)
        #expect(lines.removeFirst() == "令和五年第二回定例会 第一号（六月）", "a running head is set horizontally")
        #expect(lines.map { $0.last } == Array("01234567890123456789"))
        #expect(lines.count == 20 && lines[0].hasPrefix("○議長（北山君）この段") && lines[1].hasPrefix("　この段") && lines[9].contains("上") && lines[10].contains("下"))
    }

    /// The last page seldom fills its lower tier: the pages before it show where that one begins.
    @Test func aShortLowerTierIsATier() {
        func page(_ lower: Int) -> [(text: String, left: Int, top: Int, width: Int, height: Int)] {
            (0..<20).map { line in
                let count = line < 10 ? 14 : lower
                return (String(Self.sentence.prefix(count - 1)) + (line < 10 ? "上" : "下"), 500 - line % 10 * 18, line < 10 ? 60 : 390, 11, count * 11)
            }
        }
        let full = Self.boxes(page(14)), short = Self.boxes(page(7))
        #expect(read(full + short).split(separator: "\n").compactMap(\.last) == Array(String(repeating: "上上上上上上上上上上下下下下下下下下下下", count: 2)))
        // Alone it may be a roster, whose names stand below their offices.
        #expect(read(short).split(separator: "\n").first?.last == "下")
    }
}

import Foundation
import Readers
import SourceText
import Testing

/// Text as it is, and files that are none.
@Suite struct PlainTextReaderTests {
    @Test func bytesStayAsTheyAre() {
        let words = "会長\t<p>定刻となりました。</p>\r\n委員　はい。\n"
        #expect(text(words.utf8) == words)
        #expect(text([0xEF, 0xBB, 0xBF] + words.utf8) == words)
        #expect(text(words.bytes(.shiftJIS)) == words)
    }

    @Test func badBytesAreNamedWithTheirPlace() {
        let file = Array("議長\n".utf8) + [0xFF] + Array("委員です。".utf8)
        let read = Readers.read(file, name: "a.txt")
        let notice = read.notices.first
        #expect(read.notices.count == 1 && notice?.kind == .badBytes && notice?.fileOffset == 7)
        #expect(notice?.textRange == 7..<10)
        #expect(notice?.japanese.contains("FF") ?? false && notice?.japanese.contains("UTF-8") ?? false)
        #expect(read.refusal == nil)
    }

    @Test func halfACharacterAtTheEnd() {
        let file = Array("会議を開きます。".utf8).dropLast()
        #expect(text(file).hasSuffix("ます\u{FFFD}"))
        #expect(notices(file) == [.badBytes])
    }

    @Test func manyBadBytesAreCounted() {
        let file = Array(String(repeating: "会議を開きます。皆さん、おはようございます。", count: 60).utf8) + (0..<40).flatMap { _ in [0xFF] + Array("です。".utf8) }
        let read = Readers.read(file, name: "a.txt")
        #expect(read.notices.count == 21)
        #expect(read.notices.last?.japanese.contains("20") ?? false)
    }

    @Test func emptyFiles() {
        #expect(Readers.read([], name: "a.txt").refusal?.kind == .empty)
        #expect(Readers.read([0x20, 0x0A], name: "a.txt").refusal?.kind == .empty)
        #expect(Readers.read(Array("<html><body></body></html>".utf8), name: "a.html").refusal?.kind == .empty)
    }

    @Test(arguments: [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "PNG"), ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "JPEG"), ([0x1F, 0x8B, 8, 0], "gzip"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "jtd"), ([0x7F, 0x45, 0x4C, 0x46, 2, 1], "プログラム"),
    ] as [([UInt8], String)])
    func binaryFilesAreRefusedByName(magic: [UInt8], word: String) {
        let read = Readers.read(magic + [UInt8](repeating: 0, count: 200), name: "record.txt")
        #expect(read.refusal?.kind == .unreadable)
        #expect(read.refusal?.japanese.contains(word) ?? false, "\(read.refusal?.japanese ?? "")")
        #expect(read.refusal?.english.isEmpty == false)
    }

    @Test func noiseIsNoText() {
        var state: UInt64 = 42
        let noise = (0..<5000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        #expect(Readers.read(noise, name: "x").refusal?.kind == .unreadable)
    }

    @Test func fiftyMegabytesOnOneLine() {
        let words = Array("異議なしと認めます。".utf8)
        var file: [UInt8] = []
        file.reserveCapacity(50 << 20 + 64)
        while file.count < 50 << 20 { file += words }
        let read = Readers.read(file, name: "a.txt")
        #expect(read.text.bytes == file)
        #expect(read.text.lineStarts == [0])
    }

    @Test func everyNoticeSpeaksBothLanguages() {
        for notice in Readers.read([0x89, 0x50, 0x4E, 0x47], name: "a").notices + Readers.read(Array("%PDF-1".utf8), name: "a").notices {
            #expect(!notice.japanese.isEmpty && !notice.english.isEmpty && notice.isFatal)
        }
    }

    @Test func linesThatEndWithCarriageReturns() {
        #expect(text("○議長　開きます。\r○町長　申し上げます。\r".utf8) == "○議長　開きます。\n○町長　申し上げます。\n")
        #expect(text("○議長　開きます。\r\n○町長　申し上げます。\r\n".utf8) == "○議長　開きます。\r\n○町長　申し上げます。\r\n")
    }

    /// か and U+3099 are が: the words are read whole, and the user is told.
    @Test func kanaAndTheirMarksArePutTogether() {
        let words = "議長が「プールの件」を述べ、ヴァイオリンとゞ゛を聞く。"
        let parted = words.decomposedStringWithCanonicalMapping
        #expect(parted.utf8.count > words.utf8.count)
        #expect(text(parted.utf8).utf8.elementsEqual(words.utf8))
        #expect(notices(parted.utf8) == [.partedMarks] && notices(words.utf8).isEmpty)
        #expect(text("\u{3099}あ\u{3099}。".utf8).utf8.elementsEqual("\u{3099}あ\u{3099}。".utf8))
    }
}

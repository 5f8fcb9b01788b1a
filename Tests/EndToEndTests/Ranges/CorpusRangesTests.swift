import Foundation
import Minutes
import Pipeline
import SourceText
import Testing

/// `source.ranges` is honest: what is not called speech was not spoken, on every record of Corpus.
@Suite struct CorpusRangesTests {
    private static let minutes = CorpusRecord.all.filter { $0.source.pathExtension == "txt" && !$0.name.hasPrefix("negative/") }

    /// Every range of these kinds is looked at, which is more than a sample.
    @Test(arguments: CorpusRecord.all)
    func whatIsNotSpokenLooksLikeIt(_ record: CorpusRecord) throws {
        let document = try record.document()
        guard document.record.source.kind == .minutes, let first = document.record.speeches.first else { return }
        for range in document.record.source.ranges {
            let words = document.text.string(range.span)
            switch range.kind {
            case .separator where words.filter({ !$0.isWhitespace }) != "以上": #expect(words.unicodeScalars.allSatisfy { !isLetter($0) }, "\(record.name): 「\(words)」 is called a separator")
            case .furniture: #expect(!soundsSpoken(words), "\(record.name): 「\(words)」 is called furniture")
            case .header where range.span.start > first.span.start, .heading: #expect(!soundsSpoken(words), "\(record.name): 「\(words)」 is called \(range.kind.rawValue)")
            case .blank: #expect(words.allSatisfy { $0.isWhitespace }, "\(record.name): 「\(words)」 is called blank")
            default: break
            }
        }
    }

    /// Sentences that the record itself holds, put on a line of their own into the middle of its longest speech.
    @Test(arguments: minutes)
    func sentencesMovedIntoASpeechStaySpoken(_ record: CorpusRecord) throws {
        let document = try record.document()
        let speeches = document.record.speeches
        guard document.record.source.kind == .minutes, speeches.count >= 4, let host = speeches.max(by: { $0.span.count < $1.span.count }) else { return }
        let sentences = Set(speeches.flatMap { $0.text.split(separator: "\n").compactMap { $0.split(separator: "。").first?.trimmingCharacters(in: .whitespaces) } }.filter { (8...60).contains($0.count) && $0.allSatisfy { $0 != "「" && $0 != "（" } }).sorted()
        for sentence in stride(from: 0, to: sentences.count, by: max(1, sentences.count / 12)).map({ sentences[$0] }) {
            let moved = "\n　\(sentence)。\n　続けて申し上げます。"
            var bytes = document.text.bytes
            bytes.insert(contentsOf: Array(moved.utf8), at: host.span.end)
            let changed = Pipeline.run(bytes, path: "moved.txt").record
            let place = Span(host.span.end + "\n　".utf8.count, host.span.end + "\n　\(sentence)。".utf8.count)
            let kinds = changed.source.ranges.filter { $0.span.overlaps(place) }.map(\.kind)
            #expect(kinds.allSatisfy { $0 == .speech || $0 == .scene }, "\(record.name): 「\(sentence)」 → \(kinds.map(\.rawValue))")
        }
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x3400...0x9FFF, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19, 0xFFFD: scalar.value != 0xFFFD
        default: false
        }
    }

    private func soundsSpoken(_ words: String) -> Bool {
        ["ます。", "です。", "ません。", "ました。", "ください。", "ますか。", "ですか。", "でしょうか。"].contains { words.contains($0) }
    }
}

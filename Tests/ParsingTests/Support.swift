import Minutes
import Parsing
import SourceText

/// The record of an invented text.
func record(of text: String, dialect: String? = nil) -> Record {
    Parsing.parse(ExtractedText(text), source: source(for: text), dialect: dialect).record
}

func record(of bytes: [UInt8]) -> Record {
    let text = String(decoding: bytes, as: UTF8.self)
    return record(of: text)
}

private func source(for text: String) -> Source {
    Source(path: "invented.txt", fileSize: text.utf8.count, sha256: "", mediaType: "text/plain", charset: "UTF-8")
}

/// A speaker in a line: label|name|role|seat, with a dash for what is null.
func line(_ speaker: Speaker) -> String {
    [speaker.label, speaker.name, speaker.role, speaker.seat].map { $0 ?? "-" }.joined(separator: "|")
}

/// Whether the ranges give the text back, byte for byte.
func tiles(_ record: Record, _ length: Int) -> Bool {
    var end = 0
    for range in record.source.ranges {
        guard range.span.start == end, range.span.end > end else { return false }
        end = range.span.end
    }
    return end == length
}

import Checks
import Crypto
import Digest
package import Minutes
import Parsing
import Passes
import Readers
import SourceText

/// Bytes of a file in, a checked record out: the only place where the stages are put together.
package enum Pipeline {
    package static let version = "0.1.0"

    /// Ids of the styles of minutes that can be asked for by name.
    package static var dialects: [String] { Parsing.dialectIDs }

    /// For each style its id and an invented line in it, in the order of the table.
    package static var dialectExamples: [(id: String, example: String)] { Dialects.all.map { ($0.id, $0.example) } }

    /// What the checks say of themselves, in the order of the catalogue.
    package static var rules: [RuleDescription] { Checks.descriptions }

    package static func run(_ file: [UInt8], path: String, options: PipelineOptions = PipelineOptions()) -> Document {
        let clock = options.clock
        let read = StageClock.measure(.reading, clock) { Readers.read(file, name: path, options: readOptions(options, path: path)) }
        let sha256 = StageClock.measure(.hashing, clock) { hexadecimal(SHA256.hash(data: file)) }
        var source = Source(path: path, fileSize: file.count, sha256: sha256, mediaType: read.mediaType, charset: read.charset)
        source.notices = read.notices.map(notice)
        var parsed = StageClock.measure(.parsing, clock) { Parsing.parse(read.text, source: source, dialect: options.dialect) }
        let spoken = parsed.spoken
        if let kind = options.bodyKind { parsed.record.meeting.bodyKind = kind }
        StageClock.measure(.passes, clock) { Passes.run(&parsed.record, spoken: spoken) }
        parsed.record.findings += NoticeFindings.findings(parsed.record.source.notices, parsed.record.source.unclassified) + [NoticeFindings.unread(parsed.record, read.text.bytes)].compactMap { $0 }
        StageClock.measure(.checks, clock) {
            var checks = options.checks
            if let digest = options.digest { checks.digest = statements(digest, Document(text: read.text, record: parsed.record)) }
            Checks.run(&parsed.record, text: read.text, options: checks)
        }
        return Document(text: read.text, record: parsed.record)
    }

    private static func statements(_ digest: DigestInput, _ document: Document) -> [DigestStatement] {
        switch digest {
        case .ownPage: Digest.statements(of: document)
        case .edition(let markdown): DigestEdition.statements(in: markdown, of: document)
        }
    }

    private static func readOptions(_ options: PipelineOptions, path: String) -> ReadOptions {
        var readOptions = ReadOptions(run: options.runProgram, charset: options.charset)
        if let readBeside = options.readBeside { readOptions.neighbour = { name in readBeside(path, name) } }
        return readOptions
    }

    private static func notice(_ notice: ReadNotice) -> SourceNotice {
        SourceNotice(kind: notice.kind.rawValue, isFatal: notice.isFatal, message: Message(notice.japanese, en: notice.english),
                     fileOffset: notice.fileOffset, span: notice.textRange.map { Span($0) })
    }

    private static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

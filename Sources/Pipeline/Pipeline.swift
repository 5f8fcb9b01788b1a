package import Checks
import Crypto
package import Minutes
import Parsing
import Passes
import Readers
import SourceText

/// What the user asks of the pipeline.
package struct PipelineOptions: Sendable {
    /// Id of the style to read with; nil chooses by evidence.
    package var dialect: String?
    /// Runs a program with bytes on its standard input: exit code, standard output, first line of standard error; nil when
    /// it is not installed. Without it no PDF is read.
    package var runProgram: (@Sendable (_ program: String, _ arguments: [String], _ input: [UInt8]) -> (status: Int32, output: [UInt8], errors: String)?)?
    /// Bytes of a file in the folder of another, for pages made of frames; nil when there is none.
    package var readBeside: (@Sendable (_ path: String, _ name: String) -> [UInt8]?)?

    /// Profile, second documents, and which findings are wanted.
    package var checks: CheckOptions

    package init(dialect: String? = nil, checks: CheckOptions = CheckOptions()) {
        self.dialect = dialect
        self.checks = checks
    }
}

/// Bytes of a file in, a checked record out: the only place where the stages are put together.
package enum Pipeline {
    package static let version = "0.1.0"

    /// Ids of the styles of minutes that can be asked for by name.
    package static var dialects: [String] { Parsing.dialectIDs }

    /// What the checks say of themselves, in the order of the catalogue.
    package static var rules: [RuleDescription] { Checks.descriptions }

    package static func run(_ file: [UInt8], path: String, options: PipelineOptions = PipelineOptions()) -> Document {
        let read = Readers.read(file, name: path, options: readOptions(options, path: path))
        var source = Source(path: path, fileSize: file.count, sha256: hexadecimal(SHA256.hash(data: file)), mediaType: read.mediaType, charset: read.charset)
        source.notices = read.notices.map(notice)
        let parsed = Parsing.parse(read.text, source: source, dialect: options.dialect)
        var record = parsed.record
        Passes.run(&record, spoken: parsed.spoken)
        Checks.run(&record, text: read.text, options: options.checks)
        return Document(text: read.text, record: record)
    }

    private static func readOptions(_ options: PipelineOptions, path: String) -> ReadOptions {
        var readOptions = ReadOptions(run: options.runProgram)
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

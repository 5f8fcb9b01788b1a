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

    package init(dialect: String? = nil) {
        self.dialect = dialect
    }
}

/// Bytes of a file in, a checked record out: the only place where the stages are put together.
package enum Pipeline {
    package static let version = "0.1.0"

    /// Ids of the styles of minutes that can be asked for by name.
    package static var dialects: [String] { Parsing.dialectIDs }

    /// What the checks say of themselves, in the order of the catalogue.
    package static var rules: [RuleDescription] { [] }

    package static func run(_ file: [UInt8], path: String, options: PipelineOptions = PipelineOptions()) -> Document {
        let read = Readers.read(file, name: path)
        let source = Source(path: path, fileSize: file.count, sha256: hexadecimal(SHA256.hash(data: file)), mediaType: read.mediaType, charset: read.charset)
        let parsed = Parsing.parse(read.text, source: source, dialect: options.dialect)
        var record = parsed.record
        Passes.run(&record, spoken: parsed.spoken)
        return Document(text: read.text, record: record)
    }

    private static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

import Checks
import Digest
import Exports
import Minutes
import Pipeline
import SourceText

/// Makes everything that `digest` writes for one record; on any thread.
struct DigestMaker: Sendable {
    /// The bytes of the three files, and what the index says of them.
    struct Made: Sendable {
        var files: DigestFiles
        var html: [UInt8]
        var markdown: [UInt8]
        var record: [UInt8]
        var entry: IndexEntry
    }

    private let templates: [String: String]
    private let isForced: Bool
    private let rules = Pipeline.rules

    private let options: PipelineOptions

    init(templates: [String: String], isForced: Bool, options: PipelineOptions) throws(Failure) {
        self.templates = templates
        self.isForced = isForced
        self.options = options
        _ = try digest()
    }

    /// - Throws: why there is no page of it.
    func make(_ document: Document, _ files: DigestFiles) throws(Failure) -> Made {
        switch try digest(files, profile: options.profile(for: document.record).name.japanese).pages(of: document) {
        case .failure(let refusal): throw Self.failure(refusal, document)
        case .success(let pages):
            let record = RecordJSON.write(document, pretty: true)
            return Made(files: files, html: pages.html, markdown: pages.markdown, record: record, entry: IndexEntry(document, page: files.link))
        }
    }

    func index(_ entries: [IndexEntry]) throws(Failure) -> [UInt8] { try digest().index(of: entries) }

    private func digest(_ files: DigestFiles? = nil, profile: String? = nil) throws(Failure) -> Digest {
        let options = DigestOptions(version: "giji \(Pipeline.version)", profile: profile, rules: rules, templates: templates, isForced: isForced,
                                    markdownFile: files.map { InputFiles.lastComponent($0.markdown) }, recordFile: files.map { InputFiles.lastComponent($0.record) })
        do throws(TemplateError) {
            return try Digest(options)
        } catch {
            let place = error.line.map { "\(error.file):\($0)" } ?? error.file
            throw Failure("ひな形 \(place) を読めません(\(error.message))", en: "template \(place) cannot be read (\(error.message))")
        }
    }

    private static func failure(_ refusal: Refusal, _ document: Document) -> Failure {
        let path = document.record.source.path
        let place = refusal.span.map { span in
            let position = document.text.position(of: span.start)
            return "\(path):\(position.line):\(position.column)"
        } ?? path
        return Failure("\(place): \(refusal.message.japanese)それでも作るには --force を付けてください。",
                       en: "\(place): \(refusal.message.english) Use --force to make one all the same.")
    }
}

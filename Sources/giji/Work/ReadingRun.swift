import ArgumentParser
import Exports
import Minutes
import Pipeline

/// One run over the files that the user named: read, understand, hand over in order. A file that cannot be read is
/// reported and the others go on; the run then ends with exit code 2.
struct ReadingRun {
    let files: [InputFile]
    /// Several files, or a folder: output is one line a file, or one page a file.
    let isMany: Bool
    let language: Language
    private let threads: Int
    private let isQuiet: Bool
    let options: PipelineOptions
    private let secondFiles: [String]
    private(set) var hasFailed = false
    /// The files that could not be read, in order.
    private(set) var unread: [UnreadFile] = []

    init(_ arguments: ReadingArguments, isQuiet: Bool, digest: DigestInput? = nil, clock: StageClock? = nil) throws(Failure) {
        (files, isMany) = try InputFiles.list(arguments.files)
        secondFiles = arguments.secondFiles
        language = arguments.language
        threads = arguments.threadCount
        self.isQuiet = isQuiet
        var options = try arguments.pipelineOptions()
        options.clock = clock
        options.digest = digest
        self.options = options
    }

    /// - Parameter others: files that the command reads besides those of its reading arguments.
    /// - Throws: which of the outputs is one of the files that are read.
    func refuseWriting(onto outputs: [String], alsoReading others: [String] = []) throws(Failure) {
        try InputGuard.refuse(outputs, onto: files.map(\.path) + secondFiles + others)
    }

    /// - Parameters:
    ///   - make: turns a document into what is handed over; called on any thread.
    ///   - deliver: takes it, in the order of the files; false when nobody wants more.
    mutating func forEach<Result: Sendable>(_ make: @escaping @Sendable (Document, InputFile) throws(Failure) -> Result,
                                            deliver: (Result, InputFile) throws(Failure) -> Bool) throws(Failure) {
        let options = options, language = language
        var progress = Progress(total: files.count, isQuiet: isQuiet)
        var failed: [UnreadFile] = []
        try Workers.run(files, threads: threads, work: { file in Self.outcome(file, options, make) }) { (outcome: Outcome<Result>) throws(Failure) in
            progress.advance()
            switch outcome.result {
            case .success(let result):
                if StandardOutput.isTerminal { progress.clear() }
                return try deliver(result, outcome.file)
            case .failure(let failure):
                progress.clear()
                StandardError.report(failure, language)
                failed.append(UnreadFile(path: outcome.file.path, reason: failure.reason(of: outcome.file.path)))
                return true
            }
        }
        progress.clear()
        hasFailed = hasFailed || !failed.isEmpty
        unread += failed
    }

    private struct Outcome<Value: Sendable>: Sendable {
        var file: InputFile
        var result: Result<Value, Failure>
    }

    private static func outcome<Value: Sendable>(_ file: InputFile, _ options: PipelineOptions,
                                                 _ make: @Sendable (Document, InputFile) throws(Failure) -> Value) -> Outcome<Value> {
        do throws(Failure) {
            let bytes = try FileReading.read(file.path)
            return Outcome(file: file, result: .success(try make(try understand(bytes, file, options), file)))
        } catch {
            return Outcome(file: file, result: .failure(error))
        }
    }

    /// - Throws: why nothing can be done with the file.
    static func understand(_ bytes: [UInt8], _ file: InputFile, _ options: PipelineOptions) throws(Failure) -> Document {
        guard !bytes.isEmpty else { throw Failure("\(file.path): 空のファイルです", en: "\(file.path): the file is empty") }
        let document = Pipeline.run(bytes, path: file.path, options: options)
        if let refusal = document.refusal { throw Failure("\(file.path): \(refusal.japanese)", en: "\(file.path): \(refusal.english)") }
        return document
    }

    /// Notes that the work could not be done, though every file could be read.
    mutating func fail() { hasFailed = true }

    /// Ends the program with the code that suits what happened.
    func finish(_ status: Int32 = ExitStatus.clean) throws {
        let status = hasFailed ? ExitStatus.failure : status
        if status != ExitStatus.clean { throw ExitCode(status) }
    }
}

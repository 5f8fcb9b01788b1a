import Foundation

/// What giji makes of a record of Corpus, kept beside its source wherever a `record.json` lies there already.
///
/// `Scripts/golden`, or `UPDATE_GOLDEN=1 swift test -c release --filter Golden`, writes the files anew; `git diff` then
/// shows what changed.
struct GoldenFiles {
    let folder: URL
    static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

    /// The records whose output is kept.
    static let kept = CorpusRecord.all.filter { record in
        FileManager.default.fileExists(atPath: record.source.deletingLastPathComponent().appendingPathComponent("record.json").path)
    }

    struct Difference {
        var file: String
        var message: String
    }

    /// File name and bytes of everything that is kept, made by the binary in the record's own folder. Pages are kept of some records only.
    static func made(from source: URL) throws -> [(name: String, bytes: [UInt8])] {
        let folder = source.deletingLastPathComponent(), file = source.lastPathComponent
        let scratch = try ScratchFolder()
        let keepsPages = FileManager.default.fileExists(atPath: folder.appendingPathComponent("digest.html").path)
        let record = try GijiBinary.run(["parse", file], in: folder)
        let findings = try GijiBinary.run(["check", file], in: folder)
        guard keepsPages else {
            guard record.status == 0 else { throw CommandFailure(errors: record.errors) }
            // What is not minutes is not checked.
            return [("record.json", record.output)] + (findings.status < 2 ? [("findings.txt", findings.output)] : [])
        }
        let digest = try GijiBinary.run(["digest", file, "-o", scratch.url.path, "--force"], in: folder)
        guard record.status == 0, findings.status < 2, digest.status == 0 else {
            throw CommandFailure(errors: [record.errors, findings.errors, digest.errors].joined())
        }
        let stem = source.deletingPathExtension().lastPathComponent
        return [("record.json", record.output), ("findings.txt", findings.output),
                ("digest.html", try scratch.bytes(stem + ".html")), ("digest.md", try scratch.bytes(stem + ".md"))]
    }

    struct CommandFailure: Error { var errors: String }

    /// Compares with the files that are there, or writes them.
    func differences(from made: [(name: String, bytes: [UInt8])]) throws -> [Difference] {
        try made.compactMap { name, bytes in
            let file = folder.appendingPathComponent(name)
            if Self.isUpdating {
                try Data(bytes).write(to: file)
                return nil
            }
            guard let expected = try? Data(contentsOf: file) else { return Difference(file: name, message: "is missing") }
            return [UInt8](expected) == bytes ? nil : Difference(file: name, message: Self.firstDifference([UInt8](expected), bytes))
        }
    }

    private static func firstDifference(_ expected: [UInt8], _ made: [UInt8]) -> String {
        let old = expected.split(separator: 0x0A, omittingEmptySubsequences: false), new = made.split(separator: 0x0A, omittingEmptySubsequences: false)
        let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        func words(_ lines: [ArraySlice<UInt8>]) -> String { line < lines.count ? String(decoding: lines[line].prefix(300), as: UTF8.self) : "(end of file)" }
        return "line \(line + 1)\n  kept: \(words(old))\n  made: \(words(new))"
    }
}

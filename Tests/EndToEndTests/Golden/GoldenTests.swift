import Foundation
import Testing

/// Everything giji makes of Corpus, byte for byte: whoever changes an output sees where.
@Suite struct GoldenTests {
    @Test(arguments: GoldenFiles.kept)
    func outputIsAsKept(_ record: CorpusRecord) throws {
        let golden = GoldenFiles(folder: record.source.deletingLastPathComponent())
        for difference in try golden.differences(from: GoldenFiles.made(from: record.source)) {
            Issue.record("Corpus/\(record.name)/\(difference.file): \(difference.message)\nIf this is meant, run Scripts/golden after swift build -c release, and look at git diff")
        }
    }
}

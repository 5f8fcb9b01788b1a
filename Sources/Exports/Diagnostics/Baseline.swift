import Minutes
import SourceText

/// Findings that were there before: a gate that is put over old minutes lets them pass and stops at new ones.
///
/// A text file, one finding a line in the order of path and fingerprint, parted by tabs, so that it reads well in a comparison:
///
///     # giji-baseline/1
///     4f0a9c1122334455  vote.sum  minutes/r5-03.txt
package struct Baseline: Sendable {
    private static let heading = "# giji-baseline/1"
    private var known: Set<String>

    package init() { known = [] }

    /// Nil when the file is no baseline.
    package init?(parsing file: [UInt8]) {
        // An editor may have put a mark in front, or ended the lines in its own way.
        let lines = Decoding.decode(file).bytes.split { $0 == 0x0A || $0 == 0x0D }
        guard let first = lines.first, first.starts(with: Self.heading.utf8) else { return nil }
        known = Set(lines.dropFirst().compactMap { line in
            let words = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 2)
            return words.count == 3 ? Self.key(fingerprint: String(words[0]), path: String(words[2])) : nil
        })
    }

    private static func key(fingerprint: String, path: String) -> String { fingerprint + " " + Suppressions.normalised(path) }

    package func apply(to file: inout FileFindings) {
        for index in file.findings.indices where known.contains(Self.key(fingerprint: file.findings[index].fingerprint, path: file.path)) {
            file.findings[index].isInBaseline = true
        }
    }

    /// The baseline that makes the present findings known. Suppressed ones have their own file.
    package static func write(_ files: [FileFindings]) -> [UInt8] {
        let lines = files.flatMap { file in
            file.findings.filter { $0.suppression == nil }.map { (path: Suppressions.normalised(file.path), finding: $0) }
        }.sorted { ($0.path, $0.finding.fingerprint) < ($1.path, $1.finding.fingerprint) }
        let body = lines.map { "\($0.finding.fingerprint)\t\($0.finding.finding.rule)\t\($0.path)\n" }.joined()
        return Array((heading + "\n" + body).utf8)
    }
}

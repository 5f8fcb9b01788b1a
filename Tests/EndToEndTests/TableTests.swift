import Foundation
import Testing

/// A unit is one file and one line of its stage's table: none stands in the folder alone, none in the table alone.
@Suite struct TableTests {
    struct Stage: Sendable, CustomTestStringConvertible {
        let folder: String
        let table: String
        /// What a file of a unit declares: `static let dialect = Dialect(`.
        let member: String
        let type: String
        var testDescription: String { folder }
    }

    private static let sources = CorpusRecord.root.deletingLastPathComponent().appendingPathComponent("Sources")

    static let stages = [
        Stage(folder: "Parsing/Dialects", table: "Parsing/Dialects.swift", member: "dialect", type: "Dialect"),
        Stage(folder: "Readers", table: "Readers/Readers.swift", member: "reader", type: "Reader"),
        Stage(folder: "Exports/Diagnostics", table: "Exports/Exports.swift", member: "format", type: "DiagnosticFormat"),
    ]

    @Test(arguments: stages)
    func tableAndFolderNameTheSame(_ stage: Stage) throws {
        let listed = try entries(stage)
        #expect(Set(listed).count == listed.count, "the table names a unit twice")
        #expect(Set(listed) == Set(try units(stage)))
        #expect(listed.count >= 5)
    }

    /// The names before `.dialect,` in the table.
    private func entries(_ stage: Stage) throws -> [String] {
        let ending = ".\(stage.member),"
        return try text(stage.table).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
    }

    /// The files of the folder that declare a unit.
    private func units(_ stage: Stage) throws -> [String] {
        let folder = Self.sources.appendingPathComponent(stage.folder)
        let declaration = "static let \(stage.member) = \(stage.type)("
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }.filter { name in
            try text(stage.folder + "/" + name).contains(declaration)
        }.map { String($0.dropLast(6)) }
    }

    private func text(_ path: String) throws -> String { try String(contentsOf: Self.sources.appendingPathComponent(path), encoding: .utf8) }
}

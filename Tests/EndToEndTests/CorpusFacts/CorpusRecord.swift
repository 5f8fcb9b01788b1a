import Foundation
import Minutes
import Pipeline
import SourceText
import Yams

/// One fictional record of `Corpus/<style>/<meeting>/`: its source file and what `facts.yaml` claims about it by hand.
struct CorpusRecord: Sendable, CustomStringConvertible {
    /// `<style>/<meeting>`
    let name: String
    let source: URL
    let factsFile: URL

    var description: String { name }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus")

    /// Every folder that holds a `facts.yaml`, in order of name.
    static let all: [CorpusRecord] = {
        let manager = FileManager.default
        var records: [CorpusRecord] = []
        for style in children(root) {
            for folder in children(style) where manager.fileExists(atPath: folder.appendingPathComponent("facts.yaml").path) {
                guard let source = children(folder).first(where: { $0.lastPathComponent.hasPrefix("source.") }) else { continue }
                records.append(CorpusRecord(name: style.lastPathComponent + "/" + folder.lastPathComponent, source: source,
                                            factsFile: folder.appendingPathComponent("facts.yaml")))
            }
        }
        return records
    }()

    private static func children(_ folder: URL) -> [URL] {
        let found = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return found.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: source)) }

    func document() throws -> Document {
        var options = PipelineOptions()
        // PDF is read by a program of the outside, from the file itself.
        let path = source.path
        options.runProgram = { program, arguments, _ in CorpusRecord.output(of: program, arguments.dropLast(2) + [path, "-"]) }
        return Pipeline.run(try bytes(), path: source.lastPathComponent, options: options)
    }

    private static func output(of program: String, _ arguments: [String]) -> (status: Int32, output: [UInt8], errors: String)? {
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = output
        guard (try? process.run()) != nil else { return nil }
        let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        return (process.terminationStatus, bytes, "")
    }

    func facts() throws -> Fact { Fact(try Yams.compose(yaml: String(contentsOf: factsFile, encoding: .utf8))) }
}

/// A tree of claims: what `facts.yaml` says, or what the record holds, in the same shape.
indirect enum Fact: Sendable, Equatable {
    case null
    case word(String)
    case list([Fact])
    case table([String: Fact])

    init(_ node: Node?) {
        switch node {
        case .mapping(let mapping): self = .table(Dictionary(mapping.map { ($0.key.scalar?.string ?? "", Fact($0.value)) }) { $1 })
        case .sequence(let sequence): self = .list(sequence.map { Fact($0) })
        case .scalar(let scalar): self = scalar.style == .plain && ["null", "~", ""].contains(scalar.string) ? .null : .word(scalar.string)
        default: self = .null
        }
    }

    init(_ value: String?) { self = value.map { .word($0) } ?? .null }
    init(_ value: Int?) { self = value.map { .word(String($0)) } ?? .null }
    init(_ values: [String]) { self = .list(values.map { .word($0) }) }

    subscript(_ key: String) -> Fact? { if case .table(let table) = self { table[key] } else { nil } }
    var words: [String] { if case .list(let list) = self { list.compactMap(\.word) } else { word.map { [$0] } ?? [] } }
    var word: String? { if case .word(let word) = self { word } else { nil } }

    var shown: String {
        switch self {
        case .null: "null"
        case .word(let word): word
        case .list(let list): "[" + list.map(\.shown).joined(separator: ", ") + "]"
        case .table(let table): "{" + table.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ") + "}"
        }
    }
}

/// A claim that the record does not bear out.
struct WrongFact: Sendable {
    /// `votes.1.result`: lists count from 1.
    let path: String
    let text: String

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }

    var message: String { path + ": " + text }
}

enum FactComparison {
    /// Every claim must hold; what the facts leave unsaid may be anything. A list must have exactly the claimed members.
    static func wrong(_ claim: Fact, _ found: Fact?, path: String) -> [WrongFact] {
        switch (claim, found) {
        case (.table(let claims), .table(let values)):
            return claims.sorted { $0.key < $1.key }.flatMap { wrong($0.value, values[$0.key], path: path.isEmpty ? $0.key : path + "." + $0.key) }
        case (.list(let claims), .list(let values)):
            if claims.count != values.count {
                return [WrongFact(path + ".count", "facts.yaml has \(claims.count), the record has \(values.count)\n  facts:  \(claim.shown)\n  record: \(Fact.list(values).shown)")]
            }
            return zip(claims, values).enumerated().flatMap { wrong($1.0, $1.1, path: "\(path).\($0 + 1)") }
        case (let claim, let found?) where claim == found: return []
        case (.null, nil): return []
        default: return [WrongFact(path, "facts.yaml says \(claim.shown), the record says \(found?.shown ?? "nothing")")]
        }
    }
}

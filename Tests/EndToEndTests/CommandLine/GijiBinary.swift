import Foundation

/// The program as users run it: the binary that was built with these tests.
enum GijiBinary {
    /// Beside the test bundle.
    static let path: String = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("giji").path
    }()

    struct Outcome: Sendable {
        var status: Int32
        var output: [UInt8]
        var errors: String

        var words: String { String(decoding: output, as: UTF8.self) }
    }

    /// Runs it to its end. Input and output go through files, so that no pipe can fill up.
    static func run(_ arguments: [String], input: [UInt8] = [], in folder: URL, executable: String = path,
                    environment: [String: String] = [:]) throws -> Outcome {
        let scratch = try ScratchFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try handle(scratch, "input", Data(input), forWriting: false)
        process.standardOutput = try handle(scratch, "output", Data(), forWriting: true)
        process.standardError = try handle(scratch, "errors", Data(), forWriting: true)
        try process.run()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: try scratch.bytes("output"),
                       errors: String(decoding: try scratch.bytes("errors"), as: UTF8.self))
    }

    private static func handle(_ scratch: ScratchFolder, _ name: String, _ content: Data, forWriting: Bool) throws -> FileHandle {
        let url = scratch.url.appendingPathComponent(name)
        try content.write(to: url)
        return forWriting ? try FileHandle(forWritingTo: url) : try FileHandle(forReadingFrom: url)
    }
}

/// A folder that goes when the test is done.
final class ScratchFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("giji-tests-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        _ = try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url.appendingPathComponent(name))) }

    /// Paths of everything in it, in order.
    func contents() -> [String] { (FileManager.default.subpaths(atPath: url.path) ?? []).sorted() }
}

import Foundation
import Testing

/// Validation with the schema files of standards. They are third parties' and lie beside a checkout, not in it; where
/// they or the validating program are missing, the test says so and checks nothing.
enum StandardSchemas {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/schemas")

    static func validate(_ bytes: [UInt8], tool: String, _ arguments: [String], schema: String, name: String) throws {
        let schemaFile = folder.appendingPathComponent(schema)
        guard FileManager.default.fileExists(atPath: schemaFile.path) else { return print("../shared/schemas/\(schema) is not there: \(name) was not validated.") }
        guard let program = find(tool) else { return print("\(tool) is not installed: \(name) was not validated.") }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + "-" + name)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process(), output = Pipe()
        process.executableURL = program
        process.arguments = arguments + [schemaFile.path, file.path]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(words)")
    }

    private static func find(_ tool: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(tool) }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}

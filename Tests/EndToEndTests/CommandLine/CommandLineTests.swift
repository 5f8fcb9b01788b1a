import Foundation
import Testing

@Suite struct CommandLineTests {
    @Test(arguments: CommandCases.all)
    func behaves(_ expected: CommandCase) throws {
        let folder = try ScratchFolder()
        for (name, bytes) in expected.files { try folder.write(bytes, to: name) }
        for name in expected.folders { try FileManager.default.createDirectory(at: folder.url.appendingPathComponent(name), withIntermediateDirectories: true) }
        let before = folder.contents()
        let outcome = try GijiBinary.run(expected.arguments, input: expected.input, in: folder.url)
        #expect(outcome.status == expected.status, "\(outcome.errors)")
        expectInOrder(expected.output, in: outcome.words)
        expectInOrder(expected.errors, in: outcome.errors)
        if expected.outputIsEmpty { #expect(outcome.output.isEmpty) }
        if expected.status == 0, expected.errors.isEmpty { #expect(outcome.errors.isEmpty) }
        #expect(folder.contents() == (expected.left ?? before))
    }

    private func expectInOrder(_ parts: [String], in words: String) {
        var rest = words[...]
        for part in parts {
            guard let range = rest.range(of: part) else {
                Issue.record("“\(part)” is not there, or not in this order:\n\(words.prefix(2000))")
                return
            }
            rest = rest[range.upperBound...]
        }
    }

    @Test func threadsDoNotChangeTheOutput() throws {
        let folder = try ScratchFolder()
        for number in 0..<40 { try folder.write(Sample.minutes + Array("委員　\(number)番目です。\n".utf8), to: "f/\(number).txt") }
        let one = try GijiBinary.run(["parse", "--threads", "1", "f"], in: folder.url)
        let four = try GijiBinary.run(["parse", "--threads", "4", "f"], in: folder.url)
        #expect(one.status == 0 && four.status == 0)
        #expect(one.output == four.output)
        #expect(one.words.split(separator: "\n").count == 40)
    }

    @Test func aReaderThatLeavesEndsItQuietly() throws {
        let folder = try ScratchFolder()
        for number in 0..<60 { try folder.write(Sample.minutes, to: "f/\(number).txt") }
        let script = "\"$0\" parse f | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}"
        let outcome = try GijiBinary.run(["-c", script, GijiBinary.path], in: folder.url, executable: "/bin/bash")
        #expect(outcome.words == "0\n")
        #expect(outcome.errors.isEmpty)
    }

    @Test func checkTellsItsFindingsToTheGateEvenWhenNobodyReads() throws {
        let folder = try ScratchFolder()
        try folder.write(Sample.wrongWeekday, to: "a.txt")
        let script = "\"$0\" check a.txt | true; echo ${PIPESTATUS[0]}"
        let outcome = try GijiBinary.run(["-c", script, GijiBinary.path], in: folder.url, executable: "/bin/bash")
        #expect(outcome.words == "1\n" && outcome.errors.isEmpty)
    }

    /// Read as minutes, the page's quotations and its table of attendance would contradict the record that they come from.
    @Test func aPageOfGijiIsNoRecord() throws {
        let folder = try ScratchFolder()
        try folder.write(Sample.minutes, to: "a.txt")
        #expect(try GijiBinary.run(["digest", "a.txt", "-o", "pages"], in: folder.url).status == 0)
        let outcome = try GijiBinary.run(["check", "pages/a.html"], in: folder.url)
        #expect(outcome.status == 2 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("gijiが作ったページです。もとの会議録のファイルを指定してください。"))
    }

    @Test func aFullDiskIsReported() throws {
        let folder = try ScratchFolder()
        try folder.write(Sample.minutes, to: "a.txt")
        let outcome = try GijiBinary.run(["-c", "\"$0\" parse a.txt > /dev/full", GijiBinary.path], in: folder.url, executable: "/bin/bash")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("空き容量がありません"))
    }

    @Test func binaryFilesDoNoHarm() throws {
        let folder = try ScratchFolder()
        try folder.write((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }, to: "a.txt")
        let outcome = try GijiBinary.run(["parse", "a.txt"], in: folder.url)
        #expect(outcome.status == 0 || outcome.status == 2 && !outcome.errors.isEmpty)
    }

    @Test func oneVeryLongLine() throws {
        let folder = try ScratchFolder()
        let sentence = Array("この件についてご質問はございますか。".utf8)
        try folder.write(Array("会長　".utf8) + (0..<1_000_000).flatMap { _ in sentence }, to: "a.txt")
        let outcome = try GijiBinary.run(["check", "a.txt"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test func unwritableFolder() throws {
        // Whoever may do everything, as root may in a container, is stopped by no permission.
        let folder = try ScratchFolder()
        try folder.write(Sample.minutes, to: "a.txt")
        try FileManager.default.createDirectory(at: folder.url.appendingPathComponent("f"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
        guard getuid() != 0 else { return print("Running as root: the unwritable folder is not tested.") }
        let outcome = try GijiBinary.run(["parse", "a.txt", "-o", "f/a.json"], in: folder.url)
        #expect(outcome.status == 2 && outcome.errors.contains("許可がありません"))
    }
}

import Foundation
import Testing

/// What giji must not write over, must not wait for without end, and must not take for minutes.
@Suite struct FileSafetyTests {
    private static let editionOfNothing = Array("- 開催日：記載がありません\n".utf8)

    /// Arguments after which the minutes must be as they were; `l.txt` is a link to `a.txt`, `h.txt` a second name of it.
    @Test(arguments: [["digest", "kaigi.md", "-o", "."], ["digest", "a.html", "-o", "."], ["digest", "kaigi.md", "-o", "./kaigi.html"], ["digest", "kaigi.md", "a.txt", "-o", "../f"],
                      ["parse", "a.txt", "-o", "a.txt"], ["parse", "a.txt", "-o", "l.txt"], ["parse", "l.txt", "-o", "h.txt"], ["parse", "a.txt", "-o", "../f/a.txt"],
                      ["check", "a.txt", "-o", "a.txt"], ["check", "a.txt", "--write-baseline", "./a.txt"], ["check", "a.txt", "--suppress", "s.txt", "-o", "s.txt"],
                      ["check", "a.txt", "--previous", "kaigi.md", "-o", "kaigi.md"]])
    func aFileThatIsReadIsNotWritten(_ arguments: [String]) throws {
        let scratch = try ScratchFolder()
        for name in ["a.txt", "kaigi.md", "a.html"] { try scratch.write(Sample.minutes, to: "f/" + name) }
        try scratch.write(Array("date.weekday a.txt 告示のまま\n".utf8), to: "f/s.txt")
        let folder = scratch.url.appendingPathComponent("f")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/l.txt", withDestinationPath: "a.txt")
        try FileManager.default.linkItem(atPath: folder.path + "/a.txt", toPath: folder.path + "/h.txt")
        let before = scratch.contents().map { try? scratch.bytes($0) }
        let outcome = try GijiBinary.run(arguments, in: folder)
        #expect(outcome.status == 2 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("読み込むファイルと同じファイルなので、書きません"), "\(outcome.errors)")
        #expect(scratch.contents().map { try? scratch.bytes($0) } == before)
    }

    @Test func aDeviceStaysADevice() throws {
        let folder = try ScratchFolder()
        try folder.write(Sample.minutes, to: "a.txt")
        let script = "mkfifo p; cat p > b.json & \"$0\" parse a.txt -o p && wait && test -p p && head -c 1 b.json"
        #expect(try GijiBinary.run(["-c", script, GijiBinary.path], in: folder.url, executable: "/bin/bash").words == "{")
    }

    @Test func aFolderIsReadWithoutWhatIsNoFileOfMinutes() throws {
        let folder = try ScratchFolder()
        try folder.write(Sample.minutes, to: "f/a.txt")
        try folder.write([1, 2, 3], to: "f/~$a.docx")
        let script = "mkfifo f/b.txt; timeout -s KILL 20 \"$0\" parse f"
        let outcome = try GijiBinary.run(["-c", script, GijiBinary.path], in: folder.url, executable: "/bin/bash")
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.words.split(separator: "\n").count == 1)
    }

    @Test(arguments: ["mkfifo p; (sleep 0.3; cat a.txt > p) & \"$0\" parse p", "\"$0\" parse <(sleep 0.3; cat a.txt)", "cat a.txt | \"$0\" parse /dev/stdin", "(sleep 0.3; cat a.txt) | \"$0\" parse -"])
    func aPipeIsRead(_ script: String) throws {
        let folder = try ScratchFolder()
        try folder.write(Sample.minutes, to: "a.txt")
        let outcome = try GijiBinary.run(["-c", script, GijiBinary.path], in: folder.url, executable: "/bin/bash")
        #expect(outcome.status == 0 && outcome.words.contains("\"label\": \"会長\""), "\(outcome.errors)")
    }

    /// Nobody writes into the pipe.
    @Test(arguments: ["parse p", "check p a.txt", "digest p -o out", "digest a.txt p b.txt -o out", "digest - -o out < <(sleep 3)"], ["INT", "TERM"])
    func aWaitEndsWithASignal(_ arguments: String, _ signal: String) throws {
        let folder = try ScratchFolder()
        for name in ["a.txt", "b.txt"] { try folder.write(Sample.minutes, to: name) }
        let script = "mkfifo p; timeout -k 10 -s \(signal) 1 \"$0\" \(arguments) > log 2>&1; echo $?; ls out 2>/dev/null"
        let outcome = try GijiBinary.run(["-c", script, GijiBinary.path], in: folder.url, executable: "/bin/bash")
        // 124: ended by the first signal; 137 would be the second.
        #expect(outcome.words == "124\n")
    }

    @Test func whatGijiWroteIsNoRecordInAFolder() throws {
        let folder = try ScratchFolder()
        try folder.write(Sample.wrongWeekday, to: "t/a.txt")
        let first = try GijiBinary.run(["digest", "t", "-o", "t/out"], in: folder.url)
        _ = try GijiBinary.run(["parse", "t", "t/a.txt", "-o", "t/all.json"], in: folder.url)
        _ = try GijiBinary.run(["check", "t", "--write-baseline", "t/known.txt", "--format", "json", "-o", "t/findings.json"], in: folder.url)
        let before = folder.contents()
        let second = try GijiBinary.run(["digest", "t", "-o", "t/out"], in: folder.url)
        #expect(first.status == 0 && second.status == 0 && second.errors.isEmpty)
        #expect(second.output == first.output && folder.contents() == before)
        #expect(try GijiBinary.run(["check", "t"], in: folder.url).words.contains("エラー 1件、"))
        #expect(try GijiBinary.run(["check", "t"], in: folder.url).words.contains("(1ファイル)"))
        // What is named is read.
        #expect(try GijiBinary.run(["parse", "t/out/a.md"], in: folder.url).status == 0)
    }

    @Test func minutesThatTellOfADigestAreRead() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.editionOfNothing + Sample.minutes, to: "t/a.md")
        #expect(try GijiBinary.run(["parse", "t"], in: folder.url).status == 0)
    }
}

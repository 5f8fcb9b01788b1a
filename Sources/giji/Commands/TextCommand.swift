import ArgumentParser
import Minutes
import Pipeline
import SourceText

/// `giji text FILE`: the extracted text that every span of the record points into, byte for byte.
struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "text", abstract: "読み取った本文を、そのまま出力します。")

    @OptionGroup var reading: ReadingArguments

    func run() throws {
        var run = try ReadingRun(reading, isQuiet: true)
        try run.forEach { document, _ in document.text.bytes } deliver: { bytes, _ throws(Failure) in try StandardOutput.write(bytes) }
        try run.finish()
    }
}

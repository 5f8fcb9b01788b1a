import ArgumentParser
import Exports
import Pipeline

/// `giji parse FILE…`: the record as JSON. One file prints one object, several files or a folder print JSON Lines.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "parse", abstract: "会議録を構造化し、JSONで出力します。")

    @OptionGroup var reading: ReadingArguments
    @Option(name: .shortAndLong, help: ArgumentHelp("書き出すファイル。指定しなければ標準出力", valueName: "ファイル")) var output: String?
    @Flag(name: .shortAndLong, help: "進み具合を表示しません。") var quiet = false
    @Flag(help: .hidden) var phases = false

    func run() throws {
        let clock = phases ? StageClock() : nil
        var run = try ReadingRun(reading, isQuiet: quiet, clock: clock)
        try run.refuseWriting(onto: [output].compactMap { $0 })
        let isPretty = !run.isMany, output = output
        var gathered: [UInt8] = []
        try run.forEach { document, _ in
            StageClock.measure(.writing, clock) { RecordJSON.write(document, pretty: isPretty) }
        } deliver: { json, _ throws(Failure) in
            guard output != nil else { return try StandardOutput.write(json) }
            gathered += json
            return true
        }
        if let output, !run.hasFailed { try OutputFile.write(gathered, at: output) }
        if let clock { StandardError.write(clock.table) }
        try run.finish()
    }
}

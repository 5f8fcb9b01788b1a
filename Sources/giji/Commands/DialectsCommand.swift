import ArgumentParser
import Pipeline

/// `giji dialects`: the styles of minutes that can be asked for with `--dialect`.
struct DialectsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dialects", abstract: "読める書式の一覧を表示します。")

    @OptionGroup var lang: LanguageArgument

    func run() throws {
        let width = Pipeline.dialects.map(\.utf8.count).max() ?? 0
        let lines = Pipeline.dialectExamples.map { style in
            style.id + String(repeating: " ", count: width + 2 - style.id.utf8.count) + style.example.split(separator: "\n").joined(separator: "⏎") + "\n"
        }
        try StandardOutput.write(lines.joined())
    }
}

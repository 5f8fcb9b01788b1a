import ArgumentParser
import Pipeline

/// `giji dialects`: the styles of minutes that can be asked for with `--dialect`.
struct DialectsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dialects", abstract: "読める書式の一覧を表示します。")

    @OptionGroup var lang: LanguageArgument

    func run() throws {
        try StandardOutput.write(Pipeline.dialects.map { $0 + "\n" }.joined())
    }
}

import ArgumentParser
import Exports
import Pipeline

/// `giji rules`: the catalogue, one line a rule; `--format markdown` is the reference page.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rules", abstract: "点検の一覧を表示します。")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown }

    @Option(help: ArgumentHelp("出力の形式", valueName: "text|markdown")) var format = Format.text
    @OptionGroup var lang: LanguageArgument

    func run() throws {
        switch format {
        case .text: try StandardOutput.write(RulePages.list(Pipeline.rules, lang.language))
        case .markdown: try StandardOutput.write(RulePages.reference(Pipeline.rules, lang.language))
        }
    }
}

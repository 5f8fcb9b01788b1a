import ArgumentParser
import Exports
import Minutes
import Pipeline

/// `giji explain RULE`: what a check compares, why it matters, the law behind it, an example.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: "点検の内容・理由・根拠となる法令・例を説明します。")

    @Argument(help: ArgumentHelp("点検の名前(例: vote.sum)", valueName: "点検")) var rules: [String]
    @OptionGroup var lang: LanguageArgument

    func run() throws {
        let catalogue = Pipeline.rules
        var pages: [String] = []
        for name in rules {
            let found = catalogue.filter { RuleSelection.covers(name, $0.id) }
            guard !found.isEmpty else { throw Failure(NearestName.unknownRule(name, among: catalogue.map(\.id))) }
            pages += found.map { RulePages.page($0, lang.language) }
        }
        try StandardOutput.write(pages.joined(separator: "\n"))
    }
}

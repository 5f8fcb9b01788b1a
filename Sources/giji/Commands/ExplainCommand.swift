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
            guard !found.isEmpty else { throw unknown(name, among: catalogue.map(\.id)) }
            pages += found.map { RulePages.page($0, lang.language) }
        }
        try StandardOutput.write(pages.joined(separator: "\n"))
    }

    private func unknown(_ name: String, among ids: [String]) -> Failure {
        guard let near = NearestName.of(name, among: ids) else {
            return Failure("点検「\(name)」はありません。一覧は giji rules で表示します。", en: "no rule “\(name)”; giji rules lists them")
        }
        return Failure("点検「\(name)」はありません。「\(near)」ではありませんか。", en: "no rule “\(name)”; did you mean “\(near)”?")
    }
}

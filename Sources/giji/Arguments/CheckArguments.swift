import ArgumentParser
import Exports
import Minutes
import Pipeline

/// `vote.sum=warning`, `privacy=off`.
struct RuleLevel: ExpressibleByArgument {
    var rule: String
    /// Nil: the rule is off.
    var level: Finding.Severity?

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return nil }
        rule = String(parts[0])
        if parts[1] == "off" { return }
        guard let level = Finding.Severity(rawValue: String(parts[1])) else { return nil }
        self.level = level
    }
}

/// Which findings `check` reports, and how.
struct CheckArguments: ParsableArguments {
    @Option(help: ArgumentHelp("出力の形式: \(Exports.diagnosticFormats.map(\.id).joined(separator: "、"))", valueName: "形式")) var format = "text"
    @Option(help: ArgumentHelp("この点検だけを行います(コンマ区切り。vote のような組でも)", valueName: "点検")) var select: [String] = []
    @Option(help: ArgumentHelp("この点検を除きます(コンマ区切り)", valueName: "点検")) var ignore: [String] = []
    @Option(help: ArgumentHelp("点検の重さを変えます(error・warning・info・off)", valueName: "点検=重さ")) var severity: [RuleLevel] = []
    @Option(help: ArgumentHelp("そのままにする指摘を、理由を付けて書いたファイル", valueName: "ファイル")) var suppress: String?
    @Option(help: ArgumentHelp("以前からある指摘の一覧。新しいものだけを報告します", valueName: "ファイル")) var baseline: String?
    @Option(help: ArgumentHelp("今ある指摘を、以前からあるものとして書き出します", valueName: "ファイル")) var writeBaseline: String?
    @Option(help: ArgumentHelp("会議録と比べる要約(giji digest が書き出したMarkdown。直したあとのものでも)", valueName: "ファイル")) var digest: String?
    @Flag(help: "点検ごとの件数だけを表示します。") var statistics = false
    @Flag(name: .shortAndLong, help: "エラーだけを表示します。") var quiet = false
    @Option(name: .shortAndLong, help: ArgumentHelp("書き出すファイル。指定しなければ標準出力", valueName: "ファイル")) var output: String?

    /// Everything that these arguments have read.
    var secondFiles: [String] { [suppress, baseline, digest].compactMap { $0 } }

    /// - Throws: where the digest cannot be read, or it is not clear of which minutes it is.
    func digestInput(files: [String]) throws(Failure) -> DigestInput? {
        guard let digest else { return nil }
        guard files.count == 1 else { throw Failure("--digest は、会議録を1つだけ指定したときに使えます。", en: "--digest goes with one file of minutes") }
        return .edition(try FileReading.read(digest))
    }

    func diagnosticFormat() throws(Failure) -> DiagnosticFormat {
        if let found = Exports.diagnosticFormat(format) { return found }
        let known = Exports.diagnosticFormats.map(\.id)
        throw Failure("形式「\(format)」はありません。次のどれかを指定してください: \(known.joined(separator: "、"))",
                      en: "no format “\(format)”; one of: \(known.joined(separator: ", "))")
    }

    /// - Parameter rules: ids of the catalogue; a name that none of them bears is a slip of the pen.
    func selection(among rules: [String]) throws(Failure) -> RuleSelection {
        let selection = RuleSelection(selected: Self.names(select), ignored: Self.names(ignore), levels: severity.map { ($0.rule, $0.level) })
        if let unknown = selection.unknownNames(among: rules + NoticeFindings.rules).first {
            throw Failure(NearestName.unknownRule(unknown, among: rules + NoticeFindings.rules))
        }
        return selection
    }

    private static func names(_ lists: [String]) -> [String] {
        lists.flatMap { $0.split(separator: ",").map(String.init) }
    }

    func suppressions() throws(Failure) -> Suppressions {
        guard let suppress else { return Suppressions() }
        do {
            return try Suppressions(parsing: FileReading.read(suppress))
        } catch let mistake as Suppressions.Mistake {
            throw Failure("\(suppress):\(mistake.line): \(mistake.message.japanese)", en: "\(suppress):\(mistake.line): \(mistake.message.english)")
        } catch {
            throw error as! Failure
        }
    }

    func knownFindings() throws(Failure) -> Baseline {
        guard let baseline else { return Baseline() }
        guard let known = Baseline(parsing: try FileReading.read(baseline)) else {
            throw Failure("\(baseline): --write-baseline で書き出したファイルではありません", en: "\(baseline): not written by --write-baseline")
        }
        return known
    }
}

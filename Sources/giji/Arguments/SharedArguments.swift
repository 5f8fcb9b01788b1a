import ArgumentParser
import Exports
import Glibc
import Minutes
import Pipeline

extension Language: ExpressibleByArgument {}

/// `--lang`.
struct LanguageArgument: ParsableArguments {
    @Option(name: .customLong("lang"), help: ArgumentHelp("メッセージの言語", valueName: "ja|en")) var language: Language = .japanese
}

/// What to read, and how.
struct ReadingArguments: ParsableArguments {
    @Argument(help: ArgumentHelp("会議録のファイルまたはフォルダー。「-」は標準入力", valueName: "ファイル")) var files: [String]
    @Option(help: ArgumentHelp("会議録の書式(giji dialects で一覧)。指定しなければ自動で見分けます", valueName: "書式")) var dialect: String?
    @Option(help: ArgumentHelp("同時に使うスレッドの数。結果は変わりません", valueName: "数")) var threads: Int?
    @OptionGroup var lang: LanguageArgument

    var language: Language { lang.language }
    var threadCount: Int { threads ?? Workers.processors }

    /// - Throws: what is wrong with a name or a file that these arguments give.
    func pipelineOptions() throws(Failure) -> PipelineOptions {
        if let dialect, !Pipeline.dialects.contains(dialect) {
            throw Failure("書式「\(dialect)」はありません。次のどれかを指定してください: \(Pipeline.dialects.joined(separator: "、"))",
                          en: "no dialect “\(dialect)”; one of: \(Pipeline.dialects.joined(separator: ", "))")
        }
        return PipelineOptions(dialect: dialect)
    }

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads は1以上の数で指定してください。") }
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("標準入力「-」は一度だけ指定できます。") }
    }
}

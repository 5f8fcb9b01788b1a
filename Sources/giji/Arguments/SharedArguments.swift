import ArgumentParser
import Checks
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
    @Option(help: ArgumentHelp("文字コード。指定しなければ自動で見分けます", valueName: "名前")) var charset: String?
    @Option(help: ArgumentHelp("会議体の種類(giji profile で一覧)。指定しなければ自動で見分けます", valueName: "種類")) var body: String?
    @Option(help: ArgumentHelp("会議体の設定ファイル(YAML。giji profile 種類 で見本)", valueName: "ファイル")) var profile: String?
    @Option(help: ArgumentHelp("比べる会議録(前回、または委員会の会議録)", valueName: "ファイル")) var previous: String?
    @Option(help: ArgumentHelp("委員名簿(YAML)", valueName: "ファイル")) var roster: String?
    @Option(help: ArgumentHelp("同時に使うスレッドの数。結果は変わりません", valueName: "数")) var threads: Int?
    @OptionGroup var lang: LanguageArgument

    /// Everything that these arguments have read besides the minutes.
    var secondFiles: [String] { [profile, previous, roster].compactMap { $0 } }
    var language: Language { lang.language }
    var threadCount: Int { threads ?? Workers.processors }

    /// - Throws: what is wrong with a name or a file that these arguments give.
    func pipelineOptions() throws(Failure) -> PipelineOptions {
        if let dialect, !Pipeline.dialects.contains(dialect) { throw Self.unknown("書式", "dialect", dialect, Pipeline.dialects) }
        var options = PipelineOptions(dialect: dialect)
        if let charset {
            guard let name = Charsets.name(charset) else { throw Self.unknown("文字コード", "charset", charset, Charsets.names) }
            options.charset = name
        }
        options.runProgram = ProgramRun.run
        options.readBeside = { path, name in InputFiles.bytes(of: name, beside: path) }
        if let body { try choose(body, &options) }
        options.checks.profileFile = try ProfileReading.read(profile: profile, roster: roster)
        if let previous {
            let file = InputFile(path: previous, name: previous)
            options.checks.previous = try ReadingRun.understand(FileReading.read(previous), file, options)
        }
        return options
    }

    /// A kind of body, or a profile by its id.
    private func choose(_ body: String, _ options: inout PipelineOptions) throws(Failure) {
        let kinds = BodyKind.allCases.map(\.rawValue)
        if let profile = Profiles.profile(body) {
            options.checks.profile = profile
            options.bodyKind = profile.bodyKind
        } else if let kind = BodyKind(rawValue: body) {
            options.bodyKind = kind
        } else {
            throw Self.unknown("会議体の種類", "kind of body", body, kinds + Profiles.all.map(\.id).filter { !kinds.contains($0) })
        }
    }

    private static func unknown(_ what: String, _ english: String, _ name: String, _ known: [String]) -> Failure {
        Failure("\(what)「\(name)」はありません。次のどれかを指定してください: \(known.joined(separator: "、"))",
                en: "no \(english) “\(name)”; one of: \(known.joined(separator: ", "))")
    }

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads は1以上の数で指定してください。") }
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("標準入力「-」は一度だけ指定できます。") }
    }
}

import ArgumentParser
import Checks
import Exports
import Minutes

/// `giji profile`: the kinds of bodies; with an id, its law as the YAML that `--profile` reads.
struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "profile", abstract: "会議体ごとの定足数・議決の決まりを、設定ファイルの形で表示します。")

    @Argument(help: ArgumentHelp("会議体の種類。指定しなければ一覧を表示します", valueName: "種類")) var id: String?
    @OptionGroup var lang: LanguageArgument

    func run() throws {
        guard let id else {
            let width = Profiles.all.map(\.id.utf8.count).max() ?? 0
            let lines = Profiles.all.map { profile in
                profile.id + String(repeating: " ", count: width - profile.id.utf8.count + 2) + profile.name.words(in: lang.language) + "\n"
            }
            try StandardOutput.write(lines.joined())
            return
        }
        guard let profile = Profiles.profile(id) else {
            let near = NearestName.of(id, among: Profiles.all.map(\.id))
            throw Failure("会議体「\(id)」はありません。" + (near.map { "「\($0)」ではありませんか。" } ?? "一覧は giji profile で表示します。"),
                          en: "no body “\(id)”" + (near.map { "; did you mean “\($0)”?" } ?? "; giji profile lists them"))
        }
        try StandardOutput.write(profile.yaml)
    }
}

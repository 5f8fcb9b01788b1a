import ArgumentParser
import Exports
import Glibc
import Pipeline

@main
struct Giji: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "giji",
        abstract: "会議録を読み、計算を確かめ、住民に見せられる要約をつくります。",
        version: Pipeline.version,
        subcommands: [DigestCommand.self, CheckCommand.self, ParseCommand.self, TextCommand.self,
                      ExplainCommand.self, RulesCommand.self, DialectsCommand.self, ProfileCommand.self])

    static func main() {
        // A reader that leaves early is told by EPIPE, not by a signal that kills.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            StandardError.report(failure, language)
            Glibc.exit(ExitStatus.failure)
        } catch let code as ExitCode {
            Glibc.exit(code.rawValue)
        } catch {
            Glibc.exit(answer(error))
        }
    }

    /// Help, version and completion scripts are asked for and go to standard output; everything else is a mistake in the arguments.
    private static func answer(_ error: any Error) -> Int32 {
        let isAsked = exitCode(for: error) == .success
        let words = isAsked ? fullMessage(for: error) : message(for: error)
        guard isAsked else {
            let unknown = UnknownWords.message(Array(CommandLine.arguments.dropFirst()))
            StandardError.report(Failure(unknown ?? ArgumentMessages.message(words)), language)
            StandardError.write(language == .japanese ? "使い方は「giji help」で表示します。\n" : "See “giji help”.\n")
            return ExitStatus.failure
        }
        guard !words.isEmpty else { return ExitStatus.clean }
        let isHelp = words.contains("USAGE: ")
        do {
            try StandardOutput.write((isHelp && language == .japanese ? ArgumentMessages.help(words) : words) + "\n")
            return ExitStatus.clean
        } catch {
            StandardError.report(error, language)
            return ExitStatus.failure
        }
    }

    /// The language for messages about the arguments themselves, which may not have been understood.
    static var language: Language {
        let arguments = CommandLine.arguments
        if arguments.contains("--lang=en") { return .english }
        guard let index = arguments.firstIndex(of: "--lang"), index + 1 < arguments.count else { return .japanese }
        return Language(rawValue: arguments[index + 1]) ?? .japanese
    }
}

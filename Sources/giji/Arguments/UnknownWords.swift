import ArgumentParser
import Glibc
import Minutes

/// Words on the command line that mean nothing: a command or an option that is misspelt. The argument parser would speak of something else.
enum UnknownWords {
    /// - Parameter arguments: without the name of the program.
    /// - Returns: what is wrong; nil where every command and option is known.
    static func message(_ arguments: [String]) -> Message? {
        guard let first = arguments.first, !first.hasPrefix("-"), first != "help" else { return nil }
        let commands = Giji.configuration.subcommands
        guard let command = commands.first(where: { name(of: $0) == first }) else { return unknownCommand(first, commands.map(name)) }
        return unknownOption(arguments.dropFirst(), known: options(of: command))
    }

    private static func name(of command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }

    private static func unknownCommand(_ word: String, _ names: [String]) -> Message {
        if let near = NearestName.of(word, among: names) {
            return Message("「\(word)」というコマンドはありません。「\(near)」ではありませんか。", en: "no command “\(word)”; did you mean “\(near)”?")
        }
        let list = names.joined(separator: "、"), english = names.joined(separator: ", ")
        return Message("「\(word)」というコマンドはありません。はじめにコマンドを書いてください: \(list)", en: "no command “\(word)”; begin with one of: \(english)")
    }

    /// Options as the help page prints them: `-o`, `--output`.
    private static func options(of command: any ParsableCommand.Type) -> [String] {
        Giji.helpMessage(for: command, includeHidden: true).split { " \n,".contains($0) }.filter { $0.hasPrefix("-") }.map(String.init)
    }

    private static func unknownOption(_ arguments: ArraySlice<String>, known: [String]) -> Message? {
        for word in arguments.prefix(while: { $0 != "--" }) where word.hasPrefix("-") && word != "-" {
            let name = String(word.prefix { $0 != "=" })
            if !known.contains(name) { return unknownOption(word, name, known) }
        }
        return nil
    }

    private static func unknownOption(_ word: String, _ name: String, _ known: [String]) -> Message {
        if access(word, F_OK) == 0 {
            return Message("「\(word)」という指定はありません。ファイルの名前なら「./\(word)」と書いてください。", en: "no option “\(word)”; if it is a file, write “./\(word)”")
        }
        guard name.hasPrefix("--"), let near = NearestName.of(name, among: known.filter { $0.hasPrefix("--") }) else {
            return Message("「\(name)」という指定はありません。", en: "no option “\(name)”")
        }
        return Message("「\(name)」という指定はありません。「\(near)」ではありませんか。", en: "no option “\(name)”; did you mean “\(near)”?")
    }
}

import Minutes

/// The argument parser speaks English; these are its sentences in Japanese.
enum ArgumentMessages {
    /// An error of the parser as a message in both languages.
    static func message(_ english: String) -> Message {
        Message(japanese(english), en: english)
    }

    private static func japanese(_ sentence: String) -> String {
        let quoted = quotations(sentence)
        let first = quoted.first ?? ""
        if sentence.hasPrefix("Unknown option") {
            return quoted.count > 1 ? "「\(first)」という指定はありません。「\(quoted[1])」ではありませんか。" : "「\(first)」という指定はありません。"
        }
        if sentence.hasPrefix("Missing expected argument") { return "\(first) を指定してください。" }
        if sentence.hasPrefix("Missing value for") { return "「\(first)」に値がありません。" }
        if sentence.hasPrefix("Missing required subcommand") { return "コマンドを指定してください。" }
        if sentence.hasPrefix("Unexpected argument") { return "「\(first)」は余分な指定です。" }
        if sentence.contains("unexpected arguments:") { return "\(quoted.map { "「\($0)」" }.joined()) は余分な指定です。" }
        if sentence.hasPrefix("The option"), quoted.count > 1 { return "「\(first)」に値「\(quoted[1])」は付けられません。" }
        if sentence.hasPrefix("The value"), quoted.count > 1 {
            let choices = quoted.dropFirst(2)
            let hint = choices.isEmpty ? bulleted(sentence) : choices.joined(separator: "、")
            return "「\(quoted[1])」に「\(first)」は使えません。" + (hint.isEmpty ? "" : "次のどれかを指定してください: \(hint)")
        }
        return sentence
    }

    private static func quotations(_ sentence: String) -> [String] {
        let parts = sentence.split(separator: "'", omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count - 1, by: 2).map { String(parts[$0]) }
    }

    private static func bulleted(_ sentence: String) -> String {
        sentence.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }.joined(separator: "、")
    }

    private static let helpWords: [(english: String, japanese: String)] = [
        ("OVERVIEW: ", ""), ("USAGE: ", "使い方: "), ("ARGUMENTS:", "引数:"), ("OPTIONS:", "指定:"), ("SUBCOMMANDS:", "コマンド:"),
        ("Show help information.", "この説明を表示します。"), ("Show the version.", "版を表示します。"),
        ("Show subcommand help information.", "コマンドの説明を表示します。"),
        ("See 'giji help <subcommand>' for detailed help.", "くわしくは「giji help コマンド」で表示します。"),
        ("(default: ", "(既定: "), ("(values: ", "(値: "), ("; default: ", "; 既定: "), ("<subcommand>", "<コマンド>"), ("<options>", "<指定>"),
    ]

    /// The parser's help page in Japanese.
    static func help(_ english: String) -> String {
        helpWords.reduce(english) { page, words in replace(words.english, by: words.japanese, in: page) }
    }

    private static func replace(_ word: String, by replacement: String, in page: String) -> String {
        var result = "", rest = page[...]
        while let range = rest.firstRange(of: word) {
            result += rest[..<range.lowerBound] + replacement
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}

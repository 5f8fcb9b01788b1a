package import Minutes

/// What the rules say of themselves, as text at a terminal and as one reference page.
package enum RulePages {
    /// One line a rule: id, level, summary.
    package static func list(_ rules: [RuleDescription], _ language: Language) -> String {
        let width = rules.map(\.id.utf8.count).max() ?? 0
        return rules.map { rule in
            rule.id + String(repeating: " ", count: width - rule.id.utf8.count + 2) + rule.severity.name.words(in: language) + "  "
                + rule.summary.words(in: language) + "\n"
        }.joined()
    }

    /// The text of `giji explain`.
    package static func page(_ rule: RuleDescription, _ language: Language) -> String {
        var page = "\(rule.id)(\(rule.severity.name.words(in: language)))\n\(rule.summary.words(in: language))\n\n"
        for part in parts(rule) { page += part.title.words(in: language) + "\n" + indented(part.words.words(in: language)) + "\n" }
        page += examples(Title.failing, rule.failing, language) + examples(Title.passing, rule.passing, language)
        return page
    }

    /// All rules as Markdown, grouped by the first part of their ids.
    package static func reference(_ rules: [RuleDescription], _ language: Language) -> String {
        var page = "# " + Message("点検の一覧と根拠", en: "The checks and what they rest on").words(in: language) + "\n"
        page += "\n" + Message("このページは `giji rules --format markdown` で作られます。", en: "Made by `giji rules --format markdown`.").words(in: language) + "\n"
        var group = ""
        for rule in rules {
            let first = String(rule.id.prefix { $0 != "." })
            if first != group { page += "\n## \(first)\n" }
            group = first
            page += section(rule, language)
        }
        return page
    }

    private static func section(_ rule: RuleDescription, _ language: Language) -> String {
        var page = "\n### \(rule.id)\n\n**\(rule.severity.name.words(in: language))** — \(rule.summary.words(in: language))\n\n"
        for part in parts(rule) { page += "- \(part.title.words(in: language)): \(part.words.words(in: language))\n" }
        for (title, examples) in [(Title.failing, rule.failing), (Title.passing, rule.passing)] {
            guard let example = examples.first else { continue }
            page += "\n\(title.words(in: language)):\n\n```text\n\(example.text)\n```\n"
            if let companion = example.companion { page += "\n\(Title.companion(companion).words(in: language)):\n\n```text\n\(companion.text)\n```\n" }
        }
        return page
    }

    private enum Title {
        static let failing = Message("指摘する例(▼の直後)", en: "Reported (right after ▼)")
        static let passing = Message("指摘しない例", en: "Not reported")

        static func companion(_ companion: RuleDescription.Companion) -> Message {
            Message("一緒に渡すファイル(\(companion.option))", en: "Given with it (\(companion.option))")
        }
    }

    private static func parts(_ rule: RuleDescription) -> [(title: Message, words: Message)] {
        var parts = [(Message("何と何を比べるか", en: "What is compared"), rule.compares), (Message("なぜ大切か", en: "Why it matters"), rule.reason)]
        if let basis = rule.basis { parts.append((Message("根拠", en: "Basis"), basis)) }
        return parts
    }

    private static func examples(_ title: Message, _ examples: [RuleDescription.Example], _ language: Language) -> String {
        guard let example = examples.first else { return "" }
        var words = title.words(in: language) + "\n" + indented(example.text) + "\n"
        if let companion = example.companion { words += Title.companion(companion).words(in: language) + "\n" + indented(companion.text) + "\n" }
        return words
    }

    private static func indented(_ words: String) -> String {
        words.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }
}

import Minutes
import SourceText

/// A page for a colleague without a terminal: every finding with the line it stands in, in plain Japanese, to be
/// opened or printed. No script, no other file, no other host.
enum ReportPage {
    static let format = DiagnosticFormat(id: "html", summary: Message("端末を使わない人のための点検票(HTML)", en: "report page (HTML)"), write: { Array(write($0).utf8) })

    static func write(_ report: DiagnosticReport) -> String {
        let language = report.language
        let title = Message("会議録の点検結果", en: "Check of the minutes").words(in: language)
        let body = report.files.map { section($0, report) }.joined() + report.unread.map { unread($0, language) }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            <p>\(MarkupEscaping.escape(TextDiagnostics.summary(report)).split(separator: "\n").joined(separator: "<br>"))</p>
            \(body)</main>
            </body>
            </html>

            """
    }

    private static func section(_ file: FileFindings, _ report: DiagnosticReport) -> String {
        let language = report.language
        let cards = file.open.map { card($0, report) }.joined()
        let remark = file.unchecked.map { "<p class=\"unread\">\(MarkupEscaping.escape($0.words(in: language)))</p>\n" } ?? ""
        let silence = Message("食い違いは見つかりませんでした。", en: "Nothing found.").words(in: language)
        let checked = Set(file.checks.map(\.rule)).sorted().map { "<li><code>\(MarkupEscaping.escape($0))</code> \(summary($0, report))</li>\n" }.joined()
        let details = checked.isEmpty ? "" : "<details><summary>\(Message("確かめた項目", en: "What was checked").words(in: language))</summary>\n<ul>\n\(checked)</ul>\n</details>\n"
        return "<section>\n<h2>\(MarkupEscaping.escape(file.path))</h2>\n\(remark)\(cards.isEmpty && file.unchecked == nil ? "<p>\(silence)</p>\n" : cards)\(details)</section>\n"
    }

    private static func unread(_ file: UnreadFile, _ language: Language) -> String {
        let remark = Message("読めなかったため、調べていません。", en: "Not checked: it could not be read. ").words(in: language)
        return "<section>\n<h2>\(MarkupEscaping.escape(file.path))</h2>\n<p class=\"unread\">\(remark)\(MarkupEscaping.escape(file.reason.words(in: language)))</p>\n</section>\n"
    }

    private static func summary(_ rule: String, _ report: DiagnosticReport) -> String {
        MarkupEscaping.escape(report.rules.first { $0.id == rule }?.summary.words(in: report.language) ?? "")
    }

    private static func card(_ located: LocatedFinding, _ report: DiagnosticReport) -> String {
        let finding = located.finding, language = report.language
        var words = "<article class=\"\(located.severity.rawValue)\">\n"
        words += "<h3><span class=\"level\">\(located.severity.name.words(in: language))</span> \(MarkupEscaping.escape(finding.message.words(in: language)))</h3>\n"
        words += quotation(located.place, nil, language)
        for (related, place) in zip(finding.related, located.related) { words += quotation(place, related.message.words(in: language), language) }
        if let advice = finding.advice {
            words += "<p>\(Message("対応: ", en: "What to do: ").words(in: language))\(MarkupEscaping.escape(advice.words(in: language)))</p>\n"
        }
        if let rule = report.rules.first(where: { $0.id == finding.rule }) { words += reason(rule, language) }
        return words + "<p class=\"rule\"><code>\(MarkupEscaping.escape(finding.rule))</code></p>\n</article>\n"
    }

    private static func reason(_ rule: RuleDescription, _ language: Language) -> String {
        let basis = rule.basis.map { "<br>" + Message("根拠: ", en: "Basis: ").words(in: language) + MarkupEscaping.escape($0.words(in: language)) } ?? ""
        return "<p>\(MarkupEscaping.escape(rule.reason.words(in: language)))\(basis)</p>\n"
    }

    private static func quotation(_ place: Place?, _ message: String?, _ language: Language) -> String {
        guard let place else { return "" }
        let line = Message("\(place.start.line)行目", en: "line \(place.start.line)").words(in: language)
        let whereabouts = place.whereabouts?.words(in: language) ?? line
        let caption = message.map { " " + MarkupEscaping.escape($0) } ?? ""
        return "<figure><figcaption>\(place.page == nil ? whereabouts : whereabouts + " " + line)\(caption)</figcaption><blockquote>\(MarkupEscaping.escape(place.excerpt.words))</blockquote></figure>\n"
    }

    private static let style = """
        :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --line: #767676; --error: #b3001b; --warning: #7a4b00; --info: #0b4a8f; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --line: #8c8c8c; --error: #ff9a9f; --warning: #ffc46b; --info: #9ccbff; } }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.8 "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif; line-break: strict; overflow-wrap: anywhere; }
        main { max-width: 46rem; margin: auto; padding: 1rem; }
        h1, h2, h3 { line-height: 1.4; text-wrap: balance; }
        h3 { font-size: 1.05rem; margin: 0; }
        article { border-inline-start: .4rem solid var(--line); padding: .5rem 1rem; margin-block: 1rem; break-inside: avoid; }
        article.error { border-color: var(--error); } article.warning { border-color: var(--warning); } article.info { border-color: var(--info); }
        .error .level { color: var(--error); } .warning .level { color: var(--warning); } .info .level { color: var(--info); }
        figure { margin: .5rem 0; } figcaption { font-size: .9rem; } blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 1px solid var(--line); }
        .unread { border: 2px solid var(--warning); padding: .5rem 1rem; }
        .rule { font-size: .85rem; margin-bottom: 0; }
        """
}

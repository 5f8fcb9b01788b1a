import Minutes
import SourceText

/// Findings for people at a terminal, as a good compiler prints them:
///
///     minutes/r5-03.txt:61:4: エラー: 賛成16人と反対3人の計19人が、… [vote.sum]
///        61 | 　　　賛成16、反対3でございます。
///           |       ^^^^^^^^^^^^^^
///     minutes/r5-03.txt:12:1: 参考: 出席は18人とあります
///        12 | 出席委員　18名
///           | ^^^^^^^^^^^^^^
///           = 対応: …
package enum TextDiagnostics {
    static let format = DiagnosticFormat(id: "text", summary: Message("人が読む文章(既定)", en: "for people (default)")) { Array(write($0).utf8) }

    static func write(_ report: DiagnosticReport) -> String {
        report.files.flatMap { file in file.open.map { write($0, path: onOneLine(file.path), report) } }.joined(separator: "\n")
    }

    /// A line break in the name of a file would make two findings of one.
    private static func onOneLine(_ path: String) -> String {
        guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return path }
        return path.replacing("\n", with: "\\n").replacing("\r", with: "\\r").replacing("\t", with: "\\t")
    }

    private static func write(_ located: LocatedFinding, path: String, _ report: DiagnosticReport) -> String {
        let style = report.style, language = report.language, finding = located.finding
        let numberWidth = max(5, ([located.place] + located.related).compactMap { $0.map { String($0.start.line).utf8.count } }.max() ?? 0)
        var words = heading(path, located.place, report)
        words += style.ink(located.severity.name.words(in: language), ink(located.severity)) + ": "
        words += style.ink(finding.message.words(in: language), .bold) + " [\(finding.rule)]\n"
        words += located.place.map { marked($0, numberWidth, ink(located.severity), style) } ?? ""
        for (related, place) in zip(finding.related, located.related) {
            words += heading(path, place, report) + style.ink(Message("参考", en: "note").words(in: language), .blue) + ": "
            words += related.message.words(in: language) + "\n" + marked(place, numberWidth, .blue, style)
        }
        let margin = String(repeating: " ", count: numberWidth) + " = "
        if let advice = finding.advice { words += margin + Message("対応: ", en: "help: ").words(in: language) + advice.words(in: language) + "\n" }
        if report.rules.contains(where: { $0.id == finding.rule }) {
            words += margin + Message("詳しくは: ", en: "more: ").words(in: language) + "giji explain \(finding.rule)\n"
        }
        return words
    }

    private static func ink(_ severity: Finding.Severity) -> TerminalStyle.Ink {
        switch severity { case .error: .red; case .warning: .yellow; case .info: .blue }
    }

    private static func heading(_ path: String, _ place: Place?, _ report: DiagnosticReport) -> String {
        guard let place else { return report.style.ink(path + ":", .bold) + " " }
        let whereabouts = place.whereabouts.map { "(\($0.words(in: report.language)))" } ?? ""
        return report.style.ink("\(path):\(place.start.line):\(place.start.column):\(whereabouts)", .bold) + " "
    }

    private static func marked(_ place: Place, _ numberWidth: Int, _ ink: TerminalStyle.Ink, _ style: TerminalStyle) -> String {
        let number = String(place.start.line)
        let margin = String(repeating: " ", count: numberWidth - number.utf8.count) + number
        let gap = String(repeating: " ", count: numberWidth)
        let mark = String(repeating: "^", count: place.excerpt.markWidth)
        return "\(margin) | \(place.excerpt.words)\n\(gap) | \(String(repeating: " ", count: place.excerpt.markColumn))\(style.ink(mark, ink))\n"
    }

    // MARK: the last lines

    /// 「エラー 1件、警告 2件、情報 0件(3ファイル)」, and what was left out for which reason.
    package static func summary(_ report: DiagnosticReport) -> String {
        let open = report.files.flatMap(\.open)
        let counts = [Finding.Severity.error, .warning, .info].map { severity in (severity, open.count { $0.severity == severity }) }
        let suppressed = report.files.reduce(0) { $0 + $1.findings.count { $0.suppression != nil } }
        let known = report.files.reduce(0) { $0 + $1.findings.count { $0.suppression == nil && $0.isInBaseline } }
        var words = summaryLine(counts, files: report.files.count, report)
        let unchecked = report.files.count { $0.unchecked != nil }
        if unchecked > 0 { words += Message("このうち\(unchecked)ファイルは、発言・採決などを調べていません。\n", en: "speeches and votes were not checked in \(unchecked) of them\n").words(in: report.language) }
        if !report.unread.isEmpty { words += Message("このほかに、読めなかったファイルが\(report.unread.count)件あります。\n", en: "\(report.unread.count) more could not be read\n").words(in: report.language) }
        if suppressed > 0 { words += Message("理由を付けて除いたもの \(suppressed)件\n", en: "\(suppressed) suppressed with a reason\n").words(in: report.language) }
        if known > 0 { words += Message("以前から分かっているもの \(known)件\n", en: "\(known) known from the baseline\n").words(in: report.language) }
        return words
    }

    private static func summaryLine(_ counts: [(Finding.Severity, Int)], files: Int, _ report: DiagnosticReport) -> String {
        let language = report.language
        guard counts.contains(where: { $0.1 > 0 }) else {
            return report.style.ink(Message("食い違いは見つかりませんでした(\(files)ファイル)。", en: "nothing found in \(files) file(s).").words(in: language), .green) + "\n"
        }
        let parts = counts.map { severity, count in
            let words = Message("\(severity.name.japanese) \(count)件", en: "\(count) \(severity.name.english)(s)").words(in: language)
            return count > 0 ? report.style.ink(words, ink(severity)) : words
        }
        return parts.joined(separator: Message("、", en: ", ").words(in: language)) + Message("(\(files)ファイル)", en: " in \(files) file(s)").words(in: language) + "\n"
    }

    /// How often each rule was broken, the most frequent first: `--statistics`.
    package static func statistics(_ report: DiagnosticReport) -> String {
        var counts: [String: (count: Int, severity: Finding.Severity)] = [:]
        for finding in report.files.flatMap(\.open) {
            counts[finding.finding.rule] = (counts[finding.finding.rule, default: (0, finding.severity)].count + 1, finding.severity)
        }
        let rows = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        return rows.map { rule, row in
            let number = String(row.count)
            let summary = report.rules.first { $0.id == rule }?.summary.words(in: report.language) ?? ""
            let name = row.severity.name.words(in: report.language)
            return String(repeating: " ", count: max(0, 6 - number.utf8.count)) + "\(number)  \(report.style.ink(name, ink(row.severity)))  \(rule)  \(summary)\n"
        }.joined()
    }
}

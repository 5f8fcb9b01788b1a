import ArgumentParser
import Exports
import Minutes
import Pipeline

/// `giji check FILE…`: what does not add up. Exit code 0: nothing at error level; 1: something; 2: the work could not be done.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "出席・定足数・採決・日付などの食い違いを調べます。")

    @OptionGroup var reading: ReadingArguments
    @OptionGroup var checking: CheckArguments

    func run() throws {
        let format = try checking.diagnosticFormat()
        let rules = Pipeline.rules
        let selection = try checking.selection(among: rules.map(\.id))
        let suppressions = try checking.suppressions(), baseline = try checking.knownFindings()
        var run = try ReadingRun(reading, isQuiet: checking.quiet, digest: checking.digestInput(files: reading.files))
        try run.refuseWriting(onto: [checking.output, checking.writeBaseline].compactMap { $0 }, alsoReading: checking.secondFiles)
        var report = DiagnosticReport(files: [], rules: rules, language: reading.language, version: Pipeline.version, style: style)
        var usedLines: Set<Int> = []
        try run.forEach { document, _ in FileFindings(document) } deliver: { found, _ throws(Failure) in
            var file = found
            selection.apply(to: &file)
            usedLines.formUnion(suppressions.apply(to: &file))
            baseline.apply(to: &file)
            remarkUnread(file)
            report.files.append(file)
            return true
        }
        report.unread = run.unread
        if !(report.files.isEmpty && run.hasFailed) { try write(report, format) }
        // A gate must not open because nothing could be read.
        if !report.files.isEmpty, report.files.allSatisfy({ $0.kind != .minutes }) { run.fail() }
        for entry in suppressions.unused(usedLines) { remarkUnused(entry, among: rules.map(\.id) + NoticeFindings.rules) }
        try run.finish(report.files.contains { $0.count(.error) > 0 } ? ExitStatus.findings : ExitStatus.clean)
    }

    private var style: TerminalStyle { checking.output == nil ? .forOutput() : TerminalStyle() }

    private func write(_ report: DiagnosticReport, _ format: DiagnosticFormat) throws(Failure) {
        if let path = checking.writeBaseline { try OutputFile.write(Baseline.write(report.files), at: path) }
        let words = output(report, format)
        if let path = checking.output { return try OutputFile.write(words, at: path) }
        try StandardOutput.write(words)
    }

    /// Quiet: errors alone, and nothing at all when there are none.
    private func output(_ report: DiagnosticReport, _ format: DiagnosticFormat) -> [UInt8] {
        if checking.statistics { return Array(TextDiagnostics.statistics(report).utf8) }
        guard format.id == "text" else { return format.write(report) }
        guard !checking.quiet else { return format.write(report.errorsOnly) }
        let findings = format.write(report)
        if findings.isEmpty, report.files.allSatisfy({ $0.kind != .minutes }) { return [] }
        return findings + (findings.isEmpty ? [] : [0x0A]) + Array(TextDiagnostics.summary(report).utf8)
    }

    /// Says of a file without speakers what was not checked in it.
    private func remarkUnread(_ file: FileFindings) {
        guard let unchecked = file.unchecked else { return }
        StandardError.remark(Message("\(file.path): \(unchecked.japanese)", en: "\(file.path): \(unchecked.english)"), reading.language)
    }

    private func remarkUnused(_ entry: (line: Int, rule: String), among rules: [String]) {
        let place = "\(checking.suppress ?? ""):\(entry.line)"
        guard rules.contains(where: { RuleSelection.covers(entry.rule, $0) }) else {
            let unknown = NearestName.unknownRule(entry.rule, among: rules)
            return StandardError.remark(Message("\(place): \(unknown.japanese)", en: "\(place): \(unknown.english)"), reading.language)
        }
        StandardError.remark(Message("\(place): 「\(entry.rule)」に当たる指摘はありませんでした。直っていれば、この行を消してください。",
                                     en: "\(place): nothing found for “\(entry.rule)”; remove the line if it was put right"), reading.language)
    }
}

extension DiagnosticReport {
    fileprivate var errorsOnly: DiagnosticReport {
        var report = self
        for index in report.files.indices { report.files[index].findings.removeAll { $0.severity != .error } }
        return report
    }
}

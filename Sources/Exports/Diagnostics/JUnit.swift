import Minutes
import SourceText

/// JUnit XML in the strict form of the Ant task: a suite for each file, a case for each finding and for each rule that
/// applied and found nothing. Only open findings at error level are failures.
enum JUnit {
    static let format = DiagnosticFormat(id: "junit", summary: Message("JUnit XML(CIの試験結果)", en: "JUnit XML for CI"), write: { Array(write($0).utf8) })

    static func write(_ report: DiagnosticReport) -> String {
        var words = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        for (index, file) in report.files.enumerated() { words += suite(file, index, report.language) }
        for (index, file) in report.unread.enumerated() { words += suite(file, report.files.count + index, report.language) }
        return words + "</testsuites>\n"
    }

    private static func suite(_ file: FileFindings, _ index: Int, _ language: Language) -> String {
        let cases = skippedCase(file, language) + quietRules(file).map { silentCase($0, file) } + file.findings.map { findingCase($0, file, language) }
        let failures = file.findings.count(where: isFailure)
        let name = MarkupEscaping.escape(file.path)
        // The same minutes give the same bytes: no date of today, no name of this machine, no time taken.
        let head = "<testsuite name=\"\(name)\" package=\"giji\" id=\"\(index)\" timestamp=\"1970-01-01T00:00:00\" hostname=\"localhost\" "
            + "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\"\(file.unchecked == nil ? "" : " skipped=\"1\"") time=\"0\">\n<properties/>\n"
        let remarks = file.findings.filter { !isFailure($0) }.map { remark($0, file, language) }.joined()
        return head + cases.joined() + "<system-out>\(remarks)</system-out>\n<system-err/>\n</testsuite>\n"
    }

    /// A file in which nobody can be told to speak is no passed test.
    private static func skippedCase(_ file: FileFindings, _ language: Language) -> [String] {
        guard let unchecked = file.unchecked else { return [] }
        return ["<testcase name=\"source.speakers\" classname=\"\(MarkupEscaping.escape(file.path))\" time=\"0\">\n<skipped message=\"\(MarkupEscaping.escape(unchecked.words(in: language)))\"/>\n</testcase>\n"]
    }

    /// A file that could not be read.
    private static func suite(_ file: UnreadFile, _ index: Int, _ language: Language) -> String {
        let name = MarkupEscaping.escape(file.path), reason = MarkupEscaping.escape(file.reason.words(in: language))
        return "<testsuite name=\"\(name)\" package=\"giji\" id=\"\(index)\" timestamp=\"1970-01-01T00:00:00\" hostname=\"localhost\" tests=\"1\" failures=\"0\" errors=\"1\" time=\"0\">\n<properties/>\n"
            + "<testcase name=\"source.readable\" classname=\"\(name)\" time=\"0\">\n<error message=\"\(reason)\" type=\"source.readable\"/>\n</testcase>\n<system-out/>\n<system-err/>\n</testsuite>\n"
    }

    private static func isFailure(_ finding: LocatedFinding) -> Bool {
        finding.severity == .error && finding.suppression == nil && !finding.isInBaseline
    }

    private static func quietRules(_ file: FileFindings) -> [String] {
        Set(file.checks.map(\.rule)).subtracting(file.findings.map(\.finding.rule)).sorted()
    }

    private static func silentCase(_ rule: String, _ file: FileFindings) -> String {
        "<testcase name=\"\(MarkupEscaping.escape(rule))\" classname=\"\(MarkupEscaping.escape(file.path))\" time=\"0\"/>\n"
    }

    private static func findingCase(_ finding: LocatedFinding, _ file: FileFindings, _ language: Language) -> String {
        let rule = MarkupEscaping.escape(finding.finding.rule)
        let place = finding.place.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        let head = "<testcase name=\"\(rule)\(place)\" classname=\"\(MarkupEscaping.escape(file.path))\" time=\"0\""
        guard isFailure(finding) else { return head + "/>\n" }
        let message = MarkupEscaping.escape(finding.finding.message.words(in: language))
        return head + ">\n<failure type=\"\(rule)\" message=\"\(message)\">\(remark(finding, file, language))</failure>\n</testcase>\n"
    }

    private static func remark(_ finding: LocatedFinding, _ file: FileFindings, _ language: Language) -> String {
        let place = finding.place.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        var words = "\(file.path)\(place): \(finding.severity.name.words(in: language)): \(finding.finding.message.words(in: language)) [\(finding.finding.rule)]\n"
        if let whereabouts = finding.place?.whereabouts { words += "    \(whereabouts.words(in: language))\n" }
        if let excerpt = finding.place?.excerpt.words { words += "    \(excerpt)\n" }
        if let reason = finding.suppression { words += "    \(Message("除いた理由", en: "suppressed").words(in: language)): \(reason)\n" }
        return MarkupEscaping.escape(words)
    }
}

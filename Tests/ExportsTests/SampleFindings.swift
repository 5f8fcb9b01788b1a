import Foundation
import Exports
import Minutes
import SourceText

/// A document with two findings, made by hand: one that names a second place, one about the whole file.
enum SampleFindings {
    static let text = """
        みほん町図書館協議会　会議録

        出席委員　18名
        会長　賛成16人、反対3人でございます。
        """

    static func document(_ text: String = text, path: String = "会議録/r5 1.txt") -> Document {
        let extracted = ExtractedText(text)
        var record = Record(source: Source(path: path, fileSize: extracted.bytes.count, sha256: String(repeating: "0", count: 64),
                                           mediaType: "text/plain", charset: "UTF-8"))
        record.findings = [
            Finding(rule: "vote.sum", severity: .error,
                    message: Message("賛成16人と反対3人の計19人が、表決に加われる18人と合いません。", en: "16 for and 3 against are 19, but 18 could vote."),
                    advice: Message("票数か出席者数を確かめてください。", en: "Check the votes or the number present."),
                    span: span(of: "賛成16人、反対3人", in: text),
                    related: [.init(Message("出席は18人とあります", en: "18 are said to be present"), span(of: "出席委員　18名", in: text))],
                    facts: [("for", .number(16)), ("against", .number(3)), ("note", .text("挙手"))]),
            Finding(rule: "form.note", severity: .info, message: Message("<会議録> & \"案\"", en: "<minutes> & \"draft\""), span: nil),
        ]
        record.checks = [CheckResult(rule: "date.weekday", subject: "meeting", verdict: .verified, span: nil)]
        return Document(text: extracted, record: record)
    }

    static func span(of words: String, in text: String) -> Span {
        guard let range = text.range(of: words) else { return Span(0, 0) }
        return Span(text.utf8.distance(from: text.startIndex, to: range.lowerBound), text.utf8.distance(from: text.startIndex, to: range.upperBound))
    }

    static let rule = RuleDescription(
        id: "vote.sum", severity: .error, summary: Message("票数の合計", en: "Sum of votes"), compares: Message("合計と出席者数", en: "Sum and attendance"),
        reason: Message("合計は一目で確かめられます。", en: "Readers add up."), basis: Message("地方自治法116条", en: "Local Autonomy Act, article 116"),
        failing: [.init("会長　▼賛成16人")], passing: [.init("会長　賛成15人")])

    static func report(_ files: [FileFindings]? = nil, language: Language = .japanese) -> DiagnosticReport {
        DiagnosticReport(files: files ?? [FileFindings(document())], rules: [rule], language: language, version: "0.0.0")
    }

    static func written(_ format: String, _ report: DiagnosticReport) -> [UInt8] {
        Exports.diagnosticFormat(format)?.write(report) ?? []
    }
}

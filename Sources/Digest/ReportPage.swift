import Minutes
import SourceText

/// One record's findings, ready for the report.
package struct ReportPart: Sendable {
    let view: View
    let counts: [Finding.Severity: Int]
}

/// Findings as a page: for a colleague who has the minutes on the desk and no terminal.
enum ReportPage {
    static func counts(_ record: Record) -> [Finding.Severity: Int] {
        record.findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
    }

    static func part(_ page: PageContext) -> View {
        let findings = page.record.findings.sorted { left, right in
            left.severity != right.severity ? left.severity > right.severity : (left.span?.start ?? 0) < (right.span?.start ?? 0)
        }
        return [
            "title": HeadingBlock.title(page),
            "file": page.fileName,
            "checked": page.record.checks.count,
            "verified": page.record.checks.count { $0.verdict == .verified },
            "findings": findings.enumerated().map { finding(page, $1, number: $0 + 1) }.nonEmpty,
        ]
    }

    static func view(_ parts: [ReportPart], options: DigestOptions, style: String) -> View {
        func total(_ severity: Finding.Severity) -> Int { parts.reduce(0) { $0 + ($1.counts[severity] ?? 0) } }
        return [
            "style": style, "version": options.version, "profile": options.profile, "parts": parts.map(\.view), "files": parts.count,
            "errors": total(.error), "warnings": total(.warning), "infos": total(.info),
        ]
    }

    private static func finding(_ page: PageContext, _ finding: Finding, number: Int) -> View {
        let description = page.options.rules.first { $0.id == finding.rule }
        return [
            "number": number, "rule": finding.rule,
            "severity": Words.severity(finding.severity), "kind": finding.severity.rawValue, "sign": FindingView.sign(finding.severity),
            "message": finding.message.japanese, "advice": finding.advice?.japanese,
            "summary": description?.summary.japanese, "reason": description?.reason.japanese, "basis": description?.basis?.japanese,
            "places": (finding.span.map { [place(page, $0, note: nil)] } ?? []) + finding.related.map { place(page, $0.span, note: $0.message.japanese) },
        ]
    }

    private static func place(_ page: PageContext, _ span: Span, note: String?) -> View {
        let text = page.document.text
        let position = text.position(of: span.start)
        let excerpt = Excerpt.around(span, in: text)
        return [
            "note": note, "line": position.line, "column": position.column, "page": text.page(of: span.start),
            "speech": page.speech(holding: span).map { "発言\($0.order) \($0.speaker.label)" },
            "before": excerpt.before, "passage": excerpt.passage, "after": excerpt.after,
        ]
    }
}

/// A passage in its surroundings.
enum Excerpt {
    /// The line of the passage, cut to some forty characters on either side; a passage over several lines or too long is cut at its end.
    static func around(_ span: Span, in text: ExtractedText, reach: Int = 40) -> (before: String, passage: String, after: String) {
        let first = text.line(text.lineIndex(of: span.start))
        let last = text.line(text.lineIndex(of: max(span.start, span.end - 1)))
        let start = back(text.bytes, from: span.start, reach, limit: first.start)
        let end = forward(text.bytes, from: span.end, reach, limit: max(span.end, last.end))
        let stop = min(span.end, forward(text.bytes, from: span.start, 200, limit: span.end))
        let before = Wording.line(text.string(Span(start, span.start)))
        let passage = Wording.line(text.string(Span(span.start, stop))) + (stop < span.end ? "……" : "")
        let after = stop < span.end ? "" : Wording.line(text.string(Span(span.end, end)))
        return ((start > first.start ? "……" : "") + before, passage, after + (end < last.end && stop == span.end ? "……" : ""))
    }

    private static func back(_ bytes: [UInt8], from start: Int, _ count: Int, limit: Int) -> Int {
        var offset = start, left = count
        while offset > limit, left > 0 {
            offset -= 1
            if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
        }
        return offset
    }

    private static func forward(_ bytes: [UInt8], from start: Int, _ count: Int, limit: Int) -> Int {
        var offset = start, left = count
        while offset < limit, left > 0 {
            offset += 1
            while offset < limit, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }
}

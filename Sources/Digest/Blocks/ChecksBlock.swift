import Minutes
import SourceText

/// Block 7: every check that ran, with its verdict: from the record, never from a fixed list.
enum ChecksBlock {
    static func view(_ page: PageContext) -> View {
        let record = page.record
        let findings = record.findings.sorted { ($1.severity, $0.span?.start ?? 0) < ($0.severity, $1.span?.start ?? 0) }
        return [
            "rules": rules(page).nonEmpty,
            "explained": rules(page).filter { $0["isDescribed"] as? Bool == true }.nonEmpty,
            "total": record.checks.count,
            "verified": record.checks.count { $0.verdict == .verified },
            "contradicted": record.checks.count { $0.verdict == .contradicted },
            "unverifiable": record.checks.count { $0.verdict == .unverifiable },
            "skipped": skipped(page).nonEmpty,
            "skippedCount": record.skippedChecks.count,
            "findings": findings.filter { $0.severity != .info }.map { FindingView.view(page, $0) }.nonEmpty,
            "notes": findings.filter { $0.severity == .info }.map { FindingView.view(page, $0) }.nonEmpty,
            "noteCount": findings.count { $0.severity == .info },
        ]
    }

    /// Checks that lacked something to compare with, by what they lacked: nine of them are three lines.
    private static func skipped(_ page: PageContext) -> [View] {
        var reasons: [String] = [], summaries: [String: [String]] = [:]
        for skipped in page.record.skippedChecks {
            let reason = withoutOption(skipped.reason.japanese)
            if summaries[reason] == nil { reasons.append(reason) }
            summaries[reason, default: []].append(page.options.rules.first { $0.id == skipped.rule }?.summary.japanese ?? "規則 \(skipped.rule)")
        }
        return reasons.map { ["reason": $0, "count": summaries[$0]?.count, "summaries": (summaries[$0] ?? []).map { "「\($0)」" }.joined()] }
    }

    /// 「委員名簿（--roster）がないため」: what the reader of a page would have to type is no matter of the page's.
    private static func withoutOption(_ reason: String) -> String {
        guard let open = reason.firstRange(of: "（--"), let close = reason[open.upperBound...].firstIndex(of: "）") else { return reason }
        return String(reason[..<open.lowerBound] + reason[reason.index(after: close)...])
    }

    /// One row a rule, in the order of the catalogue.
    private static func rules(_ page: PageContext) -> [View] {
        let results = Dictionary(grouping: page.record.checks, by: \.rule)
        let described = page.options.rules.map(\.id).filter { results[$0] != nil }
        let known = Set(described)
        let others = results.keys.filter { !known.contains($0) }.sorted()
        return (described + others).map { row(page, $0, results[$0] ?? []) }
    }

    private static func row(_ page: PageContext, _ id: String, _ results: [CheckResult]) -> View {
        let description = page.options.rules.first { $0.id == id }
        let counts = [Verdict.contradicted, .verified, .unverifiable].compactMap { verdict -> View? in
            let count = results.count { $0.verdict == verdict }
            return count == 0 ? nil : ["short": Words.verdict(verdict), "kind": verdict.rawValue, "sign": Verdicts.sign(verdict), "count": count]
        }
        let listed = results.sorted { rank($0.verdict) < rank($1.verdict) }
        return [
            "id": id,
            "summary": description?.summary.japanese ?? "規則 \(id)",
            "compares": description?.compares.japanese,
            "reason": description?.reason.japanese,
            "basis": description?.basis?.japanese,
            "isDescribed": description != nil,
            "counts": counts,
            "subjects": listed.prefix(12).map { subject(page, $0) },
            "more": listed.count > 12 ? listed.count - 12 : nil,
        ]
    }

    private static func rank(_ verdict: Verdict) -> Int {
        switch verdict { case .contradicted: 0; case .unverifiable: 1; case .verified: 2 }
    }

    private static func subject(_ page: PageContext, _ result: CheckResult) -> View {
        ["words": name(page, result.subject), "verdict": Words.verdict(result.verdict), "place": result.span.map { page.place($0) }]
    }

    private static let groups = ["meeting": "会議全体", "attendance": "出席者の欄", "agenda": "議事日程", "speeches": "発言者の表示", "text": "本文", "table": "表", "source": "元のファイル"]

    /// What was checked, in words: `v1` is 採決1, `s5` is 発言5.
    static func name(_ page: PageContext, _ subject: String) -> String {
        if let speech = page.speech(subject) { return "発言\(speech.order)" }
        if let item = page.agendaItem(subject) { return "議題「\(AgendaTitle.words(item))」" }
        if let index = page.record.votes.firstIndex(where: { $0.id == subject }) { return "採決\(index + 1)" }
        if let election = page.record.elections.first(where: { $0.id == subject }) { return "選挙（\(Wording.line(election.office))）" }
        if subject.hasPrefix("q"), let number = Int(subject.dropFirst()) { return "定足数の発言\(number)" }
        if subject.hasPrefix("d"), let number = Int(subject.dropFirst()) { return "要約の文\(number)" }
        return groups[subject] ?? subject
    }
}

/// A finding with its place and the words it speaks of.
enum FindingView {
    static func sign(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "×"
        case .warning: "!"
        case .info: "i"
        }
    }

    static func view(_ page: PageContext, _ finding: Finding) -> View {
        [
            "rule": finding.rule,
            "severity": Words.severity(finding.severity),
            "kind": finding.severity.rawValue,
            "sign": sign(finding.severity),
            "message": finding.message.japanese,
            "advice": finding.advice?.japanese,
            "quote": finding.span.flatMap { Quotation.view(page, $0, speech: nil, limit: 120) },
            "place": finding.span.map { page.place($0) },
            "related": finding.related.map { related in
                ["message": related.message.japanese, "quote": Quotation.view(page, related.span, speech: nil, limit: 120),
                 "place": page.place(related.span)] as View
            }.nonEmpty,
        ]
    }
}

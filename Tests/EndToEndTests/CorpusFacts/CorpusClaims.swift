import Minutes
import SourceText

/// Compares the claims of one `facts.yaml` with the record.
struct CorpusClaims {
    let facts: Fact
    let document: Document

    /// Keys that are not simply compared with the tree of the record.
    private static let special: Set<String> = ["about", "known", "findings", "findingsAllowed", "info", "links", "unanswered", "said", "unsaid"]

    private var record: Record { document.record }

    func wrong() -> [WrongFact] {
        guard case .table(var plain) = facts else { return [WrongFact("facts.yaml", "is not a table of claims")] }
        for key in CorpusClaims.special { plain[key] = nil }
        if plain["unclassified"] == nil { plain["unclassified"] = .word("0") }
        let recordFacts = RecordFacts(document: document)
        let tree = recordFacts.tree
        let misspelt = plain.keys.filter { tree[$0] == nil }.sorted().map { WrongFact($0, "no such key") }
        return misspelt + FactComparison.wrong(.table(plain.filter { tree[$0.key] != nil }), tree, path: "") + words() + links() + unanswered() + findings(recordFacts)
    }

    // MARK: words

    private func words() -> [WrongFact] {
        let said = (facts["said"]?.words ?? []).enumerated().filter { phrase in !record.speeches.contains { $0.text.contains(phrase.element) } }
        let unsaid = (facts["unsaid"]?.words ?? []).enumerated().filter { phrase in record.speeches.contains { $0.text.contains(phrase.element) } }
        return said.map { WrongFact("said.\($0 + 1)", "no speech's text holds 「\($1)」") }
            + unsaid.map { WrongFact("unsaid.\($0 + 1)", "a speech's text holds 「\($1)」, which nobody said") }
    }

    // MARK: questions and answers

    /// `links` lists pairs of phrases: a question that holds the first is linked to an answer that holds the second.
    private func links() -> [WrongFact] {
        guard case .list(let pairs) = facts["links"] else { return [] }
        return pairs.enumerated().compactMap { index, pair in
            let phrases = pair.words
            guard phrases.count == 2 else { return WrongFact("links.\(index + 1)", "a link needs two phrases") }
            return isLinked(phrases[0], phrases[1]) ? nil
                : WrongFact("links.\(index + 1)", "「\(phrases[0])」 is not linked to 「\(phrases[1])」\(linkedInstead(phrases[0]))")
        }
    }

    private func isLinked(_ question: String, _ answer: String) -> Bool {
        record.exchanges.contains { exchange in
            exchange.links.contains { link in
                exchange.questions.contains { $0.id == link.question && $0.text.contains(question) }
                    && exchange.answers.contains { $0.id == link.answer && $0.text.contains(answer) }
            }
        }
    }

    private func linkedInstead(_ phrase: String) -> String {
        for exchange in record.exchanges {
            for question in exchange.questions where question.text.contains(phrase) {
                let answers = exchange.links.filter { $0.question == question.id }.compactMap { link in exchange.answers.first { $0.id == link.answer }?.text.prefix(40) }
                return answers.isEmpty ? "; it has no answer" : "; it goes to " + answers.map { "「\($0)…」" }.joined()
            }
        }
        return "; no question holds it"
    }

    private func unanswered() -> [WrongFact] {
        guard let claims = facts["unanswered"]?.words else { return [] }
        let open = record.exchanges.flatMap { exchange in exchange.questions.filter { exchange.unanswered.contains($0.id) } }
        var wrong = claims.enumerated().filter { claim in !open.contains { $0.text.contains(claim.element) } }
            .map { WrongFact("unanswered.\($0 + 1)", "「\($1)」 is not listed") }
        if open.count != claims.count {
            wrong.append(WrongFact("unanswered.count", "facts.yaml has \(claims.count), the record has \(open.count): \(open.map { "「\($0.text.prefix(30))」" })"))
        }
        return wrong
    }

    // MARK: findings

    /// `findings` is the whole list at error and warning level; `findingsAllowed` may come besides; `info` must be among the infos.
    private func findings(_ found: RecordFacts) -> [WrongFact] {
        let allowed = Set((facts["findingsAllowed"]?.words ?? []).map(place))
        let claims = (facts["findings"]?.words ?? []).map(place)
        let actual = found.findings([.error, .warning])
        let missing = claims.filter { !actual.contains($0) }
        let extra = actual.filter { !claims.contains($0) && !allowed.contains($0) && !allowed.contains(rule(of: $0)) }
        let infos = found.findings([.info])
        let missingInfos = (facts["info"]?.words ?? []).map(place).filter { !infos.contains($0) }
        return missing.map { WrongFact("findings.\($0)", "was not reported") }
            + extra.map { WrongFact("alarm.\($0)", "is a false alarm: \(message(of: $0, found))") }
            + missingInfos.map { WrongFact("info.\($0)", "was not reported") }
    }

    private func rule(of place: String) -> String { String(place.prefix { $0 != "@" }) }

    private func message(of place: String, _ found: RecordFacts) -> String {
        record.findings.first { "\($0.rule)@\(found.line($0.span) ?? 0)" == place }?.message.japanese ?? ""
    }

    /// `rule@12` as it is; `rule@words of the line` with the number of the first line that holds the words.
    private func place(_ claim: String) -> String {
        let parts = claim.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2, Int(parts[1]) == nil else { return claim }
        let lines = String(decoding: document.text.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard let index = lines.firstIndex(where: { $0.contains(parts[1]) }) else { return claim + " (no such words in the text)" }
        return parts[0] + "@\(index + 1)"
    }
}

import Minutes
import SourceText

/// Prints a profile as the YAML that `--profile` reads.
extension BodyProfile {
    package var yaml: String {
        var lines = [
            "# " + name.japanese,
            "id: \(id)", "name: \(quoted(name.japanese))", "bodyKind: \(bodyKind.rawValue)",
            "quorum:", "  base: \(quorum.base.rawValue)", "  op: \(quoted(quorum.share.isStrict ? ">" : ">="))",
            "  num: \(quorum.share.numerator)", "  den: \(quorum.share.denominator)", "  confirmed: \(quorum.isConfirmed)",
        ]
        lines += membersLines
        lines += [
            "chair:", "  inQuorum: \(chair.inQuorum.rawValue)", "  inDenominator: \(chair.inDenominator.rawValue)",
            "  votes: \(chair.votes.rawValue)", "  casting: \(chair.casting.rawValue)",
            "abstain: \(abstain.rawValue)", "exceptions: [\(exceptions.map(\.rawValue).joined(separator: ", "))]",
        ]
        lines += special.isEmpty ? ["special: []"] : ["special:"] + special.flatMap(specialLines)
        lines += [
            "electionThreshold: \(electionThreshold.rawValue)", "chairVotesInElections: \(chairVotesInElections)",
            "announcesQuorum: \(announcesQuorum)", "signers: \(signers)",
        ]
        if let session { lines.append("session: {from: \(session.first.iso), to: \(session.last.iso)}") }
        lines += [
            "countsProxies: \(countsProxies)",
            "countsObservers: \(countsObservers)", "cite: \(quoted(cite))",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private var membersLines: [String] {
        var lines: [String] = []
        if let statutory = members.statutory { lines.append("  statutory: \(statutory)") }
        if let inOffice = members.inOffice { lines.append("  inOffice: \(inOffice)") }
        if !members.roster.isEmpty {
            lines.append("  roster:")
            for member in members.roster {
                let fields = [("name", Optional(member.name)), ("role", member.role), ("seat", member.seat), ("faction", member.faction),
                              ("from", member.from?.iso), ("to", member.to?.iso)]
                lines.append("    - {" + fields.compactMap { key, value in value.map { "\(key): \(quoted($0))" } }.joined(separator: ", ") + "}")
            }
        }
        return lines.isEmpty ? ["members: {}"] : ["members:"] + lines
    }

    private func specialLines(_ item: SpecialMajority) -> [String] {
        var lines = ["  - id: \(item.id)", "    titles: [\(item.titles.map(quoted).joined(separator: ", "))]",
                     "    num: \(item.share.numerator)", "    den: \(item.share.denominator)", "    of: \(item.of.rawValue)"]
        if !item.not.isEmpty { lines.append("    not: [\(item.not.map(quoted).joined(separator: ", "))]") }
        if let attendance = item.attendance { lines.append("    attendance: {num: \(attendance.numerator), den: \(attendance.denominator)}") }
        return lines + ["    cite: \(quoted(item.cite))"]
    }

    private func quoted(_ words: String) -> String {
        "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}

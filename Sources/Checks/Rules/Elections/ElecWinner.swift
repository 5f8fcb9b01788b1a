import Minutes
import SourceText

/// Declared elected with 6 votes, where another has 12.
enum ElecWinner: Rule {
    static let description = RuleDescription(
        id: "elec.winner", severity: .error,
        summary: Message("当選人は最多得票者か", en: "Did the winner have most votes?"),
        compares: Message("当選人の得票と、ほかの候補者の得票・法定得票数", en: "The winner's votes with the others' and with the number needed"),
        reason: Message("別の人を当選人として記録することになります。", en: "The record would name the wrong person."),
        basis: Message("地方自治法118条1項、公職選挙法95条1項", en: "Local Autonomy Act art. 118(1)"),
        failing: [.election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　6票　南川花子君　12票", declaration: true)],
        passing: [.election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票　南川花子君　6票", mark: false)])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections where !election.elected.isEmpty {
            let votes = election.candidates.compactMap(\.votes)
            guard votes.count == election.candidates.count, votes.count >= 1 else { continue }
            let names = Set(election.elected.map { NameKey.of($0) })
            let winners = election.candidates.filter { names.contains(NameKey.of($0.name)) }
            guard winners.count == names.count, let least = winners.compactMap(\.votes).min() else { continue }
            let beaten = election.candidates.filter { !names.contains(NameKey.of($0.name)) && ($0.votes ?? 0) > least }
            guard let better = beaten.first, let winner = winners.first(where: { $0.votes == least }) else { report.pass(election.id, election.span); continue }
            report.raise(election.id, at: election.span,
                         Message("当選人\(winner.name)の得票\(least)は最多ではありません（\(better.name) \(better.votes ?? 0)票）。",
                                 en: "\(winner.name) is declared elected with \(least) votes, but \(better.name) has \(better.votes ?? 0)."),
                         advice: Message("得票か当選人の氏名を確かめてください。", en: "Check the votes and the name."),
                         related: [.init(Message("\(better.name)の得票", en: "\(better.name)'s votes"), better.span)],
                         facts: [("winner", .number(least)), ("other", .number(better.votes ?? 0))])
        }
    }
}

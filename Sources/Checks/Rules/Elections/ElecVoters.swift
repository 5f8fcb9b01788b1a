import Minutes
import SourceText

/// 投票総数 21 with 20 in the room.
enum ElecVoters: Rule {
    static let description = RuleDescription(
        id: "elec.voters", severity: .error,
        summary: Message("投票総数は出席議員数と符合するか", en: "Does the total agree with those present?"),
        compares: Message("投票総数と、その時の出席議員数（選挙では議長も投票する）", en: "The total with those in the room; in an election the chair votes too"),
        reason: Message("いた人より多い票は、数え間違いです。", en: "More ballots than voters cannot be."),
        basis: Message("地方自治法118条1項", en: "Local Autonomy Act art. 118(1)"),
        failing: [.assembly("これより副議長の選挙を行います。投票を願います。\n\n〔投票〕\n\n○議長（北山一郎君）　選挙の結果を報告いたします。\n▼投票総数　7票　有効投票　7票　無効投票　0票\n有効投票中　西野太郎君　5票　南川花子君　2票\n以上のとおりであります。よって、西野太郎君が副議長に当選されました。")],
        passing: [.election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票　南川花子君　6票", mark: false)])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections {
            guard let total = election.total, let entry = context.presence(at: election.speech) else { continue }
            guard total > entry.maximum || total < entry.minimum else { report.pass(election.id, election.place); continue }
            // Too few: some did not vote, or had left. Too many cannot be, if the number present is a stated one.
            let isCertain = total > entry.maximum && (entry.reason == .count || entry.reason == .opening)
            guard isCertain || total > entry.maximum || entry.minimum - total > 1 else { report.undecided(election.id, election.place); continue }
            // Where the names say the same number, nothing is left to explain a ballot too many.
            let isListed = context.attendance.present.count == entry.maximum
            let present = entry.minimum == entry.maximum ? "\(entry.maximum)" : "\(entry.minimum)〜\(entry.maximum)"
            report.raise(election.id, at: election.place, Message("投票総数\(total)が出席議員数\(present)と符合しません。", en: "\(total) ballots, \(present) present."),
                         severity: isCertain && context.isPresenceStated && (isListed || total > entry.maximum + 1) ? .error : isCertain ? .warning : .info,
                         advice: Message("投票総数と、その時の出席人数を確かめてください。", en: "Check the total and the number present."),
                         related: entry.span.map { [.init(Message("出席人数", en: "the number present"), $0)] } ?? [],
                         facts: [("total", .number(total)), ("min", .number(entry.minimum)), ("max", .number(entry.maximum))])
        }
    }
}

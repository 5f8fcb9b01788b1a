import Minutes
import SourceText

/// Somebody absent or excluded stands in the list of those who voted.
enum AttendAbsentVotes: Rule {
    static let description = RuleDescription(
        id: "attend.absent-votes", severity: .error,
        summary: Message("欠席・退席・除斥の人が賛否に入っていないか", en: "Did anybody vote who was not there?"),
        compares: Message("賛否の氏名と、欠席者・退席者", en: "The names of those who voted with those absent"),
        reason: Message("その場にいない人は表決に加われません。", en: "Only those in the room can vote."),
        basis: Message("地方自治法116条・117条", en: "Local Autonomy Act arts. 116 and 117"),
        failing: [.assembly("議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。この採決は記名投票をもって行います。本案に賛成の諸君は白票を、反対の諸君は青票を投票願います。\n〔投票〕\n○議長（北山一郎君）　投票の結果を報告いたします。\n▼賛成２名　西野太郎君　中井三郎君\n反対１名　東田次郎君\n以上のとおりであります。よって、議案第５号は原案のとおり可決されました。", absent: ["中井三郎"])],
        passing: [.assembly("それでは、議事に入ります。", absent: ["中井三郎"])])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard !context.profile.countsProxies else { return }
        let away = context.attendance.absent.filter { ($0.name?.unicodeScalars.count ?? 0) >= 3 }
        for vote in context.record.votes where !vote.ballots.isEmpty {
            var isClean = true
            for ballot in vote.ballots where ballot.choice == .for || ballot.choice == .against {
                guard let person = away.first(where: { $0.name.map { NameKey.of($0) } == NameKey.of(ballot.name) }), !returned(ballot.name, context) else { continue }
                isClean = false
                report.raise(vote.id, at: ballot.span, Message("\(ballot.name)は欠席ですが、賛否に含まれています。", en: "\(ballot.name) is listed as absent but as voting."),
                             advice: Message("欠席者の欄か、賛否の表を直してください。", en: "Correct the list or the table of votes."),
                             related: [.init(Message("欠席者の欄", en: "the list of those absent"), person.span)], facts: [("name", .text(ballot.name))])
            }
            if isClean { report.pass(vote.id, vote.span) }
        }
    }

    private static func returned(_ name: String, _ context: CheckContext) -> Bool {
        context.attendance.events.contains { [.arrived, .returned, .late, .online].contains($0.kind) && ($0.name.map { name.hasPrefix($0) } ?? true) }
    }
}

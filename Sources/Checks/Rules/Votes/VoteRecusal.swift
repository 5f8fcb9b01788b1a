import Minutes
import SourceText

/// A member shut out for conflict of interest stands among those who voted.
enum VoteRecusal: Rule {
    static let description = RuleDescription(
        id: "vote.recusal", severity: .error,
        summary: Message("除斥された議員が表決に入っていないか", en: "Did an excluded member vote?"),
        compares: Message("除斥された人の氏名と、賛否の氏名", en: "The excluded members with the names of those who voted"),
        reason: Message("除斥された議員は、その議事に参与できません。", en: "An excluded member takes no part."),
        basis: Message("地方自治法117条", en: "Local Autonomy Act art. 117"),
        failing: [.assembly("南川花子君は、地方自治法第117条の規定により除斥の対象となりますので、退場を求めます。\n〔南川花子君退場〕\n○議長（北山一郎君）　議案第５号　青葉町税条例の一部を改正する条例についてを採決いたします。この採決は記名投票をもって行います。本案に賛成の諸君は白票を、反対の諸君は青票を投票願います。\n〔投票〕\n○議長（北山一郎君）　投票の結果を報告いたします。\n▼賛成２名　西野太郎君　南川花子君\n反対１名　東田次郎君\n以上のとおりであります。よって、議案第５号は原案のとおり可決されました。", present: ["北山一郎", "西野太郎", "南川花子", "東田次郎", "大木春子"])],
        passing: [.assembly("それでは、議事に入ります。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let events = context.attendance.events
        for vote in context.record.votes where !vote.ballots.isEmpty {
            let before = events.filter { $0.span.start < vote.span.start }
            for event in before where event.kind == .recused {
                guard let name = event.name, !before.contains(where: { $0.kind == .returned && $0.span > event.span && ($0.name == nil || $0.name == name) }),
                      let ballot = vote.ballots.first(where: { ($0.choice == .for || $0.choice == .against) && NameKey.of($0.name) == NameKey.of(name) }) else { continue }
                report.raise(vote.id, at: ballot.span, Message("除斥された\(name)が表決数に入っています。", en: "\(name) was excluded but is counted as voting."),
                             advice: Message("賛否の表か、除斥の記載を確かめてください。", en: "Check the table and the exclusion."),
                             related: [.init(Message("除斥", en: "the exclusion"), event.span)], facts: [("name", .text(name))])
            }
        }
    }
}

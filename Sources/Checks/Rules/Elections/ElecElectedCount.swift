import Minutes
import SourceText

/// 「4名の氏名…の44名が当選されました」
enum ElecElectedCount: Rule {
    static let description = RuleDescription(
        id: "elec.elected-count", severity: .error,
        summary: Message("当選した人数は氏名の数と同じか", en: "Does the number elected agree with the names?"),
        compares: Message("当選した人数の発言と、当選人の氏名の数", en: "The number said to be elected with the names"),
        reason: Message("氏名の漏れか、人数の誤りです。", en: "A name is missing or the number is wrong."),
        basis: Message("地方自治法118条", en: "Local Autonomy Act art. 118"),
        failing: [.assembly("これより選挙管理委員の選挙を行います。選挙の方法は、指名推選によりたいと思います。ご異議ありませんか。\n〔「異議なし」と呼ぶ者あり〕\n○議長（北山一郎君）　ご異議なしと認めます。選挙管理委員に、山田一郎君、川田次郎君、谷田三郎君を指名いたします。ただいま指名いたしました方を当選人と定めることにご異議ありませんか。\n〔「異議なし」と呼ぶ者あり〕\n○議長（北山一郎君）　ご異議なしと認めます。▼よって、ただいま指名いたしました山田一郎君、川田次郎君、谷田三郎君の４人が選挙管理委員に当選されました。")],
        passing: [.election("投票総数　19票　有効投票　18票　無効投票　1票\n有効投票中　西野太郎君　12票　南川花子君　6票", mark: false)])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections where !election.elected.isEmpty {
            guard let stated = election.electedCount else { continue }
            let named = election.elected.count
            guard stated != named else { report.pass(election.id, election.span); continue }
            report.raise(election.id, at: election.span, Message("当選人\(stated)人とありますが、氏名は\(named)人分です。", en: "\(stated) said to be elected, \(named) named."),
                         advice: Message("人数か氏名を確かめてください。", en: "Check the number and the names."), facts: [("stated", .number(stated)), ("named", .number(named))])
        }
    }
}

import Minutes
import SourceText

/// 法定得票数 4, with 20 valid votes for one seat.
enum ElecThreshold: Rule {
    static let description = RuleDescription(
        id: "elec.threshold", severity: .error,
        summary: Message("法定得票数の計算が正しいか", en: "Is the number of votes needed right?"),
        compares: Message("述べられた法定得票数と、有効投票÷定数÷4（端数は切り上げても、そのままでもよい）", en: "The stated number with valid ÷ seats ÷ 4, exact or rounded up"),
        reason: Message("当選に必要な票数が変わります。", en: "It decides who is elected."),
        basis: Message("地方自治法118条1項、公職選挙法95条1項", en: "Local Autonomy Act art. 118(1), Public Offices Election Act art. 95(1)"),
        failing: [.election("投票総数　20票　有効投票　20票　無効投票　0票\n有効投票中　西野太郎君　12票　南川花子君　8票\nこの選挙の▼法定得票数は4票であります。", mark: false)],
        passing: [.election("投票総数　20票　有効投票　20票　無効投票　0票\n有効投票中　西野太郎君　12票　南川花子君　8票\nこの選挙の法定得票数は5票であります。", mark: false)])

    static func check(_ context: CheckContext, _ report: inout Report) {
        for election in context.record.elections {
            guard let stated = election.thresholdThousandths, let expected = expected(election, context.profile) else { continue }
            let place = election.thresholdSpan ?? election.place
            guard !expected.accepts(stated) else { report.pass(election.id, place); continue }
            report.raise(election.id, at: place,
                         Message("法定得票数は\(expected.rounded)票になります（\(expected.words)）。", en: "The number needed is \(expected.rounded) (\(expected.words))."),
                         severity: expected.isCertain ? .error : .warning,
                         advice: Message("法定得票数の計算を確かめてください。", en: "Check the reckoning."),
                         facts: [("stated", .text(decimal(stated))), ("expected", .number(expected.rounded))])
        }
    }

    private struct Expected {
        /// In thousandths of a vote, rounded down; and the least whole number that reaches it.
        var thousandths: Int
        var rounded: Int
        var isExact: Bool
        var words: String
        var isCertain: Bool

        func accepts(_ stated: Int) -> Bool { stated == rounded * 1000 || stated == thousandths || (isExact && stated == thousandths) }
    }

    private static func expected(_ election: Election, _ profile: BodyProfile) -> Expected? {
        switch profile.electionThreshold {
        case .majority:
            guard let whole = election.total ?? election.valid else { return nil }
            let needed = Share.majority.needed(of: whole)
            return Expected(thousandths: needed * 1000, rounded: needed, isExact: true, words: "\(whole)の過半数", isCertain: false)
        case .quarter:
            guard let valid = election.valid, let seats = election.seats ?? single(election), seats > 0, seats <= 40 else { return nil }
            let parts = 4 * seats
            return Expected(thousandths: valid * 1000 / parts, rounded: (valid + parts - 1) / parts, isExact: valid * 1000 % parts == 0,
                            words: "有効\(valid)÷\(seats)÷4", isCertain: true)
        }
    }

    /// A house has one of these, whether the minutes say so or not.
    private static func single(_ election: Election) -> Int? {
        election.elected.count <= 1 && ["議長", "副議長", "仮議長"].contains(election.office) ? 1 : nil
    }

    private static func decimal(_ thousandths: Int) -> String {
        let rest = thousandths % 1000
        return rest == 0 ? "\(thousandths / 1000)" : "\(thousandths / 1000).\(String(rest + 1000).dropFirst())"
    }
}

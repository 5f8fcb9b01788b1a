import Minutes
import Testing

/// 「磯部会長」: whether 部 belongs to the name or to the office.
@Suite struct HeadsNamedBuTests {
    private func heads(_ title: String, _ roster: String, _ label: String) -> [String] {
        let record = record(of: "\(title)議事録\n\(roster)\n\n○\(label)　　開会いたします。\n○小森委員　　件数は何件でしょうか。\n○\(label)　　三件です。\n")
        return [record.speeches[0].speaker.name ?? "-", record.speeches[0].speaker.role ?? "-"]
    }

    /// Nobody is called 磯 or 渡; 岡 and 宮 are names as well, and no 部会 is in sight.
    @Test(arguments: ["磯部", "渡部", "岡部", "宮部", "長谷部", "建部", "園部"])
    func theLetterGoesBackToTheName(name: String) {
        #expect(heads("第３回みほん県情報審議会", "", "\(name)会長") == [name, "会長"])
        #expect(heads("第３回みほん県情報審議会", "出席者　\(name)会長、小森委員", "\(name)会長") == [name, "会長"])
    }

    @Test(arguments: [("みほん県情報審議会福祉部会", "岡部会長", "岡", "部会長"), ("第３回みほん県情報審議会", "北山部会長", "北山", "部会長"), ("みほん県情報審議会福祉部会", "磯部会長", "磯部", "会長")])
    func aPartOfTheBodyKeepsItsHead(title: String, label: String, name: String, role: String) {
        #expect(heads(title, "", label) == [name, role])
    }

    @Test func theRosterNamesTheHead() {
        #expect(heads("みほん県情報審議会福祉部会", "出席者\n会長　岡部　太郎\n委員　小森　花子", "岡部会長") == ["岡部", "会長"])
        #expect(heads("第３回みほん県情報審議会", "出席者\n会長　北山　太郎\n委員　小森　花子", "岡部会長") == ["岡", "部会長"])
    }

    @Test func theRosterBearsTheWholeName() {
        let record = record(of: "みほん県情報審議会議事録\n出席者　磯部会長、小森委員\n\n○磯部会長　　開会いたします。\n○小森委員　　分かりました。\n")
        #expect(record.attendance.present.map { ($0.name ?? "") + ($0.role ?? "") } == ["磯部会長", "小森委員"])
    }
}

import Minutes
import Testing

/// Labels held against rosters: who it certainly is, and nobody where two could be meant.
@Suite struct SpeakerTests {
    private func council(_ members: String, _ body: String) -> Record {
        InventedRecord.read("令和5年度第1回みほん町緑化審議会会議録\n日時　令和5年5月15日\n出席者　\(members)\n\n○会長　始めます。\n\(body)\n○会長　終わります。\n")
    }

    /// label → name of the roster entry, or -
    private func person(_ label: String, among members: String) -> String {
        let record = council(members, "○\(label)　一つ伺います。")
        let speaker = record.speeches.first { $0.speaker.label == label }?.speaker
        let people = record.attendance.present + record.attendance.officials + record.attendance.secretariat
        return people.first { $0.id == speaker?.person }?.name ?? "-"
    }

    @Test(arguments: [
        ("山川委員", "委員　山川　花子、委員　西野　太郎", "山川花子"), ("西野太郎委員", "委員　西野　太郎、委員　山川　花子", "西野太郎"), ("高木委員", "委員　髙木　進、委員　西野　太郎", "髙木進"),
        ("髙木委員", "委員　高木　進、委員　西野　太郎", "高木進"), ("佐々木委員", "委員　佐佐木　清、委員　西野　太郎", "佐佐木清"), ("山崎委員", "委員　山﨑　望、委員　西野　太郎", "山﨑望"),
        ("渡辺委員", "委員　渡邉　望、委員　西野　太郎", "渡邉望"), ("五十嵐委員", "委員　五十嵐　みどり、委員　西野　太郎", "五十嵐みどり"), ("百瀬委員", "委員　百瀬　五郎、委員　西野　太郎", "百瀬五郎"),
        ("葛\u{E0100}城委員", "委員　葛城　望、委員　西野　太郎", "葛城望"), ("葛城委員", "委員　葛\u{E0100}城　望、委員　西野　太郎", "葛\u{E0100}城望"), ("𠮷川委員", "委員　吉川　望、委員　西野　太郎", "吉川望"),
        ("中田（良）委員", "委員　中田　良子、委員　中田　一郎", "中田良子"), ("副会長", "副会長　西野　太郎、委員　山川　花子", "西野太郎"),
    ])
    func isOneOfTheRoster(label: String, members: String, name: String) {
        #expect(person(label, among: members) == name)
    }

    @Test(arguments: [
        ("中田委員", "委員　中田　良子、委員　中田　一郎"), ("林委員", "委員　林田　良子、委員　西野　太郎"), ("小川委員", "委員　小川原　茂、委員　西野　太郎"), ("大沢委員", "委員　山川　花子、委員　西野　太郎"),
        ("委員", "委員　山川　花子、委員　西野　太郎"), ("Ａ委員", "委員　山川　花子、委員　西野　太郎"), ("事務局", "委員　山川　花子、委員　西野　太郎"),
    ])
    func isNobodyInParticular(label: String, members: String) {
        #expect(person(label, among: members) == "-")
    }

    @Test func aSeatOfABoardIsThatOfAMember() {
        let record = InventedRecord.read("みほん町農業委員会総会議事録\n出席委員（３名）\n会長　３番　北山　一郎\n委員　１番　西野　太郎　２番　大沢　みどり\n\n議　長　開会いたします。\n２番　面積はいくらですか。\n事務局　３アールです。\n２番　分かりました。\n議　長　閉会いたします。\n")
        #expect(record.speeches.filter { $0.speaker.label == "２番" }.map(\.speaker.role) == ["委員", "委員"])
    }

    /// 「西野課長」 is not the 西野 of a list of members that gives no offices.
    @Test func anOfficialIsNoMemberByTheSurnameAlone() {
        #expect(person("西野課長", among: "西野　太郎、山川　花子、中井　三郎") == "-")
        #expect(person("西野委員", among: "西野　太郎、山川　花子、中井　三郎") == "西野太郎")
    }

    @Test func twoOfOneSurnameAreToldByTheirOffice() {
        let members = "会長　中田　良子、委員　中田　一郎、委員　西野　太郎"
        #expect(person("中田委員", among: members) == "中田一郎")
        #expect(person("中田会長", among: members) == "中田良子")
    }

    @Test func anOfficialByNameAloneIsAnOfficial() {
        let record = InventedRecord.read("みほん町議会会議録\n出席議員\n１番　西野　太郎　２番　北山　一郎\n説明員\n町長　東野　次郎\n\n（北山一郎君）始めます。\n（東野次郎君）申し上げます。\n（西野太郎君）伺います。\n")
        #expect(record.speeches.map(\.speaker.kind) == [.member, .executive, .member])
    }

    // MARK: who presides

    private func plenary(_ body: String) -> Record {
        InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        出席議員
        　議長　北山　一郎　　副議長　西野　太郎
        　３番　山川　花子

        議長　ただいまから会議を開きます。
        ３番　一つ伺います。
        \(body)
        """)
    }

    private func names(_ record: Record) -> [String] { record.speeches.map { $0.speaker.name ?? "-" } }

    @Test func theDeputyInTheChair() {
        let record = plenary("""
        議長　ここで副議長と交代いたします。
        〔議長退席、副議長着席〕
        議長　議事を続けます。
        ３番　私からも伺います。
        副議長　議長と交代いたします。
        〔副議長退席、議長着席〕
        議長　議事を続けます。
        """)
        #expect(names(record) == ["北山一郎", "山川花子", "北山一郎", "西野太郎", "山川花子", "西野太郎", "北山一郎"])
        #expect(record.speeches[3].speaker.role == "議長")
    }

    @Test(arguments: ["（議長、副議長と交代）", "〔議長退席、副議長、議長席に着く〕", "（議長交代　副議長が議長席に着く）"])
    func otherWordings(direction: String) {
        #expect(names(plenary("\(direction)\n議長　議事を続けます。")).last == "西野太郎")
    }

    @Test func wordsAloneLeaveItOpen() {
        #expect(names(plenary("議長　暫時、議長を交代いたします。\n議長　議事を続けます。")) == ["北山一郎", "山川花子", "北山一郎", "-"])
    }

    @Test func anElectionOfTheChairLeavesItOpen() {
        let record = plenary("○日程第２　議長の選挙\n議長　議長の選挙を行います。")
        #expect(names(record).last == "-")
        #expect(names(record).first == "北山一郎")
    }

    @Test func theOfficeOfAnotherBoardAnswersForIt() {
        let record = InventedRecord.assembly("""
        ○議会事務局長（浜田敬君）　報告します。
        ○２番（西野太郎君）　学級数はいくつですか。
        ○教育委員会事務局長（大沢正君）　十二です。
        """)
        #expect(record.speeches.map(\.speaker.kind) == [.chair, .secretariat, .member, .executive, .chair])
        #expect(record.exchanges.flatMap(\.links).count == 1)
    }
}

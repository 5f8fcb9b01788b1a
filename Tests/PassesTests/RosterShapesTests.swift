import Minutes
import Testing

/// Rosters as towns print them, and the numbers that are reckoned from them: a correct record raises nothing.
@Suite struct RosterShapesTests {
    private func read(_ header: String, _ body: String = "", label: String = "○議長（北山一郎君）　") -> Record {
        InventedRecord.read("令和5年第2回みほん町議会定例会会議録\n令和5年6月5日\n" + header + "\n" + label + "これより会議を開きます。\n" + body + label + "散会します。\n")
    }

    private func names(_ people: [Person]) -> [String] { people.compactMap(\.name) }

    private func loud(_ record: Record) -> [String] { record.findings.filter { $0.severity != .info }.map(\.rule) }

    @Test func severalFieldsOnOneLine() {
        let record = read("議員定数16人　現在議員15人　出席議員2人\n１番　西野花子　２番　南川次郎\n遅参議員　なし　早退議員　1名　２番　南川次郎\n")
        #expect(record.attendance.statutory?.value == 16 && record.attendance.inOffice?.value == 15 && record.attendance.stated?.present == 2)
        #expect(names(record.attendance.present) == ["西野花子", "南川次郎"] && record.attendance.events.map(\.kind) == [.left])
    }

    @Test func absenteesBehindTheNumber() {
        #expect(names(read("出席議員2名\n１番　西野花子　２番　南川次郎\n欠席議員2名　３番　中井四郎　４番　林和夫\n").attendance.absent) == ["中井四郎", "林和夫"])
        #expect(names(read("出席委員　2名\n西野花子、南川次郎\n欠席委員　2名（中井　四郎、林　和夫）\n").attendance.absent) == ["中井四郎", "林和夫"])
    }

    @Test func theChairBelowTheAbsentIsNotAbsent() {
        let record = read("出席議員　２名\n１番　北山一郎　２番　西野花子\n欠席議員　なし\n地方自治法第121条の規定により出席した者　町長　東野三郎　総務課長　中井四郎\n議長　北山一郎　副議長　西野花子\n")
        #expect(record.attendance.absent.isEmpty && names(record.attendance.officials) == ["東野三郎", "中井四郎"] && !loud(record).contains("attend.both-lists"))
    }

    @Test func oneOfficeForAllBehindIt() {
        let record = read("出席委員（6人）\n委員長　粟野　徹　副委員長　岩佐　舞　委員　杉浦　明　関口　由美　千葉　修　辻本　勝\n", label: "○委員長（粟野徹君）　")
        #expect(names(record.attendance.present) == ["粟野徹", "岩佐舞", "杉浦明", "関口由美", "千葉修", "辻本勝"] && loud(record).isEmpty)
    }

    @Test func namesWithABracketEach() {
        let record = read("出席委員　3名\n西野　花子（学識経験者）　南川　次郎（町議会議員）　中井　四郎（公募）\n")
        #expect(names(record.attendance.present) == ["西野花子", "南川次郎", "中井四郎"])
    }

    @Test func rowsAboveASentenceOfTheHeader() {
        let record = read("出席議員は次のとおりである。（2名）\n１番　北山　一郎君　２番　西野　花子君\n欠席議員は次のとおりである。（1名）\n３番　南川　次郎君\n会議録署名議員は次のとおりである。\n１番　北山　一郎君　２番　西野　花子君\n")
        #expect(names(record.attendance.present) == ["北山一郎", "西野花子"] && names(record.attendance.absent) == ["南川次郎"] && loud(record).isEmpty)
        #expect(record.speeches.allSatisfy { $0.speaker.label.hasPrefix("議長") })
    }

    @Test func officesInBrackets() {
        let record = InventedRecord.read("""
        令和5年度第1回みほん町緑化審議会会議録
        日時　令和5年5月15日（月）
        出席者　（会長）北山一郎　（副会長）西野花子　（委員）南川次郎、中井四郎
        欠席者　（委員）林和夫

        （会長）ただいまから会議を開きます。
        （事務局）資料を説明します。
        （会長）以上で終わります。
        """)
        #expect(names(record.attendance.present) == ["北山一郎", "西野花子", "南川次郎", "中井四郎"] && names(record.attendance.absent) == ["林和夫"])
        #expect(record.attendance.present[1].role == "副会長")
    }

    @Test func aCommitteeOfTheSession() {
        let record = InventedRecord.read("令和5年6月定例会　みほん市議会　文教福祉委員会記録\n令和5年6月20日\n出席委員　北山一郎　西野花子\n\n○委員長（北山一郎君）　ただいまから委員会を開きます。\n○委員長（北山一郎君）　散会します。\n")
        #expect(record.meeting.bodyKind == .committee)
    }

    // MARK: numbers

    private static let six = "出席議員（６名）\n１番　西野花子君　２番　南川次郎君　３番　東野三郎君\n４番　中井四郎君　５番　林和夫君　６番　北山一郎君\n欠席議員（なし）\n"

    /// How many left is not said: whoever voted was there.
    @Test func anUnknownNumberLeft() {
        let record = read(Self.six, "○議長（北山一郎君）　議案第３号を議題とします。\n〔退席する者あり〕\n○議長（北山一郎君）　賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立２名、起立多数であります。よって、議案第３号は可決されました。\n")
        #expect(record.votes.first?.tally.for == 2 && loud(record).isEmpty)
    }

    @Test func oneHalfIsStatedAndTheOtherIsAsLarge() {
        let record = read(Self.six.replacing("（６名）", with: "（５名）").replacing("　５番　林和夫君", with: ""), "○議長（北山一郎君）　議案第３号を議題とします。賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立２名。可否同数であります。よって議長が裁決します。議長は可決と裁決します。よって、議案第３号は可決されました。\n")
        #expect(record.votes.first?.strength == .tie && record.votes.first?.castingVote == .for && loud(record).isEmpty)
    }

    @Test func rostersReadInPartProveNothing() {
        let record = read("出席者　教育長　西野花子\n", "○議長（北山一郎君）　議案第３号を議題とします。賛成の方は挙手願います。\n〔賛成者挙手〕\n○議長（北山一郎君）　賛成４名、反対１名で、可決されました。\n")
        #expect(!record.findings.contains { $0.severity == .error })
    }

    // MARK: majorities

    @Test func noConfidenceInTheSpeakerNeedsNoMore() {
        func suspects(_ title: String) -> Bool {
            read(Self.six, "○議長（北山一郎君）　決議案第１号　\(title)についてを議題とします。決議案第１号に賛成の諸君の起立を求めます。\n〔賛成者起立〕\n○議長（北山一郎君）　起立多数であります。よって、決議案第１号は可決されました。\n")
                .findings.contains { $0.rule == "vote.special-suspect" }
        }
        #expect(suspects("町長に対する不信任決議"))
        #expect(!suspects("議長に対する不信任決議"))
    }

    // MARK: closed parts

    @Test func theDoorsAreOpenAgain() {
        let record = read(Self.six, "○議長（北山一郎君）　人事案件ですので、非公開とします。\n（以下非公開）\n○議長（北山一郎君）　会議を公開に戻します。議案第４号は原案のとおり同意することに決定しましたので、報告いたします。\n")
        #expect(!record.findings.contains { $0.rule == "privacy.secret" })
    }

    @Test func newSeatsReplaceTheProvisionalOnes() {
        let record = InventedRecord.read("""
        令和４年第１回みほん町議会定例会会議録
        出席議員（３名）
        （仮議席番号）
        １番　　石　田　　修
        ２番　　今　井　太　助
        ３番　　岩　本　　茂
        出席議員（３名）
        （新議席番号）
        １番　　岩　本　　茂
        ２番　　石　田　　修
        ３番　　今　井　太　助

        ○臨時議長（今井太助君）　ただいまから開会いたします。
        ○臨時議長（今井太助君）　散会いたします。
        """)
        #expect(record.attendance.present.map { "\($0.seat ?? "") \($0.name ?? "")" } == ["2 石田修", "3 今井太助", "1 岩本茂"])
        #expect(!record.findings.contains { $0.rule == "attend.seatno" })
    }
}

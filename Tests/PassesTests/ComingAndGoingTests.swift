import Minutes
import Testing

/// Members who come late or leave early, in a direction, in the header or in the chair's words: the sums of votes reckon with them.
@Suite struct ComingAndGoingTests {
    private func read(_ course: String, absent: String = "　７番　山川三郎", count: String = "賛成５名、反対１名") -> Record {
        InventedRecord.read("""
        令和５年第２回みほん町議会定例会会議録
        令和５年６月５日（月曜日）
        出席議員（６名）
        　１番　北山一郎　２番　西野太郎　３番　大沢みどり
        　４番　中井太一　５番　東野次郎　６番　小森花子
        欠席議員（１名）
        \(absent)
        　　　開議　午前１０時００分
        ○議長（小森花子君）　ただいまの出席議員は６名です。定足数に達しておりますので、会議を開きます。
        \(course)
        ○議長（小森花子君）　議案第１号を採決します。賛成の方は起立願います。
        （賛成者起立）
        ○議長（小森花子君）　\(count)。よって、可決されました。
        　　散会　午後２時００分
        """)
    }

    private func moves(_ record: Record) -> [String] {
        record.attendance.events.filter { $0.kind == .arrived || $0.kind == .left }.map { "\($0.kind.rawValue) \($0.name ?? "?") \($0.count ?? -1)" }
    }

    @Test(arguments: ["　　（７番　山川三郎議員　入場　午前１０時３０分）", "　　〔午前１０時３０分　山川三郎議員出席〕", "　　（７番議員　入場）", "　　（７番　山川三郎君　遅参）",
                      "○議長（小森花子君）　ただいま山川三郎議員が到着されました。", "○議長（小森花子君）　山川議員が見えられました。",
                      "○議長（小森花子君）　山川三郎議員が出席されましたので、出席議員は７名であります。"])
    func aLatecomerVotes(_ course: String) throws {
        let record = read(course)
        #expect(moves(record) == ["arrived 山川三郎 1"])
        #expect(record.votes.first?.eligible == 6...6 && !record.findings.contains { $0.rule == "vote.sum" })
    }

    @Test(arguments: ["（午後から出席）", "（遅参）", "（午前中欠席）"])
    func theHeaderNotesALatecomer(_ note: String) {
        let record = read("○７番（山川三郎君）　質問します。資料の三ページを御覧ください。", absent: "　７番　山川三郎" + note)
        #expect(record.attendance.absent.map(\.name) == ["山川三郎"] && record.attendance.events.contains { $0.kind == .late })
        #expect(!record.findings.contains { $0.rule == "vote.sum" || $0.rule == "attend.absent-speaks" })
    }

    @Test(arguments: ["　　（５番　東野次郎議員　早退　午前１０時３０分）", "○議長（小森花子君）　東野次郎議員から早退の申出がありましたので、これを許可します。", "○議長（小森花子君）　東野議員は所用のため退席いたしました。"])
    func whoLeavesEarlyDoesNotVote(_ course: String) {
        let record = read(course, count: "賛成３名、反対１名")
        #expect(moves(record) == ["left 東野次郎 1"] && !record.findings.contains { $0.rule == "vote.sum" })
    }

    @Test func whoIsShutOutByADirectionAlone() {
        let record = read("　　（５番　東野次郎議員　除斥）\n○議長（小森花子君）　説明を求めます。\n　　（東野次郎議員　入場）")
        #expect(record.attendance.events.filter { $0.name == "東野次郎" }.map(\.kind) == [.recused, .returned])
    }

    @Test func sittingDownIsNoChangeOfTheChair() {
        let record = read("　　（正副議長着席）")
        #expect(!record.attendance.events.contains { $0.kind == .chairChange })
    }

    @Test func bothWhoLeaveAreCounted() {
        let record = read("　　（東野次郎・中井太一両議員退場）", count: "賛成２名、反対１名")
        #expect(moves(record) == ["left 東野次郎 1", "left 中井太一 1"] && !record.findings.contains { $0.rule == "vote.sum" })
    }

    @Test func whoIsBackVotes() {
        let back = read("　　（５番　東野次郎君離席）\n○議長（小森花子君）　質疑はありませんか。\n　　（東野次郎君戻る）", count: "賛成４名、反対１名")
        #expect(back.attendance.ledger.last?.maximum == 6 && !back.findings.contains { $0.rule == "vote.sum" })
    }

    @Test func theCountBeforeABallotMayLeaveOutTheChair() {
        let record = read("○議長（小森花子君）　議場の閉鎖を命じます。ただいまの出席議員は５名です。", count: "投票総数５票、賛成４票、反対１票")
        #expect(!record.findings.contains { $0.rule == "vote.sum" })
    }

    @Test func inARecessAnybodyMayComeBack() {
        let record = read("　　（５番　東野次郎君退席）\n　　休憩　午前１１時００分\n　　再開　午後１時００分\n○議長（小森花子君）　再開します。")
        #expect(record.attendance.ledger.last?.maximum == 7 && !record.findings.contains { $0.rule == "vote.sum" })
    }

    @Test func latecomersOfTheHeaderMayVote() {
        let record = InventedRecord.read("""
        令和５年第２回みほん町議会定例会会議録
        出席議員（６名）
        　１番　北山一郎　２番　西野太郎　３番　大沢みどり
        　４番　中井太一　５番　東野次郎　６番　小森花子
        遅参議員（１名）
        　７番　山川三郎
        　　　開議　午前１０時００分
        ○議長（小森花子君）　ただいまの出席議員は６名です。定足数に達しておりますので、会議を開きます。
        ○議長（小森花子君）　議案第１号を採決します。賛成の方は起立願います。
        （賛成者起立）
        ○議長（小森花子君）　賛成５名、反対１名。よって、可決されました。
        """)
        #expect(!record.findings.contains { $0.rule == "vote.sum" })
    }

    @Test(arguments: ["７番　山川三郎議員から遅参の届け出が出ております。", "西野太郎議員は遅れて出席する旨の届け出が出ております。", "１名の議員から遅れて出席する旨の届け出が出ております。"])
    func announcedLatecomersMayVote(_ words: String) {
        let record = InventedRecord.read("""
        令和５年第２回みほん町議会定例会会議録
        出席議員（６名）
        　１番　北山一郎　２番　西野太郎　３番　大沢みどり
        　４番　中井太一　５番　東野次郎　６番　小森花子
        　　　開議　午前１０時００分
        ○議長（小森花子君）　ただいまの出席議員は５名です。\(words)定足数に達しておりますので、会議を開きます。
        ○議長（小森花子君）　議案第１号を採決します。賛成の方は起立願います。
        （賛成者起立）
        ○議長（小森花子君）　賛成４名、反対１名。よって、可決されました。
        """)
        #expect(!record.findings.contains { $0.rule == "vote.sum" })
    }

    @Test func theSecretariatTellsOfTwoLatecomers() {
        let late = InventedRecord.council("区側\t西野委員と東野委員は、遅れて出席される旨の御連絡をいただいております。").attendance.events.filter { $0.kind == .late }
        #expect(late.map(\.name) == ["西野", "東野"])
    }

    @Test func aSpeechElsewhereIsNoArrival() {
        #expect(moves(read("○議長（小森花子君）　先日の式典に山川三郎議員が出席されました。山川三郎議員は、午後に到着される予定です。")).isEmpty)
    }

    @Test func anAbsenteeMayHaveComeUnnoticed() {
        #expect(read("").findings.first { $0.rule == "vote.sum" }?.severity == .warning)
        #expect(read("", count: "賛成６名、反対１名").findings.first { $0.rule == "vote.sum" }?.severity == .error)
    }

    // MARK: those present without the chair

    @Test(arguments: ["議長を除く出席議員５名中、賛成４名、反対１名", "出席議員５名中、賛成４名、反対１名", "出席議員５人、投票総数５票、賛成４票、反対１票"])
    func theCountMayLeaveOutTheChair(_ count: String) {
        #expect(!read("", count: count).findings.contains { $0.rule == "vote.sum" })
    }

    @Test func theChairVotesOnWhatNeedsMoreThanAMajority() {
        let record = read("○議長（小森花子君）　日程第１、町長不信任決議案を議題とします。\nこの採決は記名投票で行います。賛成の方は白票を、反対の方は青票を投票願います。\n○議長（小森花子君）　投票総数６票、賛成４票、反対２票。よって、本決議案は否決されました。", count: "賛成４名、反対１名")
        #expect(record.votes.first?.items.first?.contains("不信任") == true && !record.findings.contains { $0.rule == "vote.sum" })
    }

    // MARK: who presides

    @Test func headsOfPartsAreHeardAndDoNotPreside() {
        let record = InventedRecord.read("""
        令和５年度第２回みほん市支援協議会会議録
        日時　令和５年６月５日（月）午前１０時から１１時まで
        出席者　北山会長、西野副会長、大沢部会長、中井部会長、東野委員

        事務局：定刻となりましたので始めます。
        北山会長：それでは部会の報告をお願いします。
        大沢部会長：就労の部会では、調査をまとめました。
        中井部会長：調査の対象は何人ですか。
        大沢部会長：40人です。
        北山会長：ほかにありますか。
        東野委員：ありません。
        """)
        #expect(!record.attendance.events.contains { $0.kind == .chairChange })
    }
}

import Minutes
import Testing

/// After a recess nobody knows who came back: a count that is merely possible proves nothing.
@Suite struct PresenceAfterRecessTests {
    private func vote(_ words: String, before: String = "暫時休憩します。\n（午前10時05分休憩）\n（午前11時00分再開）\n○議長（北山一郎君）　再開します。", said: String = "") throws -> Vote {
        try InventedRecord.onlyVote(InventedRecord.read("""
        令和５年第２回みほん町議会定例会会議録
        令和５年６月９日（金曜日）　午前10時00分開会
        出席議員（５名）
        　１番　北山　一郎君　　２番　西野　花子君
        　３番　南川　次郎君　　４番　東野　三郎君
        　５番　中井　四郎君
        欠席議員（１名）
        　６番　上林　五郎君

        ○議長（北山一郎君）　ただいまの出席議員は５名です。これより会議を開きます。
        \(before)\(said)
        議案第３号、みほん町税条例の一部を改正する条例を議題といたします。採決します。賛成の方は起立願います。
        （賛成者起立）
        ○議長（北山一郎君）　\(words)よって、議案第３号は原案のとおり可決されました。
        ○議長（北山一郎君）　散会します。
        """))
    }

    @Test(arguments: ["賛成１名、反対０名。", "賛成３名、反対１名。", "賛成３名、反対２名。", "起立４名、起立全員です。"])
    func aPossibleCountIsNotVerified(_ words: String) throws {
        let vote = try vote(words)
        #expect(vote.verdict == .unverifiable && vote.eligible == nil)
    }

    @Test func aCountSaidSinceBearsItOut() throws {
        let vote = try vote("賛成３名、反対１名。", said: "ただいまの出席議員数は５名であります。")
        #expect(vote.verdict == .verified && vote.eligible == 4...4)
    }

    @Test func moreThanThereAreContradicts() throws {
        #expect(try vote("賛成５名、反対２名。").verdict != .verified)
    }

    @Test func withoutARecessItStaysVerified() throws {
        let vote = try vote("賛成３名、反対１名。", before: "")
        #expect(vote.verdict == .verified && vote.eligible == 4...4)
    }
}

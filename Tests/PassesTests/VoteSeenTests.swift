import Minutes
import Testing

/// What is seen or called out stands for what is said: a result glued behind a direction, answers in brackets, applause, a tie decided in a word.
@Suite struct VoteSeenTests {
    // MARK: the result right behind a direction

    @Test func theResultGluedBehindTheDirection() throws {
        for (seen, strength) in [("（賛成者挙手）", Vote.Strength?.none), ("（全員挙手）", .all), ("（挙手多数）", .majority)] {
            let record = InventedRecord.assembly(InventedRecord.bill + "本案に賛成の方は挙手を願います。\n\(seen)議案は可決されました。")
            let vote = try InventedRecord.onlyVote(record)
            #expect(vote.method == .showOfHands && vote.result == .approved && vote.strength == strength && vote.items.count == 1)
            #expect(!record.findings.contains { $0.severity != .info })
        }
    }

    @Test func applauseIsTheAnswer() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.council("""
        会長\tそれでは議題（１）緑化計画の変更について、事務局から説明をお願いします。
        区側\t資料１のとおりです。
        会長\tただいまの説明について、承認される方は拍手をお願いいたします。
        （拍手）
        会長\tありがとうございます。議題（１）は承認されました。
        """))
        #expect(vote.method == .other && vote.result == .approved && vote.items.first?.contains("緑化計画") == true)
    }

    // MARK: answers in brackets

    @Test func aYesInBracketsIsAnAnswer() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.council("""
        会長\t最後に、答申案についてお諮りいたします。この案で答申することでよろしいでしょうか。
        （はい）
        会長\t原案のとおり答申することといたします。
        """))
        #expect(vote.method == .noObjection && vote.result == .approved)
    }

    @Test func aReportApprovedByADirectionAlone() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.council("""
        会長\t報告事項（１）緑化基金の収支について、区側から報告願います。
        区側\t資料１のとおりです。
        会長\tただいまの報告につきまして、ご承認いただけますでしょうか。
        （全員承認）
        会長\t続きまして、報告事項（２）について、区側から報告願います。
        """))
        #expect(vote.method == .noObjection && vote.result == .approved)
    }

    @Test func nobodyIsAgainstWithoutHands() throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.council("""
        会長\t諮問事項について、採決します。反対の方はいらっしゃいますか。
        （なし）
        会長\tそれでは、全員賛成ということで、原案のとおり承認されました。
        """))
        #expect(vote.method == .noObjection && vote.strength == .all && vote.result == .approved)
    }

    @Test func whoIsAgainstInADebateIsNoQuestion() {
        let record = InventedRecord.assembly(InventedRecord.bill + "討論に入ります。反対の方はいらっしゃいますか。\n（なし）\n○議長（北山一郎君）　賛成の方はいらっしゃいますか。\n（なし）\n○議長（北山一郎君）　討論を終わります。")
        #expect(record.votes.isEmpty)
    }

    // MARK: ties

    @Test func aTieIsDecidedInAWord() throws {
        for (said, side, result) in [
            ("可否同数であります。よって、議長において可とします。", Vote.Side.for, Vote.Result.approved),
            ("可否同数であります。議長において否とします。よって、本案は否決されました。", .against, .rejected),
            ("賛否同数でありますので、議長の決するところにより、可決とします。", .for, .approved),
            ("可否同数と認めます。よって、議長において本案に対する可否を決します。議長は本案を否決と決します。", .against, .rejected),
        ] {
            let record = InventedRecord.assembly(InventedRecord.bill + "原案に賛成の方の起立を求めます。\n（起立６名）\n○議長（北山一郎君）　\(said)")
            let vote = try InventedRecord.onlyVote(record)
            #expect(vote.strength == .tie && vote.castingVote == side && vote.result == result, "\(said)")
            #expect(!record.findings.contains { $0.rule.hasPrefix("vote.") && $0.severity != .info })
        }
    }

    // MARK: no finding where the minutes say enough

    @Test func aLostPurportBeforeTheAdoptionLacksNoResult() {
        let record = InventedRecord.read("""
        みほん市議会総務委員会会議録
        令和５年６月12日（月曜日）
        ○委員長（南沢花子君）　委員会を開会いたします。
        請願第１号を議題といたします。趣旨採択に賛成の委員の挙手を求めます。
        〔賛成者挙手〕
        ○委員長（南沢花子君）　挙手少数であります。次に、採択することに賛成の委員の挙手を求めます。
        〔賛成者挙手〕
        ○委員長（南沢花子君）　挙手少数であります。よって、請願第１号は不採択とすべきものと決定いたしました。
        散会いたします。
        """)
        #expect(record.votes.map(\.result) == [nil, .notAdopted])
        #expect(!record.findings.contains { $0.rule == "vote.no-outcome" })
    }

    @Test func thoseWhoLeftAreNotMissed() {
        let record = InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        令和５年６月９日（金曜日）
        ○議長（北山一郎君）　ただいまの出席議員は12名であります。定足数に達しておりますので、会議を開きます。
        議案第３号を議題とします。本案に賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　賛成８名、反対２名、退席１名であります。よって、本案は可決されました。
        ○議長（北山一郎君）　散会します。
        """)
        #expect(record.votes.count == 1 && !record.findings.contains { $0.rule == "vote.sum" })
    }

    @Test func allOfThoseWhoCouldVoteIsVerified() throws {
        let record = InventedRecord.read("""
        令和5年第2回みほん町議会定例会会議録
        令和５年６月９日（金曜日）
        ○議長（北山一郎君）　ただいまの出席議員は12名であります。定足数に達しておりますので、会議を開きます。
        議案第３号を議題とします。本案に賛成の諸君の起立を求めます。
        〔賛成者起立〕
        ○議長（北山一郎君）　起立11名、起立全員であります。よって、本案は可決されました。
        ○議長（北山一郎君）　散会します。
        """)
        #expect(try InventedRecord.onlyVote(record).verdict == .verified)
    }

    @Test func greetingsAreNoVotes() {
        for words in ["全員起立、礼、着席願います。", "〔全員起立、黙禱〕", "全員起立願います。礼。"] {
            let record = InventedRecord.read("令和5年第2回みほん町議会定例会会議録\n令和５年６月９日（金曜日）\n○議長（北山一郎君）　\(words)\nただいまから会議を開きます。\n○議長（北山一郎君）　散会します。")
            #expect(record.votes.isEmpty && !record.findings.contains { $0.rule == "vote.no-outcome" }, "\(words)")
        }
    }

    @Test func enoughSupportClosesTheDoors() throws {
        let record = InventedRecord.assembly("""
        議案第21号から議案第23号までは、人事に関する案件ですので、秘密会としたいと思いますが、賛成の議員は挙手願います。
        （全員挙手）
        ○議長（北山一郎君）　出席議員の３分の２以上の賛成がありましたので、秘密会といたします。
        """)
        let vote = try InventedRecord.onlyVote(record)
        #expect(vote.method == .showOfHands && vote.object == .other && vote.strength == .all)
    }

    @Test func ballotsHandedOutAreNotCast() {
        let record = InventedRecord.read("""
        みほん市議会議会運営委員会会議録
        令和５年６月12日（月曜日）
        ○委員長（南沢花子君）　議案第31号については、記名投票により採決を行うことといたしました。投票の方法を説明いたさせます。
        ○議事課長（西野次郎君）　氏名の入った白票、青票の二枚の用札を配布いたします。賛成の方は白票を、反対の方は青票を投票していただきます。
        ○委員長（南沢花子君）　説明は終わりました。意見書五件は、本会議において議決をすることになります。
        散会いたします。
        """)
        #expect(record.votes.isEmpty)
    }

    @Test func opinionsCountedBehindAConsentAreNoVotes() throws {
        let record = InventedRecord.assembly("""
        陳情第５号、歩道の整備についての陳情を議題といたします。
        陳情第５号につきましては、結論を出すとのご意見でまとまったようですので、そのような取り扱いでよろしいでしょうか。
        〔「異議なし」と呼ぶ者あり〕
        ○議長（北山一郎君）　先ほどの質疑でそれぞれの方よりご意見をいただきました。採択、不採択で、二人と三人に分かれております。
        本件を採択とすることに賛成の方は挙手を願います。
        〔賛成者挙手〕
        ○議長（北山一郎君）　挙手少数であります。よって、本件は不採択と決定いたしました。
        """)
        #expect(record.votes.allSatisfy { !$0.tally.isStated } && record.votes.last?.result == .notAdopted)
    }

    /// The chair's numbers outrank those of a direction; what the chair leaves open stays as it was seen.
    @Test func declaredNumbersOutrankTheDirection() throws {
        func vote(_ scene: String, _ words: String) throws -> Vote {
            try InventedRecord.onlyVote(InventedRecord.assembly("議案第３号を採決します。原案に賛成の諸君の起立を求めます。\n\(scene)\n○議長（北山一郎君）　\(words)よって、議案第３号は可決されました。"))
        }
        let other = try vote("（起立４名）", "賛成５名、反対３名、起立多数であります。")
        #expect(other.tally.for == 5 && other.tally.against == 3 && other.seen?.for == 4)
        let same = try vote("（賛成５名、反対３名）", "賛成５名であります。")
        #expect(same.tally.for == 5 && same.tally.against == 3 && same.seen == nil)
    }

    /// Only what was seen gives way: the number said before of those in favour stays.
    @Test func aDirectionOfTheOpponentsTakesNothingFromWhatWasSaid() throws {
        func vote(_ said: String) throws -> Vote {
            try InventedRecord.onlyVote(InventedRecord.assembly("議案第３号を採決します。賛成の諸君の挙手を求めます。\n（賛成者挙手）\n○議長（北山一郎君）　賛成５名であります。反対の諸君の挙手を求めます。\n（挙手３名）\n○議長（北山一郎君）　\(said)よって、議案第３号は可決されました。"))
        }
        let other = try vote("反対４名、賛成多数であります。")
        #expect(other.tally.for == 5 && other.tally.against == 4 && other.seen?.against == 3)
        let same = try vote("賛成多数であります。")
        #expect(same.tally.for == 5 && same.tally.against == 3 && same.seen == nil)
    }
}

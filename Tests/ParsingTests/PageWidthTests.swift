import Minutes
import Testing

/// Text copied from a printed page: its lines end where the page does, and its characters are those of the font.
@Suite struct PageWidthTests {
    private func turns(_ record: Record) -> [String] { record.speeches.map { $0.speaker.label + "：" + $0.text.replacing("\n", with: "") } }

    /// A column of twenty characters, in which no label has a whole sentence on its line.
    @Test func labelsOfANarrowColumnBeginSpeeches() {
        let record = record(of: """
            みほん町議会予算特別委員会記録
            令和６年３月１４日（木）
            ◎桑野太郎委員長　おはようございます。た
            だいまから予算特別委員会を開会いたしま
            す。
            ◆槙田次郎委員　町税の伸びの根拠を教えて
            ください。
            ◎大槻三郎財政課長　固定資産税の新築家屋
            が４，１００万円、個人町民税の所得の伸び
            が２，１００万円です。
            ◆槙田次郎委員　わかりました。では、来年
            度の見込みは幾らになりますか、教えてくだ
            さい。
            ◎大槻三郎財政課長　現時点の見込みで１億
            １，８００万円です。
            ◎桑野太郎委員長　ほかに御質疑はありませ
            んか。なければ、これで本日の委員会を閉会
            いたします。
            """)
        #expect(record.speeches.map(\.speaker.name) == ["桑野太郎", "槙田次郎", "大槻三郎", "槙田次郎", "大槻三郎", "桑野太郎"])
        #expect(record.agenda.isEmpty)
        #expect(turns(record)[2] == "大槻三郎財政課長：固定資産税の新築家屋が４，１００万円、個人町民税の所得の伸びが２，１００万円です。")
    }

    /// One line that was broken by hand in a record whose paragraphs are all set in.
    private let setIn = """
        みほん町議会文教委員会会議録
        ○委員長（桑野太郎君）　文教委員会を開会します。
        　本日の出席委員は六名です。
        　閉会中の継続調査の申出については、お手元の案のとおりとするこ
        とに御異議ありませんか。
        （「異議なし」と呼ぶ者あり）
        ○委員長（桑野太郎君）　御異議なしと認めます。
        　次に、請願の審査に入ります。
        ○委員（槙田次郎君）　二点伺います。
        　一点目は、桟橋の塗り替えです。
        　二点目は、渡し船の便数です。
        ○課長（大槻三郎君）　お答えします。
        　桟橋は三年ごとに塗り替えます。
        　便数は変わりません。
        ○委員長（桑野太郎君）　以上で閉会いたします。
        """

    @Test func aLineThatIsNotSetInGoesOn() {
        #expect(record(of: setIn).speeches[0].text.hasSuffix("お手元の案のとおりとすることに御異議ありませんか。"))
    }

    /// Where paragraphs begin at the margin, nobody knows whether a line goes on.
    @Test func linesAtTheMarginStayApart() {
        #expect(record(of: setIn.replacing("\n　", with: "\n")).speeches[0].text.contains("とするこ\nとに"))
    }

    /// 「…総会 / を開会いたします」: words of a bare label, and no row of a roster.
    @Test func aFirstSpeechCutBeforeItsVerbIsHeard() {
        let record = record(of: """
            第８回みほん村農業委員会総会議事録
            令和６年８月２３日（金）
            事務局職員
            　事務局長　　千野浩

            事務局長　定刻となりましたので、ただいまから第８回農業委員会総会
            を開会いたします。
            　本日は委員十名全員の出席であります。
            議長　それでは、議事に入ります。
            事務局　申請は一件です。
            議長　以上で閉会します。
            """)
        #expect(record.speeches.map(\.speaker.label) == ["事務局長", "議長", "事務局", "議長"])
    }

    private let page = """
        みほん町議会定例会会議録
        ○議長（桑野太郎君）　ただいまから本日の会議を開きます。日程の順序に従いまして、順次議題と
        してまいりますので、よろしくお願いいたします。お諮りいたします。会期は本日一日といたしたいと
        思いますが、これに御異議ございませんか。それでは、御異議がないかをお聞きします。〔「異議な
        し」と呼ぶ者あり〕
        ○議長（桑野太郎君）　御異議なしと認めます。よって、会期は本日一日と決定いたしました。続きま
        して、次の日程に移ります。
        　日程第一　みほん町と近隣の町との間における広域の連携に関する協定の締結と、これに伴う条例の
        改正の承認を求めるの
        件を議題といたします。提出者の説明を求めます。大槻町長。
        ○町長（大槻三郎君）　ただいま議題となりました案件につきまして、御説明を申し上げます。近隣の
        町と力を合わせ、住民の皆様の暮らしを守ってまいりたいと考えております。以上でございます。（拍
        手）
        ○議長（桑野太郎君）　以上で、本日の日程は全て終了いたしました。
        次回は、明後日の午後一時から本会議を開き、一般質問を続けて行うことといたしますので、御承知い
        ただきまして、本日の会議はこれをもって散会いたします。
        以上、会議の次第を記載し、その内容に相違ないことを証するため、ここに議長及び署名議員とともに
        署名する。
        みほん町議会議長　桑野　太郎
        """

    @Test func directionsThatThePageCutAreScenes() {
        let record = record(of: page)
        #expect(record.scenes.map(\.text) == ["〔「異議なし」と呼ぶ者あり〕", "（拍手）"])
        #expect(record.scenes.map(\.kind) == [.objectionNone, .applause])
        #expect(record.speeches.allSatisfy { !$0.text.contains("拍") && !$0.text.contains("呼ぶ者") })
        #expect(tiles(record, page.utf8.count))
    }

    @Test func aScheduleOverThreeLinesIsSpoken() {
        let record = record(of: page)
        #expect(record.agenda.isEmpty)
        #expect(turns(record)[1].hasSuffix("承認を求めるの件を議題といたします。提出者の説明を求めます。大槻町長。"))
    }

    /// What the chair says behind 「終了いたしました」 is speech; what the record says of itself is not.
    @Test func closingWordsThatThePageCutAreNotLost() {
        let last = record(of: page).speeches.last?.text ?? ""
        #expect(last.hasSuffix("御承知いただきまして、本日の会議はこれをもって散会いたします。"))
        #expect(!last.contains("署名"))
    }

    @Test func anHourThatIsSpokenIsNoTimeLine() {
        let record = record(of: """
            みほん町議会定例会会議録
            ○議長（桑野太郎君）　会議を開きます。
            ○槙田次郎君　昼からもう一度お聞きします。
            ○議長（桑野太郎君）　午後一時に再開する
            こととし、休憩いたします。
            　　　午前十一時五十八分休憩
            　　　午後一時再開
            ○議長（桑野太郎君）　再開します。本日はこれで散会します。
            """)
        #expect(turns(record)[2] == "議長（桑野太郎君）：午後一時に再開することとし、休憩いたします。")
    }

    /// ⽉ (U+2F49) and ⻑ (U+2ED1) look like 月 and 長: the record is the one of the ordinary text, in the same places.
    @Test func radicalsOfAFontAreReadAsTheyLook() {
        let plain = """
            みほん町議会定例会会議録
            令和６年６月４日（火曜日）
            出席議員（２名）
            １番　黒田太郎君　　２番　戸川次郎君
            ○議長（戸川次郎君）　会議を開きます。
            ○１番（黒田太郎君）　質問いたします。
            ○町長（大槻三郎君）　お答えします。
            ○議長（戸川次郎君）　散会します。
            """
        let radicals: [Character: Character] = ["月": "\u{2F49}", "長": "\u{2ED1}", "一": "\u{2F00}", "日": "\u{2F47}", "黒": "\u{2FCA}", "戸": "\u{2F3E}", "火": "\u{2F55}"]
        let copied = record(of: String(plain.map { radicals[$0] ?? $0 })), meant = record(of: plain)
        #expect(copied.speeches.map { line($0.speaker) } == meant.speeches.map { line($0.speaker) })
        #expect(copied.speeches.map(\.span) == meant.speeches.map(\.span))
        #expect(copied.attendance.present.map(\.name) == ["黒田太郎", "戸川次郎"])
        #expect(copied.meeting.date?.value == meant.meeting.date?.value && meant.meeting.date != nil)
    }

    /// Programs that take words out of PDFs write the page number behind a form feed.
    @Test func numbersBehindAFormFeedAreFurniture() {
        let record = record(of: "みほん町審議会会議録\n会長：開会します。\n委員：議案を見ました。\n\u{0C}2\n会長：ほかにありますか。\n委員：ありません。\n会長：閉会します。\n")
        #expect(record.agenda.isEmpty)
        #expect(record.speeches.map(\.text) == ["開会します。", "議案を見ました。", "ほかにありますか。", "ありません。", "閉会します。"])
    }

    /// The point of science ends sentences too, and stays as it is printed.
    @Test func sentencesMayEndInAPoint() {
        let record = record(of: """
            みほん大学評議会議事録
            １．開会
            学長：それでは，評議会を開きます．
            議事に入ります．
            委員：第１号の案について，
            費用は３．５億円でよいのか．
            事務局：そのとおりです．資料Ａ．２のとおりです．
            学長：以上で終わります．
            """)
        #expect(record.speeches.map(\.text) == [
            "それでは，評議会を開きます．\n議事に入ります．", "第１号の案について，\n費用は３．５億円でよいのか．", "そのとおりです．資料Ａ．２のとおりです．", "以上で終わります．",
        ])
    }
}

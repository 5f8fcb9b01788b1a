import Minutes
import Testing

/// Meetings whose labels do not say who presides.
@Suite struct UnsaidChairTests {
    /// A surname alone is the chair's where the roster has one 会長 of that name.
    @Test func aSurnameOfTheRosterPresides() {
        let record = InventedRecord.read("""
        みほん市環境審議会会議録

        日時　令和5年6月1日（木）午後2時～午後3時
        出席者　北山会長、西田委員、大沢委員

        北山：ただいまから審議会を開会します。
        事務局：資料１により説明いたします。
        西田：測る所は何か所ですか。
        事務局：5か所です。
        北山：議案第１号を承認することに賛成の方は挙手をお願いします。
        （賛成者挙手）
        北山：全員賛成ですので承認します。以上で閉会します。
        """)
        #expect(record.speeches.map(\.speaker.kind) == [.chair, .secretariat, .member, .secretariat, .chair, .chair])
        #expect(record.votes.map(\.result) == [.approved])
    }

    /// 総合教育会議: the head of the town leads it, and nobody there is called 会長.
    @Test func theHeadOfTheTownPutsTheQuestion() throws {
        let record = InventedRecord.read("""
        第3回みほん町総合教育会議会議録

        星田町長
        ただいまから総合教育会議を開会いたします。議題１について、説明をお願いします。
        教育総務課長
        要綱案について御説明いたします。
        石田委員
        招集の時期は決まっていますか。
        教育総務課長
        年二回程度を考えております。
        星田町長
        ほかにございませんか。なければ、要綱案は案のとおり決定してよろしいでしょうか。
        （「異議なし」の声あり）
        星田町長
        それでは、案のとおり決定いたします。以上で閉会いたします。
        """)
        #expect(record.speeches.first?.speaker.kind == .chair)
        #expect(record.votes.map(\.result) == [.approved])
        #expect(record.exchanges.flatMap(\.links).count == 1)
    }
}

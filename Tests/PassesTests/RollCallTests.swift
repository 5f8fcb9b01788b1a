import Minutes
import Testing

/// Who is there is noted again behind a recess, without anybody saying it.
@Suite struct RollCallTests {
    private let record = InventedRecord.read("""
    令和６年第２回小鳥沢町議会定例会会議録

    出席議員（６名）
    １番　青柳和夫君
    ２番　井手口誠君
    ３番　宇梶京子君
    ４番　榎並春男君
    ５番　尾長聡君
    ６番　柿内弘君

    ○議長（柿内弘君）　ただいまの出席議員は６名であります。会議を開きます。
    ○議長（柿内弘君）　暫時休憩いたします。
    午前１１時休憩
    午前１１時１５分再開
    出席議員　５名
    １番　青柳和夫君　３番　宇梶京子君
    欠席議員　１名（２番　井手口誠君）
    ○議長（柿内弘君）　休憩前に引き続き会議を開きます。
    """)

    @Test func theCountIsAnEvent() {
        #expect(record.attendance.events.filter { $0.kind == .count }.map(\.count) == [6, 5])
        #expect(record.attendance.ledger.last?.minimum == 5 && record.attendance.ledger.last?.maximum == 5)
    }

    @Test func nobodySaysIt() {
        #expect(record.speeches.map(\.text) == ["ただいまの出席議員は６名であります。会議を開きます。", "暫時休憩いたします。", "休憩前に引き続き会議を開きます。"])
        #expect(record.agenda.isEmpty)
    }

    /// Where no recess stands above, a count may be what the chair reads out.
    @Test func whatTheChairReadsOutIsHis() {
        let spoken = InventedRecord.read("""
        ○議長（柿内弘君）　事務局に報告させます。
        ○事務局長（宇梶京子君）　報告いたします。
        出席委員　５名
        以上でございます。
        ○議長（柿内弘君）　会議を開きます。
        """)
        #expect(spoken.speeches[1].text == "報告いたします。\n出席委員　５名\n以上でございます。")
    }
}

import Minutes
import Pipeline
import Testing

/// Short records of an invented town, read by the whole pipeline.
enum InventedRecord {
    static func read(_ text: String) -> Record {
        Pipeline.run(Array(text.utf8), path: "test.txt").record
    }

    /// An assembly whose chair opens, does what is given, and closes.
    static func assembly(_ body: String) -> Record {
        read("""
        令和5年第2回みほん町議会定例会会議録

        ○議長（北山一郎君）　ただいまから本日の会議を開きます。
        これより日程に入ります。
        \(body)
        ○議長（北山一郎君）　以上で本日の日程は全て終了いたしました。
        本日はこれをもって散会いたします。
        """)
    }

    /// A council of column labels.
    static func council(_ body: String) -> Record {
        read("""
        名称\t令和5年度第1回みほん町緑化審議会
        日時\t令和5年5月15日（月）午後2時から午後4時まで
        会場\t町役場会議室
        会議次第\t1 開会 2 諮問事項 3 その他

        1 開会

        会長\tただいまから緑化審議会を開会いたします。
        区側\tよろしくお願いいたします。
        会長\t資料の確認をお願いいたします。
        区側\t資料は3点ございます。
        \(body)
        会長\t本日はこれで閉会といたします。ありがとうございました。
        """)
    }

    /// Takes up the bill on which most of the invented votes are held.
    static let bill = "議案第３号、みほん町税条例の一部を改正する条例を議題といたします。\n"

    /// The only vote of a record.
    static func onlyVote(_ record: Record) throws -> Vote {
        try #require(record.votes.count == 1, "\(record.votes.map { ($0.method, $0.items, $0.result) })")
        return record.votes[0]
    }

    static let twoBills = """
    ─────────────────
    日程第１
    第10号議案 みほん町公園条例の一部を改正する条例
    日程第２
    第11号議案 みほん町手数料条例の一部を改正する条例
    日程第３
    第12号議案 みほん町図書館条例
    ─────────────────
    """
}

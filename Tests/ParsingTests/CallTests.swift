import Minutes
import Testing

/// Turns that are nothing but a call, and labels that say that the speaker goes on.
@Suite struct CallTests {
    @Test func whoCallsTheChairAndWhomTheChairCallsAreTurns() {
        let record = record(of: """
            みほん市議会第１回臨時会会議録
            ○北山一郎議長　ただいまから会議を開きます。
            ○西野太郎市長　議長
            ○北山一郎議長　西野市長
            ○西野太郎市長　提案理由を申し上げます。
            ○北山一郎議長　次に、18番南川花子議員。
            ○18番南川花子議員　議長
            ○北山一郎議長　18番南川花子議員
            〔18番　南川花子議員　登壇〕
            ○18番南川花子議員　財源はどうなっていますか。
            """)
        #expect(record.speeches.map(\.text) == ["ただいまから会議を開きます。", "議長", "西野市長", "提案理由を申し上げます。", "次に、18番南川花子議員。", "議長", "18番南川花子議員", "財源はどうなっていますか。"])
        #expect(record.speeches[6].speaker.name == "北山一郎")
    }

    @Test func aSpeakerWhoGoesOnIsHeadedAgain() {
        let record = record(of: """
            みほん県議会定例会会議録
            ○議長（北山一郎君）　これより会議を開きます。
            ○西野太郎君　二点伺います。どのように対応されますか。
            ○知事（中田三郎君）　お答えいたします。
            ○西野太郎君（続）　わかりました。
            ○知事（中田三郎君）（続）　以上でございます。
            """)
        #expect(record.speeches.map(\.text) == ["これより会議を開きます。", "二点伺います。どのように対応されますか。", "お答えいたします。", "わかりました。", "以上でございます。"])
        #expect(record.speeches[3].speaker.name == "西野太郎")
    }

    @Test func aSemicolonBehindTheLabelIsNoWord() {
        let record = record(of: "みほん市調査委員会議事録\n○総務課長；定刻になりましたので、開会します。\n○副市長；よろしくお願いします。\n○総務課長；議事に入ります。\n")
        #expect(record.speeches.map(\.text) == ["定刻になりましたので、開会します。", "よろしくお願いします。", "議事に入ります。"])
    }
}

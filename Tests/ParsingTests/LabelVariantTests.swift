import Minutes
import Parsing
import Testing

/// The same styles as other towns and systems would print them: brackets, honorifics, marks, numbers, mark-up.
@Suite struct LabelVariantTests {
    struct Variant: Sendable, CustomTestStringConvertible {
        let text: String
        /// label|name|role|seat
        let speakers: [String]
        var testDescription: String { text.replacing("\n", with: "⏎") }

        init(_ text: String, _ speakers: String...) {
            self.text = text
            self.speakers = speakers
        }
    }

    static let brackets = [
        Variant("委員長（北山一郎君） [ 1 ] 開会します。\n課長（東野次郎君） [ 2 ] お答えします。\n", "委員長（北山一郎君）|北山一郎|委員長|-", "課長（東野次郎君）|東野次郎|課長|-"),
        Variant("○議長［北山一郎君］　開会します。\n○３番［西野太郎君］　伺います。\n", "議長［北山一郎君］|北山一郎|議長|-", "３番［西野太郎君］|西野太郎|議員|3"),
        Variant("○議長〔北山一郎君〕　開会します。\n○町長〔東野次郎さん〕　お答えします。\n", "議長〔北山一郎君〕|北山一郎|議長|-", "町長〔東野次郎さん〕|東野次郎|町長|-"),
        Variant("○議長(北山一郎氏) 開会します。\n○村長(東野次郎殿) お答えします。\n", "議長(北山一郎氏)|北山一郎|議長|-", "村長(東野次郎殿)|東野次郎|村長|-"),
        Variant("○議長（北山一郎（きたやまいちろう）君）　開会します。\n", "議長（北山一郎（きたやまいちろう）君）|北山一郎|議長|-"),
        Variant("【会長（北山）】　始めます。\n【事務局（東野課長）】　お答えします。\n", "会長（北山）|北山|会長|-", "事務局（東野課長）|東野|事務局|-"),
        Variant("○会長（北山）　始めます。\n○事務局（Ａ）　お答えします。\n", "会長（北山）|北山|会長|-", "事務局（Ａ）|-|事務局|-"),
        Variant("［会長］　始めます。\n［西野委員］　伺います。\n", "会長|-|会長|-", "西野委員|西野|委員|-"),
        Variant("[会長]\n始めます。\n[事務局]\nお答えします。\n", "会長|-|会長|-", "事務局|-|事務局|-"),
        Variant("《会長》　始めます。\n《委員》　伺います。\n", "会長|-|会長|-", "委員|-|委員|-"),
        Variant("議長（会長）　始めます。\n３番委員　伺います。\n１０番農業委員　賛成します。\n議長（会長）　終わります。\n",
                "議長（会長）|-|議長|-", "３番委員|-|委員|3", "１０番農業委員|-|農業委員|10", "議長（会長）|-|議長|-"),
        Variant("○議長（北山一郎）　どうぞ。\n○西野太郎議員（３番）　伺います。\n○大沢みどり議員（みどりの会）　伺います。\n",
                "議長（北山一郎）|北山一郎|議長|-", "西野太郎議員（３番）|西野太郎|議員|3", "大沢みどり議員（みどりの会）|大沢みどり|議員|-"),
    ]

    static let marks = [
        Variant("⚪︎会長　始めます。\n⚪︎西野委員　伺います。\n", "会長|-|会長|-", "西野委員|西野|委員|-"),
        Variant("⭕議長（北山一郎君）　始めます。\n⭕３番（西野太郎君）　伺います。\n", "議長（北山一郎君）|北山一郎|議長|-", "３番（西野太郎君）|西野太郎|議員|3"),
        Variant("★会長　始めます。\n★西野委員　伺います。\n", "会長|-|会長|-", "西野委員|西野|委員|-"),
        Variant("・会長　始めます。\n・西野委員　伺います。\n・事務局　お答えします。\n", "会長|-|会長|-", "西野委員|西野|委員|-", "事務局|-|事務局|-"),
        Variant("001 議長（北山一郎君）　開会します。\n002 町長（東野次郎君）　お答えします。\n", "議長（北山一郎君）|北山一郎|議長|-", "町長（東野次郎君）|東野次郎|町長|-"),
        Variant("**会長**　始めます。\n\n**西野委員**　伺います。\n\n**事務局**　お答えします。\n", "会長|-|会長|-", "西野委員|西野|委員|-", "事務局|-|事務局|-"),
        Variant("**会長:** 始めます。\n\n**事務局:** お答えします。\n", "会長|-|会長|-", "事務局|-|事務局|-"),
        Variant("○３番西野太郎議員　伺います。\n○議長北山一郎　どうぞ。\n○総務課長東野次郎　お答えします。\n",
                "３番西野太郎議員|西野太郎|議員|3", "議長北山一郎|北山一郎|議長|-", "総務課長東野次郎|東野次郎|総務課長|-"),
    ]

    static let counted = [
        Variant("30101【西野太郎委員】 伺います。\n30102【北山委員長】 総務課長。\n30103【東野総務課長】 お答えします。\n", "西野太郎委員|西野太郎|委員|-", "北山委員長|北山|委員長|-", "東野総務課長|東野|総務課長|-"),
    ]

    static let offices = [
        Variant("○広域連合長　お答えします。\n○組合長　申し上げます。\n○代表監査委員　申し上げます。\n○診療所長　申し上げます。\n",
                "広域連合長|-|広域連合長|-", "組合長|-|組合長|-", "代表監査委員|-|代表監査委員|-", "診療所長|-|診療所長|-"),
        Variant("司会　始めます。\n住民Ａ　伺います。\n市長　お答えします。\n住民Ｂ　私もです。\n", "司会|-|司会|-", "住民Ａ|-|住民|-", "市長|-|市長|-", "住民Ｂ|-|住民|-"),
        Variant("【会長】　始めます。\n【教育委員会】　お答えします。\n【校長会代表】　申し上げます。\n", "会長|-|会長|-", "教育委員会|-|教育委員会|-", "校長会代表|-|校長会代表|-"),
        Variant("○議員３番（西野太郎君）　伺います。\n○議長（北山一郎君）　どうぞ。\n", "議員３番（西野太郎君）|西野太郎|議員|3", "議長（北山一郎君）|北山一郎|議長|-"),
        Variant("【ＰＴＡ会長】　伺います。\n【１番　西野委員】　伺います。\n【学識経験者】　申し上げます。\n", "ＰＴＡ会長|-|ＰＴＡ会長|-", "１番　西野委員|西野|委員|1", "学識経験者|-|学識経験者|-"),
        Variant("番外　村長　お答えします。\n２番　伺います。\n番外　総務課長　申し上げます。\n", "番外　村長|-|村長|-", "２番|-|議員|2", "番外　総務課長|-|総務課長|-"),
    ]

    static let named = [
        Variant("○ 議長 栗 山 茂\n　開会します。\n○ 総務課長 百 瀬 晃\n　説明いたします。\n○ ２番 小 松 福太郎\n　伺います。\n○ 議長 栗 山 茂\n　閉会します。\n",
                "議長 栗 山 茂|栗山茂|議長|-", "総務課長 百 瀬 晃|百瀬晃|総務課長|-", "２番 小 松 福太郎|小松福太郎|議員|2", "議長 栗 山 茂|栗山茂|議長|-"),
        Variant("○議長　砺波　一郎\n　開会します。\n○町長　東野　次郎\n　お答えします。\n○議長　砺波　一郎\n　閉会します。\n",
                "議長　砺波　一郎|砺波一郎|議長|-", "町長　東野　次郎|東野次郎|町長|-", "議長　砺波　一郎|砺波一郎|議長|-"),
        Variant("○議長北山一郎君) 開会します。\n○議長(北山一郎君) どうぞ。\n○総務課長東野次郎君）　お答えします。\n",
                "議長北山一郎君)|北山一郎|議長|-", "議長(北山一郎君)|北山一郎|議長|-", "総務課長東野次郎君）|東野次郎|総務課長|-"),
        Variant("○議長（北山一郎君　開会します。\n○３番（西野太郎君）　伺います。\n", "議長（北山一郎君|北山一郎|議長|-", "３番（西野太郎君）|西野太郎|議員|3"),
        Variant("（議長）　始めます。\n「３番」　伺います。\n「村長」　お答えします。\n（議長）　次に。\n「３番」　終わります。\n", "議長|-|議長|-", "３番|-|議員|3", "村長|-|村長|-", "議長|-|議長|-", "３番|-|議員|3"),
        Variant("事務局(政策課長)　１　開会\n定刻となりましたので、始めます。\n会長　２　報告\n報告いたします。\n委員　質問します。\n会長　終わります。\n",
                "事務局(政策課長)|-|事務局|-", "会長|-|会長|-", "委員|-|委員|-", "会長|-|会長|-"),
        Variant("○ 議長 北山 一郎 開会します。\n○ 副町長 東野 次郎 お答えします。\n○ ３番 西野 はな 伺います。\n○ 議長 北山 一郎 閉会します。\n",
                "議長 北山 一郎|北山一郎|議長|-", "副町長 東野 次郎|東野次郎|副町長|-", "３番 西野 はな|西野はな|議員|3", "議長 北山 一郎|北山一郎|議長|-"),
    ]

    static let platform = [
        Variant("○北山一郎議長　開会します。\n○東野次郎市長 －登壇－ お答えします。\n", "北山一郎議長|北山一郎|議長|-", "東野次郎市長|東野次郎|市長|-"),
        Variant("○北山一郎議長　開会します。\n○東野市長（登壇）　お答えします。\n", "北山一郎議長|北山一郎|議長|-", "東野市長|東野|市長|-"),
        Variant("○北山一郎議長　開会します。\n○東野市長　（登壇）お答えします。\n", "北山一郎議長|北山一郎|議長|-", "東野市長|東野|市長|-"),
    ]

    /// A seat in the bracket stays the label's, whatever is done later in the line.
    @Test func aSeatBeforeWhatIsDoneIsRead() {
        let record = record(of: "○議長（北山一郎）　どうぞ。\n○西野太郎議員（３番）　（登壇）伺います。\n○大沢みどり議員（５番）　伺います。〔登壇〕続けます。\n")
        #expect(record.speeches.map(\.speaker.seat) == [nil, "3", "5"])
    }

    /// What is done behind the label is a scene and no part of the label or the speech.
    @Test(arguments: platform)
    func whatIsDoneBehindALabelIsAScene(variant: Variant) {
        let record = record(of: variant.text)
        #expect(record.speeches.map { line($0.speaker) } == variant.speakers)
        #expect(record.scenes.map(\.kind) == [.platform] && record.speeches.last?.text == "お答えします。")
        #expect(record.source.unclassified.isEmpty && tiles(record, variant.text.utf8.count))
    }

    @Test(arguments: brackets + marks + counted + offices + named)
    func isRead(variant: Variant) {
        let record = record(of: variant.text)
        #expect(record.speeches.map { line($0.speaker) } == variant.speakers)
        #expect(record.source.unclassified.isEmpty && tiles(record, variant.text.utf8.count))
        #expect(record.speeches.allSatisfy { !$0.text.contains("*") && $0.text.hasSuffix("。") })
    }

    /// What the wider net must not catch.
    @Test(arguments: [
        "［午前10時　開会］", "[資料１]", "・委員の任期について", "・総務課 三枚", "★ 印は改正の箇所", "3 議案第５号について", "12 開会", "****************", "【議題１】", "【総務部】", "【報告事項】　なし", "《事務局説明》", "〔町長登壇〕",
    ])
    func isNoSpeaker(head: String) {
        let text = "○議長（北山一郎君）　始めます。\n――――――――――\n\(head)\n――――――――――\n○議長（北山一郎君）　次に移ります。\n"
        #expect(record(of: text).speeches.count == 2)
    }

    @Test func aGroupInTheBracketIsTheFaction() {
        #expect(record(of: "○大沢みどり議員（みどりの会）　伺います。\n").speeches.first?.speaker.faction == "みどりの会")
    }

    @Test func whatTheSpeechIsStandsBehindTheSpeaker() {
        let record = record(of: """
            みほん市議会定例会会議録
            ○議長（北山一郎）　　質疑を行います。
            ○３番　　西野太郎議員再質疑　　増額の理由をお尋ねします。
            ○小沢理事兼総務課長答弁　　備品の更新によるものでございます。
            ○２番　　中田みどり議員反対討論　　この議案に反対します。
            ○議長（北山一郎）　　散会します。
            """)
        #expect(record.speeches.map { "\($0.speaker.name ?? "-")|\($0.speaker.role ?? "-")|\($0.text)" } == [
            "北山一郎|議長|質疑を行います。", "西野太郎|議員|増額の理由をお尋ねします。", "小沢|理事兼総務課長|備品の更新によるものでございます。", "中田みどり|議員|この議案に反対します。", "北山一郎|議長|散会します。",
        ])
    }

    @Test(arguments: [
        ("北山委員（新風みほん）", "北山|委員|新風みほん"), ("北山委員（明日の風）", "北山|委員|明日の風"), ("北山委員（公明）", "北山|委員|公明"), ("委員（北山一郎）", "北山一郎|委員|-"), ("総務委員（北山一郎君）", "北山一郎|総務委員|-"),
        ("みほん省みほん局調査課・北山課長補佐", "北山|課長補佐|-"), ("産業・観光課長", "-|産業・観光課長|-"), ("総務課・森林室長", "-|総務課・森林室長|-"),
    ])
    func nameBetweenDepartmentOrOfficeAndGroup(label: String, speaker: String) {
        let record = record(of: "会長：始めます。\n\(label)：説明します。\n会長：次に移ります。\n\(label)：説明します。\n")
        #expect(record.speeches.last.map { "\($0.speaker.name ?? "-")|\($0.speaker.role ?? "-")|\($0.speaker.faction ?? "-")" } == speaker)
    }
}

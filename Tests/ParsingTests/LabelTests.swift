import Minutes
import Parsing
import SourceText
import Testing

/// What looks like a speaker and is not, texts in damaged layout, and what is not minutes.
@Suite struct LabelTests {
    @Test(arguments: [
        "○議事日程（第３号）", "○本日の会議に付した事件", "○議案第三号", "○出席議員（６７名）", " ○出席委員 二十三名", "○午後１時00分開議", "〇午後１時開会", "○会議録署名人選定について",
        "● 所管事項の報告について", "◇　西野太郎　議員", "〇災害対策特別委員", "○資料1　第２回の議事録", "◎北山一郎 〇西野太郎", "1 ○ 2 ○ 3 ○", "○開会の宣告 ………… 3", "二〇〇三年度", "○休憩", "○開　会　令和６年９月４日",
    ])
    func isNoSpeaker(line: String) {
        let text = "○議長（北山一郎君）　始めます。\n――――――――――\n\(line)\n――――――――――\n○議長（北山一郎君）　次に移ります。\n"
        #expect(record(of: text).speeches.map(\.speaker.label) == ["議長（北山一郎君）", "議長（北山一郎君）"])
    }

    @Test func columnsOfTheHeaderAreNoSpeakers() {
        let text = "会長\t北山一郎\n委員\t西野太郎\n会長の選任について\n\n会長\t定刻ですので始めます。\n委員\t一つ伺います。\n"
        #expect(record(of: text).speeches.map(\.text) == ["定刻ですので始めます。", "一つ伺います。"])
    }

    @Test func lostLineBreaks() {
        let filler = String(repeating: "これは会議の進め方について申し上げるものであります。", count: 20)
        let text = "○議長（北山一郎君）　これより会議を開きます。\(filler)〔「異議なし」と呼ぶ者あり〕○議長（北山一郎君）　御異議なしと認めます。○西野太郎君　質問いたします。○町長（東野次郎君）　お答えします。"
        #expect(record(of: text).speeches.map(\.speaker.label) == ["議長（北山一郎君）", "議長（北山一郎君）", "西野太郎君", "町長（東野次郎君）"])
    }

    @Test func lostLineBreaksWithoutMarks() {
        let filler = String(repeating: "皆様には日頃から御協力をいただき、ありがとうございます。", count: 90)
        let text = "議長（北山一郎君）　これより会議を開きます。\(filler)町長（東野次郎君）　申し上げます。\(filler)３番（西野太郎君）　質問いたします。"
        #expect(record(of: text).speeches.map(\.speaker.name) == ["北山一郎", "東野次郎", "西野太郎"])
    }

    @Test func lettersSetApart() {
        let text = "委　員　西野太郎\n\n教　育　長　ただいまから開会します。\n西　野　委　員　一つ伺います。\n教　育　長　どうぞ。\n西　野　委　員　はい。\n"
        #expect(record(of: text).speeches.map { line($0.speaker) }
            == ["教　育　長|-|教育長|-", "西　野　委　員|西野|委員|-", "教　育　長|-|教育長|-", "西　野　委　員|西野|委員|-"])
    }

    @Test func fieldsWithColonsAreNoSpeakers() {
        let text = "出席者：北山会長、西野委員\n事務局：子育て課長　中井\n\n会長：それでは、始めます。\nＡ委員：一点伺います。\n市：補足します。\n"
        #expect(record(of: text).speeches.map(\.speaker.label) == ["会長", "Ａ委員", "市"])
    }

    @Test func aListInsideASpeechIsSpoken() {
        let text = "○北山会長　説明します。\n　○ 現行の制度\n　○ 改正の内容\n以上です。\n○西野委員　分かりました。\n"
        #expect(record(of: text).speeches.first?.text == "説明します。\n○ 現行の制度\n○ 改正の内容\n以上です。")
    }

    @Test func directionsInRoundBracketsAreNoSpeakers() {
        let text = "（北山委員長）　採決します。\n　　　（挙手全員）\n（北山委員長）　全員賛成です。\n"
        #expect(record(of: text).speeches.map(\.text) == ["採決します。", "全員賛成です。"])
    }

    @Test func lettersBehindTheOffice() {
        let text = "会長　始めます。\n委員Ａ　一つ伺います。\n委員Ｂ　私もです。\n事務局　お答えします。\n"
        #expect(record(of: text).speeches.map { line($0.speaker) } == ["会長|-|会長|-", "委員Ａ|-|委員|-", "委員Ｂ|-|委員|-", "事務局|-|事務局|-"])
    }

    @Test func oneFileMixesStyles() {
        let text = """
            ○議長（北山一郎君）　ただいまから会議を開きます。
            〇北山一郎議長　続けます。
            ◯山川委員長　報告いたします。
            議長（北山一郎君）　以上です。
            ○ 北山 議長　終わります。
            """
        #expect(record(of: text).speeches.count == 5)
    }

    @Test func aTimeRightAfterTheLabel() {
        let text = "◯山川委員長　○午前１０時００分開会\nただいまより委員会を開会いたします。\n◯山川委員長　(4)の件を議題といたします。\n"
        let record = record(of: text)
        #expect(record.speeches.map { line($0.speaker) } == ["山川委員長|山川|委員長|-", "山川委員長|山川|委員長|-"])
        #expect(record.speeches.first?.text == "ただいまより委員会を開会いたします。")
    }

    @Test func aHeadingBeforeADirection() {
        let text = "【会長】\nよろしいか。\n【委員】\n結構である。\n２　日程について\n[担当課：説明]\n【会長】\n終わる。\n"
        let record = record(of: text)
        #expect(record.speeches.map(\.text) == ["よろしいか。", "結構である。", "終わる。"])
        #expect(record.agenda.map(\.title) == ["日程について"])
    }

    /// 日程第２　議案第１号: a place on the schedule, and the bill that has it.
    @Test func aBillOnTheSchedule() {
        let text = "○議長（北山一郎君）　開会します。\n◎ 日程第２　議案第１号　みほん町税条例の一部改正について\n○議長（北山一郎君）　議題といたします。\n　以上で散会します。\n　（午前11時20分）\n"
        let record = record(of: text)
        #expect(record.agenda.map { [$0.number ?? "-", $0.title] } == [["日程第２", "議案第１号　みほん町税条例の一部改正について"]])
        #expect(record.meeting.closed?.value.text == "11:20")
    }

    /// What certifies the record is nobody's speech.
    @Test func certificateBehindTheClosingWords() {
        let text = "○議長（北山一郎君）　これで閉会いたします。\n\n　以上、会議の次第を記載し、相違ないことを証するため署名する。\n　　令和６年３月１日\n　　　議　　長\n　　　署名議員\n"
        #expect(record(of: text).speeches.map(\.text) == ["これで閉会いたします。"])
    }

    @Test func indexLinesAreNotASecondSpeech() {
        let text = "P.5 議長（北山一郎君）\n○議長（北山一郎君）　開会します。\nP.6 町長（東野次郎君）\n○町長（東野次郎君）　お答えします。\n"
        #expect(record(of: text).speeches.map(\.text) == ["開会します。", "お答えします。"])
    }

    @Test func nobodySpeaks() {
        #expect(record(of: "本日はお忙しい中お集まりいただき、ありがとうございます。それでは始めます。\n").source.kind == .unsegmentable)
        #expect(record(of: "みほん市議会だより　第12号\n\n問　料金は。\n答　変わりません。\n問　時期は。\n答　四月です。\n").source.kind == .notMinutes)
        #expect(record(of: "よくある質問（図書館カード）\n\nQ1　どこでできますか。\nA1　窓口でできます。\n\nQ2　手数料はかかりますか。\nA2　無料です。\n").source.kind == .notMinutes)
        #expect(record(of: "市長定例記者会見（令和6年7月1日）\n【市長】　おはようございます。\n【記者】　予算はいくらですか。\n【市長】　三千万円です。\n").source.kind == .notMinutes)
        #expect(record(of: "みほん市広報委員会会議録\n議題　記者会見について\n【会長】　始めます。\n【委員】　質問です。\n【会長】　終わります。\n").source.kind == .minutes)
        #expect(record(of: "一 般 質 問 通 告 書\n\n順番  氏 名  質問の要旨\n１ 北山一郎 （１）道路について\n").source.kind == .notMinutes)
        let index = "全ての発言を選択\n" + (2...6).map { "○\t委員長(山川)\t(P.\($0))\n" }.joined()
        #expect(record(of: index).source.kind == .notMinutes)
        let votes = "議決結果一覧\n議案番号\t件名\t結果\n" + (1...9).map { "議案第\($0)号\t条例の一部改正\t原案可決\t賛成者数 \($0)\n" }.joined()
        #expect(record(of: votes).source.kind == .notMinutes)
    }

    @Test(arguments: [
        ("松崎税務課長", "松崎", "税務課長"), ("今西穂高地域企業推進室長", "今西穂高", "地域企業推進室長"), ("近藤司クリエイティブ産業課長", "近藤司", "クリエイティブ産業課長"),
        ("金城ひろ乃企画部長", "金城ひろ乃", "企画部長"), ("石塚みらい創造課長", "石塚", "みらい創造課長"), ("小柳スマートシティ推進課長", "小柳", "スマートシティ推進課長"), ("大井沢和彦知事", "大井沢和彦", "知事"), ("都留福祉保健局少子社会対策部長", "都留", "福祉保健局少子社会対策部長"), ("辻オリンピック・パラリンピック準備課長", "辻", "オリンピック・パラリンピック準備課長"),
        ("渡部委員長", "渡部", "委員長"), ("西崎委員", "西崎", "委員"), ("田の上委員", "田の上", "委員"), ("安井たい作議員", "安井たい作", "議員"), ("なつめざわ聡議員", "なつめざわ聡", "議員"), ("新垣操総務課長", "新垣操", "総務課長"),
        ("臼田新市場建設調整担当部長", "臼田", "新市場建設調整担当部長"), ("服部防災・危機管理部長", "服部", "防災・危機管理部長"), ("鈴木副教育長", "鈴木", "副教育長"), ("五十嵐議員", "五十嵐", "議員"), ("千葉市民部長", "千葉", "市民部長"),
    ])
    func cutsNameFromOffice(label: String, name: String, role: String) {
        let speaker = record(of: "○\(label)　お答えいたします。\n").speeches.first?.speaker
        #expect(speaker?.name == name)
        #expect(speaker?.role == role)
    }

    @Test(arguments: ["情報推進課長", "地域みらい創造室長", "議会運営委員長", "新たな財源調査検討特別委員長", "企画ダム対策課長", "会計管理者", "全委員"])
    func anOfficeWithoutANameStaysWhole(label: String) {
        let speaker = record(of: "○\(label)　お答えいたします。\n").speeches.first?.speaker
        #expect(speaker?.name == nil)
        #expect(speaker?.role == label)
    }

    @Test(arguments: [("総務部門理事", Speaker.Kind.executive), ("産業担当理事", .executive), ("教育理事", .executive), ("理事", .member)])
    func aDirectorOfADepartmentAnswersForTheTown(role: String, kind: Speaker.Kind) {
        let record = record(of: "議長（北山一郎君）　始めます。\n\(role)（西野太郎君）　お答えいたします。\n")
        #expect(record.speeches.last?.speaker.kind == kind)
        #expect(record.speeches.last?.speaker.role == role)
    }
}

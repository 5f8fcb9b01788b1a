import Minutes
import Testing

/// Labels as tables, converters and summaries print them: letters below each other, ruled cells, headings, signs, arrows.
@Suite struct UnusualLabelTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// label|name|role|seat
        let speakers: [String]
        var words: [String]?
    }

    static let samples = [
        Sample(testDescription: "organisations and who speaks for them, in lenticular brackets", text: "【白石部会長】　始めます。\n【ＭＮＡ（植田）】　説明いたします。\n【みほん研究所（白井室長）】　補足いたします。\n【白石部会長】　終わります。\n",
               speakers: ["白石部会長|白石|部会長|-", "ＭＮＡ（植田）|植田|ＭＮＡ|-", "みほん研究所（白井室長）|白井|みほん研究所|-", "白石部会長|白石|部会長|-"]),
        Sample(testDescription: "what the words are, and then the speaker", text: "北山委員長\n　始めます。\nＱ　大沢委員\n　何人ですか。\nＡ　東野課長\n　五人です。\n要望　大沢委員\n　増やしてください。\n北山委員長\n　終わります。\n",
               speakers: ["北山委員長|北山|委員長|-", "大沢委員|大沢|委員|-", "東野課長|東野|課長|-", "大沢委員|大沢|委員|-", "北山委員長|北山|委員長|-"], words: ["始めます。", "何人ですか。", "五人です。", "増やしてください。", "終わります。"]),
        Sample(testDescription: "dots of a web page before labels", text: "• 北山会長　始めます。\n• 大沢委員　何人ですか。\n• 事務局　五人です。\n• 北山会長　終わります。\n", speakers: ["北山会長|北山|会長|-", "大沢委員|大沢|委員|-", "事務局|-|事務局|-", "北山会長|北山|会長|-"]),
        Sample(testDescription: "a section that answers", text: "北山委員　　　　だれがするのか。\n生涯学習課　　　地区の会である。\n西野委員　　　　どこから引くのか。\n生涯学習課　　　公園からである。\n",
               speakers: ["北山委員|北山|委員|-", "生涯学習課|-|生涯学習課|-", "西野委員|西野|委員|-", "生涯学習課|-|生涯学習課|-"]),
        Sample(testDescription: "sections before a colon", text: "委員：何人ですか。\n高齢福祉課：五人です。\n委員：いつからですか。\n都市計画課：来年度からです。\n", speakers: ["委員|-|委員|-", "高齢福祉課|-|高齢福祉課|-", "委員|-|委員|-", "都市計画課|-|都市計画課|-"]),
        Sample(testDescription: "acts right behind a label without brackets", text: "○北山一郎議長　討論に入ります。\n○東野次郎議員〔登壇〕（拍手）　賛成します。\n○北山一郎議長　終わります。\n○西野花子議員（拍手）　反対します。\n",
               speakers: ["北山一郎議長|北山一郎|議長|-", "東野次郎議員|東野次郎|議員|-", "北山一郎議長|北山一郎|議長|-", "西野花子議員|西野花子|議員|-"], words: ["討論に入ります。", "賛成します。", "終わります。", "反対します。"]),
        Sample(testDescription: "names in lenticular brackets behind a mark", text: "◯議長【西野太郎君】　　開きます。\n◯９番【北山一郎君】　　伺います。\n◯税務課長【小森三郎君】　　お答えします。\n",
               speakers: ["議長【西野太郎君】|西野太郎|議長|-", "９番【北山一郎君】|北山一郎|議員|9", "税務課長【小森三郎君】|小森三郎|税務課長|-"]),
        Sample(testDescription: "tortoise brackets on a line of their own", text: "みほん町総合計画審議会議事録\n〔会　長〕\n始めます。\n〔委　員〕\n伺います。\n〔事務局〕\nお答えします。\n",
               speakers: ["会　長|-|会長|-", "委　員|-|委員|-", "事務局|-|事務局|-"], words: ["始めます。", "伺います。", "お答えします。"]),
        Sample(testDescription: "surnames before a closing bracket", text: "事務局)\n始めます。\n西野)\n北山委員にお願いしたい。\n北山会長)\nよろしくお願いする。\n", speakers: ["事務局|-|事務局|-", "西野|西野|-|-", "北山会長|北山|会長|-"]),
        Sample(testDescription: "those without a seat, office and name in one bracket", text: "○議長（北山一郎君）　開きます。\n○番外（町長　中田三郎君）　お答えします。\n○番外１番（町長中田三郎君）　補足します。\n○番外（ 総務課長 佐々木 千秋 ）\n　　お答えします。\n○議長（北山一郎君）　終わります。\n",
               speakers: ["議長（北山一郎君）|北山一郎|議長|-", "番外（町長　中田三郎君）|中田三郎|町長|-", "番外１番（町長中田三郎君）|中田三郎|町長|-", "番外（ 総務課長 佐々木 千秋 ）|佐々木千秋|総務課長|-", "議長（北山一郎君）|北山一郎|議長|-"]),
        Sample(testDescription: "a blank between name and office", text: "○川田　委員長　始めます。\n◎今田　税制課長　お答えします。\n◎設楽　立体化・まちづくり推進担当部長　お答えします。\n◎建部　デジタル統括本部長　お答えします。\n◎大町　固定資産税課長　お答えします。\n◎北山　一郎議長　申し上げます。\n◎総務部　総務課長　お答えします。\n",
               speakers: ["川田　委員長|川田|委員長|-", "今田　税制課長|今田|税制課長|-", "設楽　立体化・まちづくり推進担当部長|設楽|立体化・まちづくり推進担当部長|-", "建部　デジタル統括本部長|建部|デジタル統括本部長|-", "大町　固定資産税課長|大町|固定資産税課長|-", "北山　一郎議長|北山一郎|議長|-", "総務部　総務課長|-|総務部総務課長|-"]),
        Sample(testDescription: "entries of a Markdown list", text: "- **会長**：始めます。\n- **槙田委員**：何本ですか。\n- **事務局**：30本です。\n- **会長**：終わります。\n", speakers: ["会長|-|会長|-", "槙田委員|槙田|委員|-", "事務局|-|事務局|-", "会長|-|会長|-"]),
        Sample(testDescription: "double angle brackets", text: "≪会長≫　始めます。\n≪槙田委員≫　何本ですか。\n≪事務局≫　30本です。\n≪会長≫　終わります。\n", speakers: ["会長|-|会長|-", "槙田委員|槙田|委員|-", "事務局|-|事務局|-", "会長|-|会長|-"]),
        Sample(testDescription: "surnames and a colon", text: "北山：始めます。\n事務局：説明します。\n西田：何本ですか。\n事務局：30本です。\n北山：終わります。\n", speakers: ["北山|北山|-|-", "事務局|-|事務局|-", "西田|西田|-|-", "事務局|-|事務局|-", "北山|北山|-|-"]),
        Sample(testDescription: "a mark and only the name in brackets", text: "○議長（北山一郎）　始めます。\n◎（桑山繁）　監査委員の桑山でございます。\n○議長（北山一郎）　終わります。\n", speakers: ["議長（北山一郎）|北山一郎|議長|-", "桑山繁|桑山繁|-|-", "議長（北山一郎）|北山一郎|議長|-"]),
        Sample(testDescription: "offices of ministries", text: "○北山会長　開会します。\n○山川計画官　説明します。\n○東野委員　根拠は何ですか。\n○南田管理官　平均です。\n○中井監事　一言申します。\n○西野准教授　お答えします。\n",
               speakers: ["北山会長|北山|会長|-", "山川計画官|山川|計画官|-", "東野委員|東野|委員|-", "南田管理官|南田|管理官|-", "中井監事|中井|監事|-", "西野准教授|西野|准教授|-"]),
        Sample(testDescription: "offices without a name", text: "○北山委員長　開会します。\n◎就農支援課長　説明します。\n◎園芸課長　三十人です。\n◎西部農林事務所長　申し上げます。\n", speakers: ["北山委員長|北山|委員長|-", "就農支援課長|-|就農支援課長|-", "園芸課長|-|園芸課長|-", "西部農林事務所長|-|西部農林事務所長|-"]),
        Sample(testDescription: "notes of a summary after a colon", text: "会長：説明をお願いします。\n事務局：資料1に基づき説明\n会長：質問はありますか。\n委員：ありません。\n", speakers: ["会長|-|会長|-", "事務局|-|事務局|-", "会長|-|会長|-", "委員|-|委員|-"], words: ["説明をお願いします。", "資料1に基づき説明", "質問はありますか。", "ありません。"]),
        Sample(testDescription: "a label and nothing but a direction", text: "○北山委員長　説明を求めます。\n◎小森総務課長　（説明）\n○北山委員長　質疑を許します。\n◆西野委員　何人ですか。\n◎小森総務課長　五人です。\n",
               speakers: ["北山委員長|北山|委員長|-", "小森総務課長|小森|総務課長|-", "北山委員長|北山|委員長|-", "西野委員|西野|委員|-", "小森総務課長|小森|総務課長|-"], words: ["説明を求めます。", "", "質疑を許します。", "何人ですか。", "五人です。"]),
        Sample(testDescription: "witnesses named within the chair's words", text: "議長（西野太郎）　次に立会人を指名いたします。\n　会議規則の定めにより、立会人に\n　１番　北山一郎議員\n　２番　大沢みどり議員\n　を指名します。\n議長（西野太郎）　投票用紙を配付します。\n議長（西野太郎）　配付漏れなしと認めます。\n",
               speakers: ["議長（西野太郎）|西野太郎|議長|-", "議長（西野太郎）|西野太郎|議長|-", "議長（西野太郎）|西野太郎|議長|-"]),
        Sample(testDescription: "an opening bracket that is lost behind an office of many kinds", text: "○主査（広田和彦君）　開会します。\n○分科員水野豊君)　幾らですか。\n○健康福祉部長唐沢平君)　百万円です。\n○主査広田和彦君)　採決します。\n○主任（東野君　お答えします。\n",
               speakers: ["主査（広田和彦君）|広田和彦|主査|-", "分科員水野豊君)|水野豊|分科員|-", "健康福祉部長唐沢平君)|唐沢平|健康福祉部長|-", "主査広田和彦君)|広田和彦|主査|-", "主任（東野君|東野|主任|-"]),
        Sample(testDescription: "office, second office and name below each other", text: "第2回みほん合併協議会会議録\n開 会 午後1時30分\n進 行 係\n(事務局長)\n\n　ただ今から、協議会を開催いたします。\n\n会 長\nみほん町長\n北 山 一 郎\n\n　本日は、ありがとうございます。\n\n進 行 係\n(事務局長)\n　議事に入ります。\n\n三 号 委 員\n西 野 太 郎\n　異議ありません。\n\n会 長\n　決定します。\n",
               speakers: ["進行係(事務局長)|-|進行係|-", "会長みほん町長北山一郎|北山一郎|会長|-", "進行係(事務局長)|-|進行係|-", "三号委員西野太郎|西野太郎|三号委員|-", "会 長|-|会長|-"], words: ["ただ今から、協議会を開催いたします。", "本日は、ありがとうございます。", "議事に入ります。", "異議ありません。", "決定します。"]),
        Sample(testDescription: "a family name above its office", text: "みほん市環境審議会議事録\n会長\n　案のとおりでよいか。先ほど江門委員から意見が出た。\n江門\n　委員\n　要領はそのままでよい。\n質疑\n委員\n　何人ですか。\n会長\n　五人と聞いています。\n西野\n　委員\n　賛成します。\n",
               speakers: ["会長|-|会長|-", "江門委員|江門|委員|-", "委員|-|委員|-", "会長|-|会長|-", "西野委員|西野|委員|-"]),
        Sample(testDescription: "rows of dots", text: "みほん市図書館協議会会議録\n委 員・・・本を返す箱は増やしたか。\n委 員・・・箱の鍵も見た。\nとても古かった。\n事務局 ・・・来月には増やす。\n事務局・・・鍵も替える。\n委員…ありがとう。\n",
               speakers: ["委 員|-|委員|-", "委 員|-|委員|-", "事務局|-|事務局|-", "事務局|-|事務局|-", "委員|-|委員|-"], words: ["本を返す箱は増やしたか。", "箱の鍵も見た。\nとても古かった。", "来月には増やす。", "鍵も替える。", "ありがとう。"]),
        Sample(testDescription: "letters below each other", text: """
            みほん町農業委員会総会議事録
            会
            長　　ただいまから総会を開きます。
            　　　よろしくお願いします。
            事
            務
            局
            　資料を御覧ください。
            会
            長　　以上で終わります。
            """, speakers: ["会長|-|会長|-", "事務局|-|事務局|-", "会長|-|会長|-"], words: ["ただいまから総会を開きます。\nよろしくお願いします。", "資料を御覧ください。", "以上で終わります。"]),
        Sample(testDescription: "drawn table, a cell that goes on", text: """
            みほん市環境審議会　議事録
            ┌────┬────────────┐
            │発言者│発言内容　　　　　　　　│
            ├────┼────────────┤
            │会　長│審議会を開きます。　　　│
            │　　　│説明をお願いします。　　│
            ├────┼────────────┤
            │北山委員│ごみは減っていますか。│
            └────┴────────────┘
            """, speakers: ["会　長|-|会長|-", "北山委員|北山|委員|-"], words: ["審議会を開きます。\n説明をお願いします。", "ごみは減っていますか。"]),
        Sample(testDescription: "table of Markdown, a row without a speaker", text: """
            | 発言者 | 内容 |
            |---|---|
            | 会長 | 始めます。 |
            | Ａ委員 | 伺います。 |
            |  | もう一点あります。 |
            | 会長 | 終わります。 |
            """, speakers: ["会長|-|会長|-", "Ａ委員|-|委員|-", "会長|-|会長|-"], words: ["始めます。", "伺います。\nもう一点あります。", "終わります。"]),
        Sample(testDescription: "the chair in brackets, among others in brackets", text: "（会長）始めます。\n（委員）質問です。\n（事務局）説明します。\n（議長）ほかにありませんか。\n（委員）ありません。\n（議長）以上で終わります。\n",
               speakers: ["会長|-|会長|-", "委員|-|委員|-", "事務局|-|事務局|-", "議長|-|議長|-", "委員|-|委員|-", "議長|-|議長|-"]),
        Sample(testDescription: "lenticular brackets with names, some said once", text: """
            【議長（北山一郎君）】
            会議を開きます。総務委員長の報告を求めます。
            【総務委員長（西野花子君）】
            議案第３号の審査の経過を報告いたします。
            【東野次郎君】
            反対の立場で討論いたします。
            【議長（北山一郎君）】
            以上で散会いたします。
            """, speakers: ["議長（北山一郎君）|北山一郎|議長|-", "総務委員長（西野花子君）|西野花子|総務委員長|-", "東野次郎君|東野次郎|-|-", "議長（北山一郎君）|北山一郎|議長|-"]),
        Sample(testDescription: "every line counted by the system", text: """
            1:◯議長（北山一郎君）　これより会議を開きます。
            2:　諸般の報告をいたします。
            3:◯３番（西野太郎君）　質問いたします。
            4:　　　〔町長中井次郎君登壇〕
            5:◯町長（中井次郎君）　お答えいたします。
            6:◯議長（北山一郎君）　散会いたします。
            """, speakers: ["議長（北山一郎君）|北山一郎|議長|-", "３番（西野太郎君）|西野太郎|議員|3", "町長（中井次郎君）|中井次郎|町長|-", "議長（北山一郎君）|北山一郎|議長|-"],
               words: ["これより会議を開きます。\n諸般の報告をいたします。", "質問いたします。", "お答えいたします。", "散会いたします。"]),
        Sample(testDescription: "the page of the printed record behind the label", text: """
            ◯委員長（北山一郎君）[ 228頁]
            　おはようございます。
            ◯総務分科会長（西野太郎君）[ 228頁]　報告を行います。
            ◯委員長（北山一郎君）[ 229頁]
            　散会いたします。
            """, speakers: ["委員長（北山一郎君）|北山一郎|委員長|-", "総務分科会長（西野太郎君）|西野太郎|総務分科会長|-", "委員長（北山一郎君）|北山一郎|委員長|-"], words: ["おはようございます。", "報告を行います。", "散会いたします。"]),
        Sample(testDescription: "the number of each speech on a line of its own", text: """
            6:
            ◯委員長（北山一郎君）　討論はありませんか。
            7:
            ◯委員（西野太郎君）　一点伺います。
            8:
            ◯委員長（北山一郎君）　終わります。
            """, speakers: ["委員長（北山一郎君）|北山一郎|委員長|-", "委員（西野太郎君）|西野太郎|委員|-", "委員長（北山一郎君）|北山一郎|委員長|-"], words: ["討論はありませんか。", "一点伺います。", "終わります。"]),
        Sample(testDescription: "the number of each speech behind #", text: """
            #2
            ◯委員長（北山一郎君）　討論はありませんか。
            #3
            ◯委員（西野太郎君）　一点伺います。
            #4
            ◯委員長（北山一郎君）　終わります。
            """, speakers: ["委員長（北山一郎君）|北山一郎|委員長|-", "委員（西野太郎君）|西野太郎|委員|-", "委員長（北山一郎君）|北山一郎|委員長|-"], words: ["討論はありませんか。", "一点伺います。", "終わります。"]),
        Sample(testDescription: "offices of a ministry behind a surname", text: "【南川官房総務課長】　始めます。\n【徳久総括審議官】　説明します。\n【南川官房総務課長】　終わります。\n",
               speakers: ["南川官房総務課長|南川|官房総務課長|-", "徳久総括審議官|徳久|総括審議官|-", "南川官房総務課長|南川|官房総務課長|-"]),
        Sample(testDescription: "a surname of two letters, the first of which is one as well", text: "○安部委員長　始めます。\n○丸山東部公民館長　報告します。\n",
               speakers: ["安部委員長|安部|委員長|-", "丸山東部公民館長|丸山|東部公民館長|-"]),
        Sample(testDescription: "what else the speaker is, or whom the member stands for, in brackets; a colon on some lines", text: """
            久野会長（みほん村村長）
            ご意見をいただきたい。
            事務局
            説明する。
            事務局：
            補足する。
            委員（バス協会）
            質問がある。
            久野会長（みほん村村長）
            以上で終わる。
            """, speakers: ["久野会長（みほん村村長）|久野|会長|-", "事務局|-|事務局|-", "事務局|-|事務局|-", "委員（バス協会）|-|委員|-", "久野会長（みほん村村長）|久野|会長|-"]),
        Sample(testDescription: "surnames alone in lenticular brackets", text: "【座長】　始めます。\n【事務局】　説明します。\n【西野】　伺います。\n【座長】　終わります。\n",
               speakers: ["座長|-|座長|-", "事務局|-|事務局|-", "西野|西野|-|-", "座長|-|座長|-"]),
        Sample(testDescription: "office and surname with a dot between them", text: "会長・北山　始めます。\n事務局・大川　説明します。\n委員・東雲　伺います。\n会長・北山　終わります。\n",
               speakers: ["会長・北山|北山|会長|-", "事務局・大川|大川|事務局|-", "委員・東雲|東雲|委員|-", "会長・北山|北山|会長|-"]),
        Sample(testDescription: "the first speech in the cell behind the name of the field", text: """
            第11回みほん市都市計画審議会会議録
            6　傍聴者\t0人
            8　会議の内容\t都市計画課係長（中井良夫君）　本日は、お忙しい中ご出席をいただき、ありがとうございます。

            委員（西野太郎君）　西野と申します。
            都市計画課係長（中井良夫君）　会長からご挨拶をお願いします。
            """, speakers: ["都市計画課係長（中井良夫君）|中井良夫|都市計画課係長|-", "委員（西野太郎君）|西野太郎|委員|-", "都市計画課係長（中井良夫君）|中井良夫|都市計画課係長|-"]),
        Sample(testDescription: "a department in brackets above its offices, in the list of the staff", text: """
            4　事務局　6名
            （こども未来局）
            こども未来局長、こども未来調整課長、保育企画課長、保育指導課長、児童相談所長
            （西野副会長）
            　質問はありますか。
            （保育企画課長）
            　お答えする。
            """, speakers: ["西野副会長|西野|副会長|-", "保育企画課長|-|保育企画課長|-"]),
        Sample(testDescription: "headings of Markdown", text: """
            # みほん市文化財保護審議会 会議録
            ## 1. 開会
            ### 事務局
            始めます。
            ### 会長
            御説明をお願いします。
            ## 2. 議事
            ### 山川委員
            基準は何ですか。
            """, speakers: ["事務局|-|事務局|-", "会長|-|会長|-", "山川委員|山川|委員|-"]),
        Sample(testDescription: "signs right behind the office", text: "議長―始めます。\n事務局―説明します。\n北山委員―伺います。\n", speakers: ["議長|-|議長|-", "事務局|-|事務局|-", "北山委員|北山|委員|-"]),
        Sample(testDescription: "stroke and dots", text: "会長／…始めましょう。\n委員／…伺います。\n", speakers: ["会長|-|会長|-", "委員|-|委員|-"], words: ["始めましょう。", "伺います。"]),
        Sample(testDescription: "numbered questions", text: "議会報告会　記録\nＱ１：除雪の基準は何ですか。\nＡ１：十センチです。\nＱ２：バスは増えますか。\nＡ２：増えません。\n",
               speakers: ["Ｑ１|-|-|-", "Ａ１|-|-|-", "Ｑ２|-|-|-", "Ａ２|-|-|-"]),
        Sample(testDescription: "arrows before the answers, headings between", text: "（東野委員）根拠は何か。\n【答弁】\n（企画課長）平均である。\n（大沢委員）指標が少ない。\n→　（事務局）検討する。\n",
               speakers: ["東野委員|東野|委員|-", "企画課長|-|企画課長|-", "大沢委員|大沢|委員|-", "事務局|-|事務局|-"], words: ["根拠は何か。", "平均である。", "指標が少ない。", "検討する。"]),
        Sample(testDescription: "name in brackets behind mixed blanks", text: "町長　 （川田　一郎君）\n　説明いたします。\n議長　（北山　次郎君）\n　質疑ございませんか。\n３番　 （西野　花子君）\n　伺います。\n",
               speakers: ["町長　 （川田　一郎君）|川田一郎|町長|-", "議長　（北山　次郎君）|北山次郎|議長|-", "３番　 （西野　花子君）|西野花子|議員|3"]),
        Sample(testDescription: "half-width kana", text: "○ｷﾀﾔﾏ会長 始めます｡\n○西野委員 ﾌﾟｰﾙはいかがですか｡\n", speakers: ["ｷﾀﾔﾏ会長|ｷﾀﾔﾏ|会長|-", "西野委員|西野|委員|-"]),
        Sample(testDescription: "rows of a roster above the first label", text: """
            みほん町議会定例会会議録
            町長　川辺正、副町長　大谷進、教育長　小池清、総務課長　原田茂、税務課長　谷口茂
            委員　1番　浜中俊男、3番　中根康雄、4番　露木諒一、7番　宮川修、8番　吉川徹
            ４　欠席委員　なし
            議長　これより本日の会議を開きます。
            町長　説明いたします。
            """, speakers: ["議長|-|議長|-", "町長|-|町長|-"]),
        Sample(testDescription: "what is done before the speaker", text: "◯質疑（佐藤委員）　道路の件を伺う。\n◯答弁（道路企画課長）　お答えする。\n◯意見・質疑（下森委員）　河川の件はどうか。\n◯委員長　ほかにないか。\n",
               speakers: ["質疑（佐藤委員）|佐藤|委員|-", "答弁（道路企画課長）|-|道路企画課長|-", "意見・質疑（下森委員）|下森|委員|-", "委員長|-|委員長|-"]),
        Sample(testDescription: "numbers before the marks", text: "1 ◯座長(浅田五郎君) 始めます。\n2 ◯野口三郎議員 伺います。\n3 ◯座長(浅田五郎君) 終わります。\n",
               speakers: ["座長(浅田五郎君)|浅田五郎|座長|-", "野口三郎議員|野口三郎|議員|-", "座長(浅田五郎君)|浅田五郎|座長|-"]),
        Sample(testDescription: "departments in round brackets on their own lines", text: "(佐藤委員長)\n御意見を伺う。\n(小山委員)\n公開の状況はどうか。\n(総務課)\n記載した。\n【採決の結果】\n(佐藤委員長)\n終わる。\n",
               speakers: ["佐藤委員長|佐藤|委員長|-", "小山委員|小山|委員|-", "総務課|-|総務課|-", "佐藤委員長|佐藤|委員長|-"], words: ["御意見を伺う。", "公開の状況はどうか。", "記載した。", "終わる。"]),
        Sample(testDescription: "a given name with the letter of 兼", text: "○梶　兼三議長　始めます。\n○小川　進事務局長　報告します。\n", speakers: ["梶　兼三議長|梶兼三|議長|-", "小川　進事務局長|小川進|事務局長|-"]),
    ]

    @Test(arguments: samples)
    func areRead(sample: Sample) {
        let record = record(of: sample.text)
        #expect(record.speeches.map { line($0.speaker) } == sample.speakers)
        if let words = sample.words { #expect(record.speeches.map(\.text) == words) }
        #expect(record.source.unclassified.isEmpty && tiles(record, sample.text.utf8.count))
    }

    /// Two columns read straight across mix two speakers on every line: no speech is better than a wrong one.
    @Test func columnsReadAcrossAreRefused() {
        let record = record(of: "　議長　始めます。説明を　　　　　町長　お答えします。\nお願いします。　　　　　　　　計画は秋です。\n　総務課長　資料です。　　　　　西野議員　いつですか。\n")
        #expect(record.speeches.isEmpty && record.source.kind == .unsegmentable)
    }

    /// What looks like these labels and is spoken or a heading.
    @Test(arguments: [
        "委員／事務局の分担は次回に決めます。", "議長・副議長の選挙を行います。", "→　次回までに確認します。", "会\n場の都合で移します。", "│資料│部数│", "委員－事務局の間で調整します。",
    ])
    func areWords(line: String) {
        let record = record(of: "会長　始めます。\n事務局　説明します。\n会長　次です。\n\(line)\n委員　伺います。\n会長　終わります。\n")
        #expect(record.speeches.map(\.speaker.label) == ["会長", "事務局", "会長", "委員", "会長"])
    }

    /// `### 会長` once is a heading of the paper.
    @Test func aLoneHeadingIsNoLabel() {
        let record = record(of: "○会長　始めます。\n### 委員\n報告書に載せる文です。\n○会長　終わります。\n○委員　はい。\n")
        #expect(record.speeches.map(\.speaker.label) == ["会長", "会長", "委員"])
    }

    /// 「答弁　西野課長」: the word for the turn is no part of the label, as 「質問」 is none.
    @Test func theWordForAnAnswerStandsBeforeTheLabel() {
        let record = record(of: "山川会長\n　始めます。\n質問　北委員\n　橋はどうですか。\n答弁　西野課長\n　来年です。\n質問　北委員\n　道はどうですか。\n答弁　西野課長\n　今年です。\n")
        #expect(record.speeches.map(\.speaker.label) == ["山川会長", "北委員", "西野課長", "北委員", "西野課長"])
    }

    /// 「君）　発言を許します」: the rest of a label that the width of its cell cut is no label.
    @Test func theRestOfACutLabelIsNobody() {
        let record = record(of: """
            みほん町議会会議録
            ○議長（桑野太  日程第２、一般質問を行います。
            郎君）      発言を許します。
            ○２番（槙田次  除雪について伺います。
            郎君）      見込みを伺います。
            ○町長（大槻三  お答えします。
            郎君）      業者を増やします。
            ○２番（槙田次  分かりました。
            郎君）      終わります。
            """)
        #expect(!record.speeches.contains { $0.speaker.label == "郎君" })
    }

    @Test(arguments: [("理事長大沢みどり)", "大沢みどり|理事長"), ("委員長西野花子）", "西野花子|委員長"), ("副議長西野太郎君)", "西野太郎|副議長"), ("委員長西野 太郎君)", "西野太郎|委員長")])
    func theBracketThatOpensIsLost(label: String, speaker: String) {
        let speakers = record(of: "○\(label) ただいまから会議を開きます。\n○委員（北山一郎君） 伺います。\n").speeches.map(\.speaker)
        #expect(speakers.map { "\($0.name ?? "-")|\($0.role ?? "-")" } == [speaker, "北山一郎|委員"])
    }
}

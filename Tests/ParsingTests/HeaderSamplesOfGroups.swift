extension HeaderSample {
    private static let groupSpeech = "○会長（北山一郎）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"

    /// Lists by groups: departments and sides above their people, numbers beside them, offices behind what all of them are.
    static let groups = [
        HeaderSample("council: numbers of those present and absent without names", """
            委員出欠	出席28名、欠席4名
            """, speech: groupSpeech, ["stated": "28 4 - -", "present": ""]),
        HeaderSample("council: the blank behind the key is lost", """
            ３　出席者会長　北山一郎
            委員　１番　西野太郎、３番　中田三郎
            ４　欠席者委員　２番　小森四郎
            """, speech: groupSpeech, ["absent": "2 委員 小森四郎"]),
        HeaderSample("committee: the presiding officers of the house below their own number", """
            ３　出席委員
            委員長　北山一郎
            委員　西野太郎
            ４　正副議長
            議長　中田三郎
            副議長　小森四郎
            """, speech: groupSpeech, ["present": "委員長 北山一郎; 委員 西野太郎"]),
        HeaderSample("council: what a member is elsewhere on the line above the name", """
            出席委員
            １　条例第３条第１号委員（２人）
            　　　西野　太郎委員（会長）
            ２　条例第３条第４号委員（２人）
            　　　北みほん建設事務所長
            　　　中田　三郎委員
            """, speech: groupSpeech, ["present": "会長 西野太郎; 委員 中田三郎"]),
        HeaderSample("committee: 同 for the office above", """
            1．出席委員
            　　　委　　員　　長　　　　皆　　川　　武　　夫
            　　　委　　　　　員　　　　勝　　又　　　　　勝
            　　　　　　同　　　　　　　土　　屋　　裕　　明
            2．議会事務局職員出席者
            　　　議事調査係主査　　　　鈴　　木　　茂　　美
            　　　　　　同　　　　　　　白　　石　　盛　　夫
            """, speech: groupSpeech, ["present": "委員長 皆川武夫; 委員 勝又勝; 委員 土屋裕明", "secretariat": "議事調査係主査 鈴木茂美; 議事調査係主査 白石盛夫"]),
        HeaderSample("council: a department on a line of its own, and below it its officers", """
            4.出席者

            委員

            新井委員、遠藤委員、春山委員（原委員後任）

            教育庁

            伊藤児童生徒課長、仲村生徒指導室長
            """, speech: groupSpeech, ["present": "委員 新井; 委員 遠藤; 委員 春山", "officials": "児童生徒課長 伊藤; 生徒指導室長 仲村"]),
        HeaderSample("council: staff behind dots and in brackets with brackets inside", """
            3　出席者
            日野正文委員長、斎藤謙一副委員長、塚本重市委員
            事務局・・・田辺則夫館長、矢野裕係長
            """, speech: groupSpeech, ["present": "委員長 日野正文; 副委員長 斎藤謙一; 委員 塚本重市", "secretariat": "館長 田辺則夫; 係長 矢野裕"]),
        HeaderSample("council: staff in a bracket that holds another", """
            3　出席者　　　斎藤謙一委員長、馬場信子委員

            　　　　　　　　事務局（安田公民館長、狩野副主幹（兼）事業係長、横山大主事）
            """, speech: groupSpeech, ["present": "委員長 斎藤謙一; 委員 馬場信子", "secretariat": "公民館長 安田; 狩野副主幹（兼）事業係長; 主事 横山大"]),
        HeaderSample("commission: the clerks who were present", """
            ３　出席委員　委員長　北山　一郎　　委員　西野　次郎
            ５　出席書記　書記長　中井　五郎　　書記　大沢　六子
            """, speech: groupSpeech, ["present": "委員長 北山一郎; 委員 西野次郎", "secretariat": "書記長 中井五郎; 書記 大沢六子"]),
        HeaderSample("assembly: offices whose first letters fill the column, the place behind its number", """
            平成28年　　６月定例会（第４回）
            １　みほん市役所議場
            １　出席説明員
            　　総　務　部　長　　石井　康夫　　　　　市　民　生活部長　　金子　幸子
            　　消　防　課　長　　西室　次夫　　　　　医　事　管理課長　　鈴木　道夫
            """, speech: groupSpeech, ["venue": "みほん市役所議場", "officials": "総務部長 石井康夫; 市民生活部長 金子幸子; 消防課長 西室次夫; 医事管理課長 鈴木道夫"]),
        HeaderSample("council: items on one line without blanks between them, fields behind the list", """
            議題　（1）計画案について（2）条例（案）について（3）その他
            6　議事の大要
            """, speech: groupSpeech, ["agenda": "1:（1）:計画案について; 1:（2）:条例（案）について; 1:（3）:その他"]),
        HeaderSample("council: who is absent in a bracket behind the number", """
            出席委員：7人中5人（欠席：石井委員、松本委員）
            　北山委員、西野委員、東野委員、中井委員、岡田委員
            """, speech: groupSpeech, ["present": "委員 北山; 委員 西野; 委員 東野; 委員 中井; 委員 岡田", "absent": "委員 石井; 委員 松本", "stated": "5 - - -"]),
        HeaderSample("assembly: a seat that nobody holds", """
            出席議員（5名）
            　１番　北山一郎　　２番　西野花子
            　３番　東野三郎　　４番　欠　番
            　５番　南野四郎　　６番　中井五郎
            """, speech: groupSpeech, ["present": "1 北山一郎; 2 西野花子; 3 東野三郎; 5 南野四郎; 6 中井五郎", "stated": "5 - - -"]),
        HeaderSample("council: all numbers on one line behind 委員", """
            委員　定数10名　現員9名　出席者7名　欠席者2名
            出席委員　会長　北山一郎
            """, speech: groupSpeech, ["statutory": "10", "stated": "7 2 - -"]),
        HeaderSample("council: spaced words in brackets as groups, an office before the first of several", """
            3．出 席 者　　【委　員】北山一郎（会長）、西野花子（副会長）、東野三郎
            　　　　　　　　【欠　席】中井五郎
            　　　　　　　　【事務局】福祉部長　大沢、福祉課長　岡田
            """, speech: groupSpeech, ["present": "会長 北山一郎; 副会長 西野花子; 東野三郎", "absent": "中井五郎", "secretariat": "福祉部長 大沢; 福祉課長 岡田"]),
        HeaderSample("council: offices in brackets before names set apart by blanks", """
            出席委員　（会長）北山一郎　（副会長）西野花子　東野三郎　南野四郎　以上4名
            """, speech: groupSpeech, ["present": "会長 北山一郎; 副会長 西野花子; 東野三郎; 南野四郎", "stated": "4 - - -"]),
        HeaderSample("committee: a recess in brackets below the hours", """
            ○開催日　令和５年６月１日（木）
            ○会議時間　開会　午前１０時００分
            　　　　　　閉会　午前１１時０５分
            　　　　　　（休憩　午前１０時３０分～午前１０時４０分）
            """, speech: groupSpeech, ["times": "10:00 11:05", "intervals": "sitting 10:00-11:05"]),
        HeaderSample("council: the side of those who run it", """
            〇出席者名
            　北山一郎会長、西野花子副会長、東野三郎
            〇病院側
            　院長、副院長、事務局長
            """, speech: groupSpeech, ["present": "会長 北山一郎; 副会長 西野花子; 東野三郎", "officials": "院長; 副院長; 事務局長"]),
        HeaderSample("council: those who took part, by where they come from", """
            参加者　委員：北山会長、西野委員
            　　　　学校：大沢校長、岡田教頭
            """, speech: groupSpeech, ["present": "会長 北山; 委員 西野", "officials": "校長 大沢; 教頭 岡田"]),
        HeaderSample("council: the number of the law before the members, the day and the hours in fields of their own", """
            日付　令和５年６月１日
            時間　午後７時００分～午後８時３０分
            出席委員　３名
            　１号委員　北山一郎、西野花子
            　２号委員　東野三郎
            欠席委員　１名
            　３号委員　林次郎
            """, speech: groupSpeech, ["date": "2023-06-01", "times": "19:00 20:30", "present": "北山一郎; 西野花子; 東野三郎", "absent": "林次郎", "stated": "3 1 - -"]),
        HeaderSample("meeting: spaced offices in two columns, the second of which touches", """
            出席説明員
            　市　　長　林　　　次　郎　　　副市長　森　田　一　夫
            """, speech: groupSpeech, ["officials": "市長 林次郎; 副市長 森田一夫"]),
        HeaderSample("council: groups in brackets on lines of their own, and no heading over them", """
            （委員）
            会長　北山　一郎
            副会長　西野　花子
            東野　三郎
            （欠席）
            大沢　六郎
            （市側）
            健康福祉部長　岡田　七郎
            （傍聴人）
            なし
            """, speech: groupSpeech, ["present": "会長 北山一郎; 副会長 西野花子; 東野三郎", "absent": "大沢六郎", "officials": "健康福祉部長 岡田七郎", "observers": "0"]),
        HeaderSample("committee: every field with the same number, the hours below the items", """
            １　会議に付した事件
            　　議案第１０号　学校設置条例の一部改正について
            １　開　　会　　午前１０時００分
            １　閉　　会　　午前１１時１５分
            """, speech: groupSpeech, ["agenda": "1:-:議案第１０号　学校設置条例の一部改正について", "times": "10:00 11:15"]),
        HeaderSample("council: none on the line below the key", """
            出席者
            　委員　2名
            　北山一郎、西野花子
            欠席者
            　なし
            傍聴者
            　なし
            """, speech: groupSpeech, ["present": "委員 北山一郎; 委員 西野花子", "absent": "", "stated": "2 0 - -", "observers": "0"]),
        HeaderSample("council: surnames with offices behind what all of them are", """
            出席者　委　員　北山会長　西野副会長　東野委員
            　　　　　　　　中井委員
            欠席者　委　員　松本委員　木村委員
            """, speech: groupSpeech, ["present": "会長 北山; 副会長 西野; 委員 東野; 委員 中井", "absent": "委員 松本; 委員 木村"]),
        HeaderSample("council: the office behind the bracket that tells whence someone comes", """
            出席委員（五十音順）
            　東野　三郎（みほん大学教授）
            　北山　一郎（みほん市医師会会長）　会長
            　西野　花子（公募）
            欠席委員
            　南野　四郎（みほん市薬剤師会）
            """, speech: groupSpeech, ["present": "東野三郎; 会長 北山一郎; 西野花子", "absent": "南野四郎"]),
        HeaderSample("council: officers between dots", """
            出席職員　大沢福祉部長・岡田福祉課長
            """, speech: groupSpeech, ["officials": "福祉部長 大沢; 福祉課長 岡田"]),
        HeaderSample("committee: members of the assembly stay members of the committee", """
            出席委員　委員長　北山一郎議員
            　　　　　委　員　西野花子議員
            　　　　　委　員　東野三郎議員
            """, speech: groupSpeech, ["present": "委員長 北山一郎; 委員 西野花子; 委員 東野三郎"]),
        HeaderSample("council: the width of the page cuts names in two", """
            出席者　（委員）東野、西野、南野、北野、中井、大森、志摩、須郷、高宮、榎本、木暮、千
            賀、寺内、戸倉、仁科、萩尾　（市側）大沢福祉部長
            """, speech: groupSpeech, ["present": "東野; 西野; 南野; 北野; 中井; 大森; 志摩; 須郷; 高宮; 榎本; 木暮; 千賀; 寺内; 戸倉; 仁科; 萩尾"]),
        HeaderSample("a group in brackets right before the first of its people", """
            出席者（敬称略）
            （関係機関）みほん支援センター事務所長小森四郎
            （学識委員）北山一郎，西野花子，東野次郎
            （市民委員）南川恵美，中井太一（委員長）
            （事務局）事務局長大沢博，総務課長西野健一
            """, speech: groupSpeech, ["present": "北山一郎; 西野花子; 東野次郎; 南川恵美; 委員長 中井太一", "secretariat": "事務局長 大沢博; 総務課長 西野健一"]),
        HeaderSample("behind a name the bracket is a note", "出席者　北山一郎（公募委員）、西野花子（公募委員）\n", speech: groupSpeech, ["present": "北山一郎; 西野花子"]),
    ]
}

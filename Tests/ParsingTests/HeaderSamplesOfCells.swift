extension HeaderSample {
    private static let house = "○議長（北山一郎君）　ただいまから会議を開きます。\n○２番（西野太郎君）　質問いたします。"
    private static let board = "会長：ただいまから開会します。\n委員：質問します。\n会長：以上です。"

    /// Lists that say in a sentence what follows, tables whose cells have a line each, names that page and width took apart.
    static let cells = [
        HeaderSample("はなし is a name", """
            令和６年第１回みほん区議会臨時会会議録
            出席議員３名
            １番　　北　　山　　一　　郎　　　　３番　　西　　野　　太　　郎
            ２番　　は な し　　花　　子
            """, speech: house, ["present": "1 北山一郎; 3 西野太郎; 2 はなし花子", "stated": "3 - - -"]),
        HeaderSample("every field counted as 1, the list of business above that of those present", """
            決算特別委員会会議録（第１号）

            １．付議事件

            　　１．正副委員長の互選について

            　　２．その他

            １．出席委員　２名

            　　　北山一郎君　　　　　西野　実君

            １．欠席委員　なし
            """, speech: "○事務局長（東野次郎君）　申し上げます。\n○臨時委員長（北山一郎君）　開会します。", ["present": "北山一郎; 西野実", "stated": "2 0 - -", "agenda": "1:１:正副委員長の互選について; 1:２:その他"]),
        HeaderSample("a number alone, and below it the names", """
            第２回みほん市川辺地域協議会会議録
            □ 開 会 の 場 所　みほん市川辺支所会議室
            □ 総 在 席 委 員 数　５名
            □ 出 席 委 員 数　３名
            北山　一郎、西野　花子、東野　次郎
            □ オブザーバー出席　２名
            南川　三郎　市議会議員、大沢　みどり　市議会議員
            """, speech: board, ["present": "北山一郎; 西野花子; 東野次郎", "stated": "3 - - -", "title": "第２回みほん市川辺地域協議会", "venue": "みほん市川辺支所会議室"]),
        HeaderSample("sentences that open lists, one of them empty; an office longer than any name", """
            産業福祉常任委員会会議録
            令和６年７月29日　午前９時30分開会

            １、出席委員は次のとおりである。
            　　委員長　　　　北　山　一　郎　君
            　　委員　　　　　西　野　太　郎　君

            ２、欠席委員は次のとおりである。

            ３、従事した職員は次のとおりである。
            　　事務局長　　　東　野　次　郎
            ４、説明員は次のとおりである。
            　　水道課長　　　南　川　三　郎　君
            　　水道課上下水道グループ統括　大　沢　四　郎　君
            　　水道課長補佐　　中　井　五　郎　君
            ５、本会議の付託議件は次のとおりである。
            　　議案第７号　みほん町水道条例の一部を改正する条例
            """, speech: "委員長（北山一郎君）　開会します。\n水道課長（南川三郎君）　説明します。\n委員長（北山一郎君）　閉会します。", [
            "present": "委員長 北山一郎; 委員 西野太郎", "secretariat": "事務局長 東野次郎", "officials": "水道課長 南川三郎; 水道課上下水道グループ統括 大沢四郎; 水道課長補佐 中井五郎",
            "agenda": "1:-:議案第７号　みほん町水道条例の一部を改正する条例",
        ]),
        HeaderSample("observers in the list of members, two of them on one row", """
            議会運営委員会会議録
            ３　出席委員　北山委員長、西野副委員長、東野委員
            　　　　　　　オブザーバー　南川議長、大沢副議長
            ４　欠席委員　なし
            """, speech: "○（北山委員長）　ただいまの出席委員は３名であります。\n○（東野委員）　質問します。\n○（北山委員長）　閉会します。", ["present": "委員長 北山; 副委員長 西野; 委員 東野"]),
        HeaderSample("a given name of one letter before an office set apart", """
            令和６年第２回みほん市議会定例会会議録
            １　出席説明員
            　市　　　長　　西野　太郎　　　教　育　長　　南川　花子
            　産 業 建設部長　　北山　　学　　　　　教 育 次 長　　大沢　　久
            　みほん病院事務長　　東野　次郎
            """, speech: house, ["officials": "市長 西野太郎; 教育長 南川花子; 産業建設部長 北山学; 教育次長 大沢久; みほん病院事務長 東野次郎"]),
        HeaderSample("names printed downwards: nobody can be told", """
            第31回みほん市農業委員会会議録
            １．出席委員は次のとおりである。
            １番
            竹
            内
            ３番
            石
            山
            五 郎
            １．欠席委員は次のとおりである。
            ９番
            石
            田
            山
            """, speech: "議長　定足数に達しております。\n事務局　説明します。\n議長　質疑はありませんか。", ["present": "", "absent": ""]),
        HeaderSample("a drawn table of several days, and what its marks mean", """
            令和６年みほん町議会６月定例会会議録
            令和６年６月５日みほん町議会６月定例会を次のとおり招集する。
            １．期　日　　令和６年６月12日　午前９時30分
            開　　会　　令和６年６月12日（水曜日）　午前　10時07分
            閉　　会　　令和６年６月19日（水曜日）　午前　10時42分
            １．応招・出席・欠席議員（２名）
            ┌───┬─────┬─────┬─────┐
            │議席　│議 員 氏 名│応　招□　│第１日　　│
            │　　　│　　　　　│不応招△　│出席　〇　│
            │　　　│　　　　　│　　　　　│欠席　×　│
            ├───┼─────┼─────┼─────┤
            │１番　│北 山 一 郎│　□　　　│　〇　　　│
            │２番　│西 野 太 郎│　□　　　│　〇　　　│
            └───┴─────┴─────┴─────┘
            """, speech: house, ["absent": "", "times": "10:07 -"]),
        HeaderSample("offices before bare numbers of seats, two persons on a line", """
            第１回みほん市農業委員会総会議事録
            ４．出席委員　４名
            会長　４　北山　一郎　委員　９　西野　花子
            委員　１　東野　次郎　委員　11　南川　三郎
            """, speech: "議長　開会します。\n事務局　説明します。\n議長　質疑はありませんか。", ["present": "4 会長 北山一郎; 9 委員 西野花子; 1 委員 東野次郎; 11 委員 南川三郎"]),
        HeaderSample("departments in brackets below 事務局", """
            第４回みほん市上下水道事業運営審議会会議録
            出席者
            北山一郎委員、上遠野美智子委員
            説明員
            【水道課】下田課長、清水主幹
            事務局
            中井上下水道部長
            【水道課】下田課長、清水主幹
            【下水道課】東野課長
            """, speech: board, ["present": "委員 北山一郎; 委員 上遠野美智子", "officials": "課長 下田; 主幹 清水", "secretariat": "上下水道部長 中井; 課長 下田; 主幹 清水; 課長 東野"]),
        HeaderSample("cells of a table, each on its line: when it began and ended, the schedule and its remarks", """
            令和６年第８回みほん村議会定例会会議録
            開会議・閉散会の宣告
            開議
            令和６年９月11日
            11時11分
            議長
            北山　一郎
            散会
            令和６年９月11日
            11時45分
            議長
            北山　一郎
            議事日程（第２号）
            日程
            議案番号
            件名
            備考
            第１

            会議録署名議員の指名について
            指名
            第２

            諸般の報告
            報告
            第３
            議案第48号
            みほん村手数料条例の一部を改正する条例について
            委員長報告
            """, speech: house, ["times": "11:11 11:45", "agenda": "1:第１:会議録署名議員の指名について; 1:第２:諸般の報告; 1:第３:議案第48号　みほん村手数料条例の一部を改正する条例について"]),
        HeaderSample("how items are dealt with, below them", """
            みほん広域連合議会定例会会議録
            議事日程
            ・会期の決定
            ・議案第１号　川の予算
            　理事者説明
            　質疑、討論、採決
            """, speech: house, ["agenda": "1:-:会期の決定; 1:-:議案第１号　川の予算"]),
        HeaderSample("a board whose opening is told", """
            令和６年３月19日（火曜日）
            県庁24階　教育委員会会議室
            午後２時10分、北山教育長、会議の開会を宣す。
            """, speech: "（北山教育長）\n初めに申し上げる。\n（西野教育長職務代理者）\n同感である。\n（東野委員）\n質問する。", ["kind": "education-board", "times": "14:10 -"]),
        HeaderSample("an advisory body whose head is called 委員長", "令和６年11月26日\n", speech: "○北山委員長　ただいまより令和６年みほん市公民館運営審議会を開催いたします。\n○西野館長　委員は９人です。\n○北山委員長　ありがとうございます。", ["kind": "council"]),
        HeaderSample("a committee of the Diet with an advisory body on its list", "第五回国会衆議院水産委員会議録第三号\n昭和二十七年七月四日（金曜日）\n本日の会議に付した事件\n　みほん開発審議会委員指名の件\n", speech: "○北山委員長　開会いたします。\n○西野委員　質問します。\n○北山委員長　お答えします。", ["kind": "diet-committee"]),
        HeaderSample("議事１：with its title right above the first words", "第27回みほん市環境審議会会議録\n項目\n開会\n議事１：会議の公開について\n", speech: board, ["agenda": "1:議事１:会議の公開について"]),
    ]
}

extension HeaderSample {
    private static let formSpeech = "○会長（北山一郎）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"

    /// Fields as forms and tables print them: cells that say more than the key, rules, tables of Markdown.
    static let forms = [
        HeaderSample("form: the cell of the key tells what stands in it, and in the value the keys come again", """
            会議の名称\tみほん町総合教育会議
            開催日時\t平成27年4月28日（火）　午後1時13分開会・午後2時00分閉会
            出席者（委員等）の氏名・出席者数\t北山光一　町長
            \t西野道子　教育委員
            \t中井良司　教育長
            \t出席者　3名
            欠席者（委員等）の氏名・欠席者数\t東野智子　教育委員
            \t欠席者　1名
            """, speech: formSpeech, ["kind": "other", "present": "町長 北山光一; 教育委員 西野道子; 教育長 中井良司", "absent": "教育委員 東野智子", "stated": "3 1 - -", "times": "13:13 14:00"]),
        HeaderSample("form: those present and absent in one cell, each with its own word", """
            会　議　名\t第1回　みほん市社会教育委員会議
            開催日時\t平成21年4月18日（土）　午前9時30分～11時00分
            出席者及び欠席者\t出席者：（委員）北山議長、西野委員、中井委員
            \t（事務局）生涯学習課長、生涯学習課主査
            \t欠席者：東野副議長、南野委員
            結論\t臨時議題1については、北山委員が議長に選出された。
            \t議題1については、主な意見のとおり。
            """, speech: formSpeech, [
            "kind": "council", "body": "みほん市社会教育委員会議", "present": "議長 北山; 委員 西野; 委員 中井", "absent": "副議長 東野; 委員 南野", "secretariat": "生涯学習課長; 生涯学習課主査", "agenda": "",
        ]),
        HeaderSample("form: groups in brackets before the first name of each row, the town's side as a key", """
            みほん町国民健康保険事業の運営に関する協議会　会議録
            日　　時\t令和5年2月14日（火）　午後1時30分～午後2時40分
            出 席 委 員\t委員　7名中6名出席
            \t（被保険者代表）北山一郎、西野二郎
            \t（保険医代表）中井三郎、東野四郎
            \t（公益代表）南野五郎（会長）、大沢六郎
            欠 席 委 員\t１名（岡田七郎）
            町　　　側\t町長　小川太郎、住民課長　中川次郎
            傍　聴　者\t０名
            """, speech: formSpeech, [
            "present": "北山一郎; 西野二郎; 中井三郎; 東野四郎; 会長 南野五郎; 大沢六郎", "absent": "岡田七郎", "stated": "6 1 - -", "officials": "町長 小川太郎; 住民課長 中川次郎", "observers": "0",
        ]),
        HeaderSample("table of Markdown: values behind bars, lines of a cell between breaks, names in a bracket before their number", """
            みほん市情報公開委員会　会議録
            | 日時 | 令和6年1月23日（火曜日）午後6時00分から午後7時12分まで |
            |---|---|
            | 場所 | みほん市総合庁舎7階多目的室 |
            | 出席者 | 委員　（北山・西野・中井各委員）3名　（50音順）<br>事務局（東野部長、南野次長）2名 |
            | 傍聴者の数 | 1名 |
            | 議題 | 1.開会<br>2.審査請求について<br>3.閉会 |
            """, speech: formSpeech, [
            "date": "2024-01-23", "times": "18:00 19:12", "venue": "みほん市総合庁舎7階多目的室", "present": "北山; 西野; 中井", "stated": "3 - - -", "secretariat": "部長 東野; 次長 南野", "observers": "1",
            "agenda": "1:1:開会; 1:2:審査請求について; 1:3:閉会",
        ]),
        HeaderSample("drawn table: the key in the middle of its rows, marks before the names, a rule inside a row", """
            　　　　　　会　議　結　果
            ┌──────┬──────────────┬───────┐
            │会議名　　　│第16回　議会改革特別委員会　├───────┤
            ├──────┼──────────────┴───────┤
            │　　　　　　│　　　　　　　　開会　午後　1時30分　　　　│
            │日　　　　時│平成25年10月29日（火）　　　　　　　　　　│
            │　　　　　　│　　　　　　　　閉会　午後　2時46分　　　　│
            ├──────┼──────────────────────┤
            │　　　　　　│◎北　山　文　男　　〇町　田　道　介　　　　│
            │出席委員　　│　井　上　　　茂　　　新　井　金　作　　　　│
            │　　　　　　│　秋　山　も　え　　　田　中　元三郎　　　　│
            ├──────┼──────────────────────┤
            │欠席委員　　│　な　し　　　　　　　　　　　　　　　　　　│
            ├──────┼──────────────────────┤
            │事務局職員　│　田中次長　松田主幹　　　　　　　　　　　　│
            └──────┴──────────────────────┘
            """, speech: formSpeech, [
            "title": "第16回　議会改革特別委員会", "date": "2013-10-29", "times": "13:30 14:46", "present": "北山文男; 町田道介; 井上茂; 新井金作; 秋山もえ; 田中元三郎",
            "secretariat": "次長 田中; 主幹 松田",
        ]),
        HeaderSample("form: names of the fields below each other, the values elsewhere", """
            第14回北川・南川合併協議会会議録
            開催年月日
            開催場所
            合併協議会委員数
            平成16年7月22日
            28名
            北川・南川合併協議会出席者
            会 長 佐 藤 克 雄
            北川・南川合併協議会欠席者 堀 川 光 道
            本 間 　 学 2名
            北川・南川合併協議会幹事会
            幹事長 野 中 直 人
            北川・南川合併協議会事務局
            局長 大 森 　 進
            事務局職員 高 橋 信 二 佐 藤 春 子
            """, speech: formSpeech, [
            "date": "2004-07-22", "venue": "-", "present": "会長 佐藤克雄", "absent": "堀川光道; 本間学", "stated": "- 2 - -", "officials": "幹事長 野中直人", "secretariat": "局長 大森進; 高橋信二; 佐藤春子",
        ]),
        HeaderSample("board: the day of the call alone, both hours in one field, who signs", """
            令和5年第4回みほん町教育委員会定例会会議録
            招集年月日　　令和5年4月20日（木）
            招集の場所　　みほん町中央公民館
            開会及び閉会　開会　午後1時30分　閉会　午後2時45分
            出席者　　　　教育長　北山　一郎
            　　　　　　　委　員　西野　二郎（教育長職務代理者）
            書　　記　　　学校教育課主任　中井　三子
            会議録署名者　　西野委員、東野委員
            """, speech: formSpeech, [
            "date": "2023-04-20", "weekday": "木", "times": "13:30 14:45", "present": "教育長 北山一郎; 委員 西野二郎", "secretariat": "学校教育課主任 中井三子", "intervals": "sitting 13:30-14:45",
        ]),
        HeaderSample("board: numbered fields with the day before the hour on one line", """
            みほん町教育委員会会議録
            1　開会の日時　　平成28年3月23日（水）　午後2時00分
            2　閉会の日時　　平成28年3月23日（水）　午後4時30分
            3　出席委員の氏名
            　　　　　倉　田　　良　彦　　　塩　山　　佳扶子
            """, speech: formSpeech, ["times": "14:00 16:30", "present": "倉田良彦; 塩山佳扶子"]),
        HeaderSample("council: a numbered field behind the items, whose numbers begin anew", """
            みほん市福祉審議会会議要旨
            5　議題

            1. 調査の結果について
            2. 計画の修正について

            6　公開の扱い

            　公開

            7　傍聴人

            　0名
            """, speech: formSpeech, ["agenda": "1:1:調査の結果について; 1:2:計画の修正について", "observers": "0"]),
        HeaderSample("title: a day that says when it was held, the word for the record in brackets, a second name in brackets", """
            令和元年度みほん市福祉審議会児童福祉専門分科会（子ども・子育て会議）（会議録）
            """, speech: formSpeech, ["title": "令和元年度みほん市福祉審議会児童福祉専門分科会（子ども・子育て会議）", "body": "みほん市福祉審議会児童福祉専門分科会"]),
        HeaderSample("headings of Markdown as the names of fields", """
            # 令和6年度第1回みほん町子ども・子育て会議　会議録
            ## 日時
            令和6年7月18日（木）午後6時30分から午後8時まで
            ## 場所
            みほん町保健センター 2階 研修室
            ## 出席者
            ### 委員（3名）
            北山一郎、西野花子、東野三郎
            ### 欠席委員（1名）
            石井九郎
            ### 事務局
            子育て支援課長　木村太郎
            ## 傍聴者
            0名
            """, speech: formSpeech, [
            "date": "2024-07-18", "times": "18:30 20:00", "venue": "みほん町保健センター 2階 研修室", "present": "北山一郎; 西野花子; 東野三郎", "absent": "石井九郎", "stated": "3 1 - -", "secretariat": "子育て支援課長 木村太郎", "observers": "0",
        ]),
        HeaderSample("title: the body above its meeting", """
            　　　　　　　と　き　令和6年11月26日（火）
            　　　　　　　ところ　東部公民館　学習室
            　　　　令和6年みほん市公民館運営審議会
            　　　　　　第6回定例会速記録
            """, speech: formSpeech, ["title": "令和6年みほん市公民館運営審議会第6回定例会", "body": "みほん市公民館運営審議会", "date": "2024-11-26", "venue": "東部公民館　学習室"]),
        HeaderSample("title: the day and the word of the system behind it", """
            令和4年予算決算委員会（全体会）　本文　開催日：2022-06-29
            """, speech: formSpeech, ["title": "令和4年予算決算委員会（全体会）", "date": "2022-06-29"]),
        HeaderSample("title: the day of the system before it", """
            2021/08/02　令和3年総務委員会本文
            """, speech: formSpeech, ["title": "令和3年総務委員会", "body": "総務委員会", "date": "2021-08-02"]),
        HeaderSample("form: wide bars between key and value", """
            会議の名称｜みほん市立図書館協議会
            開催日時｜令和５年６月１日（木）午後２時から午後３時３０分まで
            開催場所｜中央図書館　会議室
            出席者｜北山一郎、西野花子、東野三郎
            傍聴者数｜０人
            """, speech: formSpeech, ["title": "みほん市立図書館協議会", "times": "14:00 15:30", "venue": "中央図書館　会議室", "present": "北山一郎; 西野花子; 東野三郎", "observers": "0"]),
        HeaderSample("committee: every word of the line a name with its office", """
            議会運営委員会記録(第7回)
            1.出席委員 ◎山川昌子 ○肥田良男 佐藤克和 島田直仁各委員
            1.欠席委員 なし
            1.事務局員 榎本道朝局長心得 南部道彦次長 礒田文直調査係長
            """, speech: formSpeech, ["present": "山川昌子; 肥田良男; 佐藤克和; 島田直仁", "secretariat": "局長心得 榎本道朝; 次長 南部道彦; 調査係長 礒田文直"]),
    ]
}

extension HeaderSample {
    private static let headingSpeech = "○会長（北山一郎）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"

    /// Headings inside and below lists: groups of the absent and of staff, numbered parts, the record's own head, keys with remarks.
    static let headings = [
        HeaderSample("heading: a blank between key and colon", """
            みほん市緑化審議会議事録
            日時　：令和6年6月5日（水）午後2時～午後3時
            場所 : みほん会館
            出席者（3名）　：北山会長、西野委員、東野委員
            欠席者　： 中井委員
            """, speech: headingSpeech, ["venue": "みほん会館", "times": "14:00 15:00", "present": "会長 北山; 委員 西野; 委員 東野", "absent": "委員 中井", "stated": "3 - - -"]),
        HeaderSample("heading: what the absent are stands before their names", """
            みほん市緑化審議会会議録
            3 出席者
            会長:北山 一郎
            委員:西野 太郎、大沢 みどり
            4 欠席者

            委員:東野 次郎
            """, speech: headingSpeech, ["present": "会長 北山一郎; 西野太郎; 大沢みどり", "absent": "東野次郎"]),
        HeaderSample("heading: groups in brackets, the absent among them, those of the town's side", """
            みほん市社会教育委員会議会議録
            出席者
            (委員側)
            北山委員(議長)、西野委員
            (市教委側)
            南田教育長、中井生涯学習課長
            【欠席者】
            【委員】　東野 次郎
            　　　　　大沢 みどり
            """, speech: headingSpeech, ["present": "議長 北山; 委員 西野", "officials": "教育長 南田; 生涯学習課長 中井", "absent": "東野次郎; 大沢みどり"]),
        HeaderSample("heading: the number of the absent in the bracket behind those present", """
            みほん市人権審議会会議録
            日時:令和5年6月5日(月曜日)午後6時30分から7時45分
            出席者:北山会長、西野委員、大沢委員、中井委員(2名欠席)
            """, speech: headingSpeech, ["present": "会長 北山; 委員 西野; 委員 大沢; 委員 中井", "stated": "- 2 - -"]),
        HeaderSample("heading: numbers inside numbers of the list of business, and papers with numbers below it", """
            みほん市文化財審議会会議録
            会議内容
              1. 開会
              2. 報告
                1. 委員の交代について
                2. 苗木の配布について
              3. 閉会
            会議資料
              1. 次第
              2. 昨年度の実績
            公開・非公開の別　公開
            """, speech: headingSpeech, ["documents": "1. 次第; 2. 昨年度の実績"]),
        HeaderSample("heading: numbers inside numbers", """
            みほん市緑化審議会会議録
            次第
              1. 開会
              2. 報告
                1. 委員の交代について
                2. 苗木の配布について
              3. 閉会
            会議録
            """, speech: headingSpeech, ["agenda": "1:1:開会; 1:2:報告; 2:1:委員の交代について; 2:2:苗木の配布について; 1:3:閉会"]),
        HeaderSample("heading: a list below an item of the schedule, between blank lines", """
            みほん市教育委員会会議録
            会議に付した案件

            日程第1 報告第39号 後援について

              1. 市民駅伝の集い
              2. 少年の音楽会

            日程第2 議案第32号 規則の改正について
            議事録
            """, speech: headingSpeech, ["agenda": "1:日程第1:報告第39号 後援について; 2:1:市民駅伝の集い; 2:2:少年の音楽会; 1:日程第2:議案第32号 規則の改正について"]),
        HeaderSample("heading: a committee that watches over tenders is no assembly's", "令和5年度第1回みほん市入札監視委員会　会議録\n", speech: headingSpeech, ["kind": "council"]),
        HeaderSample("heading: nor is a 公平委員会", "みほん市公平委員会会議録\n", speech: headingSpeech, ["kind": "other"]),
        HeaderSample("heading: papers with bullets, one of them the list of business", """
            みほん市計画策定委員会議事録
            出席者　北山委員長、西野委員
            配布資料
            ・次第
            ・資料1 調査結果の概要
            ・委員名簿
            """, speech: headingSpeech, ["agenda": "", "documents": "次第; 資料1=調査結果の概要; 委員名簿"]),
        HeaderSample("heading: the day and hour above the schedule are planned", """
            第百二十回みほん県議会会議録
            令和六年十一月二十五日（月曜日）
            　　午後一時四分開会
            　　午後二時三十分散会
            　　議事日程　第一号
            　　　　令和六年十一月二十五日（月）午後一時開議
            第一　会議録署名議員の指名
            第二　会期の決定について
            """, speech: headingSpeech, ["times": "13:04 14:30", "intervals": "sitting 13:04-14:30", "agenda": "1:第一:会議録署名議員の指名; 1:第二:会期の決定について"]),
        HeaderSample("heading: the number of the fields goes on below a roster", """
            みほん政策審議会議事録
            3　出席者
            大橋部会長、金山委員、荒川委員
            4　概要
            　次のとおり。
            """, speech: headingSpeech, ["present": "部会長 大橋; 委員 金山; 委員 荒川"]),
        HeaderSample("heading: keys that hold no people, and sentences below a list", """
            みほん市文化財保護委員会会議録
            更新日:2025年4月1日
            会議開催日時　令和7年3月17日(月曜日) 午後1時から午後2時まで
            会議開催場所　市役所3階研修室
            出席者
            (委員長)北山一郎
            (事務局)
             南田教育部長、中井資料館長

            次回開催予定日

             ―
            • 前回の議事録について、確認のうえ、承認された。
            """, speech: headingSpeech, ["date": "2025-03-17", "times": "13:00 14:00", "venue": "市役所3階研修室", "present": "委員長 北山一郎", "secretariat": "教育部長 南田; 資料館長 中井"]),
        HeaderSample("heading: staff in other words, each list closed by the next number", """
            議会運営委員会記録
            ３．出席委員
            　　　委員長　　北山一郎
            　　　委員　　　大沢みどり
            ４．欠席委員
            　　　西野太郎
            ５．執行者
            　　　総務部長　東野次郎
            ６．議会局職員
            　　　議事係長　小森三郎
            ７．審議事項
            　　１．定例会について
            """, speech: headingSpeech, ["present": "委員長 北山一郎; 委員 大沢みどり", "absent": "西野太郎", "officials": "総務部長 東野次郎", "secretariat": "議事係長 小森三郎"]),
        HeaderSample("heading: advisers without a vote below the absent", """
            みほん町農業委員会総会議事録
            ３．出席委員（２人）
            　　１番　北山一郎　　２番　西野太郎
            ４．欠席委員（１人）
            　　４番　池上七郎
            ５．出席推進委員（２人）
            　　小森一夫　大川二三
            ６．事務局職員　事務局長　上田九郎
            """, speech: headingSpeech, [
            "present": "1 北山一郎; 2 西野太郎", "absent": "4 池上七郎", "stated": "2 1 - -", "officials": "推進委員 小森一夫; 推進委員 大川二三", "secretariat": "事務局長 上田九郎",
        ]),
        HeaderSample("heading: sentences that open lists, seats below them", """
            みほん市農業委員会会議録
            1.出席委員は次のとおりである。
            　　1番　北　山　一　郎　　　　　2番　西　野　太　郎
            1.欠席委員は次のとおりである。
            　　5番　中　井　花　子
            """, speech: headingSpeech, ["present": "1 北山一郎; 2 西野太郎", "absent": "5 中井花子"]),
        HeaderSample("heading: remarks on titles beside the number and the key", """
            みほん市都市計画審議会議事録
            出席委員（３名）※敬称略
            北山一郎、西野太郎、大沢みどり
            欠席者（敬称略）：小森花子
            """, speech: headingSpeech, ["present": "北山一郎; 西野太郎; 大沢みどり", "absent": "小森花子", "stated": "3 - - -"]),
        HeaderSample("heading: the cell of the key in brackets, the first name behind it", """
            会議の名称　　　みほん町総合教育会議
            出席者(委員等)の氏名・出席者数　北山一郎 町長
            　　　　　　　　西野花子 教育長
            　　　　　　　　南田実 教育委員　　　　出席者 3名
            発言者　　　　発言内容
            """, speech: headingSpeech, ["present": "町長 北山一郎; 教育長 西野花子; 教育委員 南田実", "stated": "3 - - -"]),
        HeaderSample("heading: the title right below the word 会議録", """
            会　議　録
            令和６年第３回かえで町議会臨時会
            """, speech: headingSpeech, ["title": "令和６年第３回かえで町議会臨時会", "session": "令和６年第３回", "body": "かえで町議会", "kind": "plenary"]),
        HeaderSample("heading: the title below 会議録 and the day, with its number on a line of its own", """
            会議録
            令和６年７月８日（月）
            令和６年第３回
            かえで町議会臨時会　第１号
            """, speech: headingSpeech, ["title": "令和６年第３回かえで町議会臨時会　第１号", "session": "令和６年第３回", "body": "かえで町議会", "date": "2024-07-08"]),
        HeaderSample("heading: a sentence below the word 会議録 is no title", """
            会議録
            令和６年第３回かえで町議会臨時会に付した事件は
            """, speech: headingSpeech, ["title": "-"]),
    ]
}

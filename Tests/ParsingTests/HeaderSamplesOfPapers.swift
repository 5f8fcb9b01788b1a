extension HeaderSample {
    private static let paperSpeech = "○会長（北山一郎）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"
    private static let housePaper = "○議長（北山一郎君）　ただいまから会議を開きます。\n○２番（西野太郎君）　質問いたします。"

    /// Headers as small boards and old files print them: two lists on one line, tables of contents, dates letter by letter, offices over two lines.
    static let papers = [
        HeaderSample("board: members and those who serve a district side by side, both counts on the key's line", """
            ３．出席委員　農業委員（４名）　農地利用最適化推進委員（３名）
            会長　４番　北山　一郎　　第１地区　川瀬　光枝
            委員　１番　西野　太郎　　第２地区　長浜　陽介
            　　　２番　大沢　みどり　第３地区　原口　千尋
            　　　３番　小森　花子
            ４．欠席委員（１名）
            農地利用最適化推進委員　第５地区　平岡　葉月
            """, speech: paperSpeech, [
            "present": "4 会長 北山一郎; 1 委員 西野太郎; 2 委員 大沢みどり; 3 委員 小森花子", "stated": "4 1 - -",
            "officials": "農地利用最適化推進委員 川瀬光枝; 農地利用最適化推進委員 長浜陽介; 農地利用最適化推進委員 原口千尋",
        ]),
        HeaderSample("board: the same below a line of both headings", """
            出席委員
            農業委員（２名）　　　　　農地利用最適化推進委員（１名）
            　　　２番　大沢　みどり　第３地区　原口　千尋
            　　　３番　小森　花子
            """, speech: paperSpeech, ["present": "2 大沢みどり; 3 小森花子", "officials": "農地利用最適化推進委員 原口千尋"]),
        HeaderSample("assembly: a table of contents, and the list with number and title on lines of their own", """
            みほん町議会
            第４回臨時町議会会議録目次
            第１日（６．８．５）
            ○開会の宣告　………………………………　３
            ○日程第１　会議録署名議員の指名　………　３
            ○日程第２　議案第57号　契約の締結について　・・・・・・　７
            ○閉会の宣告　………………………………　10
            令和６年第４回みほん町議会臨時会

            令和６年８月５日（月曜日）午前10時開会
            ○議事日程

            日程番号

            議件番号

            議件名等

            　１

            会議録署名議員の指名

            　２

            議案第57号

            契約の締結について
            """, speech: housePaper, ["title": "令和６年第４回みほん町議会臨時会", "session": "令和６年第４回", "agenda": "1:１:会議録署名議員の指名; 1:２:議案第57号　契約の締結について"]),
        HeaderSample("committee: whose the items are, and who explained them", """
            議題
            1. 緑化計画の確認
            　　　［担当課：緑化推進課］
            2. 諮問事項
            　《事務局説明》
            """, speech: paperSpeech, ["agenda": "1:1:緑化計画の確認; 1:2:諮問事項"]),
        HeaderSample("council: an item of the list that begins like the key of a roster", """
            議題
            １．　辞令の交付
            ２．　町長あいさつ
            ３．　委員及び事務局の紹介
            ４．　審議会の役割について
            """, speech: paperSpeech, ["agenda": "1:１:辞令の交付; 1:２:町長あいさつ; 1:３:委員及び事務局の紹介; 1:４:審議会の役割について"]),
        HeaderSample("date: the letters of the field set apart", """
            みほん市総合教育会議議事録
            １ 日時 令 和 ６ 年 ８ 月 2 7 日 （ 火 ） 午 前 11 時 ～ 正 午
            """, speech: paperSpeech, ["date": "2024-08-27", "weekday": "火", "times": "11:00 12:00"]),
        HeaderSample("date: month and day alone where the meeting was opened, the year in the call", """
            令和６年第２回みほん市議会臨時会会議録
            招集年月日　　令和６年10月10日
            開会　　　　　10月10日　午前10時　議長開会宣言
            閉会　　　　　10月10日　午前11時20分　議長閉会宣言
            """, speech: housePaper, ["date": "2024-10-10", "times": "10:00 11:20"]),
        HeaderSample("date: opened on one day and closed on another, the line does not tell which this record is of", """
            令和６年第２回みほん市議会臨時会会議録
            招集年月日　　令和６年10月10日
            開会　　　　　10月10日　午前10時
            閉会　　　　　10月12日　午前11時20分
            """, speech: housePaper, ["date": "-"]),
        HeaderSample("date and place: a day with its hours below the word for the page's own date", """
            第12回みほん県緑化審議会

            更新日

            令和７年２月５日（水曜日）13時30分～14時10分
            みほん庁舎４階　第二会議室Ｃ（対面とオンライン）
            """, speech: paperSpeech, ["date": "2025-02-05", "weekday": "水", "times": "13:30 14:10", "venue": "みほん庁舎４階　第二会議室Ｃ（対面とオンライン）"]),
        HeaderSample("officers: second offices, and the rest of an office, on the line below the name", """
            〇説明のため出席した者
            　会 計 管 理 者 兼　　水　谷　夏　樹
            　会　計　課　長
            　教育委員会教 育 長　　若　林　千　春
            　教育委員会 事務局　　牧　野　　　薫
            　教 育 総 務 課 長
            　教育委員会 事務局　　入　江　冬　馬
            　学 校 教 育 課 長
            """, speech: housePaper, ["officials": "会計管理者兼会計課長 水谷夏樹; 教育委員会教育長 若林千春; 教育委員会事務局教育総務課長 牧野薫; 教育委員会事務局学校教育課長 入江冬馬"]),
        HeaderSample("officers: two offices above two names, an office with another below it", """
            地方自治法第121条の規定により説明のため会議に出席した者は、次のとおりである。
            　　町　　　　　長　　中　井　太　一　　　　　教　　育　　長　　木　村　五　郎
            　　理事環境整備部長　　　　　　　　　　　　　教育部図書担当次長
            　　　　　　　　　　　奥　村　　　望　　　　　　　　　　　　　　浜　口　秋　穂
            　　総　務　部　長　　森　田　六　郎　　　　　総務課長（兼）
            　　　　　　　　　　　　　　　　　　　　　　　入札監理室長　　　桑　原　春　菜
            """, speech: housePaper, ["officials": "町長 中井太一; 教育長 木村五郎; 理事環境整備部長 奥村望; 教育部図書担当次長 浜口秋穂; 総務部長 森田六郎; 総務課長（兼）入札監理室長 桑原春菜"]),
        HeaderSample("officers: a department whose letters are set apart, above its people", """
            出席説明員
            　総　務　部
            　　部　　　長　　　　　　早川　　葵
            　　参　　　事　　　　　　渡邊夏太郎
            """, speech: housePaper, ["officials": "部長 早川葵; 参事 渡邊夏太郎"]),
        HeaderSample("officers: a bracket that tells of the office before the name, another behind it", """
            事務局出席者の職氏名
            文化課長　大森　夏樹　（以下、大森課長）
            管理部次長（庶務担当兼広報班長）　堤　春樹　（以下、堤次長）
            """, speech: paperSpeech, ["secretariat": "文化課長 大森夏樹; 管理部次長（庶務担当兼広報班長） 堤春樹"]),
        HeaderSample("names: a surname that no list holds before an office, 都 as a given name, an office in the minister's own house", """
            出席委員　森之宮泰委員長、大和田夏樹副委員長、岸本都委員
            説明員　神風大臣官房審議官、建部担当書記、森田総務部長
            """, speech: paperSpeech, ["present": "委員長 森之宮泰; 副委員長 大和田夏樹; 委員 岸本都", "officials": "大臣官房審議官 神風; 担当書記 建部; 総務部長 森田"]),
        HeaderSample("title: the day and the number of the system behind it", """
            令和　５年　６月文教常任委員会－06月12日－02号
            """, speech: paperSpeech, ["title": "令和　５年　６月文教常任委員会", "body": "文教常任委員会"]),
        HeaderSample("title: letter by letter, below the name of the system's page", """
            令和　６年　５月臨時会（第２回）　05月01日－01号
            令和６年　第２回（臨時）み　ほ　ん　町　議　会　会　議　録（第１日）
            """, speech: housePaper, ["title": "令和６年　第２回（臨時）みほん町議会（第１日）", "body": "みほん町議会", "session": "令和６年　第２回"]),
        HeaderSample("title: below a line that says 会議録 and no more; the body from the call", """
            みほん地区衛生組合

            会議録

            令和６年第４回みほん地区衛生組合定例会　会議録

            ────────────────
            令和６年みほん地区衛生組合議会第４回定例会　　　12月26日（木）
            """, speech: housePaper, ["title": "令和６年第４回みほん地区衛生組合定例会", "session": "令和６年第４回", "body": "みほん地区衛生組合議会"]),
        HeaderSample("title: what the page says of it", "令和６年度第４回みほん市文化審議会会議録を公表", speech: paperSpeech, ["title": "令和６年度第４回みほん市文化審議会"]),
        HeaderSample("title: the page of the system behind the day", "平成25年第１回みほん市議会会議録（第１号）平成25年３月４日　２ページ", speech: housePaper, ["title": "平成25年第１回みほん市議会", "date": "2013-03-04"]),
        HeaderSample("title: the committee above the number of its meeting", """
            令和６年度　議会運営委員会
            　第11回委員会　（11月19日）
            """, speech: paperSpeech, ["body": "議会運営委員会", "session": "第11回"]),
        HeaderSample("body: by the words that open the meeting, where no title names it", "２００７．０３．０２　：　みほん市：平成19年第２回臨時会（第１号）", speech: "○議長（北山一郎君）　ただいまから平成19年第２回みほん市議会臨時会を開会いたします。\n○２番（西野太郎君）　質問いたします。", ["body": "みほん市議会"]),
        HeaderSample("body: words of opening that name none", "平成19年第２回臨時会（第１号）", speech: "○議長（北山一郎君）　ただいまから本議会を開会いたします。\n○２番（西野太郎君）　質問いたします。", ["body": "-"]),
        HeaderSample("agenda: what was said below the items", "議題\n１．計画の確認\n２．その他\n審議等の内容", speech: paperSpeech, ["agenda": "1:１:計画の確認; 1:２:その他"]),
        HeaderSample("documents: an empty field above the first item", """
            みほん市情報公開委員会会議録
            資料

            １　開会
            """, speech: paperSpeech, ["documents": ""]),
        HeaderSample("council: the number of seats under the body's name, officers under 幹事", """
            合併協議会委員定数　６名
            事務局
            中井環境部参事
            幹事
            大沢環境部長
            """, speech: paperSpeech, ["statutory": "6", "officials": "環境部長 大沢", "secretariat": "環境部参事 中井"]),
        HeaderSample("council: the head beside the number of members", "出席者　審議会会長及び委員４人、環境課長、緑化係長", speech: paperSpeech, ["stated": "5 - - -"]),
    ] + ["日程の全部", "全日程", "議事日程記載の事件", "日程第１～日程第３", "日程第１より日程第３まで", "日程第１及び日程第２", "議事日程第１から第３", "◎日程第１から日程第６まで", "別紙"].map { words in
        HeaderSample("assembly: \(words) in place of the items", """
            議事日程（第４号）
            　第１　議案第56号から議案第58号まで
            　　　──────────────────
            本日の会議に付した事件
            　\(words)
            """, speech: housePaper, ["agenda": "1:第１:議案第56号から議案第58号まで"])
    }
}

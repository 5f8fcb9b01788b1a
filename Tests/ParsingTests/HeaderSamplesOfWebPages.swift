extension HeaderSample {
    private static let council = "(会長) 開会します。\n(委員) 面積はいくらですか。\n(事務局) 300平方メートルです。\n(会長) 閉会します。"
    private static let plenary = "○議長（北山一郎）　ただいまから会議を開きます。\n○２番（西野太郎）　質問いたします。"

    /// Headers as the pages of offices print them: stamps of the page, bars of tables, cells that run together.
    static let webPages = [
        HeaderSample("the stamp of the page is not the day of the meeting", "第５回みほん市国保運営協議会会議録\n    • [2010年3月1日]\n    • ID:1442\n\n日時　平成19年５月24日（木曜日）\n", speech: council, ["date": "2007-05-24"]),
        HeaderSample("a page that gives the stamp alone", "第５回みほん市国保運営協議会会議録\n[2010年3月1日]\n", speech: council, ["date": "-"]),
        HeaderSample("the day of its last change on the line below", "みほん市図書館協議会会議録\n最終更新日\n2018年2月24日\n開催日　平成30年２月１日\n", speech: council, ["date": "2018-02-01"]),
        HeaderSample("the day of this sitting beside that of the session", "みほん町議会定例会会議録（第４号）\n１．開会年月日　平成21年９月11日（金）\n２．招集の場所　みほん町議会議事堂\n３．開議年月日　平成21年９月25日（金）\n", speech: plenary, ["date": "2009-09-25", "weekday": "金"]),
        HeaderSample("the same with the names of the fields printed downwards", "みほん町議会定例会会議録（第４号）\n1.開\n会\n年\n月\n日\n平成21年９月11日（金）\n2.開\n議\n年\n月\n日\n平成21年９月25日（金）\n", speech: plenary, ["date": "2009-09-25"]),
        HeaderSample("the bar behind the only cell of a row", "みほん市高齢者計画策定委員会\n開催日時 | 平成26年11月19日（水曜日）　午後１時30分から午後３時45分まで |\n---|---|\n開催場所 | 西庁舎　第７会議室 |\n欠席者氏名（敬称略） | 東野次郎 |\n", speech: council, ["venue": "西庁舎　第７会議室", "absent": "東野次郎", "times": "13:30 15:45"]),
        HeaderSample("names of fields that run into their values", """
            第５回みほん市都市計画審議会会議録
            1 日時平成18年12月13日（水曜日）　午後１時30分～午後２時10分
            2 場所市役所５階委員会室
            3 出席者会長 北山一郎
            4 議題1 議案第1号 生産緑地地区の変更について
            2 その他
            5 傍聴者０人
            6 配布資料・審議会日程
            """, speech: council, ["date": "2006-12-13", "times": "13:30 14:10", "venue": "市役所５階委員会室", "present": "会長 北山一郎", "agenda": "1:1:議案第1号 生産緑地地区の変更について; 1:2:その他", "observers": "0", "documents": "審議会日程"]),
        HeaderSample("an item of the business that begins with the name of a field", "１ 日時令和５年６月１日\n２ 議題\n１ 傍聴の取扱いについて\n２ 議席について\n３ 会場使用料の改定について\n", speech: council, ["venue": "-", "agenda": "1:１:傍聴の取扱いについて; 1:２:議席について; 1:３:会場使用料の改定について"]),
        HeaderSample("numbers that touch the names of the fields", "学校運営協議会の報告\n1開催日時　平成30年２月24日（土曜日）13時～13時50分\n2場所　北山公民館\n3傍聴人　０名\n", speech: council, ["date": "2018-02-24", "times": "13:00 13:50", "venue": "北山公民館", "observers": "0"]),
        HeaderSample("the hour below 開会 with a number", "第２回みほん町公共交通会議議事録\n１．開　会\n午前10時00分\n", speech: council, ["times": "10:00 -"]),
        HeaderSample("the call cut by the width of the page, below a title with the day", "平成26年１月28日 第31回みほん町農業委員会会議録\n第31回みほん町農業委員会定例会を平成26年１月28日午後２時30分北山ふれあいセンター\n研修会議室に招集した。\n", speech: council, ["date": "2014-01-28", "times": "14:30 -", "venue": "北山ふれあいセンター研修会議室"]),
        HeaderSample("the whole title below the page's own, and what was resolved as a list", """
            第15回定例会議（令和７年３月７日開催）
            議決事項

            令和６年度第15回（定例）教育委員会議事録（テキスト版）
            議案及び議事内容
            <議案>
            議決事項１　みほん県教育委員会服務規程の一部改正について（可決）
            議決事項２　学校管理職の人事異動について（可決）
            <議事内容>
            """, speech: council, ["session": "令和６年度第15回", "kind": "education-board", "agenda": "1:議決事項１:みほん県教育委員会服務規程の一部改正について（可決）; 1:議決事項２:学校管理職の人事異動について（可決）"]),
        HeaderSample("the name of a site is no body", "議事の広場 -地方議会議事録検索-\n\nみほん県 青葉町\n\n平成17年第４回定例会（第２日） 本文\n", speech: plenary, ["body": "-", "kind": "plenary", "session": "平成17年第４回"]),
        HeaderSample("the way to a part of the page", "HOME > 町政 > 第7期みほん審議会 > 第3回総会 > 次第\n", speech: council, ["title": "第7期みほん審議会　第3回総会", "session": "第3回", "body": "第7期みほん審議会"]),
        HeaderSample("the number of a list before the name of the body", "  1. みほん町議会 2022-06-08\n    令和4年第2回定例会(第3日目) 本文 開催日: 2022-06-08\n", speech: plenary, ["title": "令和4年第2回定例会(第3日目)", "body": "みほん町議会"]),
        HeaderSample("the name of the site and its menu are no title", "トップページ > みほん市議会 > 議会議事録\n議会議事録\n\n  • 開催別\n  • その他\n  • 検索\n\n検索結果 »  平成27年 第371回市議会定例会(開催日:2015/09/11) »\n", speech: plenary, ["title": "平成27年 第371回市議会定例会", "session": "平成27年 第371回", "date": "2015-09-11"]),
        HeaderSample("the row of links at the head of a site is no title", "議会のしくみ 議員の紹介 審議の予定 本会議中継 会議録 議会だより トップ\n\n2024/02/07 令和6年文教委員会本文\n", speech: council, ["title": "令和6年文教委員会"]),
        HeaderSample("all members in conference are neither house nor council", "みほん市議会全員協議会会議録\n", speech: plenary, ["kind": "other"]),
        HeaderSample("committees that examine together are one of the assembly", "厚生委員会・文教委員会連合審査会会議録\n", speech: plenary, ["kind": "committee"]),
        HeaderSample("the title below the way to the page", "議会議事録\n\n会議録 令和6年 » 令和6年第2回定例会(6月)(開催日:2024/06/05) »\n\n令和6年第2回定例会\n             令和6年6月12日(水曜日)\n", speech: plenary, ["title": "令和6年第2回定例会", "session": "令和6年第2回", "date": "2024-06-12"]),
        HeaderSample("the way that goes on names no meeting", "みほん市議会 > 2017-09-05 >\n09月05日-議案上程-02号\n\n  1. みほん市議会 2017-09-05\n    平成29年  9月定例会(第3回)1 平成29年9月5日(火曜日) 10時12分1 みほん市役所議場1 出席議員 2名     1番 北山 基方        2番 西野  剛1 欠席議員 なし1 出席説明員  市     長  大沢由己雄\n", speech: plenary, ["title": "平成29年  9月定例会(第3回)", "body": "みほん市議会", "date": "2017-09-05", "present": "1 北山基方; 2 西野剛", "officials": "市長 大沢由己雄", "stated": "2 0 - -"]),
        HeaderSample("a table of what goes to which committee holds nobody", "みほん町議会令和６年第１回定例会会議録\n┌───────┬──────────┐\n│ 委 員 会 │  付  託  議  案  │\n├───────┼──────────┤\n│総務常任委員会│議案第 1 号 みほん町一般会計補正予算 │\n│       │  第1条中、歳入全般 │\n├───────┼──────────┤\n│文教福祉   │議案第 1 号 みほん町一般会計補正予算 │\n│   常任委員会│  第1条中、民生費 │\n└───────┴──────────┘\n〇出席議員（２名）\n １番  北 山  一 郎        ２番  西 野  花 子\n", speech: plenary, ["kind": "plenary", "present": "1 北山一郎; 2 西野花子", "stated": "2 - - -"]),
    ]
}

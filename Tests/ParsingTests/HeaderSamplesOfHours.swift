extension HeaderSample {
    private static let plenary = "○議長（北山一郎）　ただいまから会議を開きます。\n○２番（西野太郎）　質問いたします。"

    /// When a meeting was, where the fields do not say it plainly; and counts in unusual words.
    static let hours = [
        HeaderSample("year and day in the title alone", "令和６年第３回定例会会議録（９月26日）\n", speech: plenary, ["date": "2024-09-26"]),
        HeaderSample("year, session and day in one line of a system", "みほん市議会\n令和６年　６月　定例会（第４回）－06月19日－02号\n", speech: plenary, ["date": "2024-06-19"]),
        HeaderSample("the width of the page cuts the last time before its minutes", "みほん市水辺審議会会議録\n日時　令和６年11月20日（水）午前９時30分から午前11時\n50分まで\n場所　みほん市役所\n", ["date": "2024-11-20", "times": "09:30 11:50"]),
        HeaderSample("the day below 招集年月日", "みほん町農業委員会総会会議録\n招集年月日\n令和６年１月12日（金）\n招集場所\nみほん町役場\n", ["date": "2024-01-12"]),
        HeaderSample("a day that one long line holds", "令和６年第２回みほん町議会臨時会会議録　（第１日目）令和６年４月25日　" + String(repeating: "会議録に署名する議員を議長が指名し、議案の説明があり、質疑の後に採決した。", count: 14) + "定例会が招集され、ご出席をいただいた。\n", speech: "以上のとおり相違ない。", ["date": "2024-04-25"]),
        HeaderSample("the call says when, the record when it began", """
            みほん衛生組合告示第３号
            令和６年みほん衛生組合議会第４回定例会を次のとおり招集する。
            令和６年12月１日
            １　日　時　　令和６年12月26日（木）午前10時
            ２　場　所　　みほん衛生組合会議室
            """, speech: "○議長（北山一郎議員）　おはようございます。\n○開会の宣告（午前10時02分）\n○議長（北山一郎議員）　ただいまから開会いたします。\n○閉会の宣告（午前11時30分）", ["date": "2024-12-26", "times": "10:02 11:30"]),
        HeaderSample("解散 among the hours of the sitting", """
            令和６年第１回みほん町議会臨時会
            （１）会議の開閉時刻
            　　開　　議　　　午前11時25分
            　　解　　散　　　午後　０時20分
            """, speech: plenary, ["times": "11:25 12:20"]),
        HeaderSample("an hour alone above the first words", "みほん町農業委員会総会議事録\n令和６年７月22日\n（午前９時30分）\n", speech: "○会長　ただいまから開会いたします。\n○事務局長　ご説明いたします。", ["times": "09:30 -"]),
        HeaderSample("出席議員次のとおり", """
            令和６年第１回みほん市議会臨時会会議録
            出席議員次のとおり（３人）
            　１番　北山花子君　　２番　西野太郎君　　３番　東野三郎君
            欠席議員次のとおり（なし）
            """, speech: plenary, ["stated": "3 0 - -", "present": "1 北山花子; 2 西野太郎; 3 東野三郎"]),
        HeaderSample("the absent in a bracket behind the others", """
            令和６年度第２回みほん市男女共同参画審議会会議録
            ３．出席者
            会長　西野花子
            委員　上山さくら、下田はるか、（東野次郎委員、南川みどり委員は所用のため欠席）
            """, speech: "（事務局）\n開会します。\n（会長）\n議事に入ります。\n（委員）\n質問します。", ["present": "会長 西野花子; 委員 上山さくら; 委員 下田はるか", "absent": "委員 東野次郎; 委員 南川みどり"]),
        HeaderSample("a heading with 職、氏名", """
            第１回みほん市総合教育会議会議録
            出席者の氏名
            市長　秋月みのる、教育長　石倉ひかる
            会議に出席した職員の職、氏名
            副市長　大沢次郎、企画総務部長　中井四郎
            """, speech: "市長　開会します。\n企画総務部長　ご説明いたします。\n市長　閉会します。", ["officials": "副市長 大沢次郎; 企画総務部長 中井四郎"]),
        HeaderSample("a council that its opening words alone name", "１　日時　令和６年４月10日（水）　午後６時50分～７時35分\n２　場所　503会議室\n", speech: "（事務局）　これより令和６年度図書館協議会第１回を開催いたします。\n（西野委員）　よろしくお願いします。\n（事務局）　資料をご覧ください。", ["kind": "council"]),
        HeaderSample("the day of the opening behind the number of its field", "平成25年みほん市議会７月臨時会会議録\n1. 招集年月日 平成25年7月22日\n2. 招集の場所 みほん市議会議事堂\n3. 開   会 7月23日 午前９時 議長宣告\n", speech: plenary, ["date": "2013-07-23"]),
    ]
}

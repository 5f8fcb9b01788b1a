extension HeaderSample {
    private static let plenary = "○議長（北山一郎）　ただいまから会議を開きます。\n○２番（西野太郎）　質問いたします。"

    /// Headers as systems of vendors deliver them: site names above, lists by sections, letters set apart, papers' own dates.
    static let systems = [
        HeaderSample("letter-spaced lists with 氏名, and a recess that ends in 開議", """
            令和７年第３回みほん市議会定例会会議録（第２号）
            　　　　　　令和７年９月17日
            　　　　　出 席 議 員 氏 名
            　　１番　　西　野　さおり　　　　２番　　福　本　心　平
            ────────────
            　　　　　欠 席 議 員 氏 名
            　　　　　 な　　　 し
            ────────────
            　　　　　　午前10時00分開議
            """, speech: "○議長（北山一郎）　休憩いたします。\n　　午前11時05分休憩\n　　午後１時02分開議\n　　出席議員　　３名\n　　欠席議員　　１名\n────────\n○議長（北山一郎）　再開いたします。\n　　午後２時散会", [
            "present": "1 西野さおり; 2 福本心平", "absent": "", "agenda": "", "intervals": "sitting 10:00-11:05; recess 11:05-13:02; sitting 13:02-14:00",
        ]),
        HeaderSample("names and offices of those who explain, and the secretariat's members", """
            令和８年第３回みほん町議会定例会
            ２．説明のため出席した者の氏名・職
            　　町長　　　　古山　修　　　　副町長　　　仲田　喜三郎
            〇出席事務局員（１名）
            　　議会事務局長　　野山　健治
            """, speech: plenary, ["officials": "町長 古山修; 副町長 仲田喜三郎", "secretariat": "議会事務局長 野山健治"]),
        HeaderSample("those who attend for their duty", """
            〇説明のため出席した者の職氏名
            市長　都山淳也
            〇職務のため出席した事務局員
            議会事務局長　岡山浩和
            """, speech: plenary, ["officials": "市長 都山淳也", "secretariat": "議会事務局長 岡山浩和"]),
        HeaderSample("the record's own title, the day and the second schedule are no business; a brace is drawn beside it", """
            開催日：令和 7年 2月17日
            会議名：令和 7年第1回定例会（第1日 2月17日）

            ○議事日程
            　　　　　みほん区議会会議録　　第１号

            　〇　第　１　日

            日程第１　会期の決定
            追加議事日程
            第１　議第３号　みほん区一般会計補正予算－－－－－＋
            　　　　　　　　　　　　　　　　　　　＋委員会審査報告＋－－＋
            """, speech: plenary, ["agenda": "1:日程第１:会期の決定; 1:第１:議第３号　みほん区一般会計補正予算", "body": "みほん区議会"]),
        HeaderSample("items by sections, the planned hour above them", """
            会議名：令和 5年総務常任委員会（ 2月28日）

            ○議事日程
            　　　　　総務常任委員会記録

            　協議事項
            　（議会事務局）
            　　１、議第１号　令和４年度みほん市一般会計補正予算

            　（消防本部）
            　　１、議第２号　令和４年度みほん市消防費の補正
            """, ["agenda": "1:１:議第１号　令和４年度みほん市一般会計補正予算; 1:１:議第２号　令和４年度みほん市消防費の補正"]),
        HeaderSample("a second list breaks a long title elsewhere", """
            〇議事日程
            　日程番号　議案番号　事　件　名
            　第　１　会期の決定
            　第　２　美報第　２号　専決処分の承認を求めることについて
            　　　　　　美専第１号　みほん市市税条例の一部を改正する条例を定め
            　　　　　　　　　　ることについて
            〇本日の会議に付した事件
            　日程第　１　会期の決定
            　日程第　２　美報第　２号　専決処分の承認を求めることについて
            　　　　　　美専第１号　みほん市市税条例の一部を改正する条例を
            　　　　　　　　　　定めることについて
            """, speech: plenary, ["agenda": "1:第１:会期の決定; 1:第２:美報第　２号　専決処分の承認を求めることについて; 2:-:美専第１号　みほん市市税条例の一部を改正する条例を定めることについて"]),
        HeaderSample("offices in columns that go on below", """
            会議名：令和 5年総務常任委員会（ 2月28日）
            　出席説明員
            　　　　企画部未来推進室　　　　　中井　太一　　　　財務部税務室　　　　　　小森　四郎
            　　　　企画課長　　　　　　　　　　　　　　　　　　収納管理課長
            　　　　企画部公有資産　　　　　　中田　三郎　　　　財務部財務室長　　　　　南　　五郎
            　　　　マネジメント室長
            　　　　市民部広聴室広聴課主幹兼　山田　六郎　　　　議会事務局総務課長　　　東山　花子
            　　　　選挙管理委員会事務
            　　　　担当
            """, ["kind": "committee", "officials": "企画部未来推進室企画課長 中井太一; 財務部税務室収納管理課長 小森四郎; 企画部公有資産マネジメント室長 中田三郎; 財務部財務室長 南五郎; 市民部広聴室広聴課主幹兼選挙管理委員会事務担当 山田六郎; 議会事務局総務課長 東山花子"]),
        HeaderSample("a long office leaves its name for the next line", """
            　　説明のため出席した者の職氏名
            　市長　　　　　　松　本　一　男　　　　　　　副市長　　　　　中　井　春　男
            　住宅整備局審査担当局長　　　　　　　　　　　街路交通局長　　石　井　四　郎
            　　　　　　　　　金　子　正　雄
            """, speech: plenary, ["officials": "市長 松本一男; 副市長 中井春男; 住宅整備局審査担当局長 金子正雄; 街路交通局長 石井四郎"]),
        HeaderSample("offices that touch their names are no columns", """
            　出席説明員
            副知事桑田　正志君
            副知事青木さとし君
            知事本部長田代　三郎君
            総務局長大沢三四夫君
            """, speech: plenary, ["officials": "副知事 桑田正志; 副知事 青木さとし; 知事本部長 田代三郎; 総務局長 大沢三四夫"]),
        HeaderSample("a list of business that goes on behind a ruling", """
            みほん市会会議録（第16号）
            　　　議事日程第22号
            　第１　会期の決定
            －－－－－－－－－－－－
            　第２　市第54号議案　みほん市職員の給与に関する条例の一部改正
            """, speech: plenary, ["agenda": "1:第１:会期の決定; 1:第２:市第54号議案　みほん市職員の給与に関する条例の一部改正"]),
        HeaderSample("the planned hour is not when it began", """
            会議名：令和 5年 5月臨時会（第 1日 5月22日）
            ○議事日程
            　　令和５年５月２２日（月）午前１０時開会
            　　第　１　会期の決定
            　　　　　　（午前１０時０８分　開会）
            """, speech: "○議長（北山一郎）　ただいまから、第１回臨時市議会を開会いたします。\n○２番（西野太郎）　質問いたします。", ["times": "10:08 -", "date": "2023-05-22", "body": "-"]),
        HeaderSample("hours whose letters are set apart", """
            みほん県議会空港調査特別委員会会議録
            　　　令和八年四月二十八日（火曜日）
            　　　午　後　四　時　一　分　開　会
            """, speech: "○委員長（北山一郎）　ただいまから会議を開きます。\n　　　午　後　四　時　四　十　分　閉　会", ["times": "16:01 16:40"]),
        HeaderSample("a recess within one bracket", """
            令和７年第１回みほん市議会定例会会議録
            令和７年３月５日　午前10時00分開議
            """, speech: "○議長（北山一郎）　暫時休憩といたします。\n（ 休憩 午前11時00分 再開 午前11時10分 ）\n○議長（北山一郎）　再開いたします。\n（ 散会 午後０時10分 ）", ["intervals": "sitting 10:00-11:00; recess 11:00-11:10; sitting 11:10-12:10"]),
        HeaderSample("the sentence of the call", "令和８年第１回みほん町議会臨時会会議録\n令和８年２月３日午前９時３０分、令和８年第１回みほん町議会臨時会がみほん町役場議場に招集された。", speech: plenary, ["venue": "みほん町役場議場"]),
        HeaderSample("opened and declared so", "令和７年第２回みほん町議会定例会会議録\n開　会（開議）　令和7年6月23日（月）9時30分　宣告", speech: plenary, ["times": "09:30 -", "date": "2025-06-23"]),
        HeaderSample("the year above the day", "令和　６年　第３回定例会（９月）\n09月05日-02号", speech: plenary, ["date": "2024-09-05", "session": "令和　６年　第３回"]),
        HeaderSample("the site's name above the meeting's", "みほん市議会会議録\nみらい調査特別委員会　本文\n開催日: 2024-12-26", ["title": "みらい調査特別委員会", "body": "みらい調査特別委員会", "date": "2024-12-26"]),
        HeaderSample("the page's date behind the title", "令和６年第４回定例会（第５号）　本文 2024-12-17", speech: plenary, ["title": "令和６年第４回定例会（第５号）", "date": "2024-12-17"]),
        HeaderSample("a pointed date before the title", "R8.3.18 建設環境委員会", ["title": "建設環境委員会", "body": "建設環境委員会", "date": "2026-03-18"]),
        HeaderSample("the session is no body", "令和６年度定例会１２月議会　みほん区議会会議録", speech: plenary, ["body": "みほん区議会"]),
        HeaderSample("nor is the ward's session", "令和７年第１回定例市会（２月議会）（第６日）　本文", speech: plenary, ["body": "-", "session": "令和７年第１回"]),
    ]
}

extension HeaderSample {
    private static let townSpeech = "○会長（佐藤克雄）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"

    /// Fields and rosters as towns and boards print them without a system behind.
    static let towns = [
        HeaderSample("joint council: lists named after the body, names letter by letter, times said twice", """
            第1回 北川・南川合併協議会
            会 議 録
            開催年月日  平成15年4月10日
            開催場所  北川町総合開発センター 大集会室
            開会  午後2時00分
            閉会  午後4時25分
            北川・南川合併協議会出席者
            会 長 佐 藤 克 雄
            副 会 長 太 田 直 文 田 代 春道志
            委員 (北川町)
            高 橋 克 男 千 葉   稔
            小 林 良 雄 熊 谷 克 穂
            (南川町)
            佐々木   操 辻     均
            佐久間 春 一 以上10名
            北川・南川合併協議会欠席者 な   し
            開会14:00
            """, speech: townSpeech, [
            "present": "会長 佐藤克雄; 副会長 太田直文; 田代春道志; 高橋克男; 千葉稔; 小林良雄; 熊谷克穂; 佐々木操; 辻均; 佐久間春一", "stated": "10 0 - -", "times": "14:00 16:25",
            "intervals": "sitting 14:00-16:25", "date": "2003-04-10",
        ]),
        HeaderSample("town: sentences as headings, offices in brackets, long offices", """
            令和3年第2回みほん町議会臨時会会議録
            令和3年5月11日
             1 出席議員は、4名で次のとおりである。
                1番  坂 口 文 良         2番  堀 川 春 延
                6番  山 村 明克子(副議長)    9番  吉 村 定 之(議長)
             2 欠席議員は、10番  吉 田 文明美
             3 地方自治法第121条の規定により説明のため会議に出席した者は、次のとおりである。
               町     長  山 村 政 由     副  町  長  松 井 春 之
               教  育  長  植 村 定 央     理事都市整備部長  中 川   登
             4 本会議の書記は、次のとおりである。
               議会事務局長   鎌 田 政 二     書     記  平 本 克 岐
            """, speech: townSpeech, [
            "present": "1 坂口文良; 2 堀川春延; 6 副議長 山村明克子; 9 議長 吉村定之", "absent": "10 吉田文明美", "stated": "4 - - -",
            "officials": "町長 山村政由; 副町長 松井春之; 教育長 植村定央; 理事都市整備部長 中川登", "secretariat": "議会事務局長 鎌田政二; 書記 平本克岐",
        ]),
        HeaderSample("board of education: fields in angle brackets, values below", """
            令和元年度第9回(定例)教育委員会議事録
            <開会>
            令和元年9月12日
            14時30分
            <閉会>
            令和元年9月12日
            15時50分
            <会議場所>
            教育委員室
            <委員出欠>
            森本道次(出席)
            佐藤稔(欠席)
            """, speech: townSpeech, ["date": "2019-09-12", "times": "14:30 15:50", "venue": "教育委員室", "present": "森本道次", "absent": "佐藤稔"]),
        HeaderSample("board of education: numbered fields, values below", """
            教育委員会会議録
            1　開会の日時
            　　平成28年3月23日（水）
            　　午後2時00分
            2　閉会の日時
            　　平成28年3月23日（水）
            　　午後4時30分
            3　招集の場所
            　　みほん会館　会議室1
            4　出席委員の氏名
            　　倉橋　直彦
            　　塩見　良春子
            5　会議規則第4条により列席したもの
            　　教育部長　　　　　池　田　学
            6　議事及び議題
            　　別添のとおり
            """, speech: townSpeech, [
            "date": "2016-03-23", "weekday": "水", "times": "14:00 16:30", "venue": "みほん会館　会議室1", "present": "倉橋直彦; 塩見良春子", "officials": "教育部長 池田学", "agenda": "",
        ]),
        HeaderSample("council: R and points in the date, groups of the law before the names", """
            令和5年度みほん町国民健康保険運営協議会　議事録
            日時：R6.2.14（水）13:30～14:45
            出席者：
            【委員】
            　公益代表　　　　　山本　一郎（会長）
            　保険医代表　　　　小林　操
            　被保険者代表　　　西川　みさき
            【住民課】
            　住民課長　大谷　良郎
            欠席者：被保険者代表　松田　克郎
            """, speech: townSpeech, [
            "date": "2024-02-14", "weekday": "水", "times": "13:30 14:45", "present": "会長 山本一郎; 委員 小林操; 委員 西川みさき", "officials": "住民課長 大谷良郎", "absent": "松田克郎",
        ]),
        HeaderSample("farm board: those without a vote in a list of their own", """
            みほん町農業委員会　令和5年10月総会議事録
            1.開催日時 2023.10.20(金) 午後1時30分から午後2時55分
            2.出席委員
            　農業委員(3名)
            　　会長 12番 小塚 道一
            　　委員 1番 石原 昇
            　　委員 2番 上山 直定子
            　農地利用最適化推進委員(2名)
            　　第1地区 園田 政一
            　　第2地区 郷田 明治
            3.欠席委員(1名)
            　農地利用最適化推進委員
            　　第5地区 藤平 明一
            """, speech: townSpeech, [
            "date": "2023-10-20", "weekday": "金", "present": "12 会長 小塚道一; 1 委員 石原昇; 2 委員 上山直定子", "stated": "3 1 - -", "absent": "農地利用最適化推進委員 藤平明一",
            "officials": "農地利用最適化推進委員 園田政一; 農地利用最適化推進委員 郷田明治",
        ]),
        HeaderSample("committee: spaced title, the count beside the second row", """
            　　　　企 画 総 務 委 員 会
            1 日    時 令和元年6月21日(金)
            2 場    所 第一委員会室
            3 出席者    委員長   堀田 良 郎   副委員長  岩 崎 ひでひろ
                  (4名)委  員  山 本 かずこ   委  員  佐 藤 かおる
            4 欠席者
                  (0名)
            5 出席説明員  青 木 区長          荒 牧 企画経営部長
                 (4名)田 中 政策企画課長      橋 本 長期計画コミュニティ課長
            """, speech: townSpeech, [
            "title": "企画総務委員会", "present": "委員長 堀田良郎; 副委員長 岩崎ひでひろ; 委員 山本かずこ; 委員 佐藤かおる", "stated": "4 0 - -",
            "officials": "区長 青木; 企画経営部長 荒牧; 政策企画課長 田中; 長期計画コミュニティ課長 橋本",
        ]),
        HeaderSample("council: groups of an ordinance with counts, deputies behind the member", """
            令和5年度第2回みほん市都市計画審議会議事録
            出席委員
            1 条例第3条第1号委員(1人)
                橋田 政英委員
            2 条例第3条第2号委員(2人)
                大橋 政直子委員(会長),渡部 道治委員
            3 条例第3条第4号委員(2人)
                みほん南部建設事務所長   出口 学委員
                みほん消防署予防課長     伊藤 登(渡辺 良夫委員代理)
            """, speech: townSpeech, ["present": "委員 橋田政英; 会長 大橋政直子; 委員 渡部道治; みほん南部建設事務所長 出口学; みほん消防署予防課長 渡辺良夫<伊藤登", "stated": "5 - - -"]),
        HeaderSample("committee: offices before colons and in brackets", """
            議会運営委員会会議録
            出席委員　委員長：星野明市、副委員長：安西望
            その他の出席者　池田定文議長
            市執行部　市長（今井明彦），総務部次長（島田明克男），財務部長（古内直人）
            議会事務局　局長（門脇　望）
            """, speech: townSpeech, [
            "present": "委員長 星野明市; 副委員長 安西望", "officials": "市長 今井明彦; 総務部次長 島田明克男; 財務部長 古内直人", "secretariat": "局長 門脇望",
        ]),
        HeaderSample("town: columns set by blanks, with signs of presence", """
            みほん町議会第３回臨時会会議録
            令和4/8/3
            付議案件
            1. 議会の運営について
            出席並びに欠席議員の詳細
            議席番号　氏　名　　　　出欠
            １　　　北山　一郎　　○
            ３　　　東野　次郎　　×
            ４　　　南野　三郎　　欠
            ５　　　大沢　みどり　○
            """, speech: townSpeech, ["date": "2022-08-03", "present": "1 北山一郎; 5 大沢みどり", "absent": "3 東野次郎; 4 南野三郎", "agenda": "1:1:議会の運営について"]),
        HeaderSample("forum: part of those appointed, every word a person, departments in brackets", """
            第４期みほん区区民会議　第２回全体会　摘録
            出席委員：15名中6名出席
            （委員）北山会長　西野副会長　東野委員　南野委員　大沢委員　中井委員
            （参与）岡田参与
            （区）原田区長、谷口副区長、企画課長
            （事務局）子ども部長　子ども政策課長　ほか
            """, speech: townSpeech, [
            "kind": "council", "present": "会長 北山; 副会長 西野; 委員 東野; 委員 南野; 委員 大沢; 委員 中井", "stated": "6 - - -", "officials": "区長 原田; 副区長 谷口; 企画課長",
            "secretariat": "子ども部長; 子ども政策課長",
        ]),
        HeaderSample("committee: names between dots, the hour of the end below the words", """
            みほん町議会広報特別委員会会議記録
            日　時　令和5年1月16日　午前9時〜
            出席者　北山一郎・西野花子・東野次郎・南野三郎
            """, speech: townSpeech + "\n（午前11時20分終了）", ["times": "09:00 11:20", "present": "北山一郎; 西野花子; 東野次郎; 南野三郎"]),
        HeaderSample("union: the notice before the day, a title on two lines, dots that lead", """
            みほん消防組合告示第2号
             みほん消防組合議会第2回定例会を下記により招集する。
              平成27年3月12日
             1 期  日  平成27年3月19日
             2 場  所  みほん消防組合議場
            ────────────
            平成27年第1回
            みほん消防組合議会定例会会議録
            会議に出席した議員
            1番　三　浦　春　利　　2番　楠　田　政　雄
            会議に欠席した議員　なし
            議事に関係した事務局職員
            消防本部総務課　主幹　中川　明章　係長　梶原　政一
            地方自治法第121条の規定による出席者
            管理者 ………………… 宮内 春生君          副管理者 ……………… 川上 学君
            川上市長 増田 克俊　川下市長 木山 春三
            """, speech: townSpeech, [
            "title": "平成27年第1回みほん消防組合議会定例会", "session": "平成27年第1回", "date": "2015-03-19", "venue": "みほん消防組合議場", "present": "1 三浦春利; 2 楠田政雄",
            "secretariat": "消防本部総務課主幹 中川明章; 係長 梶原政一", "officials": "管理者 宮内春生; 副管理者 川上学; 川上市長 増田克俊; 川下市長 木山春三",
        ]),
        HeaderSample("union: sentences with commas as headings, the number behind 以上", """
            みほん消防組合議会臨時会会議録
            平成27年6月3日みほん消防組合議会臨時会は、議場に招集された。
            1 出席議員は,次のとおりである。
            1番 五島 登　2番 徳永 道臣
            以上 2名
            2 地方自治法第121条により出席した者の職氏名は,次のとおりである。
            消 防 長 戸田 定孝　総務課長 甲斐 道彦
            3 議会事務局職員として出席した者の職氏名は,次のとおりである。
            総務課庶務係長 松田 文弘　総務課庶務係員 橋本 直彦
            4 会議に付した事件は,次のとおりである。
            議長の選挙
            5 議事の状況は,次のとおりである。
            議会開会時間:9時58分
            """, speech: townSpeech, [
            "date": "2015-06-03", "present": "1 五島登; 2 徳永道臣", "stated": "2 - - -", "officials": "消防長 戸田定孝; 総務課長 甲斐道彦",
            "secretariat": "総務課庶務係長 松田文弘; 総務課庶務係員 橋本直彦", "agenda": "1:-:議長の選挙", "times": "09:58 -",
        ]),
        HeaderSample("board of education: fields that begin with 会議, bullets", """
            令和2年11月みほん府教育委員会会議会議録
            1 会議開催の日時
            令和2年11月10日(火曜日)午前10時00分 開会
            午前11時10分 閉会
            2 会議の場所
            委員会議室(庁舎別館6階)
            3 会議に出席した者
              • 教育長 酒井 良行
              • 委員 岡部 春香
              • 委員 森口 定子(オンライン出席)
            4 会議に付した案件等
              • 議題1 募集人員について
              • 報告事項1 追加議案について
            5 議事等の要旨
            """, speech: townSpeech, [
            "date": "2020-11-10", "times": "10:00 11:10", "venue": "委員会議室(庁舎別館6階)", "present": "教育長 酒井良行; 委員 岡部春香; 委員 森口定子",
            "agenda": "1:議題1:募集人員について; 2:-:報告事項1 追加議案について",
        ]),
        HeaderSample("council: whence the members come, behind their names", """
            第2次みほん市総合計画(第4回)審議会 要点録
            出席者
            ■審議会委員(敬称略)
            平田 克幸　東町地域振興会連絡協議会
            久保道也　中西町振興会連絡協議会
            吉永 直恭　みほん国際大学
            ■行政
            武岡 克文 企画振興部長
            傍聴者 6人
            会議次第
            1.開 会
            -資料1に基づき、事務局から説明-
            """, speech: townSpeech, ["present": "平田克幸; 久保道也; 吉永直恭", "officials": "企画振興部長 武岡克文", "observers": "6", "agenda": "1:1:開 会"]),
        HeaderSample("council: offices on lines of their own above the names", """
            第11回暮らしの安全専門調査会議事録
              • 日時: 平成22年4月5日(月) 18:00~20:00
              • 場所: みほん合同庁舎会議室
              • 出席者
                会長
                羽田 文明子 みほん女子大学学長
                委員
                石川 良也 みほん大学名誉教授
                岩井 直子 弁護士
            """, speech: townSpeech, ["kind": "council", "venue": "みほん合同庁舎会議室", "present": "会長 羽田文明子; 委員 石川良也; 委員 岩井直子"]),
        HeaderSample("council: offices below the names", """
            第11回みほん計画に関する専門調査会議事録
              1. 出席者
                岩男 直定子
                会長
                古橋 政直郎
                会長代理
                石川 良也
                委員
            """, speech: townSpeech, ["present": "会長 岩男直定子; 会長代理 古橋政直郎; 委員 石川良也"]),
        HeaderSample("farm board: totals without a unit, a sign only for the absent", """
            平成29年度第12回みほん市農業委員会総会議事録
            会 議 構 成 員 4
            出 席 総 数 3
            欠 席 総 数 1
            議番　氏   名　出欠
            1　西野 政次
            2　阪田 誠
            3　田中 キミヨ
            4　吉本 政則　欠
            """, speech: townSpeech, ["present": "1 西野政次; 2 阪田誠; 3 田中キミヨ", "absent": "4 吉本政則", "stated": "3 1 - -"]),
        HeaderSample("council: departments and offices in brackets, two offices with one name", """
            「みほんまちづくり推進協議会」会議録 (平成22年度第5回)
            出席者
            【委 員】 藤野明治(会長)、篠原良彦(副会長)、徳川直臣
            【みほん市】○企画調整部
            (行政管理課)真崎副部長兼行政管理課長、藤本主査
            ○みなせ支所
            (総務課)森田支所長兼課長
            事務局職員2名
             (みなせ支所長)長岡春典,(同市民係長)柳明一
            会議次第
            1 開会
            4 閉会
            2 摘 録
            1 開会
            """, speech: townSpeech, [
            "body": "みほんまちづくり推進協議会", "present": "会長 藤野明治; 副会長 篠原良彦; 徳川直臣", "officials": "副部長兼行政管理課長 真崎; 主査 藤本; 支所長兼課長 森田",
            "secretariat": "みなせ支所長 長岡春典; 同市民係長 柳明一", "agenda": "1:1:開会; 1:4:閉会",
        ]),
    ]
}

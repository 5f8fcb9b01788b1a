extension HeaderSample {
    private static let townSpeech = "○会長（佐藤清雄）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"

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
            会 長 佐 藤 清 雄
            副 会 長 太 田 芳 文 田 代 千代志
            委員 (北川町)
            高 橋 正 男 千 葉   勇
            小 林 一 雄 熊 谷 佳 穂
            (南川町)
            佐々木   章 辻     均
            佐久間 健 一 以上10名
            北川・南川合併協議会欠席者 な   し
            開会14:00
            """, speech: townSpeech, [
            "present": "会長 佐藤清雄; 副会長 太田芳文; 田代千代志; 高橋正男; 千葉勇; 小林一雄; 熊谷佳穂; 佐々木章; 辻均; 佐久間健一", "stated": "10 0 - -", "times": "14:00 16:25",
            "intervals": "sitting 14:00-16:25", "date": "2003-04-10",
        ]),
        HeaderSample("town: sentences as headings, offices in brackets, long offices", """
            令和4年第5回みほん町議会臨時会会議録
            令和4年7月25日
             1 出席議員は、4名で次のとおりである。
                1番  坂 口 友 良         2番  堀 川 季 延
                6番  山 村 美咲子(副議長)    9番  吉 村 裕 之(議長)
             2 欠席議員は、10番  吉 田 眞弓美
             3 地方自治法第121条の規定により説明のため会議に出席した者は、次のとおりである。
               町     長  山 村 吉 由     副  町  長  松 井 宏 之
               教  育  長  植 村 佳 央     理事都市整備部長  中 川   保
             4 本会議の書記は、次のとおりである。
               議会事務局長   鎌 田 将 二     書     記  平 本 真 岐
            """, speech: townSpeech, [
            "present": "1 坂口友良; 2 堀川季延; 6 副議長 山村美咲子; 9 議長 吉村裕之", "absent": "10 吉田眞弓美", "stated": "4 - - -",
            "officials": "町長 山村吉由; 副町長 松井宏之; 教育長 植村佳央; 理事都市整備部長 中川保", "secretariat": "議会事務局長 鎌田将二; 書記 平本真岐",
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
            森本哲次(出席)
            佐藤進(欠席)
            """, speech: townSpeech, ["date": "2019-09-12", "times": "14:30 15:50", "venue": "教育委員室", "present": "森本哲次", "absent": "佐藤進"]),
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
            　　倉橋　徳彦
            　　塩見　佳扶子
            5　会議規則第4条により列席したもの
            　　教育部長　　　　　池　田　聡
            6　議事及び議題
            　　別添のとおり
            """, speech: townSpeech, [
            "date": "2016-03-23", "weekday": "水", "times": "14:00 16:30", "venue": "みほん会館　会議室1", "present": "倉橋徳彦; 塩見佳扶子", "officials": "教育部長 池田聡", "agenda": "",
        ]),
        HeaderSample("council: R and points in the date, groups of the law before the names", """
            令和5年度みほん町国民健康保険運営協議会　議事録
            日時：R6.2.14（水）13:30～14:45
            出席者：
            【委員】
            　公益代表　　　　　山本　一郎（会長）
            　保険医代表　　　　小林　誠
            　被保険者代表　　　西川　みどり
            【住民課】
            　住民課長　大谷　次郎
            欠席者：被保険者代表　松田　四郎
            """, speech: townSpeech, [
            "date": "2024-02-14", "weekday": "水", "times": "13:30 14:45", "present": "会長 山本一郎; 委員 小林誠; 委員 西川みどり", "officials": "住民課長 大谷次郎", "absent": "松田四郎",
        ]),
        HeaderSample("farm board: those without a vote in a list of their own", """
            みほん町農業委員会　令和5年10月総会議事録
            1.開催日時 2023.10.20(金) 午後1時30分から午後2時55分
            2.出席委員
            　農業委員(3名)
            　　会長 12番 小塚 誠一
            　　委員 1番 石原 浩
            　　委員 2番 上山 貴代子
            　農地利用最適化推進委員(2名)
            　　第1地区 園田 喜一
            　　第2地区 郷田 賢治
            3.欠席委員(1名)
            　農地利用最適化推進委員
            　　第5地区 藤平 元一
            """, speech: townSpeech, [
            "date": "2023-10-20", "weekday": "金", "present": "12 会長 小塚誠一; 1 委員 石原浩; 2 委員 上山貴代子", "stated": "3 1 - -", "absent": "農地利用最適化推進委員 藤平元一",
            "officials": "農地利用最適化推進委員 園田喜一; 農地利用最適化推進委員 郷田賢治",
        ]),
        HeaderSample("committee: spaced title, the count beside the second row", """
            　　　　企 画 総 務 委 員 会
            1 日    時 令和元年6月21日(金)
            2 場    所 第一委員会室
            3 出席者    委員長   堀田 次 郎   副委員長  岩 崎 ふみひろ
                  (4名)委  員  山 本 ひろこ   委  員  佐 藤 ゆたか
            4 欠席者
                  (0名)
            5 出席説明員  青 木 区長          荒 牧 企画経営部長
                 (4名)田 中 政策企画課長      橋 本 長期計画コミュニティ課長
            """, speech: townSpeech, [
            "title": "企画総務委員会", "present": "委員長 堀田次郎; 副委員長 岩崎ふみひろ; 委員 山本ひろこ; 委員 佐藤ゆたか", "stated": "4 0 - -",
            "officials": "区長 青木; 企画経営部長 荒牧; 政策企画課長 田中; 長期計画コミュニティ課長 橋本",
        ]),
        HeaderSample("council: groups of an ordinance with counts, deputies behind the member", """
            令和5年度第2回みほん市都市計画審議会議事録
            出席委員
            1 条例第3条第1号委員(1人)
                橋田 篤英委員
            2 条例第3条第2号委員(2人)
                大橋 南海子委員(会長),渡部 完治委員
            3 条例第3条第4号委員(2人)
                みほん南部建設事務所長   出口 剛委員
                みほん消防署予防課長     伊藤 繁(渡辺 信夫委員代理)
            """, speech: townSpeech, ["present": "委員 橋田篤英; 会長 大橋南海子; 委員 渡部完治; みほん南部建設事務所長 出口剛; みほん消防署予防課長 渡辺信夫<伊藤繁", "stated": "5 - - -"]),
        HeaderSample("committee: offices before colons and in brackets", """
            議会運営委員会会議録
            出席委員　委員長：星野建市、副委員長：安西哲
            その他の出席者　池田正文議長
            市執行部　市長（今井文彦），総務部次長（島田美智男），財務部長（古内勝人）
            議会事務局　局長（門脇　孝）
            """, speech: townSpeech, [
            "present": "委員長 星野建市; 副委員長 安西哲", "officials": "市長 今井文彦; 総務部次長 島田美智男; 財務部長 古内勝人", "secretariat": "局長 門脇孝",
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
            1番　三　浦　隆　利　　2番　楠　田　道　雄
            会議に欠席した議員　なし
            議事に関係した事務局職員
            消防本部総務課　主幹　中川　建章　係長　梶原　昭一
            地方自治法第121条の規定による出席者
            管理者 ………………… 宮内 実生君          副管理者 ……………… 川上 進君
            川上市長 増田 和俊　川下市長 木山 耕三
            """, speech: townSpeech, [
            "title": "平成27年第1回みほん消防組合議会定例会", "session": "平成27年第1回", "date": "2015-03-19", "venue": "みほん消防組合議場", "present": "1 三浦隆利; 2 楠田道雄",
            "secretariat": "消防本部総務課主幹 中川建章; 係長 梶原昭一", "officials": "管理者 宮内実生; 副管理者 川上進; 川上市長 増田和俊; 川下市長 木山耕三",
        ]),
        HeaderSample("union: sentences with commas as headings, the number behind 以上", """
            みほん消防組合議会臨時会会議録
            平成27年6月3日みほん消防組合議会臨時会は、議場に招集された。
            1 出席議員は,次のとおりである。
            1番 五島 誠　2番 徳永 泰臣
            以上 2名
            2 地方自治法第121条により出席した者の職氏名は,次のとおりである。
            消 防 長 戸田 歳孝　総務課長 甲斐 和彦
            3 議会事務局職員として出席した者の職氏名は,次のとおりである。
            総務課庶務係長 松田 吉弘　総務課庶務係員 橋本 政彦
            4 会議に付した事件は,次のとおりである。
            議長の選挙
            5 議事の状況は,次のとおりである。
            議会開会時間:9時58分
            """, speech: townSpeech, [
            "date": "2015-06-03", "present": "1 五島誠; 2 徳永泰臣", "stated": "2 - - -", "officials": "消防長 戸田歳孝; 総務課長 甲斐和彦",
            "secretariat": "総務課庶務係長 松田吉弘; 総務課庶務係員 橋本政彦", "agenda": "1:-:議長の選挙", "times": "09:58 -",
        ]),
        HeaderSample("board of education: fields that begin with 会議, bullets", """
            令和2年11月みほん府教育委員会会議会議録
            1 会議開催の日時
            令和2年11月10日(火曜日)午前10時00分 開会
            午前11時10分 閉会
            2 会議の場所
            委員会議室(府庁別館6階)
            3 会議に出席した者
              • 教育長 酒井 隆行
              • 委員 岡部 美香
              • 委員 森口 久子(オンライン出席)
            4 会議に付した案件等
              • 議題1 募集人員について
              • 報告事項1 追加議案について
            5 議事等の要旨
            """, speech: townSpeech, [
            "date": "2020-11-10", "times": "10:00 11:10", "venue": "委員会議室(府庁別館6階)", "present": "教育長 酒井隆行; 委員 岡部美香; 委員 森口久子",
            "agenda": "1:議題1:募集人員について; 2:-:報告事項1 追加議案について",
        ]),
        HeaderSample("council: whence the members come, behind their names", """
            第2次みほん市総合計画(第4回)審議会 要点録
            出席者
            ■審議会委員(敬称略)
            平田 武幸　吉田町地域振興会連絡協議会
            久保哲也　八千代町振興会連絡協議会
            吉永 成恭　みほん国際大学
            ■行政
            武岡 隆文 企画振興部長
            傍聴者 6人
            会議次第
            1.開 会
            -資料1に基づき、事務局から説明-
            """, speech: townSpeech, ["present": "平田武幸; 久保哲也; 吉永成恭", "officials": "企画振興部長 武岡隆文", "observers": "6", "agenda": "1:1:開 会"]),
        HeaderSample("council: offices on lines of their own above the names", """
            第11回男女共同参画専門調査会議事録
              • 日時: 平成22年4月5日(月) 18:00~20:00
              • 場所: みほん合同庁舎会議室
              • 出席者
                会長
                羽田 佐和子 みほん女子大学学長
                委員
                石川 哲也 みほん大学名誉教授
                岩井 宜子 弁護士
            """, speech: townSpeech, ["kind": "council", "venue": "みほん合同庁舎会議室", "present": "会長 羽田佐和子; 委員 石川哲也; 委員 岩井宜子"]),
        HeaderSample("council: offices below the names", """
            第11回基本計画に関する専門調査会議事録
              1. 出席者
                岩男 壽美子
                会長
                古橋 源六郎
                会長代理
                石川 哲也
                委員
            """, speech: townSpeech, ["present": "会長 岩男壽美子; 会長代理 古橋源六郎; 委員 石川哲也"]),
        HeaderSample("farm board: totals without a unit, a sign only for the absent", """
            平成29年度第12回みほん市農業委員会総会議事録
            会 議 構 成 員 4
            出 席 総 数 3
            欠 席 総 数 1
            議番　氏   名　出欠
            1　西野 政次
            2　阪田 実
            3　田中 クゲヨ
            4　吉本 知則　欠
            """, speech: townSpeech, ["present": "1 西野政次; 2 阪田実; 3 田中クゲヨ", "absent": "4 吉本知則", "stated": "3 1 - -"]),
        HeaderSample("council: departments and offices in brackets, two offices with one name", """
            「みほんまちづくり推進協議会」会議録 (平成22年度第5回)
            出席者
            【委 員】 藤野兼治(会長)、篠原清彦(副会長)、徳川正臣
            【みほん市】○企画調整部
            (行政管理課)真崎副部長兼行政管理課長、藤本主査
            ○みつせ支所
            (総務課)森田支所長兼課長
            事務局職員2名
             (みつせ支所長)長岡和典,(同市民係長)柳秀一
            会議次第
            1 開会
            4 閉会
            2 摘 録
            1 開会
            """, speech: townSpeech, [
            "body": "みほんまちづくり推進協議会", "present": "会長 藤野兼治; 副会長 篠原清彦; 徳川正臣", "officials": "副部長兼行政管理課長 真崎; 主査 藤本; 支所長兼課長 森田",
            "secretariat": "みつせ支所長 長岡和典; 同市民係長 柳秀一", "agenda": "1:1:開会; 1:4:閉会",
        ]),
        HeaderSample("committee: every word of the line a name with its office", """
            議会運営委員会記録(第7回)
            1.出席委員 ◎山川昌子 ○肥田茂男 佐藤真和 島田久仁各委員
            1.欠席委員 なし
            1.事務局員 榎本雅朝局長心得 南部和彦次長 礒田順直調査係長
            """, speech: townSpeech, ["present": "山川昌子; 肥田茂男; 佐藤真和; 島田久仁", "secretariat": "局長心得 榎本雅朝; 次長 南部和彦; 調査係長 礒田順直"]),
    ]
}

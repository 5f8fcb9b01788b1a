extension HeaderSample {
    private static let assemblySpeech = "○議長（北山一郎君）　ただいまから本日の会議を開きます。\n○１番（相沢良介君）　質問いたします。"

    static let assemblies = [
        HeaderSample("committee: letters in even gaps, day and hour of the call", """
            みほん市議会総務文教委員会会議録
            〇招集日時　令和５年１２月１２日　午前１０時
            〇出席委員（４人）
            木 村 大 輔 重 田 元 子
            大 滝 正 幸 関 三 郎
            """, speech: assemblySpeech, ["date": "2023-12-12", "times": "10:00 -", "present": "木村大輔; 重田元子; 大滝正幸; 関三郎", "stated": "4 - - -"]),
        HeaderSample("farm board: who stands in for the chair, offices before the seats", """
            令和５年度　第４回　みほん町農業委員会総会　議事録
            １　開催日時　令和５年７月２０日（木）午後１時３０分から午後２時４５分
            ２　出席委員（４人）
            　会長　９番　西沢　量平
            　会長職務代理者　８番　鈴木　茂
            　委員　１番　池内　省三　２番　伊沢　彰
            ３　欠席委員（１人）
            　１０番　滝田　長介
            ４　農業委員会事務局職員
            　事務局長　外山　昭　係長　小川　寛
            """, speech: assemblySpeech, [
            "present": "9 会長 西沢量平; 8 会長職務代理者 鈴木茂; 1 委員 池内省三; 2 伊沢彰", "stated": "4 1 - -", "secretariat": "事務局長 外山昭; 係長 小川寛",
        ]),
        HeaderSample("board: the body's name before the office, page numbers in the list", """
            みほん区教育委員会会議録　令和５年第２０回定例会
            ○開会日　令和５年６月２８日（水）
            ○出席委員
            　みほん区教育委員会教育長　田 沢 裕 子
            　みほん区教育委員会委員　小 松 福太郎
            　みほん区教育委員会委員　渡 会 仁
            ○出席した関係職員
            　指導室長　川 辺 隆
            ○議事日程
            　（１）教育長報告
            -1-
            """, speech: assemblySpeech, [
            "present": "みほん区教育委員会教育長 田沢裕子; みほん区教育委員会委員 小松福太郎; みほん区教育委員会委員 渡会仁", "officials": "指導室長 川辺隆", "agenda": "1:（１）:教育長報告",
        ]),
        HeaderSample("assembly: every letter set apart, and the place behind 於", """
            令 和 ６ 年 第 １ 回 み ほ ん 町 議 会 定 例 会 会 議 録
            令 和 ６ 年 ３ 月 ４ 日 （ 月 ）
            於　みほん町議会議場
            """, speech: assemblySpeech, [
            "title": "令和６年第１回みほん町議会定例会", "session": "令和６年第１回", "body": "みほん町議会", "date": "2024-03-04", "weekday": "月", "venue": "みほん町議会議場",
        ]),
        HeaderSample("committee: names and offices between half-width commas", """
            令和６年度　議会運営委員会
            出席委員　谷口泰委員長,大森寛副委員長,桜田信委員
            市執行部　市長(今村文)，総務部次長(島村　美智男)
            議会事務局　局長(門田　孝),庶務議事課長(中野　善)
            会議録署名委員
            　委　員　桜　田　信
            """, speech: assemblySpeech, [
            "present": "委員長 谷口泰; 副委員長 大森寛; 委員 桜田信", "officials": "市長 今村文; 総務部次長 島村美智男", "secretariat": "局長 門田孝; 庶務議事課長 中野善",
        ]),
        HeaderSample("assembly: day and hour of the opening in one field, only the list of those who answered the call", """
            令和６年第１回みほん町議会臨時会会議録
            開会日時　令和６年１月２９日　午前１０時００分
            閉会日時　令和６年１月２９日　午前１１時１５分
            応招議員　３名
            　　１番　　相沢　良介　　　２番　　飯島　ふみ　　　３番　　鵜沢　茂
            出席議員　３名
            """, speech: assemblySpeech, ["date": "2024-01-29", "times": "10:00 11:15", "present": "1 相沢良介; 2 飯島ふみ; 3 鵜沢茂"]),
        HeaderSample("assembly: a call without an hour says no day of the meeting", """
            令和６年第１回みほん町議会臨時会会議録
            町長は、令和６年１月２２日、臨時会を議場に招集した。
            期日　令和６年１月２９日
            """, speech: assemblySpeech, ["date": "2024-01-29"]),
        HeaderSample("assembly: the day of the notice in the sentence of the call", """
            令和６年第１回みほん町議会臨時会会議録
            令和６年１月２２日告示第３号をもって、１月２９日午前１０時に臨時会を議場に招集した。
            開催日時　令和６年１月２９日　午前１０時
            """, speech: assemblySpeech, ["date": "2024-01-29", "times": "10:00 -"]),
        HeaderSample("board: one sentence for day, hour and place of the call", """
            令和６年第１回みほん市教育委員会定例会会議録
            令和６年６月１０日（月曜日）午後３時００分、令和６年第１回みほん市教育委員会定例会を教育委員会室に招集した。
            出席者（２人）
            井川　康一　教育長
            浦野　真　委員
            """, speech: assemblySpeech, ["date": "2024-06-10", "weekday": "月", "times": "15:00 -", "present": "教育長 井川康一; 委員 浦野真"]),
        HeaderSample("assembly: notice before the meeting, seats with gaps in columns, schedule", """
            令和６年第３回みほん町議会定例会会議録（第１号）
            招集年月日　令和６年８月２６日
            招集の場所　みほん町議会議場
            開　　会　　令和６年９月３日　午前１０時００分
            応招議員（５名）
            　　１番　　相沢　良介　　　２番　　飯島　ふみ　　　３番　　鵜沢　茂
            　　５番　　小田切　亨　　　８番　　熊坂　武
            不応招議員（なし）
            出席議員（５名）
            　　１番　　相沢　良介　　　２番　　飯島　ふみ　　　３番　　鵜沢　茂
            　　５番　　小田切　亨　　　８番　　熊坂　武
            欠席議員（なし）
            地方自治法第１２１条の規定により説明のため出席した者の職氏名
            　　町　　長　　辻村　康夫　　　副町長　　手塚　直美
            　　教育長　　　富樫　修
            職務のため出席した者の職氏名
            　　事務局長　　橋場　進　　　　書　記　　平賀　あゆみ
            議事日程（第１号）
            　　令和６年９月３日（火曜日）午前１０時開議
            日程第１　会議録署名議員の指名
            日程第２　会期の決定
            日程第３　議案第３１号　みほん町手数料条例の一部を改正する条例
            本日の会議に付した事件
            　　議事日程のとおり
            """, speech: assemblySpeech, [
            "title": "令和６年第３回みほん町議会定例会", "session": "令和６年第３回", "body": "みほん町議会", "kind": "plenary", "date": "2024-09-03", "weekday": "火", "times": "10:00 -",
            "venue": "みほん町議会議場", "present": "1 相沢良介; 2 飯島ふみ; 3 鵜沢茂; 5 小田切亨; 8 熊坂武", "stated": "5 0 - -", "officials": "町長 辻村康夫; 副町長 手塚直美; 教育長 富樫修",
            "secretariat": "事務局長 橋場進; 書記 平賀あゆみ", "agenda": "1:日程第１:会議録署名議員の指名; 1:日程第２:会期の決定; 1:日程第３:議案第３１号　みほん町手数料条例の一部を改正する条例",
        ]),
        HeaderSample("assembly: each seat on a line of its own", """
            出席議員（３名）
            １番
            相沢　良介
            ２番
            飯島　ふみ
            ３番
            鵜沢　茂
            欠席議員（なし）
            """, speech: assemblySpeech, ["present": "1 相沢良介; 2 飯島ふみ; 3 鵜沢茂", "stated": "3 0 - -"]),
        HeaderSample("joint meeting: two parts with their counts, long names in narrow columns", """
            出席議員（６名）
            　広域連合議会（３名）
            　　相沢　良介　　飯島　みのり　　鵜沢　茂
            　組合議会（３名）
            　　小泉原　さと　佐分　健吾　　　重松　あき
            欠席議員（なし）
            """, speech: assemblySpeech, ["present": "相沢良介; 飯島みのり; 鵜沢茂; 小泉原さと; 佐分健吾; 重松あき", "stated": "6 0 - -"]),
        HeaderSample("agricultural committee: offices before the seats", """
            出席委員（３名）
            　会長　１番　相沢　良介
            　委員　２番　飯島　ふみ　３番　鵜沢　茂
            """, speech: assemblySpeech, ["present": "1 会長 相沢良介; 2 委員 飯島ふみ; 3 鵜沢茂", "stated": "3 - - -", "officials": ""]),
        HeaderSample("council: the list, then the office in it", """
            出席者：委員　会長　相沢良介、副会長　飯島ふみ、委員　鵜沢茂、笹川みか（4名）
            """, speech: assemblySpeech, ["present": "会長 相沢良介; 副会長 飯島ふみ; 委員 鵜沢茂; 委員 笹川みか", "stated": "4 - - -"]),
        HeaderSample("assembly: whole names beside short ones with a blank inside", """
            出席議員　５名
            　相沢良介　飯島太郎　鵜沢茂雄
            　中井四郎　林　和夫
            """, speech: assemblySpeech, ["present": "相沢良介; 飯島太郎; 鵜沢茂雄; 中井四郎; 林和夫", "stated": "5 - - -"]),
        HeaderSample("assembly: a table that nothing announces", """
            みほん町議会
            議席番号\t氏名\t出欠
            １\t相沢良介\t○
            ２\t飯島ふみ\t×
            ３\t鵜沢茂\t○
            """, speech: assemblySpeech, ["present": "1 相沢良介; 3 鵜沢茂", "absent": "2 飯島ふみ"]),
        HeaderSample("assembly: both counts on a line of their own", """
            出席議員２名、欠席議員１名
            出席議員
            1番 相沢 良介 2番 飯島 ふみ
            欠席議員
            3番 鵜沢 茂
            """, speech: assemblySpeech, ["present": "1 相沢良介; 2 飯島ふみ", "absent": "3 鵜沢茂", "stated": "2 1 - -"]),
        HeaderSample("committee: ditto marks side by side", """
            出席委員（５人）
            委　員　相沢　良介　　　委　員　飯島　ふみ
            　〃　　鵜沢　茂　　　　　〃　　江口　春
            　〃　　笹川　みか
            """, speech: assemblySpeech, ["present": "委員 相沢良介; 委員 飯島ふみ; 委員 鵜沢茂; 委員 江口春; 委員 笹川みか", "stated": "5 - - -"]),
        HeaderSample("assembly: kanji numerals, seats touching the names", """
            　出席議員　三名
            一番古城かずお君
            三番成田りさ君
            十二番平　　茂君
            　欠席議員（一名）
            二番　　高島ひでき君
            　欠員
            　　四番
            　出席説明員
            知事小池　一郎君
            生活文化局長高橋　文行君
            警視総監野田　　稔君
            二月十九日議事日程第一号
            第一　議長選挙
            第二　議員提出議案第二号
            　　みほん県議会委員会条例の一部を改正する条例
            　　　午後一時開議
            """, speech: assemblySpeech, [
            "present": "1 古城かずお; 3 成田りさ; 12 平茂", "absent": "2 高島ひでき", "stated": "3 1 - -", "officials": "知事 小池一郎; 生活文化局長 高橋文行; 警視総監 野田稔", "times": "13:00 -",
            "agenda": "1:第一:議長選挙; 1:第二:議員提出議案第二号　みほん県議会委員会条例の一部を改正する条例",
        ]),
        HeaderSample("assembly: numbers on one line and titles on the next, bills below", """
            令和５年第２回みほん市議会定例会会議録　第３号
            令和５年６月１２日（月曜日）　　　午前１０時００分開議
            　　　　　　　　　　　　　　　　　午後　３時１５分散会
            ○議事日程
            日程第１
            　議会運営委員会の報告
            日程第２
            　諸般の報告
            　報告第１号　令和４年度みほん市土地開発公社決算について
            　報告第２号　専決処分について
            日程第３　一般質問
            ○出席議員（2人）
            　1番　北山　一郎　　2番　西野　太郎
            """, speech: assemblySpeech, [
            "title": "令和５年第２回みほん市議会定例会", "times": "10:00 15:15", "intervals": "sitting 10:00-15:15",
            "agenda": "1:日程第１:議会運営委員会の報告; 1:日程第２:諸般の報告; 2:-:報告第１号　令和４年度みほん市土地開発公社決算について; 2:-:報告第２号　専決処分について; 1:日程第３:一般質問",
            "present": "1 北山一郎; 2 西野太郎",
        ]),
        HeaderSample("Diet plenary: planned time in the schedule, items over several lines", """
            令和五年十二月六日（水曜日）
            　　　午前十時一分開議
            　　　　━━━━━━━━━━━━━
            ○議事日程　第九号
            　　令和五年十二月六日
            　　　午前十時開議
            　第一　海洋の多様な生物に関する包括
            　　的及び先進的な協定への加入に関する議
            　　定書の締結について承認を求めるの件（衆議
            　　院送付）
            　第二　官報の印刷に関する法律案（内閣提出、
            　　衆議院送付）
            　　　　━━━━━━━━━━━━━
            ○本日の会議に付した案件
            　議事日程のとおり
            """, speech: "○議長（北山一郎君）　これより会議を開きます。\n○国務大臣（西野太郎君）　お答えいたします。", [
            "kind": "diet-plenary", "times": "10:01 -", "date": "2023-12-06", "weekday": "水",
            "agenda": "1:第一:海洋の多様な生物に関する包括的及び先進的な協定への加入に関する議定書の締結について承認を求めるの件（衆議院送付）; 1:第二:官報の印刷に関する法律案（内閣提出、衆議院送付）",
        ]),
        HeaderSample("assembly: recesses in the body", """
            令和６年第４回みほん町議会定例会会議録
            令和６年１２月１０日（水）
            　　　　午前１０時０２分　開会
            """, speech: "○議長（北山一郎君）　開会します。\n　　　　午前１１時００分　休憩\n　　　　午前１１時１０分　再開\n○議長（北山一郎君）　再開します。\n　　　　午後０時０５分　散会", [
            "times": "10:02 12:05", "intervals": "sitting 10:02-11:00; recess 11:00-11:10; sitting 11:10-12:05",
        ]),
    ]

    static let boards = [
        HeaderSample("board of education: chair first, officials with departments", """
            令和６年　第７回みほん町教育委員会定例会　会議録
            日時　　令和６年７月２５日（木）　午後２時００分～午後３時１０分
            場所　　中央公民館　研修室
            出席者　教育長　　　　　　生田　和彦
            　　　　教育長職務代理者　宇野　澄子
            　　　　委員　　　　　　　岡野　浩
            欠席者　委員　　　　　　　木内　誠
            説明員　教育次長　　　　　黒須　明
            　　　　学校教育課長　　　郡司　千春
            傍聴者　０名
            """, speech: "○生田教育長　ただいまから定例会を開きます。\n○岡野委員　質問いたします。", [
            "kind": "education-board", "title": "令和６年　第７回みほん町教育委員会定例会", "present": "教育長 生田和彦; 教育長職務代理者 宇野澄子; 委員 岡野浩", "absent": "委員 木内誠",
            "officials": "教育次長 黒須明; 学校教育課長 郡司千春", "observers": "0", "times": "14:00 15:10",
        ]),
        HeaderSample("farm committee: statutory number, numbers without 番", """
            みほん町農業委員会総会議事録
            日時　令和３年１０月１１日（月）午前９時
            場所　役場大会議室
            農業委員会委員定数　10人
            委員定数　10人
            出席委員（3人）
            　1　北山　一郎
            　2　西野　太郎
            　5　東野　次郎
            欠席委員（1人）
            　3　南野　花子
            """, speech: "議長　ただいまから総会を開きます。\n２番　質問があります。\n議長　どうぞ。\n２番　以上です。", [
            "statutory": "10", "present": "1 北山一郎; 2 西野太郎; 5 東野次郎", "absent": "3 南野花子", "stated": "3 1 - -", "times": "09:00 -",
        ]),
    ]

    static let odd = [
        HeaderSample("damaged dates stay unread", """
            みほん市防災会議　議事録
            日時　令和年2月10日　午後2時
            場所　市役所
            """, ["date": "-", "times": "14:00 -", "venue": "市役所"]),
        HeaderSample("officials: office alone on its line, the name below", """
            みほん市議会　建設委員会会議録
            令和６年２月２２日（木曜日）
            ○説明のため出席した者
            　市　長　　　　大泉　誠
            　子ども未来部長
            　　　　　　　　宿村　進
            　北浜支所長　　佐藤　春一
            ○事務局職員
            　事務局長　　　瀬戸　春夫
            """, ["officials": "市長 大泉誠; 子ども未来部長 宿村進; 北浜支所長 佐藤春一", "secretariat": "事務局長 瀬戸春夫"]),
        HeaderSample("latecomers are an event, absent by a note", """
            みほん市文化財保護審議会会議録
            日時　平成30年11月9日（金）午後1時
            出席委員　北山一郎、西野太郎（欠席）、東野次郎
            遅参委員　東野次郎
            """, ["present": "北山一郎; 東野次郎", "absent": "西野太郎", "date": "2018-11-09"]),
    ]
}

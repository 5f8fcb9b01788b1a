extension HeaderSample {
    private static let listSpeech = "○会長（北山一郎）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"

    /// Lists of people with what is printed among them: staff without a heading, observers, remarks, groups with counts.
    static let lists = [
        HeaderSample("a list with the names of its columns above it, papers on one line, and the first heading of the body below", """
            みほん市環境審議会議事録
            議事日程
            日程　　　件名　　　　備考
            　１　開会
            　２　桟橋の塗り替えについて
            配付資料：資料１　塗り替えの案、資料２　写真
            １　開会
            """, speech: listSpeech, ["agenda": "1:１:開会; 1:２:桟橋の塗り替えについて", "documents": "資料１=塗り替えの案; 資料２=写真"]),
        HeaderSample("a name whose first character was lost is a member all the same", """
            みほん町議会会議録
            出席議員（３名）
            　１番　北山一郎君
            　２番　?岡友紀君
            　３番　南〓次郎君
            """, speech: listSpeech, ["present": "1 北山一郎; 2 ?岡友紀; 3 南〓次郎"]),
        HeaderSample("committee: two lists under heads of their own, each counting from 1", """
            みほん市議会福祉委員会会議録
            ４．審　査　事　項

            報告事項
            １．除雪の計画について
            ２．桟橋の使用料について
            協議事項
            １．次回の日程について

            ５．出席委員（２名）
            委員長　北山一郎　　委員　西野太郎
            """, speech: listSpeech, ["agenda": "1:-:報告事項; 2:１:除雪の計画について; 2:２:桟橋の使用料について; 1:-:協議事項; 2:１:次回の日程について", "present": "委員長 北山一郎; 委員 西野太郎"]),
        HeaderSample("committee: who explains stands below the number of the absent, without a heading", """
            　出席委員　三名
            委員長野原　道介君
            副委員長新井　義臣君
            大沢由美子君

            　欠席委員　四名

            議長川上　忠男君
            副議長木下　良男君
            財務局長谷村　健一君
            """, speech: listSpeech, ["present": "委員長 野原道介; 副委員長 新井義臣; 大沢由美子", "absent": "", "stated": "3 4 - -", "officials": "財務局長 谷村健一"]),
        HeaderSample("farm board: staff below the absent, behind a blank line", """
            みほん市農業委員会議事録
            出席委員
            　　１番委員　　吉　田　美華子　　　２番委員　　野　村　達　也
            欠席委員
            　　６番委員　　鳥　山　隆　史

            　　局長　　元木勇治
            　　書記　　中野道一
            """, speech: listSpeech, ["present": "1 吉田美華子; 2 野村達也", "absent": "6 鳥山隆史", "secretariat": "局長 元木勇治; 中野道一"]),
        HeaderSample("farm board: groups with a count of a count behind a blank", """
            みほん市農業委員会５月総会議事録
            出席委員
            農業委員　3名中2名
            1番　三田　豊　　　2番　籠田　悦子
            農地利用最適化推進委員　6名中1名
            1番　木原　登
            職務のため出席した職員
            事務局長　松本　光一、　主幹　南　　勝
            """, speech: listSpeech, [
            "present": "1 三田豊; 2 籠田悦子", "stated": "2 - - -", "officials": "1 農地利用最適化推進委員 木原登", "secretariat": "事務局長 松本光一; 主幹 南勝",
        ]),
        HeaderSample("committee: observers in the table of members are no members", """
            出席並びに欠席委員
            出席2名　欠席0名
            役職\t氏名\t出欠
            委員長\t北山一郎\t出席
            委員\t西野道子\t出席
            オブザーバー 議長\t中井由喜子\t出席
            """, speech: listSpeech, ["present": "委員長 北山一郎; 委員 西野道子", "stated": "2 0 - -"]),
        HeaderSample("meeting: an observer by the note behind the office", """
            ・出席委員
            　北山善一市長　西野次夫副市長（オブザーバー）　中井春子教育委員　東野藤夫教育長
            ・事務局
            　細川教育部長、串田教育部参事、中沢秘書政策課長　島崎教育総務課長
            ・傍聴者
            　0人
            """, speech: listSpeech, [
            "present": "市長 北山善一; 教育委員 中井春子; 教育長 東野藤夫", "secretariat": "教育部長 細川; 教育部参事 串田; 秘書政策課長 中沢; 教育総務課長 島崎", "observers": "0",
        ]),
        HeaderSample("council: first letters in brackets, a remark on the order, who is absent in a sentence", """
            出席委員　5名
            　山田（浩）会長、藤野副会長、川田（隆）委員、川田（照）委員、清田委員
            　大沢委員は欠席
            　　　　　　※敬称略、五十音順
            """, speech: listSpeech, ["present": "会長 山田（浩）; 副会長 藤野; 委員 川田（隆）; 委員 川田（照）; 委員 清田", "absent": "委員 大沢", "stated": "5 - - -"]),
        HeaderSample("council: letters filled up to one width, surnames that no list holds", """
            〇出席委員（8人）
            木 原 大 介 重 富 元 子
            大 坪 正 一 関 　三 夫
            雲 谷 俊 一 小田倉 　 登
            芳 原 満希子 冨 原 弘 二
            〇説明のため出席した者
            まちづくり 課 長 森 　亜 土
            〇事務局職員出席者
            次 長 山 本 　仁
            議 事 係 長 大久保 英 二
            """, speech: listSpeech, [
            "present": "木原大介; 重富元子; 大坪正一; 関三夫; 雲谷俊一; 小田倉登; 芳原満希子; 冨原弘二", "stated": "8 - - -", "officials": "まちづくり課長 森亜土", "secretariat": "次長 山本仁; 議事係長 大久保英二",
            "agenda": "",
        ]),
        HeaderSample("committee: ditto marks before names letter by letter, with the honorific", """
            出　席　委　員
            　　　　委員長　　　　　　北　山　　　尚　君
            　　　　委員　　　　　　　西　野　道　子　君
            　　　　〃　　　　　　　　小久保　貴　男　君
            　　　　〃　　　　　　　　中　井　修　平　君
            　　　────────────────
            出席議会局職員
            　　　　議会局長　　　　　　　　　　川　崎　　　誠
            """, speech: listSpeech, ["present": "委員長 北山尚; 委員 西野道子; 委員 小久保貴男; 委員 中井修平", "secretariat": "議会局長 川崎誠"]),
        HeaderSample("council: members marked in brackets, then officers in brackets", """
            ■出席者　（委　員）北山洋、西野陽子、
            　　　　　　　　　中井とき　（計3名）
            　　　　　（生涯学習部長）東野久
            　　　　　（館　長）南野裕
            　　　　　（事務局）大沢真（副館長）、岡田隆司
            ■欠席者　吉川良
            """, speech: listSpeech, ["present": "北山洋; 西野陽子; 中井とき", "absent": "吉川良", "stated": "3 - - -", "officials": "生涯学習部長 東野久; 館長 南野裕", "secretariat": "大沢真; 岡田隆司"]),
        HeaderSample("council: office and name with a dot between them", """
            出席者
            会長・北山道一、副会長・西野功、委員・中井文、東野肇
            """, speech: listSpeech, ["present": "会長 北山道一; 副会長 西野功; 委員 中井文; 委員 東野肇"]),
        HeaderSample("committee: long offices held besides another, deputies of offices, departments before the person", """
            〇出席説明員
            　教育長　　　　　　　　　　　　　　　　　　　　　　　　浦木　幹男
            　東地区総合支所長・産業・地域振興支援部長兼務　　　　　上　野　　　隆
            　地域振興課長　　　　　　　　　　　　　　　　　　　　　木下　典子
            〇事務局職員
            　財務部　大川部長、金川副支所長、姫田努次長補佐、星川副主幹
            　子ども政策課　次世代育成支援担当主査　林　明子
            """, speech: listSpeech, [
            "officials": "教育長 浦木幹男; 東地区総合支所長・産業・地域振興支援部長兼務 上野隆; 地域振興課長 木下典子", "secretariat": "部長 大川; 副支所長 金川; 次長補佐 姫田努; 副主幹 星川; 子ども政策課次世代育成支援担当主査 林明子",
        ]),
        HeaderSample("committee: a surname of one letter before two letters that are no department", """
            出席委員　谷田泰委員長，大和田寛副委員長，櫻田信委員
            """, speech: listSpeech, ["present": "委員長 谷田泰; 副委員長 大和田寛; 委員 櫻田信"]),
        HeaderSample("council: a member of the public among those with an office elsewhere", """
            【委員】
            ・みほん商工会議所事務局長　鈴木　夕子
            ・公募による市民　平田　美由
            """, speech: listSpeech, ["present": "みほん商工会議所事務局長 鈴木夕子; 平田美由"]),
        HeaderSample("committee: a head of the list above its items, a title below an empty schedule", """
            ○議事日程

            議会運営委員会会議録
            〇会議に付した事件
            １　審議事項
            　（１）議案第80号　みほん区立学校設置条例の一部を改正する条例
            ２　報告事項
            　（１）地域まつりについて
            """, speech: listSpeech, [
            "title": "議会運営委員会", "agenda": "1:１:審議事項; 2:（１）:議案第80号　みほん区立学校設置条例の一部を改正する条例; 1:２:報告事項; 2:（１）:地域まつりについて",
        ]),
        HeaderSample("council: who led the business is no item, bullets that tell what was said are none", """
            議事（進行：北山市長）
            ⑴　運営要綱について
            ・ 今年度の主な議題は、昨年度と基本的に変わらない。
            ・ 1は、昨年度諮問した条例について今年も引き続き議題としている。
            """, speech: listSpeech, ["agenda": "1:⑴:運営要綱について"]),
        HeaderSample("committee: staff of the assembly's office behind the meeting", """
            [出席委員]
            　委員長　北山克敏
            [説明のため出席した者]
            　総務部長　大川四郎
            [議会事務局出席職員]
            　議会事務局長　小川五郎
            """, speech: listSpeech, ["present": "委員長 北山克敏", "officials": "総務部長 大川四郎", "secretariat": "議会事務局長 小川五郎"]),
        HeaderSample("union: the town that sends the members before them", """
            みほん地区広域行政組合議会　令和4年第2回定例会会議録
            4　出席議員（6名）
            　　みほん市　北山一郎　西野次郎　東野三郎
            　　川上町　　南野四郎　中井五郎
            　　川下村　　大沢六郎
            5　欠席議員（1名）
            　　川下村　　岡田七郎
            """, speech: listSpeech, ["present": "北山一郎; 西野次郎; 東野三郎; 南野四郎; 中井五郎; 大沢六郎", "absent": "岡田七郎", "stated": "6 1 - -"]),
        HeaderSample("committee: a surname that ends like a town, right behind the office", """
            出席委員　二名
            副委員長谷村　孝一君
            理事木村　基春君
            """, speech: listSpeech, ["present": "副委員長 谷村孝一; 理事 木村基春", "stated": "2 - - -"]),
        HeaderSample("council: members by the number of the law in brackets", """
            出席委員：【1号委員】北山和子、西野一郎
            　　　　　【2号委員】中井四郎（会長職務代理）
            　　　　　【公益代表】大沢六郎（会長）、岡田七海
            欠席委員：【2号委員】小川八郎
            """, speech: listSpeech, ["present": "北山和子; 西野一郎; 会長職務代理 中井四郎; 会長 大沢六郎; 岡田七海", "absent": "小川八郎"]),
        HeaderSample("council: how the members took part in brackets before them, the record's own field behind the items", """
            出席者：（対面）北山会長、西野副会長
            　　　　（オンライン）南野委員、中井委員
            内　容：
            １　開会
            ２　閉会
            ＜議事録＞
            """, speech: listSpeech, ["present": "会長 北山; 副会長 西野; 委員 南野; 委員 中井", "agenda": "1:１:開会; 1:２:閉会"]),
        HeaderSample("notes among the items, who handed a petition in, and the list once more", """
            開催日：令和 6年 6月30日
            会議名：令和 6年 6月定例会（第 6日 6月30日）
            ○議事日程
            　　令和６年６月30日（日）午前10時再開
            　　第　１　会議録署名議員の決定
            　　第　２　陳情のこと　　渡し船の復活を求め、国に対して意見書の提出を求める陳
            　　　　　　　　　　　　　情書
            　　　　　　　　　　　　　　　　　　渡し船をよみがえらせる会
            　　　　　　　　　　　　　　　　　　　　　会長　　滝沢　百合
            　　（継続審査中のもの）
            　　第　３　陳情のこと　　「灯台の塗り替え」に関する陳情
            　　　　　　　　　　　　　書
            　　（追加提案）
            　　第　４　議案第30号　　農業委員会委員の任命について
            　　…………………………………………………………
            〇本日の会議に付した事件
            　　日程第　１　会議録署名議員の決定
            　　日程第　２　陳情のこと　　渡し船の復活を求め、国に対して意見書の提出を求
            　　　　　　　　　　　　　　　める陳情書
            　　　　　　　　　　　　　　　　　　　　渡し船をよみがえらせる会
            　　　　　　　　　　　　　　　　　　　　　　　会長　　滝沢　百合
            　　（継続審査中のもの）
            　　日程第　３　陳情のこと　　「灯台の塗り替え」に関する陳情書
            　　（追加提案）
            　　日程第　４　議案第30号　　農業委員会委員の任命について
            　　…………………………………………………………
            〇出席議員（２名）
            　　　　　　　　　　　１番　　　北　　山　　一　　郎
            　　　　　　　　　　　２番　　　西　　野　　太　　郎

            　　　　　　　　　　　　　　　（午前10時01分　再開）
            """, speech: "○議長（北山一郎君）\n　ただいまから６月定例会を再開いたします。\n○２番（西野太郎君）\n　質問いたします。", [
            "times": "10:01 -", "agenda": "1:第１:会議録署名議員の決定; 1:第２:陳情のこと　　渡し船の復活を求め、国に対して意見書の提出を求める陳情書; 1:第３:陳情のこと　　「灯台の塗り替え」に関する陳情書; 1:第４:議案第30号　　農業委員会委員の任命について",
        ]),
        HeaderSample("a month behind the number of its item, and a title whose end stands on the next line", """
            みほん市議会議会運営委員会記録
            ７.協議事項
               1.9月定例会について
                (1)質疑の進行について
               2.みほん市簡易水道特別会計補正予算(第1号)

                          ついて
               3.次回の開催日について
            """, speech: listSpeech, ["agenda": "1:1:9月定例会について; 2:(1):質疑の進行について; 1:2:みほん市簡易水道特別会計補正予算(第1号)ついて; 1:3:次回の開催日について"]),
    ]
}

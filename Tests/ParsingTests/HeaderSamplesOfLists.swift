extension HeaderSample {
    private static let listSpeech = "○会長（北山一郎）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"

    /// Lists of people with what is printed among them: staff without a heading, observers, remarks, groups with counts.
    static let lists = [
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
        HeaderSample("council: numbers of those present and absent without names", """
            委員出欠	出席28名、欠席4名
            """, speech: listSpeech, ["stated": "28 4 - -", "present": ""]),
        HeaderSample("committee: 同 for the office above", """
            1．出席委員
            　　　委　　員　　長　　　　皆　　川　　武　　夫
            　　　委　　　　　員　　　　勝　　又　　　　　勝
            　　　　　　同　　　　　　　土　　屋　　裕　　明
            2．議会事務局職員出席者
            　　　議事調査係主査　　　　鈴　　木　　茂　　美
            　　　　　　同　　　　　　　白　　石　　盛　　夫
            """, speech: listSpeech, ["present": "委員長 皆川武夫; 委員 勝又勝; 委員 土屋裕明", "secretariat": "議事調査係主査 鈴木茂美; 議事調査係主査 白石盛夫"]),
        HeaderSample("council: a department on a line of its own, and below it its officers", """
            4.出席者

            委員

            新井委員、遠藤委員、春山委員（原委員後任）

            教育庁

            伊藤児童生徒課長、仲村生徒指導室長
            """, speech: listSpeech, ["present": "委員 新井; 委員 遠藤; 委員 春山", "officials": "児童生徒課長 伊藤; 生徒指導室長 仲村"]),
        HeaderSample("council: staff behind dots and in brackets with brackets inside", """
            3　出席者
            日野正文委員長、斎藤謙一副委員長、塚本重市委員
            事務局・・・田辺則夫館長、矢野裕係長
            """, speech: listSpeech, ["present": "委員長 日野正文; 副委員長 斎藤謙一; 委員 塚本重市", "secretariat": "館長 田辺則夫; 係長 矢野裕"]),
        HeaderSample("council: staff in a bracket that holds another", """
            3　出席者　　　斎藤謙一委員長、馬場信子委員

            　　　　　　　　事務局（安田公民館長、狩野副主幹（兼）事業係長、横山大主事）
            """, speech: listSpeech, ["present": "委員長 斎藤謙一; 委員 馬場信子", "secretariat": "公民館長 安田; 狩野副主幹（兼）事業係長; 主事 横山大"]),
        HeaderSample("commission: the clerks who were present", """
            ３　出席委員　委員長　北山　一郎　　委員　西野　次郎
            ５　出席書記　書記長　中井　五郎　　書記　大沢　六子
            """, speech: listSpeech, ["present": "委員長 北山一郎; 委員 西野次郎", "secretariat": "書記長 中井五郎; 書記 大沢六子"]),
        HeaderSample("assembly: offices whose first letters fill the column, the place behind its number", """
            平成28年　　６月定例会（第４回）
            １　みほん市役所議場
            １　出席説明員
            　　総　務　部　長　　石井　康夫　　　　　市　民　生活部長　　金子　幸子
            　　消　防　課　長　　西室　次夫　　　　　医　事　管理課長　　鈴木　道夫
            """, speech: listSpeech, ["venue": "みほん市役所議場", "officials": "総務部長 石井康夫; 市民生活部長 金子幸子; 消防課長 西室次夫; 医事管理課長 鈴木道夫"]),
        HeaderSample("council: items on one line without blanks between them, fields behind the list", """
            議題　（1）計画案について（2）条例（案）について（3）その他
            6　議事の大要
            """, speech: listSpeech, ["agenda": "1:（1）:計画案について; 1:（2）:条例（案）について; 1:（3）:その他"]),
        HeaderSample("council: who is absent in a bracket behind the number", """
            出席委員：7人中5人（欠席：石井委員、松本委員）
            　北山委員、西野委員、東野委員、中井委員、岡田委員
            """, speech: listSpeech, ["present": "委員 北山; 委員 西野; 委員 東野; 委員 中井; 委員 岡田", "absent": "委員 石井; 委員 松本", "stated": "5 - - -"]),
        HeaderSample("assembly: a seat that nobody holds", """
            出席議員（5名）
            　１番　北山一郎　　２番　西野花子
            　３番　東野三郎　　４番　欠　番
            　５番　南野四郎　　６番　中井五郎
            """, speech: listSpeech, ["present": "1 北山一郎; 2 西野花子; 3 東野三郎; 5 南野四郎; 6 中井五郎", "stated": "5 - - -"]),
        HeaderSample("council: all numbers on one line behind 委員", """
            委員　定数10名　現員9名　出席者7名　欠席者2名
            出席委員　会長　北山一郎
            """, speech: listSpeech, ["statutory": "10", "stated": "7 2 - -"]),
        HeaderSample("council: spaced words in brackets as groups, an office before the first of several", """
            3．出 席 者　　【委　員】北山一郎（会長）、西野花子（副会長）、東野三郎
            　　　　　　　　【欠　席】中井五郎
            　　　　　　　　【事務局】福祉部長　大沢、福祉課長　岡田
            """, speech: listSpeech, ["present": "会長 北山一郎; 副会長 西野花子; 東野三郎", "absent": "中井五郎", "secretariat": "福祉部長 大沢; 福祉課長 岡田"]),
        HeaderSample("council: offices in brackets before names set apart by blanks", """
            出席委員　（会長）北山一郎　（副会長）西野花子　東野三郎　南野四郎　以上4名
            """, speech: listSpeech, ["present": "会長 北山一郎; 副会長 西野花子; 東野三郎; 南野四郎", "stated": "4 - - -"]),
        HeaderSample("committee: a recess in brackets below the hours", """
            ○開催日　令和５年６月１日（木）
            ○会議時間　開会　午前１０時００分
            　　　　　　閉会　午前１１時０５分
            　　　　　　（休憩　午前１０時３０分～午前１０時４０分）
            """, speech: listSpeech, ["times": "10:00 11:05", "intervals": "sitting 10:00-11:05"]),
        HeaderSample("council: the side of those who run it", """
            〇出席者名
            　北山一郎会長、西野花子副会長、東野三郎
            〇病院側
            　院長、副院長、事務局長
            """, speech: listSpeech, ["present": "会長 北山一郎; 副会長 西野花子; 東野三郎", "officials": "院長; 副院長; 事務局長"]),
        HeaderSample("council: those who took part, by where they come from", """
            参加者　委員：北山会長、西野委員
            　　　　学校：大沢校長、岡田教頭
            """, speech: listSpeech, ["present": "会長 北山; 委員 西野", "officials": "校長 大沢; 教頭 岡田"]),
        HeaderSample("council: the number of the law before the members, the day and the hours in fields of their own", """
            日付　令和５年６月１日
            時間　午後７時００分～午後８時３０分
            出席委員　３名
            　１号委員　北山一郎、西野花子
            　２号委員　東野三郎
            欠席委員　１名
            　３号委員　林次郎
            """, speech: listSpeech, ["date": "2023-06-01", "times": "19:00 20:30", "present": "北山一郎; 西野花子; 東野三郎", "absent": "林次郎", "stated": "3 1 - -"]),
        HeaderSample("meeting: spaced offices in two columns, the second of which touches", """
            出席説明員
            　市　　長　林　　　次　郎　　　副市長　森　田　一　夫
            """, speech: listSpeech, ["officials": "市長 林次郎; 副市長 森田一夫"]),
        HeaderSample("council: groups in brackets on lines of their own, and no heading over them", """
            （委員）
            会長　北山　一郎
            副会長　西野　花子
            東野　三郎
            （欠席）
            大沢　六郎
            （市側）
            健康福祉部長　岡田　七郎
            （傍聴人）
            なし
            """, speech: listSpeech, ["present": "会長 北山一郎; 副会長 西野花子; 東野三郎", "absent": "大沢六郎", "officials": "健康福祉部長 岡田七郎", "observers": "0"]),
        HeaderSample("committee: every field with the same number, the hours below the items", """
            １　会議に付した事件
            　　議案第１０号　学校設置条例の一部改正について
            １　開　　会　　午前１０時００分
            １　閉　　会　　午前１１時１５分
            """, speech: listSpeech, ["agenda": "1:-:議案第１０号　学校設置条例の一部改正について", "times": "10:00 11:15"]),
        HeaderSample("council: none on the line below the key", """
            出席者
            　委員　2名
            　北山一郎、西野花子
            欠席者
            　なし
            傍聴者
            　なし
            """, speech: listSpeech, ["present": "委員 北山一郎; 委員 西野花子", "absent": "", "stated": "2 0 - -", "observers": "0"]),
        HeaderSample("council: surnames with offices behind what all of them are", """
            出席者　委　員　北山会長　西野副会長　東野委員
            　　　　　　　　中井委員
            欠席者　委　員　松本委員　木村委員
            """, speech: listSpeech, ["present": "会長 北山; 副会長 西野; 委員 東野; 委員 中井", "absent": "委員 松本; 委員 木村"]),
        HeaderSample("council: the office behind the bracket that tells whence someone comes", """
            出席委員（五十音順）
            　東野　三郎（みほん大学教授）
            　北山　一郎（みほん市医師会会長）　会長
            　西野　花子（公募）
            欠席委員
            　南野　四郎（みほん市薬剤師会）
            """, speech: listSpeech, ["present": "東野三郎; 会長 北山一郎; 西野花子", "absent": "南野四郎"]),
        HeaderSample("council: officers between dots", """
            出席職員　大沢福祉部長・岡田福祉課長
            """, speech: listSpeech, ["officials": "福祉部長 大沢; 福祉課長 岡田"]),
        HeaderSample("committee: members of the assembly stay members of the committee", """
            出席委員　委員長　北山一郎議員
            　　　　　委　員　西野花子議員
            　　　　　委　員　東野三郎議員
            """, speech: listSpeech, ["present": "委員長 北山一郎; 委員 西野花子; 委員 東野三郎"]),
        HeaderSample("council: the width of the page cuts names in two", """
            出席者　（委員）東野、西野、南野、北野、中井、大森、志摩、須郷、高宮、榎本、木暮、千
            賀、寺内、戸倉、仁科、萩尾　（市側）大沢福祉部長
            """, speech: listSpeech, ["present": "東野; 西野; 南野; 北野; 中井; 大森; 志摩; 須郷; 高宮; 榎本; 木暮; 千賀; 寺内; 戸倉; 仁科; 萩尾"]),
    ]
}

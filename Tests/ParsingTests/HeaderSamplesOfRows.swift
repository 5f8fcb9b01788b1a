extension HeaderSample {
    private static let rowSpeech = "○会長（北山一郎）　ただいまから会議を開きます。\n○委員（西野太郎）　質問いたします。"

    /// Rows of rosters: what cuts them, what holds for the next one, what stands beside the names.
    static let rows = [
        HeaderSample("rows: keys that a narrow column parts, and the head of a table of speeches", """
            令和6年度第7回会議録(PDFファイル 120.4KB)

            令和 6 年度第 7 回みほん市選挙管理委員会議事録
            日
            時 令和 6 年 3 月 4 日(月)午前 9 時から
            場
            所 みほん市役所 4 階第 1 会議室
            出 席 者 星川委員長、浅田委員
            議
            題
            1 選挙人名簿の登録について
            2 在外選挙人名簿の登録について
            発 言 者
            """, speech: rowSpeech, ["title": "令和 6 年度第 7 回みほん市選挙管理委員会", "date": "2024-03-04", "times": "09:00 -", "venue": "みほん市役所 4 階第 1 会議室",
                                     "agenda": "1:1:選挙人名簿の登録について; 1:2:在外選挙人名簿の登録について"]),
        HeaderSample("rows: family and given names in turn, most of which no list holds", """
            みほん市緑化審議会会議録
            ○出席委員
            　北山　一郎　烏丸　太郎　南川　花子　東田　次郎
            """, speech: rowSpeech, ["present": "北山一郎; 烏丸太郎; 南川花子; 東田次郎"]),
        HeaderSample("rows: the way to the page stands before the title", """
            ホーム > くらし > みほん市男女共同参画審議会会議録 > 令和5年度第2回みほん市男女共同参画審議会会議録
            日時 令和6年2月20日(火曜日)
            """, speech: rowSpeech, ["title": "令和5年度第2回みほん市男女共同参画審議会"]),
        HeaderSample("rows: totals behind the last name", """
            みほん市緑化審議会会議録
            出席者 会長:北山一郎
            委員:西野太郎、大沢みどり、東野次郎 会長含め計4名
            欠席者 委員:南田三郎 計1名
            """, speech: rowSpeech, ["present": "会長 北山一郎; 西野太郎; 大沢みどり; 東野次郎", "absent": "南田三郎", "stated": "4 1 - -"]),
        HeaderSample("rows: a total in tortoise brackets, names with marks", """
            みほん県計画部会会議録
            出席者

            ◎北山一郎、○西野太郎、大沢みどり、

            東野次郎、南田三郎〔計5名〕
            """, speech: rowSpeech, ["present": "北山一郎; 西野太郎; 大沢みどり; 東野次郎; 南田三郎", "stated": "5 - - -"]),
        HeaderSample("rows: how the members were chosen, on lines of its own", """
            みほん市国保運営協議会議事録
            出席委員

            公益代表

              • 北山委員
              • 西野委員

            第2号委員 識見を有する者
             みほん大学 教授 東野次郎

            市側出席

              • 小森副市長、山川保健福祉部長
            """, speech: rowSpeech, ["present": "委員 北山; 委員 西野; みほん大学教授 東野次郎", "officials": "副市長 小森; 保健福祉部長 山川"]),
        HeaderSample("rows: a category before the first of its members", """
            みほん地方審議会議事録
            出席者　公益委員　　梅本会長、坂口委員
            　　　　労働者委員　岩川委員、小山委員
            　　　　使用者委員　倉田委員、瀬戸委員
            """, speech: rowSpeech, ["present": "会長 梅本; 委員 坂口; 委員 岩川; 委員 小山; 委員 倉田; 委員 瀬戸"]),
        HeaderSample("rows: dots and commas mixed, dots behind a body", """
            みほん市通学区域審議会会議録
            出席者
            審議委員
            自治会…北山太郎、西野花子、東野次郎
            学識経験者…大沢五郎会長、小森六郎副会長
            事務局
            川上教育部長・中田次長・谷口主幹、山川主査
            """, speech: rowSpeech, ["present": "北山太郎; 西野花子; 東野次郎; 会長 大沢五郎; 副会長 小森六郎", "secretariat": "教育部長 川上; 次長 中田; 主幹 谷口; 主査 山川"]),
        HeaderSample("rows: office and name parted by a dot", """
            建設常任委員会会議録
            出席委員　委員長・北山一郎、副委員長・大沢みどり
            説明のため出席した者の職氏名
            　　土木部長・小森三郎、土木部参事（土木課長）・中井太一
            """, speech: rowSpeech, ["present": "委員長 北山一郎; 副委員長 大沢みどり", "officials": "土木部長 小森三郎; 土木部参事（土木課長） 中井太一"]),
        HeaderSample("rows: seats between commas and blanks, a list that goes on below", """
            みほん市都市計画審議会会議録
            出席者 会長 北山一郎
            委員 1番 西野太郎、3番 大沢みどり、 5番 東野次郎  6番 南田三郎
            欠席者 なし
            """, speech: rowSpeech, ["present": "会長 北山一郎; 1 委員 西野太郎; 3 大沢みどり; 5 東野次郎; 6 南田三郎", "absent": ""]),
        HeaderSample("rows: the office of the line above, set in below it", """
            みほん区景観審議会議事録
            出席委員 4名
            委 員 北 山 一 郎 西 野 太 郎
                中 井 太 一 東 野 次 郎
            """, speech: rowSpeech, ["present": "委員 北山一郎; 委員 西野太郎; 委員 中井太一; 委員 東野次郎", "stated": "4 - - -"]),
        HeaderSample("rows: surnames with offices, whole names behind them", """
            みほん村審議会議事録
            出席者：北山会長　西野副会長　東野委員　南田花子　中井正一
            """, speech: rowSpeech, ["present": "会長 北山; 副会長 西野; 委員 東野; 南田花子; 中井正一"]),
        HeaderSample("rows: one bracket around all names, over three lines", """
            みほん市民フォーラム会議録
            【出席者】 フォーラム委員5名(北山座長,西野副座長,
                  中井委員,東野委員,
                  小森委員)
            """, speech: rowSpeech, ["present": "座長 北山; 副座長 西野; 委員 中井; 委員 東野; 委員 小森", "stated": "5 - - -"]),
        HeaderSample("rows: offices cut by the width of the page", """
            みほん市協働推進会議会議録
            ■出席者 (委員)
            北山会長、西野委員
            (事務局)
            小森市民協働推進部長、山川協働推進課長、谷口協働推進課長補
            佐兼支援係長、原田協働推進係長、上田事
            務職員、下村事務職員
            """, speech: rowSpeech, [
            "present": "会長 北山; 委員 西野", "secretariat": "市民協働推進部長 小森; 協働推進課長 山川; 協働推進課長補佐兼支援係長 谷口; 協働推進係長 原田; 事務職員 上田; 事務職員 下村",
        ]),
        HeaderSample("rows: two groups side by side", """
            みほん町農業委員会総会議事録
            3.出席委員
            　農業委員(2名)　　　　　　　　農地利用最適化推進委員(2名)
            　会長 3番 北山 一郎　　　　　第1地区 西野 花子
            　委員 1番 東野 次郎　　　　　　第2地区 南田 三郎
            """, speech: rowSpeech, ["present": "3 会長 北山一郎; 1 委員 東野次郎", "stated": "2 - - -", "officials": "農地利用最適化推進委員 西野花子; 農地利用最適化推進委員 南田三郎"]),
        HeaderSample("rows: vacant seats, and ordinals set apart", """
            みほん市農業委員会総会議事録
            出席委員　　3名
            第　一　番　　北山一郎君
            第　二　番　　西野みどり君
            第　三　番　　中井太一君
            """, speech: rowSpeech, ["present": "1 北山一郎; 2 西野みどり; 3 中井太一", "stated": "3 - - -"]),
        HeaderSample("rows: a fixed number and who came on the line of the key", """
            議会運営委員会会議録
            3 出席委員   委員定数3名のうち出席者3名
                     委 員 長  北 山 一 郎
                     副委員長  西 野 花 子
                     委  員  中 井   巖
            4 欠席委員   なし
            """, speech: rowSpeech, ["present": "委員長 北山一郎; 副委員長 西野花子; 委員 中井巖", "stated": "3 0 - -", "statutory": "3"]),
        HeaderSample("rows: whence the members come, in a column of its own", """
            みほん政策懇談会議事録
            出席者
            秋川玲子　　みほんコンサルティング日本共同代表
            座長　吉岡直行　　みほん大学名誉教授
            委員　東野 次郎　　みほんホテル社長
            """, speech: rowSpeech, ["present": "秋川玲子; 座長 吉岡直行; 委員 東野次郎"]),
        HeaderSample("rows: letters set apart, a department between two columns", """
            みほん市総合教育会議会議録
            出席者
            　　み　ほ　ん　市　長　　　　　　北　山　一　郎
            　　みほん市教育長　　　　　　　　東　野　　　実
            事務局
            　　副市長 南田一夫　　　　　　　生涯学習課 課長 中井 二郎
            """, speech: rowSpeech, ["present": "みほん市長 北山一郎; みほん市教育長 東野実", "secretariat": "副市長 南田一夫; 生涯学習課課長 中井二郎"]),
        HeaderSample("rows: offices that go on below, and one in wide letters", """
            農林水産委員会　第3号
            　出席委員
            　　委員長　北山　一郎君
            　　　理事　東野　次郎君
            　出席国務大臣
            　　　　　郵 政 大 臣　河田　敏夫君
            　出席政府委員
            　　　　　農林水産政務次
            　　　　　官　　　　　　　　　　小川　三郎君
            """, speech: rowSpeech, ["present": "委員長 北山一郎; 理事 東野次郎", "officials": "郵政大臣 河田敏夫; 農林水産政務次官 小川三郎"]),
        HeaderSample("rows: place and hour in the sentence of the call", """
            令和6年第1回みほん市教育委員会定例会会議録
            令和6年1月18日(木曜日)午後3時00分、令和6年第1回定例会を教育委員会室に招集した。
            出席者(2人)
            北山 一郎 教育長
            西野 花子 委員
            """, speech: rowSpeech, ["date": "2024-01-18", "venue": "教育委員会室", "present": "教育長 北山一郎; 委員 西野花子"]),
        HeaderSample("rows: remarks before the first name, who is absent behind the number", """
            みほん市民フォーラム会議録
            出席：みほん市民フォーラム委員13名（川田委員、北野委員は欠席）
            事務局：中井部長
            """, speech: rowSpeech, ["stated": "13 - - -", "absent": "委員 川田; 委員 北野", "secretariat": "部長 中井"]),
        HeaderSample("rows: the order in brackets, two names with one blank, offices that touch", """
            みほん市文化財審議会会議録
            出席委員：（五十音順）石井和夫委員、岩田卓二委員
            事務局職員
            局長中井太一、専門員高橋憲一、主事　山口　弘　　主事補　菊地　悠一
            """, speech: rowSpeech, ["present": "委員 石井和夫; 委員 岩田卓二", "secretariat": "局長 中井太一; 専門員 高橋憲一; 主事 山口弘; 主事補 菊地悠一"]),
        HeaderSample("rows: who is no member, a heading with the body's name, kana before the office", """
            みほん分科会議事録
            ○出席者
            みほん分科会員（敬称略）
            間　ひとみ委員
            森　一郎委員
            北山一郎議長   西野太郎副議長  （委員外）
            """, speech: rowSpeech, ["present": "委員 間ひとみ; 委員 森一郎"]),
        HeaderSample("rows: a list of business inside another, whose numbers go on outside", """
            みほん市景観審議会議事録
            審議会次第

              1. 視察
              2. 議事
                1. 景観について
                2. 広告について
              3. 閉会
            議事録
            """, speech: rowSpeech, ["agenda": "1:1:視察; 1:2:議事; 2:1:景観について; 2:2:広告について; 1:3:閉会"]),
        HeaderSample("rows: an office that leaves no room for its holder, who stands below it", """
            さくら市議会会議録
            ●説明員
            　(1)説明のため出席した者
            　　市長　　　　　　　桜　井　文　雄　君
            　　教育委員会教育長職務代理者
            　　　　　　　　　　　桑　原　　　進　君
            　　産業部長（取扱）港湾振興課長
            　　　　　　　　　　　菊　池　　　実　君
            　　保健部長・健康づくり室長
            　　　　　　　　　　　梅　原　久　子　君
            　　企画課長（兼務）統計担当参事
            　　港湾課長
            　　　　　　　　　　　杉　田　　　守　君
            　　会計課長　　　　　松　下　和　夫　君
            　(2)水道事業管理者の委任を受けて出席した者
            　　水道部長　　　　　竹　中　正　男　君
            """, speech: rowSpeech, [
                "officials": "市長 桜井文雄; 教育委員会教育長職務代理者 桑原進; 産業部長（取扱）港湾振興課長 菊池実; 保健部長・健康づくり室長 梅原久子; 港湾課長 杉田守; 会計課長 松下和夫; 水道部長 竹中正男",
            ]),
        HeaderSample("rows: an office in front of the seat, on either side", """
            かえで町決算審査特別委員会会議録
            ●出席委員（６名）
            　委員長　１１番　　桜井　豊委員　　　　　副委員長　　４番　　梅原正一委員
            　　　　　　２番　　松下久美委員　　　　　　　　　　　７番　　竹中和夫委員
            　　　　　　３番　　菊池　実委員　　　　　監査委員　　９番　　桑原秀雄委員
            """, speech: rowSpeech, ["present": "11 委員長 桜井豊; 4 副委員長 梅原正一; 2 委員 松下久美; 7 委員 竹中和夫; 3 委員 菊池実; 9 監査委員 桑原秀雄"]),
        HeaderSample("rows: an office in front of the seat, one a line, and behind the name", """
            かえで町議会会議録
            出席議員
            　議長　１２番　　桜井　豊議員
            　　　　　１番　　梅原正一議員
            　　　　　２番　　松下久美　監査委員　　３番　　竹中和夫　副議長
            """, speech: rowSpeech, ["present": "12 議長 桜井豊; 1 議員 梅原正一; 2 監査委員 松下久美; 3 副議長 竹中和夫"]),
    ]
}

extension HeaderSample {
    static let all = councils + committees + assemblies + boards + odd + towns + forms + lists + groups + headings + rows + systems + papers + hours + cells + webPages + totals + runOnHeads + staff

    static let councils = [
        HeaderSample("council: fields set by tabs, groups in brackets", """
            名称\t令和6年度第2回 みほん市環境審議会
            日時\t令和6年5月20日（月）午前10時から正午まで
            会場\tみほん市役所 本庁舎3階
            出席者\t（委員）北山、西野、東野、五十嵐 （市側）環境部長、ごみ減量課長
            傍聴者\t3名
            配付資料\t諮問文 委員名簿 参考資料
            会議次第\t1 開会 2 議事 （1）計画の見直しについて （2）その他 3 閉会
            """, [
            "title": "令和6年度第2回 みほん市環境審議会", "session": "令和6年度第2回", "body": "みほん市環境審議会", "kind": "council", "date": "2024-05-20", "weekday": "月",
            "times": "10:00 12:00", "venue": "みほん市役所 本庁舎3階", "present": "北山; 西野; 東野; 五十嵐", "officials": "環境部長; ごみ減量課長", "observers": "3",
            "documents": "諮問文; 委員名簿; 参考資料", "agenda": "1:1:開会; 1:2:議事; 2:（1）:計画の見直しについて; 2:（2）:その他; 1:3:閉会",
        ]),
        HeaderSample("council: list with の各委員 and an absence behind it", """
            第3回みほん町図書館協議会議事録
            日　時：令和5年11月2日(木) 午後1時30分～3時
            場　所：みほん町立図書館 会議室
            出席委員：山川委員長、中井、大沢の各委員（小森副委員長は欠席）
            事務局：図書館長　原田進、主査　谷口薫
            傍聴人：なし
            """, [
            "session": "第3回", "kind": "council", "times": "13:30 15:00", "present": "委員長 山川; 中井; 大沢", "absent": "副委員長 小森", "secretariat": "図書館長 原田進; 主査 谷口薫",
            "observers": "0", "venue": "みほん町立図書館 会議室",
        ]),
        HeaderSample("council: count behind the names, online and deputy", """
            令和6年度　第1回　みほん県都市計画審議会　議事録
            １　日時　令和６年７月１日（月曜日）　１３：３０～１５：２５
            ２　場所　県庁第二会議室
            ３　出席者
            　　委員：北山一郎、西野太郎（オンライン）、東野次郎（代理　石井三郎）、南野花子 (14名)
            ４　議題
            　（１）会長の選任について
            　（２）区域区分の変更について
            """, [
            "session": "令和6年度　第1回", "times": "13:30 15:25", "present": "北山一郎; 西野太郎; 東野次郎<石井三郎; 南野花子", "stated": "14 - - -", "agenda": "1:（１）:会長の選任について; 1:（２）:区域区分の変更について",
        ]),
        HeaderSample("council: table with bars and signs of presence", """
            みほん市国民健康保険運営協議会　会議録
            開催日時　令和４年２月３日（木）午後２時
            開催場所　市民会館
            出席委員
            ┌──┬────┬──┐
            │議席│氏　名　│出欠│
            ├──┼────┼──┤
            │ 1 │北山一郎│ ○ │
            │ 2 │西野花子│ × │
            │ 4 │東野次郎│ ○ │
            └──┴────┴──┘
            """, ["present": "1 北山一郎; 4 東野次郎", "absent": "2 西野花子", "date": "2022-02-03", "times": "14:00 -", "kind": "council"]),
        HeaderSample("council: documents with numbers on lines of their own", """
            会議の名称　みほん市総合計画審議会
            開催日時　令和5年9月8日（金）18時30分から20時10分
            資料
            　資料１　基本構想（素案）
            　資料２－１　将来人口の見通し
            　参考資料　市民意識調査の結果
            """, ["documents": "資料１=基本構想（素案）; 資料２－１=将来人口の見通し; 参考資料　市民意識調査の結果", "times": "18:30 20:10"]),
    ]

    static let committees = [
        HeaderSample("committee: numbered fields, opening and closing on lines of their own", """
            みほん市議会　総務常任委員会記録

            １　日　時　　令和６年６月１９日（水）
            　　　　　　　開会　午前９時５８分
            　　　　　　　閉会　午前１１時４６分
            ２　場　所　　第２委員会室
            ３　出席委員　３名
            　　　　　　　委員長　　足立　稔
            　　　　　　　副委員長　井口　さつき
            　　　　　　　委員　　　上原　勝
            ４　欠席委員　なし
            ５　説明員　　総務部長　　佐伯　俊
            　　　　　　　総務部　財政課長　須藤　理沙
            ６　事務局　　書記　　田所　剛
            """, [
            "title": "みほん市議会　総務常任委員会", "kind": "committee", "times": "09:58 11:46", "venue": "第２委員会室", "present": "委員長 足立稔; 副委員長 井口さつき; 委員 上原勝", "absent": "",
            "stated": "3 0 - -", "officials": "総務部長 佐伯俊; 総務部財政課長 須藤理沙", "secretariat": "書記 田所剛",
        ]),
        HeaderSample("committee: office touching the name, 君, rows read across", """
            　第三委員会室
            　　　午後一時二分開議
            　出席委員　五名
            委員長長橋　定一君
            副委員長谷川まゆみ君
            理事長沼　三郎君
            理事橋本　操君
            北川たえこ君
            　欠席委員　なし
            議長渋沢　実君
            　出席説明員
            福祉局局長山内　操君
            次長吉川　進君
            本日の会議に付した事件
            　議席について
            　議案の審査（質疑）
            ・第三十四号議案　みほん県認定施設の認定基準に関する条例
            """, speech: "○長橋委員長　ただいまから委員会を開会いたします。\n○北川委員　質問いたします。", [
            "venue": "第三委員会室", "times": "13:02 -", "present": "委員長 長橋定一; 副委員長 谷川まゆみ; 理事 長沼三郎; 理事 橋本操; 北川たえこ", "absent": "", "stated": "5 0 - -",
            "officials": "福祉局局長 山内操; 次長 吉川進", "agenda": "1:-:議席について; 1:-:議案の審査（質疑）; 1:-:第三十四号議案　みほん県認定施設の認定基準に関する条例",
        ]),
        HeaderSample("committee: two on a line, ditto marks", """
            令和４年　３月　産業建設委員会（第２回）
            令和４年３月４日（金曜日）
            ○出席委員（６名）
            　委員長　新谷かおる　　副委員長　須賀洋平
            　委　員　瀬田　栄一　　委　員　相馬　ゆき
            　〃　　　田端　修
            　〃　　　津村　恵
            ○欠席委員（１名）
            　委　員　戸叶　正
            """, [
            "present": "委員長 新谷かおる; 副委員長 須賀洋平; 委員 瀬田栄一; 委員 相馬ゆき; 委員 田端修; 委員 津村恵", "absent": "委員 戸叶正", "stated": "6 1 - -", "session": "第２回", "body": "産業建設委員会",
        ]),
        HeaderSample("committees sitting together: lists that overlap", """
            　出席委員　四名
            経済委員会
            委員長小沢　明也君
            増子　直樹君
            清水定政子君
            みほん市場の移転に関する特別委員会
            委員長花輪まさふみ君
            増子　直樹君
            　欠席委員　なし
            """, ["present": "委員長 小沢明也; 増子直樹; 清水定政子; 委員長 花輪まさふみ", "stated": "4 0 - -"]),
        HeaderSample("Diet committee: offices on lines of their own, long offices over two lines", """
            令和六年七月三十日（火曜日）
            　　　午後一時開会
            　　　　─────────────
            　　出席者は左のとおり。
            　　　　委員長　　　　　　　　　小野たえ子君
            　　　　理　事
            　　　　　　　　　　　　　　　　佐々木　正君
            　　　　委　員
            　　　　　　　　　　　　　　　　有山　治子君
            　　　国務大臣
            　　　　　　　　外務大臣　　　　上原　陽子君
            　　　事務局側
            　　　　　　　　常任委員会専門
            　　　　　　　　員　　　　　　　中内　政夫君
            　　　政府参考人
            　　　　　　　　外務省北米局長　有馬　ひろし君
            　　　　─────────────
            　　　本日の会議に付した案件
            ○政府参考人の出席要求に関する件
            ○外交に関する調査
            　（通報の事案に関する件）
            """, speech: "○委員長（小野たえ子君）　ただいまから委員会を開会いたします。\n○有山治子君　質問いたします。", [
            "kind": "diet-committee", "date": "2024-07-30", "times": "13:00 -", "present": "委員長 小野たえ子; 理事 佐々木正; 委員 有山治子", "officials": "外務大臣 上原陽子; 外務省北米局長 有馬ひろし",
            "secretariat": "常任委員会専門員 中内政夫", "agenda": "1:-:政府参考人の出席要求に関する件; 1:-:外交に関する調査（通報の事案に関する件）",
        ]),
    ]
}

extension HeaderSample {
    private static let council = "(会長) 開会します。\n(委員) 面積はいくらですか。\n(事務局) 300平方メートルです。\n(会長) 閉会します。"

    /// How many were there, in brackets and behind the last name; and lists under headings of their own.
    static let totals = [
        HeaderSample("a number and 出席 behind the last name", """
            みほん市環境影響評価審査会会議録
            3 出席者
             1. 審査会委員(五十音順、敬称略)
               小田敏子、河上憲二(副会長)、堀川孝(会長)、
               吉井倫子 以上4名出席
             2. 事務局
               永井環境局次長、北野環境保全課長
            """, speech: council, ["present": "小田敏子; 副会長 河上憲二; 会長 堀川孝; 吉井倫子", "officials": "", "secretariat": "環境局次長 永井; 環境保全課長 北野", "stated": "4 - - -"]),
        HeaderSample("those absent in the bracket behind the number", "みほん市図書館協議会会議録\n日時　平成26年７月３日（木）\n出席者　委員７名(１名欠席)\n", speech: council, ["stated": "7 1 - -"]),
        HeaderSample("both numbers in the bracket that leaves the titles out", "みほん市都市計画審議会会議録\n出席者\n委員：北山一郎、西野花子、東野次郎、\n南川みどり (敬称略.出席者４名、欠席者２名)\n", speech: council, ["present": "北山一郎; 西野花子; 東野次郎; 南川みどり", "stated": "4 2 - -"]),
        HeaderSample("a sentence below the list names nobody", "みほん市環境審議会会議録\n日時　令和５年６月１日\n出席委員：北山一郎、中井花子\n委員長の選出：互選により、委員長は北山一郎委員、副委員長は中井花子委員に決定した。\n", speech: council, ["present": "北山一郎; 中井花子"]),
        HeaderSample("the staff behind the members on one line", """
            みほん市図書館協議会会議録
            3 出席者 |
            委員 北山一郎、中井花子、 西野たろう 事務局 大沢館長、山川主査、 浜田主事 |
            4 欠席者 |
            なし |
            """, speech: council, ["present": "委員 北山一郎; 委員 中井花子; 委員 西野たろう", "officials": "", "secretariat": "館長 大沢; 主査 山川; 主事 浜田"]),
        HeaderSample("behind the key of the list, and who listens last", "みほん市高齢者計画策定委員会\n出席者 委員長 北山一郎 副委員長 西野花子 委員 東野次郎、南川みどり 事務局 福祉部長 大沢幸信、長寿課長 浜田敬 傍聴者 ２名\n",
                     speech: council, ["present": "委員長 北山一郎; 副委員長 西野花子; 委員 東野次郎; 委員 南川みどり", "secretariat": "福祉部長 大沢幸信; 長寿課長 浜田敬", "observers": "2"]),
        HeaderSample("the staff of a department among the members are no list", "みほん町教育委員会定例会会議録\n出席者　教育長　北山一郎　委員　西野花子　教育委員会 事務局　長　大沢　薫\n", speech: council, ["secretariat": ""]),
        HeaderSample("seat, surname and given name below each other", """
            第１回かえで町農業委員会総会議事録
            令和６年７月22日
            (1)出席者(仮議席順)
            1番
            北山
            武
            2番
            西野
            良子
            3番
            南川みほこ
            2.職員の出欠状況
            かえで町町長
            西野
            五郎
            事務局長
            中井
            勝
            """, speech: "○会長　ただいまから開会いたします。\n○事務局長　ご説明いたします。", ["present": "1 北山武; 2 西野良子; 3 南川みほこ", "officials": "かえで町町長 西野五郎; 事務局長 中井勝"]),
        HeaderSample("office, surname and given name below each other", """
            みほん町総合教育会議議事録
            令和６年７月22日
            出席者
            (構成員)
            かえで町長
            西野
            五郎
            教育長
            長谷川
            勝彦
            教育委員
            鷹爪
            辰巳
            """, speech: "○かえで町長　ただいまから開会いたします。\n○教育長　ご説明いたします。", ["present": "かえで町長 西野五郎; 教育長 長谷川勝彦; 教育委員 鷹爪辰巳"]),
        HeaderSample("who was chosen, and somebody's words, are no items", """
            みほん市図書館協議会会議録
            日時　平成26年７月３日（木）
            議題
            ・会長の互選
            西野委員に決定
            ・事業計画について
            本日はお忙しいところをお集まりいただきましてまことにありがとうございます
            """, speech: council, ["agenda": "1:-:会長の互選; 1:-:事業計画について"]),
        HeaderSample("the number of the page's list before the printed one", """
            みほん市図書館協議会会議録
            日時　平成26年７月３日（木）
            議題
              1. (1)事業報告について
              2. (2)事業計画について
              3. (3)その他
            議事
            議事内容
            """, speech: council, ["agenda": "1:(1):事業報告について; 1:(2):事業計画について; 1:(3):その他"]),
        HeaderSample("numbers of fields on lines of their own", """
            みほん市図書館協議会会議録
            1
            日時
            平成26年７月３日（木）
            2
            議題
            (1)事業報告について
            (2)事業計画について
            3
            机上配布資料
            (1)着席図
            """, speech: council, ["agenda": "1:(1):事業報告について; 1:(2):事業計画について"]),
        HeaderSample("numbers of items on lines of their own", """
            みほん町議会会議録
            日時　平成26年７月３日（木）
            付議事件
            1
            会議録署名議員の指名
            2
            議員提出第６号議案
            3
            副議長の辞職許可について
            """, speech: council, ["agenda": "1:1:会議録署名議員の指名; 1:2:議員提出第６号議案; 1:3:副議長の辞職許可について"]),
        HeaderSample("a date whose letters are set apart names nobody", """
            みほん市農業委員会総会議事録
            事務局　平成 年 月 日
            """, speech: council, ["secretariat": ""]),
    ]
}

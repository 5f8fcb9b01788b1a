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
        HeaderSample("those absent in the bracket behind the number", "みほん市図書館協議会会議録\n日時　平成26年６月19日（木）\n出席者　委員７名(１名欠席)\n", speech: council, ["stated": "7 1 - -"]),
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
    ]
}

extension HeaderSample {
    private static let council = "○山川会長　開会します。\n○西野委員　面積はいくらですか。\n○事務局　300平方メートルです。\n○山川会長　閉会します。"
    private static let plenary = "○議長（北山一郎君）　ただいまから会議を開きます。\n○２番（西野太郎君）　質問いたします。"

    /// Headers that lost their line ends.
    static let runOnHeads = [
        HeaderSample("a farm committee: seats behind wide gaps", "第 4 回 農 業 委 員 会 議 事 録   令和3年9月15日(水)   開会時間  午後1時40分 出席委員     1番委員  北 山 一 郎         2番委員  西 野 花 子     3番委員  東     勇 欠席委員     6番委員  南 川 次 郎         9番委員  中 井 太 一     局長  大沢幸信  次長  浜田敬",
                     speech: council, ["present": "1 北山一郎; 2 西野花子; 3 東勇", "absent": "6 南川次郎; 9 中井太一", "secretariat": "局長 大沢幸信; 次長 浜田敬", "date": "2021-09-15"]),
        HeaderSample("a council: place, groups of members, business", "令和2年度第3回みほん市水辺計画審議会議事録 令和2年10月7日(水曜日) 午前10時開会 午前11時25分閉会 場所:市民会館 小会議室 出席委員 1 条例第3条第1号委員(1人)    北山 一郎委員 2 条例第3条第2号委員(2人)    西野 花子委員(会長),東野 次郎委員 案件   諮問第4号 水辺公園の変更について",
                     speech: council, ["title": "令和2年度第3回みほん市水辺計画審議会", "venue": "市民会館 小会議室", "times": "10:00 11:25", "present": "委員 北山一郎; 会長 西野花子; 委員 東野次郎", "agenda": "1:-:諮問第4号 水辺公園の変更について"]),
        HeaderSample("an assembly: the lists in sentences", "    令和3年第2回臨時会(第1号 5月11日)               令和3年第2回みほん町議会臨時会会議録                  令和3年5月11日  令和3年5月11日第2回みほん町議会臨時会は、みほん町議場に招集された。 1 出席議員は、2名で次のとおりである。    1番  北 山 一 郎         2番  西 野 太 郎    2 欠席議員は、10番  南 川 花 子 3 地方自治法第121条の規定により説明のため会議に出席した者は、次のとおりである。   町     長  大 沢 幸 信     副  町  長  浜 田 敬 之 4 本会議の書記は、次のとおりである。   議会事務局長   下 田 将 二     書     記  上 山 真 一",
                     speech: plenary, ["body": "みほん町議会", "date": "2021-05-11", "present": "1 北山一郎; 2 西野太郎", "absent": "10 南川花子", "officials": "町長 大沢幸信; 副町長 浜田敬之", "secretariat": "議会事務局長 下田将二; 書記 上山真一", "stated": "2 - - -"]),
        HeaderSample("a committee: marks before the chairs, and what follows the members", "水辺整備特別委員会会議録 1.日時  令和元年7月10日(水)午前10時開議 2.場所  第3委員会室 3.出席委員  3名         ◎北 山 一 郎  ○西 野 太 郎   東 野 三 郎 4.欠席委員  1名 南 川 みどり 5.説明員  2名         河川課長 大沢幸信         水道部長    浜田敬 6.傍聴者  2名",
                     speech: council, ["venue": "第3委員会室", "present": "北山一郎; 西野太郎; 東野三郎", "absent": "南川みどり", "officials": "河川課長 大沢幸信; 水道部長 浜田敬", "stated": "3 1 - -", "observers": "2"]),
        HeaderSample("advisers behind the members are not counted among them", "みほん市農業委員会4月総会議事録 日時:令和3年4月12日(月)午前9時30分 場所:大会議室 出席委員 農業委員 3名中 2名 1番 北山 一郎 2番 3番 西野 花子 農地利用最適化推進委員 12名中2名 1番 東野 次郎 待機 2番 南川 三郎",
                     speech: council, ["times": "09:30 -", "venue": "大会議室", "present": "1 北山一郎; 3 西野花子"]),
        HeaderSample("nobody's words are read as business", "みほん水辺審議会・総会 日 時 平成20年6月4日(水) 10:00～ 場 所 県民会館(研修室 4階) 議 題 (1)部会長の選任について (2)護岸の調査について (3)その他 大沢課長  ただ今から総会を始めます。 河川課長の大沢でございます。", speech: "皆さまには、雨の中をお集まりいただきました。",
                     ["venue": "県民会館(研修室 4階)", "agenda": "1:(1):部会長の選任について; 1:(2):護岸の調査について; 1:(3):その他"]),
        HeaderSample("an assembly: the number of the next field touches the last name, and nobody is absent", "    令和 5年11月会議           令和5年みほん町議会11月会議会議録                                   第  1  日  目                                   令和5年11月10日                                   於    議    場1. 出席議員(3名)   1番  北 山 大 介              2番  西 野 高 幸   3番  東     剛2. 欠席議員(0名)3. 遅参・早退議員(0名)4. 地方自治法第121条の規定により説明のため会議に出席した者の職氏名(2名)   町長      大 沢 親 男         副町長     浜 田 昭 彦5. 職務のため出席した者の職氏名(1名)   議会事務局長  上 山 憲 明",
                     speech: plenary, ["title": "令和5年みほん町議会11月会議", "present": "1 北山大介; 2 西野高幸; 3 東剛", "absent": "", "officials": "町長 大沢親男; 副町長 浜田昭彦", "secretariat": "議会事務局長 上山憲明", "stated": "3 0 - -"]),
        HeaderSample("an assembly: rules between the fields, circles before them", "    平成27年第 3回定例会(第5号9月17日)   平成27年第3回みほん市議会定例会会議録(第5号)    平成27年9月17日(木曜日)    ────────────────── 〇本日の会議に付した事件  日程の全部    ────────────────── 〇出席議員(2名)     1番  北 山 幸 弘 議員     2番  西 野 章 三 議員    ────────────────── 〇欠席議員( 1名)     3番  東 野   至 議員    ────────────────── 〇説明のため出席した者     市長          大 沢 幸 男 君     副市長         浜 田 克 行 君",
                     speech: plenary, ["title": "平成27年第3回みほん市議会定例会", "session": "平成27年第3回", "date": "2015-09-17", "present": "1 議員 北山幸弘; 2 議員 西野章三", "absent": "3 議員 東野至", "officials": "市長 大沢幸男; 副市長 浜田克行", "stated": "2 1 - -"]),
    ]
}

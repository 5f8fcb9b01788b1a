extension HeaderSample {
    private static let plenary = "○議長（北山一郎）　ただいまから会議を開きます。\n○２番（西野太郎）　質問いたします。"

    /// Who attends without a vote, as assemblies list them.
    static let staff = [
        HeaderSample("the speaker of the assembly at the head of those who work for it", """
            平成26年みほん市議会議会運営委員会記録
            1.出席議員(2名)
               北山 一郎     西野  花
            2.職務のため出席した者の職氏名
               議長        東野 信生      副議長      南川 直規
               議会事務局長    大沢  豊      議事課長     浜田 宏和
               議事係主事     中井英里
            """, speech: plenary, ["present": "北山一郎; 西野花", "secretariat": "議会事務局長 大沢豊; 議事課長 浜田宏和; 議事係主事 中井英里", "stated": "2 - - -"]),
        HeaderSample("番外 and its number before the name", "みほん市議会６月定例会会議録\n〇出席議員 1名\n 1番  北 山 一 郎 議員\n〇理事者側説明者\n 番外 1 番  大 沢   崇  市長\n 番外 2 番  浜 田 彰 二  副市長\n", speech: plenary, ["present": "1 議員 北山一郎", "officials": "市長 大沢崇; 副市長 浜田彰二"]),
        HeaderSample("a given name of one letter before an office that is set apart", "平成16年第2回みほん市議会臨時会会議録\n1 出席説明員\n  市     長  大沢  覚     助     役  浜田 新吾\n  収  入  役  上山 悠位     教  育  長  下田 和義\n", speech: plenary, ["officials": "市長 大沢覚; 助役 浜田新吾; 収入役 上山悠位; 教育長 下田和義"]),
        HeaderSample("whom the law lets the assembly ask to come", "平成25年第2回みほん町議会定例会会議録\n●地方自治法第121条第1項の規定により出席を求めた者\n みほん町長               大沢栄二君\n みほん町代表監査委員          上山清次君\n●説明員\n  副町長       下田栄君   会計管理者     中井亨子君\n", speech: plenary, ["officials": "みほん町長 大沢栄二; みほん町代表監査委員 上山清次; 副町長 下田栄; 会計管理者 中井亨子"]),
        HeaderSample("who came because the assembly asked", "第9回みほん市議会定例会会議録\n      出席要求による出席者\n  市     長  大 沢 耕 三   副  市  長  浜 田   功\n", speech: plenary, ["officials": "市長 大沢耕三; 副市長 浜田功"]),
        HeaderSample("those outside the committee, on the one line of the header", "第19回国会 衆議院 議院運営委員会 第31号\n\n    昭和二十九年三月十二日(金曜日)     午後一時十分開議  出席委員    委員長 北山 一郎君    理事 西野 次郎君 理事 東野 三郎君  委員外出席者         副  議  長 上山 五郎君         事 務 総 長 大沢  眞君     ――――――――――――― 本日の会議に付した事件  回付案取扱いの件\n",
                     speech: "○北山委員長　ただいまから会議を開きます。\n○西野委員　質問いたします。", ["present": "委員長 北山一郎; 理事 西野次郎; 理事 東野三郎", "agenda": "1:-:回付案取扱いの件"]),
        HeaderSample("who is heard is no member", "みほん対策協議会（第３回）議事要旨\n4.出席者\n\n委員\n\n北山委員，東野委員\n\nヒアリング協力者\n\n  みほん大学名誉教授 大沢様，青葉大学客員教授 浜田様\n", speech: "【座長】　始めます。\n【北山委員】　はい。", ["present": "委員 北山; 委員 東野"]),
    ]
}

import SourceText

/// Asking verbs as summaries print them, at the end of a sentence: 「現在、何台あるのか尋ねる。」 「集まった人の数を示されたい。」
enum PlainAsking {
    static let words = ["尋ねる。", "尋ねたい", "尋ねておく。", "尋ねておきた", "問う。", "問いたい。", "問いたいと", "ただす。", "ただしたい。", "ただしたいと", "か聞く。", "かを聞く。", "かについて聞く。", "お考えを聞く。", "所見を聞く。", "聞いておく。", "伺っておく。",
                        "か聞きます。", "かを聞きます。", "について聞きます。", "数を聞きます。", "理由を聞きます。", "お考えを聞きます。", "所見を聞きます。",
                        "数を聞く。", "率を聞く。", "額を聞く。", "理由を聞く。", "時期を聞く。", "内訳を聞く。", "根拠を聞く。", "見通しを聞く。",
                        "示されたい", "示してほし", "示してもらいた", "示せ。", "教えられたい", "答えられたい", "答弁されたい", "説明されたい", "回答されたい", "明らかにされたい", "明らかにしてほし", "明らかにしてもらいた"]

    /// 「町民に信を問う。」「姿勢をただす。」: what somebody does, not what is asked here.
    static func isDeed(_ bytes: [UInt8], _ mark: Range<Int>) -> Bool {
        let before = max(0, mark.lowerBound - 24)..<mark.lowerBound
        if bytes.has("問", at: mark.lowerBound) { return ["是非を", "民意を", "信を", "責任を", "賛否を", "真価を", "罪を", "民に", "有権者に"].contains { (word: StaticString) in bytes.hasSuffix(word, in: before) } }
        return bytes.has("ただ", at: mark.lowerBound) && ["姿勢を", "襟を", "身を", "襟元を"].contains { (word: StaticString) in bytes.hasSuffix(word, in: before) }
    }
}

/// 「いつ直すのでしょうかという質問をさせていただきます」: what is asked stands before, in doubt.
enum NamedQuestion {
    static let words: [String] = ["のか", "うか", "すか"].flatMap { doubt in joints.flatMap { joint in verbs.map { doubt + joint + $0 } } }

    /// 「いつ終わるのかと聞いているんです」
    static let insisting: [String] = ["", "を", "と", "ということを"].flatMap { joint in ["聞いて", "お聞きして", "伺って", "お尋ねして", "質問して"].flatMap { verb in ["いるんです", "いるのです", "おるんです", "おるのです"].map { "か" + joint + verb + $0 } } }

    private static let joints = ["、質問", "と質問", "という質問を", "ということを質問", "という点を質問"]
    private static let verbs = ["させていただきます", "させていただきたい", "改めてさせていただきます", "改めてさせていただきたい", "いたします", "します", "したい"]

    static func isPut(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { bytes.containsAny(["か、質問", "かと質問", "かという質問を", "かということを質問", "かという点を質問"], in: range) }
}

/// 「もう少し詳しく説明をしてください」 「分かるように答えてほしい」: a request to tell, whatever stands between noun and verb.
enum TellingRequest {
    static let words: [String] = nouns.flatMap { noun in requests.map { noun + $0 } } + hoped + others

    // A shorter cue that begins with ご would take the honorific away.
    private static let nouns = ["説明", "答弁", "ご答弁", "御答弁", "回答"]
    private static let requests = ["してくだ", "をしてくだ", "して下さ", "をして下さ", "をしていただきた", "をしていただけ", "してほし", "をしてほし", "してもらいた", "をしてもらいた", "してもらえ", "をしてもらえ",
                                   "お願い", "よろしくお願い", "をよろしくお願い"]
    // 「答弁いただけないので」 asks nothing.
    private static let hoped = ["答弁", "ご答弁", "御答弁", "お答え", "説明", "ご説明", "御説明", "ご回答", "御回答"].flatMap { noun in ["いただければ", "いただけます", "いただけません", "いただけたら", "いただけると", "をいただければ", "をいただけます", "をいただけません", "をいただけたら"].map { noun + $0 } }
    private static let others = ["お伝えいただけ", "お伝えくだ", "お伝え願", "お話をいただけ", "お話をいただきた", "コメントをいただ", "コメントいただ", "補足していただ", "補足いただ", "補足をいただ", "解説していただ", "解説いただ", "紹介していただけ", "紹介いただけ",
                                   "答えてほし", "答えてもらいた", "お話しくだ", "お話しいただきた", "お話しいただけ", "詳しく話してくだ", "知りたい。", "知りたいと思います", "知りたいと思っております。", "知りたいと思っています。", "知りたいです", "知りたいのですが", "知りたいんですが", "知りたいんですけ"]

    /// 「道筋を示してほしいと要望します」: wished for, not asked here.
    static func isWish(_ bytes: [UInt8], _ mark: Range<Int>, end: Int) -> Bool {
        ["ほし", "いただ", "いただきた", "もらいた"].contains { (word: StaticString) in bytes.hasSuffix(word, in: mark) }
            && bytes.first(of: ["いと", "きたいと"], at: mark.upperBound, end: end) != nil && bytes.contains("要望", in: mark.upperBound..<end)
    }

    /// 「住民に説明をしていただきたい」: told to others, not here.
    static func isToOthers(_ bytes: [UInt8], _ mark: Range<Int>, start: Int) -> Bool {
        guard bytes.has("説明", at: mark.lowerBound) || bytes.has("お話し", at: mark.lowerBound) else { return false }
        return bytes.containsAny(["民に", "民へ", "民の皆", "保護者に", "保護者へ", "利用者に", "利用者へ", "地元に", "地元の方", "地域の方", "世帯に", "家庭に"], in: max(start, mark.lowerBound - 90)..<mark.lowerBound)
    }
}

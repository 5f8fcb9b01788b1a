import SourceText

/// Whether words may be the name of a person, as rosters print names.
enum PersonName {
    private static let otherWords: [StaticString] = [
        "欠番", "欠員", "空席", "日程", "議事", "会議", "について", "関する", "午前", "午後", "場所", "現在", "場合", "ます", "です", "した", "する", "もの", "議案", "開会", "閉会", "開議", "出席", "欠席", "遅参",
        "次第", "資料", "委員会", "協議会", "審議会", "ほか", "その他", "傍聴", "別紙", "名簿", "以上", "以下", "各委員", "各課", "関係課", "関係者", "請願", "陳情", "条例", "報告", "選挙",
        "署名", "会期", "付託", "案件", "事件", "同上", "大臣", "官房", "事務", "議席", "氏名", "職名", "役職", "備考", "区分", "番号", "地方自治法", "規定", "説明", "招集", "応招", "予算", "決算", "定数", "質問", "答弁", "内容", "召集", "選任", "互選", "とおり", "次の", "左の", "おいて", "市長", "町長", "村長", "課長", "部長", "局長", "代表", "選出", "経験者", "公募", "地区", "推薦", "団体", "被保険", "公益", "有識", "学識", "あいさつ", "挨拶", "協議", "自己紹介", "審議", "諮問", "答申",
    ]

    /// Kanji, kana and the marks that occur in names, one to twelve of them.
    static func isPlausible(_ name: [UInt8]) -> Bool {
        var offset = 0, count = 0
        while let found = name.codePoint(at: offset) {
            guard isNameCharacter(found.value) else { return false }
            count += 1
            offset += found.length
        }
        // はなし　俊郎 is somebody, 欠席者なし nobody.
        guard (1...12).contains(count), !name.containsAny(otherWords, in: name.indices), !name.hasSuffix("なし", in: name.indices) else { return false }
        return count > 1 || CodePoint.isKanji(name.codePoint(at: 0)?.value ?? 0)
    }

    /// Words of a header that nobody is called by, as far as names hold none of them.
    private static let headerWords: [StaticString] = [
        "項目", "概要", "結果", "事項", "次回", "予定", "未定", "紹介", "使用者", "労働者", "発言", "構成員", "連絡先", "公開", "議題", "審査会", "検討会", "懇談会", "職員", "方法", "部署", "列席", "陪席", "オブザーバー", "メンバー", "確認", "開催", "日時", "会場", "主な", "敬称略", "順不同", "分科会", "部会員", "平成", "令和",
    ]

    /// 概要, 一般, まずは: what is printed where a name would stand, and is none.
    static func isHeaderWord(_ name: [UInt8]) -> Bool {
        name.containsAny(headerWords, in: name.indices) || ["名", "名中", "人", "人中", "一般", "同課", "同", "まずは", "また", "なお", "次に", "ただし", "昭和", "年", "月", "日", "年度"].contains(name.string(name.indices))
    }

    private static func isNameCharacter(_ value: UInt32) -> Bool {
        switch value {
        case 0x3005, 0x3006, 0x30FC, 0x30FB, 0x3007: true
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        // 〓 and ? where a kanji was lost: the person is there all the same.
        case 0x3013, 0x3F, 0xFF1F, 0xFFFD: true
        // Kana of half width.
        case 0xFF66...0xFF9F: true
        // Members from abroad and notes such as 中田A: letters, but nothing else of ASCII.
        case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        default: CodePoint.isKanji(value) || CodePoint.isHiragana(value) || CodePoint.isKatakana(value)
        }
    }

    /// A family name that is known with a short given name behind it.
    static func looksFull(_ bytes: [UInt8], _ token: Range<Int>) -> Bool {
        guard let surname = Surnames.prefixLength(bytes, token), surname < token.count else { return false }
        return bytes.codePointCount(in: token.lowerBound + surname..<token.upperBound) <= 3
    }

    private static let honorifics: [StaticString] = ["君", "さん", "氏", "様", "くん"]

    /// Ends in, or is, an honorific that follows names only.
    static func endsInHonorific(_ bytes: [UInt8], _ token: Range<Int>) -> Bool {
        honorifics.contains { bytes.hasSuffix($0, in: token) }
    }
}

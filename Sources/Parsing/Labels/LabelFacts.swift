import Minutes
import SourceText

/// A shape and what its words say, measured once for all styles.
struct Candidate {
    enum Inner { case none, name, nameWithHonorific, nameWithOffice, count, direction, other }

    private(set) var shape: LabelShape
    /// The label's token without blanks and without first letters in brackets.
    let token: [UInt8]
    let office: Offices.Office?
    /// Nothing but an office: 会長, 議会事務局長.
    let isOfficeAlone: Bool
    let isSeat: Bool
    /// 西野太郎君
    let isNamed: Bool
    /// Ａ委員, B委員
    let isLettered: Bool
    /// ６今泉: a seat number right before a surname.
    let isNumberedName: Bool
    let word: LabelWords.Kind?
    /// 生涯学習課, without a mark: a section that answers, not an item's head.
    let isSection: Bool
    let inner: Inner
    /// 出席議員, 議事日程: words that open a list.
    let opensList: Bool
    /// Hash of the label without blanks.
    let key: UInt64
    /// 挙手全員: what happened, not who spoke.
    let isDirection: Bool
    /// How often the label heads a line.
    var repeats = 1
    /// Words follow that someone may have spoken.
    var looksSpoken = false
    /// It stands alone on its line as the document's other labels do.
    var isLabelLine = false

    init(_ bytes: [UInt8], _ shape: LabelShape) {
        self.shape = shape
        let token = Candidate.compactToken(bytes, shape)
        self.token = token
        office = Offices.ending(token, token.indices) ?? Candidate.letteredOffice(token)
        isOfficeAlone = Offices.alone(token, token.indices) != nil
        isSeat = Seat.split(token) != nil
        isNamed = shape.isFullName || Honorific.ends(token, token.indices)
        isLettered = Candidate.isLettered(token)
        isNumberedName = Candidate.isNumberedName(token)
        isSection = shape.mark == .none && Departments.isSection(token, token.indices)
        word = LabelWords.kind(token, token.indices) ?? (isSection ? .organisation : nil)
        inner = shape.inner.map { Bangai.rest(token) != nil && Bangai.split(bytes, $0) != nil ? .nameWithHonorific : Candidate.inner(bytes, $0) } ?? .none
        opensList = Candidate.opensList(token)
        key = Candidate.hash(bytes, shape.label)
        isDirection = !token.elementsEqual("呼ぶ声".utf8) && token.containsAny(Candidate.directionWords, in: token.indices)
        (opensQuotation, hasTwoSpaces) = Candidate.surroundings(bytes, shape)
    }

    /// The words begin with 「.
    private(set) var opensQuotation: Bool
    /// Two ASCII blanks, and no more, stand behind the label.
    private(set) var hasTwoSpaces: Bool

    /// The same label at the head of another line: only what follows it is looked at again.
    func again(_ bytes: [UInt8], _ shape: LabelShape) -> Candidate {
        var copy = self
        copy.shape = shape
        (copy.opensQuotation, copy.hasTwoSpaces) = Candidate.surroundings(bytes, shape)
        return copy
    }

    private static func surroundings(_ bytes: [UInt8], _ shape: LabelShape) -> (opensQuotation: Bool, hasTwoSpaces: Bool) {
        let end = shape.span.upperBound
        return (bytes.has("「", at: shape.textStart), bytes.has("  ", at: end) && !bytes.has("   ", at: end) && shape.textStart == end + 2)
    }

    var hasOffice: Bool { office != nil }
    /// 西野: a known surname and nothing else.
    var isSurname: Bool { Surnames.prefixLength(token, token.indices) == token.count }
    /// 北山一郎議員: a known family name, a usual given name and the office.
    var holdsFullName: Bool {
        guard shape.frame == .bare, let office else { return false }
        let name = NameAndOffice.split(token, endingIn: office).name
        return PersonName.looksFull(token, name) && Surnames.endsLikeGivenName(token, name)
    }
    /// 北山花子君, without a mark and alone on its line.
    var isNameAlone: Bool {
        shape.mark == .none && shape.frame == .bare && shape.separator == .lineEnd && office == nil && !isSeat && token.hasSuffix("君", in: token.indices) && (4...8).contains(token.codePointCount(in: token.indices))
    }
    func endsInAny(_ words: [StaticString]) -> Bool { words.contains { token.hasSuffix($0, in: token.indices) } }
    var isBracketName: Bool { inner == .name || inner == .nameWithHonorific || inner == .nameWithOffice }

    /// 役職（氏名君）: an office or seat, and a name.
    var isOfficeWithName: Bool {
        guard shape.frame == .tail, !opensList else { return false }
        if inner == .nameWithHonorific || inner == .nameWithOffice { return hasOffice || isSeat || isLikelyOffice || Candidate.isAct(token) }
        return inner == .name && (hasOffice || isSeat || Bangai.rest(token) != nil)
    }

    /// 質疑（佐藤委員）, 意見・質疑（下森委員）, 問（佐藤委員）: what is done, and in the bracket who does it.
    static func isAct(_ token: [UInt8]) -> Bool {
        var offset = 0
        while offset < token.count {
            guard let word = token.first(of: ["質疑", "質問", "答弁", "要望", "意見", "説明", "回答", "発言", "報告", "提案", "討論", "補足", "問", "答", "・", "、", "及び"], at: offset) else { return false }
            offset += word.utf8CodeUnitCount
        }
        return offset > 0
    }

    /// 問（佐藤委員）, 答（税務課長）
    var isActOfNamed: Bool { Candidate.isAct(token) && (inner == .nameWithOffice || inner == .nameWithHonorific) }

    /// A bare label that may be a speaker.
    var isBareSpeaker: Bool {
        shape.frame == .bare && !opensList && (hasOffice || isSeat || isNamed || word != nil)
    }

    /// Offices end in 長, 官, 員 … even where the table does not know them.
    private var isLikelyOffice: Bool {
        let endings: [StaticString] = ["長", "官", "監", "員", "人", "者", "士", "役", "局", "側", "番外", "総裁", "代表", "総監", "］", "]"]
        return endings.contains { token.hasSuffix($0, in: token.indices) } || Bangai.rest(token) != nil
    }

    // MARK: measuring

    static func compactToken(_ bytes: [UInt8], _ shape: LabelShape) -> [UInt8] {
        guard let hint = shape.hint else {
            let token = bytes.withoutBlanks(shape.token)
            return shape.frame == .enclosed || shape.frame == .lenticular ? withoutNote(token) : token
        }
        return Array((bytes.stringWithoutBlanks(shape.token.lowerBound..<hint.lowerBound) + bytes.stringWithoutBlanks(hint.upperBound..<shape.token.upperBound)).utf8)
    }

    /// 北山一郎特命担当部長（会計管理者） → without the second bracket.
    static func withoutNote(_ name: [UInt8]) -> [UInt8] {
        for open in ["（", "("] as [StaticString] {
            if let start = name.firstOffset(of: open, in: name.indices), start > 0, name.last == 0x29 || name.hasSuffix("）", in: name.indices) { return Array(name[..<start]) }
        }
        return name
    }

    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = StableHash()
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let blank = bytes.blankLength(at: offset, end: range.upperBound) { offset += blank; continue }
            hash.add(bytes[offset])
            offset += 1
        }
        return hash.value
    }

    /// 委員Ａ, 構成員1: the office before the letter.
    static func letteredOffice(_ token: [UInt8]) -> Offices.Office? {
        for word in ["委員", "構成員", "市民", "参加者", "住民", "町民", "村民", "区民", "県民", "質問者", "保護者", "会員", "生徒", "学生", "団体"] as [StaticString] where token.has(word, at: 0) {
            let rest = word.utf8CodeUnitCount..<token.count
            guard (1...2).contains(token.codePointCount(in: rest)), let first = token.codePoint(at: rest.lowerBound), isLetter(first.value) || CodePoint.isDigit(first.value) else { continue }
            return Offices.Office(word, .member, alone: true)
        }
        return nil
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        // Latin letters of either width, circled numbers, イロハ and アイウ are letters; ○ ● hide a name.
        case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x2460...0x2473, 0x25CB, 0x3007, 0x25CF: true
        default: false
        }
    }

    static func isLettered(_ token: [UInt8]) -> Bool {
        if letteredOffice(token) != nil { return true }
        guard let first = token.codePoint(at: 0), token.count > first.length, let office = Offices.ending(token, token.indices) else { return false }
        return isLetter(first.value) && token.codePointCount(in: 0..<token.count - office.ending.utf8CodeUnitCount) <= 2
    }

    private static func isNumberedName(_ token: [UInt8]) -> Bool {
        guard let first = token.codePoint(at: 0), CodePoint.isDigit(first.value), let number = JapaneseNumber.read(token, at: 0, end: token.count),
              number.value > 0, number.value < 100, number.end < token.count else { return false }
        return token.codePointCount(in: number.end..<token.count) <= 5 && Surnames.prefixLength(token, number.end..<token.count) != nil
    }

    private static func inner(_ bytes: [UInt8], _ range: Range<Int>) -> Inner {
        let name = bytes.withoutBlanks(range)
        let whole = name.indices
        guard !name.isEmpty else { return .other }
        if let number = JapaneseNumber.read(name, at: 0, end: name.count) {
            if name.first(of: ["名", "人"], at: number.end) != nil { return .count }
            if number.end == name.count { return name.codePoint(at: 0).map { CodePoint.isDigit($0.value) } ?? true ? .count : .name }
        }
        if name.containsAny(["呼ぶ者", "拍手", "登壇", "異議", "起立", "挙手", "退席", "着席", "説明", "資料", "続き", "休憩", "当時", "敬称略", "音順", "順不同"], in: whole) { return .direction }
        if name.containsAny(["、", "。", "について", "年度", "件"], in: whole) { return .other }
        if Honorific.ends(name, whole) { return .nameWithHonorific }
        if Offices.ending(name, whole) != nil { return .nameWithOffice }
        return name.codePointCount(in: whole) <= 12 && (name.codePoint(at: 0).map { $0.value > 0x3000 } ?? false) ? .name : .other
    }

    private static let directionWords: [StaticString] = ["挙手", "起立", "拍手", "異議", "呼ぶ", "休憩", "再開", "退席", "退場", "着席", "入場", "登壇", "降壇", "賛成", "反対", "なし", "署名"]

    private static let listWords: [StaticString] = [
        "出席議員", "欠席議員", "出席委員", "欠席委員", "応招議員", "不応招議員", "遅参議員", "早退議員", "説明員", "事務局職員", "会議録署名", "署名議員", "署名委員", "議事日程",
        "本日の会議", "会議に付した", "委員会説明員", "出席説明員", "委員外議員", "出席した", "出席理事者", "説明のため", "出席者", "欠席者", "職務のため", "地方自治法", "出席", "欠席",
        "紹介議員", "午前", "午後", "議事説明員", "委員外", "傍聴", "提出者", "賛成者", "日程第", "議案第", "請願第", "陳情第", "報告第", "質問議員", "質問者", "発言順", "選挙すべき", "開票立会",
    ]

    private static func opensList(_ token: [UInt8]) -> Bool {
        // ４　欠席委員: the number of the field
        let start = token.codePoint(at: 0).flatMap { CodePoint.isDigit($0.value) ? JapaneseNumber.read(token, at: 0)?.end : nil } ?? 0
        guard token.first(of: listWords, at: start) != nil else { return false }
        // 説明員 and 提出者 speak too, where nothing but the word is printed.
        return !(Offices.alone(token, token.indices) != nil && token.first(of: ["説明員", "提出者"], at: 0) != nil)
    }
}

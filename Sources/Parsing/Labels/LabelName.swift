import Minutes
import SourceText

/// From a label as printed to office, name and seat: 議長（北山一郎君）, １２番（西野太郎君）, 中井太一税務課長, 会長.
///
/// Where the label leaves it open what is name and what is office, the name stays nil and the label whole.
enum LabelName {
    /// - Parameter previous: the speaker before, whom a ditto mark repeats.
    static func speaker(_ bytes: [UInt8], _ shape: LabelShape, previous: Speaker?) -> Speaker {
        // Letters below each other are one word.
        let label = bytes[shape.label].contains(0x0A) ? bytes.stringWithoutBlanks(shape.label) : bytes.string(shape.label)
        switch shape.frame {
        case .ditto:
            var speaker = previous ?? Speaker(label: label)
            speaker.label = label
            return speaker
        case .anonymous: return Speaker(label: label)
        default: break
        }
        let token = Candidate.compactToken(bytes, shape)
        if let inner = shape.inner {
            if isHowPresent(bytes, inner) { return bare(label, token, lastBreak: nil) }
            if shape.frame == .tail, Candidate.isAct(token) { return bare(label, bytes.withoutBlanks(inner), lastBreak: nil) }
            if let rest = Bangai.rest(token), Offices.ending(rest, rest.indices) == nil, let split = Bangai.split(bytes, inner) { return withName(label, token: split.office, inner: split.name) }
            return withName(label, token: token, inner: bytes.withoutBlanks(inner))
        }
        if shape.isFullName { return Speaker(label: label, name: token.string(token.indices), kind: shape.frame == .bare && shape.isSplit ? .member : .unknown) }
        var speaker = bare(label, token, lastBreak: lastBreak(bytes, shape.token))
        if let hint = shape.hint, let name = speaker.name { speaker.name = name + bytes.stringWithoutBlanks(hint) }
        return speaker
    }

    // MARK: 役職（氏名君）

    private static func withName(_ label: String, token: [UInt8], inner: [UInt8]) -> Speaker {
        var speaker = Speaker(label: label)
        var name = inner
        if let seat = Seat.split(token) {
            speaker.seat = seat.number
            speaker.role = "議員"
            speaker.kind = .member
        } else {
            let office = officeWords(token)
            speaker.role = office.string(office.indices)
            speaker.kind = Bangai.rest(office) == nil ? kind(ofRole: office) : .executive
        }
        // 議員（９番　西野太郎君）
        if let seat = Seat.split(name) {
            speaker.seat = speaker.seat ?? seat.number
            name = Array(name[seat.end...])
        }
        name = withoutReading(withoutHonorific(Candidate.withoutNote(name)))
        if let speaker = named(label, token: token, note: name, seat: speaker.seat) { return speaker }
        if let speaker = holding(label, token: token, note: name) ?? ofGroup(label, token: token, note: inner) { return speaker }
        if isBody(name) { name = [] }
        // 教育長（大沢みどり教育長）: the office said twice; 事務局（原課長）: the person's own office.
        if let role = speaker.role, name.count > role.utf8.count, name.suffix(role.utf8.count).elementsEqual(role.utf8) {
            name.removeLast(role.utf8.count)
        } else if Offices.alone(name, name.indices) != nil {
            // 議長（会長）: one office by virtue of the other.
            name = []
        } else if let office = Offices.ending(name, name.indices), office.ending.utf8CodeUnitCount < name.count {
            name = Array(name[NameAndOffice.split(name, endingIn: office).name])
        }
        speaker.name = name.isEmpty || startsWithDigit(name) || isLetter(name) ? nil : name.string(name.indices)
        return speaker
    }

    /// 西野委員（オンライン）: how the member takes part, and no name.
    private static func isHowPresent(_ bytes: [UInt8], _ inner: Range<Int>) -> Bool {
        let words = bytes.withoutBlanks(inner)
        guard let word = words.first(of: ["オンライン", "リモート", "ウェブ", "ＷＥＢ", "Ｗｅｂ", "WEB", "Web", "Zoom", "ZOOM", "Ｚｏｏｍ", "電話", "遠隔", "会場", "対面"], at: 0) else { return false }
        let rest = word.utf8CodeUnitCount..<words.count
        return rest.isEmpty || ["参加", "出席", "参加者", "会議", "上", "から"].contains { (end: StaticString) in rest.count == end.utf8CodeUnitCount && words.has(end, at: rest.lowerBound) }
    }

    /// 久野会長（みほん村村長）: the name stands before the bracket, in it what else the person is.
    private static func holding(_ label: String, token: [UInt8], note: [UInt8]) -> Speaker? {
        guard let office = Offices.ending(token, token.indices), office.ending.utf8CodeUnitCount < token.count, office.kind == .chair || office.kind == .member,
              Offices.ending(note, note.indices) != nil || isBody(note) else { return nil }
        let split = NameAndOffice.split(token, endingIn: office)
        guard !split.name.isEmpty else { return nil }
        return Speaker(label: label, role: token.string(split.office), name: token.string(split.name), kind: office.kind)
    }

    /// 北山委員（新風みほん）: a group that no list holds, where the name stands before the office.
    private static func ofGroup(_ label: String, token: [UInt8], note: [UInt8]) -> Speaker? {
        guard let member = LabelParts.member(token), LabelParts.isGroup(note, of: member.name, in: token) else { return nil }
        return Speaker(label: label, role: token.string(member.office), name: token.string(member.name), faction: note.string(note.indices), kind: .member)
    }

    /// 委員（バス協会）: whom the member stands for, and no name.
    private static func isBody(_ note: [UInt8]) -> Bool {
        note.codePointCount(in: note.indices) >= 4 && ["協会", "会社", "組合", "大学", "連合会", "協議会", "自治会", "商工会", "会議所", "学校", "病院", "センター", "銀行", "クラブ", "警察署"].contains { (ending: StaticString) in note.hasSuffix(ending, in: note.indices) }
    }

    /// 西野太郎議員（みどりの会）, 西野太郎議員（３番）: the name stands before the bracket, group or seat in it.
    private static func named(_ label: String, token: [UInt8], note: [UInt8], seat: String?) -> Speaker? {
        let isGroup = ["の会", "党", "クラブ", "会派", "議員団", "ネット", "ネットワーク", "無所属", "公明", "維新", "フォーラム"].contains { (word: StaticString) in note.hasSuffix(word, in: note.indices) }
        guard note.isEmpty || isGroup, let office = Offices.ending(token, token.indices), office.kind == .member else { return nil }
        let split = NameAndOffice.split(token, endingIn: office)
        guard !split.name.isEmpty else { return nil }
        return Speaker(label: label, role: token.string(split.office), name: token.string(split.name), seat: seat, faction: isGroup ? note.string(note.indices) : nil, kind: .member)
    }

    /// 北山一郎（きたやまいちろう）: how the name is read.
    private static func withoutReading(_ name: [UInt8]) -> [UInt8] {
        let bare = Candidate.withoutNote(name)
        guard bare.count < name.count, bare.count >= 6 else { return name }
        var offset = bare.count + (name[bare.count] == 0x28 ? 1 : 3), kana = 0
        while let found = name.codePoint(at: offset), found.value != 0x29, found.value != 0xFF09 {
            guard CodePoint.isHiragana(found.value) || CodePoint.isKatakana(found.value) || found.value == 0x30FC else { return name }
            kana += 1
            offset += found.length
        }
        return kana >= 3 ? bare : name
    }

    /// 番外［知事］ → 知事
    private static func officeWords(_ token: [UInt8]) -> [UInt8] {
        for (open, close) in [("［", "］"), ("[", "]")] as [(StaticString, StaticString)] {
            guard let start = token.firstOffset(of: open, in: token.indices), token.hasSuffix(close, in: token.indices) else { continue }
            return Array(token[start + open.utf8CodeUnitCount..<token.count - close.utf8CodeUnitCount])
        }
        return withoutBangai(token)
    }

    /// 番外　村長: one who has no seat in the assembly; the office is 村長.
    private static func withoutBangai(_ token: [UInt8]) -> [UInt8] {
        guard let rest = Bangai.rest(token) else { return token }
        return Offices.ending(rest, rest.indices) == nil ? token : rest
    }

    /// 事務局（Ａ）: a letter in place of the name.
    private static func isLetter(_ name: [UInt8]) -> Bool {
        guard let first = name.codePoint(at: 0), first.length == name.count else { return false }
        return (0x41...0x5A).contains(first.value) || (0xFF21...0xFF3A).contains(first.value)
    }

    private static func startsWithDigit(_ name: [UInt8]) -> Bool { name.codePoint(at: 0).map { CodePoint.isDigit($0.value) } ?? true }

    static func kind(ofRole role: [UInt8]) -> Speaker.Kind { Offices.ending(role, role.indices)?.kind ?? .unknown }

    // MARK: bare labels

    /// Offset, in the token without blanks, of the last word that blanks set apart; nil when there is one word.
    private static func lastBreak(_ bytes: [UInt8], _ token: Range<Int>) -> Int? {
        var kept = 0, found: Int?
        var offset = token.lowerBound
        while offset < token.upperBound {
            if let blank = bytes.blankLength(at: offset, end: token.upperBound) { offset += blank; found = kept } else { offset += 1; kept += 1 }
        }
        return found
    }

    private static func bare(_ label: String, _ whole: [UInt8], lastBreak: Int?) -> Speaker {
        let noteless = Candidate.withoutNote(whole)
        var token = withoutBangai(noteless)
        var lastBreak = lastBreak.map { $0 - (noteless.count - token.count) }
        var seat: String?
        if let found = Seat.split(token) {
            seat = found.number
            lastBreak = lastBreak.map { $0 - found.end }
            token = Array(token[found.end...])
            guard let office = Offices.ending(token, token.indices), office.kind != .member || office.ending.utf8CodeUnitCount == token.count else {
                return member(label, token, seat, role: token.hasSuffix("委員", in: token.indices) ? "委員" : "議員")
            }
        } else if let first = token.codePoint(at: 0), CodePoint.isDigit(first.value), let number = JapaneseNumber.read(token, at: 0, end: token.count), number.end < token.count {
            return member(label, Array(token[number.end...]), String(number.value))
        }
        if let office = Candidate.letteredOffice(token) { return Speaker(label: label, role: office.ending.description, kind: office.kind) }
        if let office = Offices.ending(token, token.indices) {
            // Ａ委員 is nobody in particular.
            if Candidate.isLettered(token) { return Speaker(label: label, role: office.ending.description, kind: office.kind) }
            if let split = LabelParts.behindPoint(token, office) { return Speaker(label: label, role: token.string(split.office), name: token.string(split.name), seat: seat, kind: office.kind) }
            let split = NameAndOffice.split(token, endingIn: office, lastBreak: lastBreak)
            return Speaker(label: label, role: token.string(split.office), name: split.name.isEmpty ? nil : token.string(split.name), seat: seat, kind: office.kind)
        }
        switch LabelWords.kind(token, token.indices) {
        case .question: return Speaker(label: label, kind: .member)
        case .answer: return Speaker(label: label, kind: .executive)
        case .organisation: return Speaker(label: label, role: token.string(token.indices), kind: .executive)
        case nil: break
        }
        if Departments.isSection(token, token.indices) { return Speaker(label: label, role: token.string(token.indices), kind: .executive) }
        let name = withoutHonorific(token)
        if Surnames.prefixLength(token, token.indices) == token.count { return Speaker(label: label, name: token.string(token.indices), seat: seat, kind: .member) }
        return name.count < token.count ? Speaker(label: label, name: name.string(name.indices), seat: seat, kind: .member) : Speaker(label: label, role: label, seat: seat)
    }

    private static func member(_ label: String, _ token: [UInt8], _ seat: String?, role: String = "議員") -> Speaker {
        let name = withoutHonorific(token)
        return Speaker(label: label, role: role, name: name.isEmpty ? nil : name.string(name.indices), seat: seat, kind: .member)
    }

    static func withoutHonorific(_ name: [UInt8]) -> [UInt8] {
        for honorific in Honorific.words where name.hasSuffix(honorific, in: name.indices) && name.count > honorific.utf8CodeUnitCount {
            return Array(name[..<(name.count - honorific.utf8CodeUnitCount)])
        }
        return name
    }
}

/// Seat numbers used as labels: ２３番, 二十三番, 第８番.
enum Seat {
    /// The number of a token that is nothing but a seat.
    static func number(_ token: [UInt8]) -> String? {
        guard let seat = split(token), seat.end == token.count else { return nil }
        return seat.number
    }

    /// A seat at the start of a token, as a number, and where it ends.
    static func split(_ token: [UInt8]) -> (number: String, end: Int)? {
        // 第８番, 議員８番, 議席８番
        let start = token.first(of: ["第", "議員", "議席"], at: 0).map { $0.utf8CodeUnitCount } ?? 0
        guard let number = JapaneseNumber.read(token, at: start, end: token.count), number.value > 0,
              token.has("番", at: number.end), !token.has("番号", at: number.end) else { return nil }
        return (String(number.value), number.end + 3)
    }
}

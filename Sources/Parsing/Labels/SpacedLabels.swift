import Minutes
import SourceText

/// Labels that blanks cut into words: 議　長, 山川　委員長, 北山　一郎議長, ３番　西野太郎議員, 議長 北山 一郎君.
extension LabelReader {
    /// - Parameter first: the first word, ended by a blank or the line's end.
    func spaced(_ first: Run) -> LabelShape? {
        if mark == .none, end - start <= 180, first.stop == .blank, let shape = stacked() { return shape }
        let words = words(after: first)
        if let shape = letterSpaced(words) { return shape }
        let isComplete = isOfficeOrSeat(first.range)
        if isComplete, let shape = roleThenName(words) { return shape }
        let next = bytes.skipBlanks(from: first.range.upperBound, end: end)
        if isOpening(next), mark != .none || isNumbered, holdsName(next) { return tail(token: first.range, opening: next) }
        if isComplete || Offices.ending(bytes, first.range) != nil { return namedBehindBlank(first.range, next) ?? bare(first.range, words) }
        if let shape = joined(words) ?? actBehindOffice(first) { return shape }
        if mark != .none, let shape = officeTouchingName(first.range) ?? fullName(words) { return shape }
        guard mark != .none || startsWithDigit(first.range) || isLabelWord(first.range) || first.stop == .end && isNameAlone(first.range) else { return nil }
        return bare(first.range, words)
    }

    /// 会　長⏎みほん町長⏎北 山 一 郎, 進 行 係⏎（事務局長）: lines that ``StackedLabels`` put together.
    private func stacked() -> LabelShape? {
        guard bytes[start..<end].contains(0x0A) else { return nil }
        let parts = bytes[start..<end].split(separator: 0x0A).map { bytes.trimmed($0.indices) }
        guard parts.count >= 2, bytes.codePointCount(in: parts[0]) >= 2, endsInOffice(parts[0]) else { return nil }
        let last = parts[parts.count - 1]
        if isOpening(last.lowerBound) { return tail(token: parts[0], opening: last.lowerBound) }
        var shape = made(.tail, label: start..<last.upperBound, token: parts[0], until: last.upperBound)
        shape.inner = last
        shape.isSplit = true
        return shape
    }

    /// 北山花子君 and nothing else on the line.
    private func isNameAlone(_ name: Range<Int>) -> Bool {
        bytes.hasSuffix("君", in: name) && (4...8).contains(bytes.codePointCount(in: name)) && Surnames.prefixLength(bytes, name) != nil
    }

    /// Up to seven words from the first on; the last one may be the beginning of the speech.
    private func words(after first: Run) -> [Run] {
        var words: [Run] = []
        words.reserveCapacity(4)
        words.append(first)
        while words.count < 7, let last = words.last, last.stop == .blank {
            let next = run(from: bytes.skipBlanks(from: last.range.upperBound, end: end))
            guard !next.range.isEmpty else { break }
            words.append(next)
        }
        return words
    }

    /// 議　長, ５ 番, 議　長（小　林　洋君）
    private func letterSpaced(_ words: [Run]) -> LabelShape? {
        var count = 0
        while count < words.count, bytes.codePointCount(in: words[count].range) == 1 || (count == 0 && startsWithDigit(words[0].range)) { count += 1 }
        while count >= 2 {
            let last = words[count - 1]
            let range = words[0].range.lowerBound..<last.range.upperBound
            if last.isWhole || last.stop == .opening || last.stop == .colon || leaders(at: last.range.upperBound) != nil, isOfficeOrSeat(range) || (count >= 4 || last.stop == .opening) && endsInOffice(range) {
                let opening = bytes.skipBlanks(from: range.upperBound, end: end)
                var shape = isOpening(opening) && holdsName(opening) ? tail(token: range, opening: opening) : bare(range, Array(words[(count - 1)...]))
                shape?.isSplit = true
                return shape
            }
            count -= 1
        }
        return nil
    }

    /// 議長 北山 一郎君, ３番　西野太郎議員, 議員 ８番 松岡 昇君
    private func roleThenName(_ words: [Run]) -> LabelShape? {
        for last in 1..<max(1, min(words.count, 5)) {
            let word = words[last]
            let printed = words[1].range.lowerBound..<word.range.upperBound, name = withoutAct(printed) ?? printed
            guard bytes.codePointCount(in: word.range) <= 9 + (printed.count - name.count) / 3, bytes.codePointCount(in: name) <= 18 else { return nil }
            guard word.isWhole else { return nil }
            guard isNamed(name, behind: words[0].range) else { continue }
            var shape = made(.tail, label: words[0].range.lowerBound..<name.upperBound, token: words[0].range, until: printed.upperBound)
            shape.inner = name
            shape.isSplit = true
            return shape
        }
        return nil
    }

    /// A chair may call 山川君 or 山川委員: behind an office only a full name with 君 or さん is the speaker's own.
    private func isNamed(_ name: Range<Int>, behind office: Range<Int>) -> Bool {
        if bytes.hasSuffix("番", in: office) || bytes.hasSuffix("議員", in: office) { return Honorific.ends(bytes, name) }
        let words: [StaticString] = ["君", "さん", "氏", "様"]
        return words.contains { bytes.hasSuffix($0, in: name) } && bytes.codePointCount(in: name) >= 4
    }

    /// 山川　委員長, 北山　一郎議長, 八柳 政行 議員, 新垣操　総務課長
    private func joined(_ words: [Run]) -> LabelShape? {
        // ○ 日程２番　会期の決定　議長: an item, and who calls it.
        if mark != .none, words.prefix(2).contains(where: { bytes.has("日程", at: $0.range.lowerBound) }) { return nil }
        let limit = mark == .none ? 14 : 24
        for count in 2..<max(2, min(words.count, 4) + 1) {
            let last = words[count - 1]
            let range = words[0].range.lowerBound..<last.range.upperBound
            guard words[..<(count - 1)].allSatisfy({ bytes.codePointCount(in: $0.range) <= 6 }), bytes.codePointCount(in: range) <= limit + count - 1 else { return nil }
            guard last.isWhole || last.stop == .colon || last.stop == .opening || isAct(last.range.upperBound), Offices.ending(bytes, last.range) != nil || Honorific.ends(bytes, last.range)
            else { continue }
            let opening = bytes.skipBlanks(from: range.upperBound, end: end)
            if last.stop == .opening {
                guard mark != .none, holdsName(opening) else { return nil }
                return tail(token: range, opening: opening)
            }
            var shape = bare(range, Array(words[(count - 1)...]))
            shape.isSplit = true
            return shape
        }
        return nil
    }

    /// ◯北山 一郎　…: a known family name, a blank, a usual given name, and a wider blank before the words.
    private func fullName(_ words: [Run]) -> LabelShape? {
        guard words.count >= 2, words[1].isWhole, Surnames.prefixLength(bytes, words[0].range) == words[0].range.count, (1...3).contains(bytes.codePointCount(in: words[1].range)),
              Surnames.endsLikeGivenName(bytes, words[1].range), bytes.blankLength(at: words[0].range.upperBound, end: end) == words[1].range.lowerBound - words[0].range.upperBound,
              words[1].stop == .end || bytes.has("　", at: words[1].range.upperBound), !Departments.starts(bytes, at: words[0].range.lowerBound, end: words[1].range.upperBound) else { return nil }
        let range = words[0].range.lowerBound..<words[1].range.upperBound
        var shape = made(.bare, label: range, token: range, until: range.upperBound)
        shape.isSplit = true
        shape.isFullName = true
        return shape
    }

    /// 会長・北山　…: the office, a dot and the surname.
    func dotted(_ first: Run) -> LabelShape? {
        guard mark == .none, first.stop == .blank || first.stop == .colon, first.range.count <= 36, let dot = bytes.firstOffset(of: "・", in: first.range) else { return nil }
        let office = first.range.lowerBound..<dot, name = dot + 3..<first.range.upperBound
        guard Offices.alone(bytes, office) != nil, Surnames.prefixLength(bytes, name) == name.count || isLikelySurname(name) else { return nil }
        var shape = made(.tail, label: first.range, token: office, until: first.range.upperBound)
        shape.inner = name
        return shape
    }

    func isLikelySurname(_ range: Range<Int>) -> Bool {
        guard (2...3).contains(bytes.codePointCount(in: range)), Offices.ending(bytes, range) == nil, !Departments.isInside(bytes, range),
              !["員", "者", "等", "会", "局", "側"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: range) }) else { return false }
        var offset = range.lowerBound
        while let found = bytes.codePoint(at: offset, end: range.upperBound) {
            guard CodePoint.isKanji(found.value) else { return false }
            offset += found.length
        }
        return true
    }

    private func bare(_ range: Range<Int>, _ words: [Run]) -> LabelShape {
        var shape = made(.bare, label: range, token: range, until: range.upperBound)
        guard words.count > 1, words[1].isWhole else { return shape }
        // Names are short; what is an office of this body takes longer to tell.
        let name = possibleName(words)
        if name.count <= 45, isOfficeOrSeat(range) || RosterReader.isOffice(bytes, range) { shape.possibleName = name }
        return shape
    }

    /// The word behind the office: a short one may be a surname, with the given name behind it; 栗 山 茂 and 小 松 福太郎 are set apart letter by letter.
    private func possibleName(_ words: [Run]) -> Range<Int> {
        var last = 1
        while last + 1 < words.count, bytes.codePointCount(in: words[last].range) == 1, last < 6, words[last + 1].isWhole, bytes.codePointCount(in: words[last + 1].range) <= 3 { last += 1 }
        if last == 1, words.count > 2, words[2].isWhole, bytes.codePointCount(in: words[1].range) == 2 {
            let length = bytes.codePointCount(in: words[2].range), isHonoured = PersonName.endsInHonorific(bytes, words[2].range)
            // 西野　たけのり
            let isInKana = length == 4 && !bytes[words[2].range].contains { $0 != 0xE3 && $0 >= 0xE0 } && Surnames.prefixLength(bytes, words[1].range) == words[1].range.count
            if length <= (isHonoured ? 4 : 3) || isInKana { last = 2 }
        }
        return words[1].range.lowerBound..<words[last].range.upperBound
    }

    // MARK: what a word may be

    /// 議長, 総務課長 alone or a seat: nothing of a name in it.
    func isOfficeOrSeat(_ range: Range<Int>) -> Bool {
        // Nearly always one word, and seldom a seat: no copy is made of it.
        if !bytes.holdsBlank(range) { return Offices.alone(bytes, range) != nil || bytes.contains("番", in: range) && Seat.number(Array(bytes[range])) != nil }
        let token = bytes.withoutBlanks(range)
        return Offices.alone(token, token.indices) != nil || Seat.number(token) != nil
    }

    /// 西　野　委　員
    private func endsInOffice(_ range: Range<Int>) -> Bool {
        let token = bytes.withoutBlanks(range)
        return Offices.ending(token, token.indices) != nil
    }

    private func startsWithDigit(_ range: Range<Int>) -> Bool {
        bytes.codePoint(at: range.lowerBound, end: range.upperBound).map { CodePoint.isDigit($0.value) } ?? false
    }

    /// 問, 答, 市: words that name a speaker in some styles.
    private func isLabelWord(_ range: Range<Int>) -> Bool {
        Departments.isSection(bytes, range) || range.count <= 15 && (LabelWords.kind(bytes, range) != nil || Candidate.letteredOffice(Array(bytes[range])) != nil)
    }

    func isOpening(_ offset: Int) -> Bool { bytes.first(of: ["（", "("], at: offset, end: end) != nil }

    /// Whether the bracket holds what can be a name: 「(4)」 and （資料１） cannot.
    func holdsName(_ opening: Int) -> Bool {
        guard let close = closingBracket(from: opening) else { return false }
        let inside = bytes.trimmed(opening + (bytes[opening] == 0x28 ? 1 : 3)..<close)
        guard let first = bytes.codePoint(at: inside.lowerBound, end: inside.upperBound) else { return false }
        return first.value > 0x3000 && !CodePoint.isDigit(first.value) && bytes.codePointCount(in: inside) <= 24 && !isAct(opening)
    }

    /// （登壇）, 〔登壇〕, （拍手）, （説明）: what is done, not who does it.
    func isAct(_ opening: Int) -> Bool {
        guard let bracket = Bracket.opening(bytes, at: opening, end: end), !bracket.isOfHeads, let close = bracket.closing(bytes, from: opening, end: end) else { return false }
        let inside = bytes.trimmed(opening + bracket.openLength..<close - bracket.closeLength)
        if bytes.hasSuffix("君", in: inside) { return false }
        return StageDirections.platform(bytes, inside) != nil || ["質問席", "発言席", "答弁席", "拍手", "説明", "報告", "紹介", "挨拶", "あいさつ", "朗読"].contains { (word: StaticString) in
            inside.count <= 36 && bytes.hasSuffix(word, in: inside)
        }
    }
}

/// 君, 議員, さん … behind a name.
enum Honorific {
    static let words: [StaticString] = ["君", "議員", "さん", "くん", "氏", "様", "殿", "委員"]

    /// Whether the range is a name with an honorific behind it.
    static func ends(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        words.contains { bytes.hasSuffix($0, in: range) && range.count > $0.utf8CodeUnitCount }
    }
}

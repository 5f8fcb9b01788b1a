import Minutes
import SourceText

/// Offices whose letters are set apart to fill a column: 副 会 長, 市　民　生活部長, み ほ ん 市 長.
extension RosterLine {
    func joiningOffices(_ tokens: [Token]) -> [Token] {
        if let whole = officeBeforeWideGap(tokens) { return whole }
        let tokens = partingOffices(tokens)
        var joined: [Token] = []
        var index = 0
        while index < tokens.count {
            let end = spacedOfficeEnd(tokens, from: index)
            joined.append(Token(range: tokens[index].range.lowerBound..<tokens[end].range.upperBound, gap: tokens[index].gap))
            index = end + 1
        }
        return joined
    }

    /// Index of the last of the single characters that make up an office; the index itself when they make none.
    private func spacedOfficeEnd(_ tokens: [Token], from start: Int) -> Int {
        var letters: [UInt8] = []
        var end = start
        if let behind = officeBehindBody(tokens, from: start) { return behind }
        for index in start..<min(tokens.count, start + 6) {
            guard bytes.codePointCount(in: tokens[index].range) == 1 else {
                // 市　民　生活部長: the first letters are set apart to fill the column.
                if index > start, end == start, (2...6).contains(bytes.codePointCount(in: tokens[index].range)), Offices.ending(bytes, tokens[index].range) != nil, Departments.starts(letters, at: 0, end: letters.count) { end = index }
                break
            }
            // 北山　　学　　　教 育 次 長: the letter before a wide gap is of the name.
            if index == start + 1, tokens[index].gap >= 3, index + 1 < tokens.count, tokens[index + 1].gap * 2 < tokens[index].gap, bytes.codePointCount(in: tokens[index + 1].range) == 1,
               case let both = letters + bytes[tokens[index].range], Offices.alone(both, both.indices) == nil { break }
            if index == start + 1, isGivenNameBeforeOffice(tokens, start) { break }
            letters += bytes[tokens[index].range]
            if index > start, Offices.alone(letters, letters.indices) != nil || RosterReader.isOffice(letters, letters.indices) { end = index }
            // 郵 政 大 臣　河田　敏夫: before words of more letters
            if index >= start + 2, end < index, index + 1 < tokens.count, bytes.codePointCount(in: tokens[index + 1].range) > 1, Offices.ending(letters, letters.indices)?.kind == .executive { end = index }
        }
        return end
    }

    /// 「大沢　 覚　　　　 助　　　　 役」: a letter that stands nearer to the name in front than to the office behind it is a given name.
    private func isGivenNameBeforeOffice(_ tokens: [Token], _ start: Int) -> Bool {
        guard start > 0, tokens[start].gap < tokens[start + 1].gap, tokens[start + 1].gap >= 4, (1...3).contains(bytes.codePointCount(in: tokens[start - 1].range)), Offices.ending(bytes, tokens[start - 1].range) == nil,
              let first = bytes.codePoint(at: tokens[start].range.lowerBound), CodePoint.isKanji(first.value) else { return false }
        var office: [UInt8] = []
        for token in tokens[(start + 1)...].prefix(4) where bytes.codePointCount(in: token.range) == 1 {
            office += bytes[token.range]
            if office.count >= 6, Offices.alone(office, office.indices) != nil { return true }
        }
        return false
    }

    /// 教育委員会教 育 長: the first letter of an office that is set apart touches the body.
    private func officeBehindBody(_ tokens: [Token], from start: Int) -> Int? {
        let word = tokens[start].range
        guard let first = bytes.codePoint(before: word.upperBound, start: word.lowerBound), bytes.hasSuffix("委員会", in: word.lowerBound..<word.upperBound - first.length) else { return nil }
        var letters = Array(bytes[word.upperBound - first.length..<word.upperBound])
        for index in start + 1..<max(start + 1, min(tokens.count, start + 4)) where bytes.codePointCount(in: tokens[index].range) == 1 && tokens[index].gap <= 2 {
            letters += bytes[tokens[index].range]
            if Offices.alone(letters, letters.indices) != nil { return index }
        }
        return nil
    }

    /// 「み ほ ん 市 長　　　北 山 一 郎」: nothing but letters, with one wide gap, before which stands an office.
    private func officeBeforeWideGap(_ tokens: [Token]) -> [Token]? {
        guard (5...16).contains(tokens.count), tokens.allSatisfy({ bytes.codePointCount(in: $0.range) == 1 }) else { return nil }
        let gaps = tokens.dropFirst().map(\.gap)
        guard let widest = gaps.max(), let place = gaps.firstIndex(of: widest), case let others = gaps.enumerated().filter({ $0.offset != place }).map(\.element), let next = others.max(), widest >= next * 2, widest >= 3 else { return nil }
        let office = tokens[0].range.lowerBound..<tokens[place].range.upperBound
        let letters = bytes.withoutBlanks(office)
        guard place >= 1, let ending = Offices.ending(letters, letters.indices), ending.ending.utf8CodeUnitCount < letters.count, ending.kind == .executive || ending.kind == .secretariat else { return nil }
        return [Token(range: office, gap: tokens[0].gap)] + tokens[(place + 1)...]
    }

    /// 「行政改革推進室長川　端　六　郎」: an office touches the first letter of a name that is set apart.
    private func partingOffices(_ tokens: [Token]) -> [Token] {
        var parted: [Token] = []
        for (index, token) in tokens.enumerated() {
            // 第　一　番
            if index >= 1, index + 1 < tokens.count, parted.last.map({ bytes.string($0.range) == "第" }) ?? false, JapaneseNumber.read(bytes, at: token.range.lowerBound, end: token.range.upperBound)?.end == token.range.upperBound,
               bytes.has("番", at: tokens[index + 1].range.lowerBound) { parted[parted.count - 1].range = parted[parted.count - 1].range.lowerBound..<token.range.upperBound; continue }
            if let last = parted.last, bytes.has("第", at: last.range.lowerBound), bytes.string(token.range) == "番", index >= 2, bytes.string(tokens[index - 2].range) == "第" {
                parted[parted.count - 1].range = last.range.lowerBound..<token.range.upperBound
                continue
            }
            guard index + 1 < tokens.count, token.range.count >= 15, bytes.codePointCount(in: tokens[index + 1].range) == 1, Offices.ending(bytes, token.range) == nil,
                  let last = bytes.codePoint(before: token.range.upperBound, start: token.range.lowerBound), CodePoint.isKanji(last.value),
                  case let office = token.range.lowerBound..<token.range.upperBound - last.length, Offices.ending(bytes, office)?.kind == .executive else { parted.append(token); continue }
            parted.append(Token(range: office, gap: token.gap))
            parted.append(Token(range: office.upperBound..<token.range.upperBound, gap: 1))
        }
        return parted
    }
}

import Minutes
import SourceText

/// Reads the head of one line as a ``LabelShape``: one look, whatever the style.
struct LabelReader {
    let bytes: [UInt8]
    let line: Int
    let mark: LabelShape.Mark
    let spanStart: Int
    /// First byte of the label's own words.
    let start: Int
    let end: Int
    let isNumbered: Bool
    let isTagged: Bool

    /// Longer heads are sentences, not labels.
    static let longestLabel = 34

    /// The shape at the head of a line; nil when nothing there has the shape of a label.
    static func read(_ bytes: [UInt8], line: Line, index: Int) -> LabelShape? {
        let end = line.content.upperBound
        var start = line.content.lowerBound
        let spanStart = start
        start = timeCodeEnd(bytes, at: start, end: end) ?? columnEnd(bytes, at: start, end: end) ?? start
        var (mark, markLength) = LabelShape.mark(bytes, at: start, end: end)
        // 2 ◯座長（浅田五郎君）: systems count the speeches.
        if mark == .none, let after = runningNumberEnd(bytes, at: start, end: end, takesColon: true), LabelShape.mark(bytes, at: after, end: end).0 != .none {
            start = after
            (mark, markLength) = LabelShape.mark(bytes, at: after, end: end)
        }
        start = bytes.skipBlanks(from: start + markLength, end: end)
        var isNumbered = false, isTagged = false
        if mark == .none, let after = numberEnd(bytes, at: start, end: end) { start = after; isNumbered = true }
        if mark == .none, let bullet = bytes.first(of: ["・", "･", "•", "→", "⇒", "- ", "* "], at: start, end: end) {
            start = bytes.skipBlanks(from: start + bullet.utf8CodeUnitCount, end: end)
            // 「- ○議長（北山一郎君）　…」, where a converter made a list of the speeches.
            (mark, markLength) = LabelShape.mark(bytes, at: start, end: end)
            start = bytes.skipBlanks(from: start + markLength, end: end)
        }
        while let residue = Residue.length(bytes, at: start, end: end) {
            start = bytes.skipBlanks(from: start + residue, end: end)
            isTagged = true
        }
        if mark != .none, let after = actEnd(bytes, at: start, end: end) { start = after }
        if mark == .none, let after = countEnd(bytes, at: start, end: end) { start = after }
        if mark == .none, let after = turnEnd(bytes, at: start, end: end) ?? fieldEnd(bytes, at: start, end: end) { start = after }
        guard start < end else { return nil }
        let reader = LabelReader(bytes: bytes, line: index, mark: mark, spanStart: spanStart, start: start, end: end, isNumbered: isNumbered, isTagged: isTagged)
        let shape = reader.shape().map { $0.withCountBehind(bytes, end).withTimeBehind(bytes, end) }
        if shape?.frame != .tail, mark == .none, let after = runningNumberEnd(bytes, at: start, end: end) {
            let numbered = LabelReader(bytes: bytes, line: index, mark: mark, spanStart: spanStart, start: fieldEnd(bytes, at: after, end: end) ?? after, end: end, isNumbered: true, isTagged: isTagged)
            if let found = numbered.shape(), found.frame == .tail, let inner = found.inner, Honorific.ends(bytes, inner) { return found }
        }
        return shape
    }

    private func shape() -> LabelShape? {
        guard let first = bytes.codePoint(at: start, end: end) else { return nil }
        switch first.value {
        case 0x3010: return bracketed(.lenticular, close: "】", length: 3)
        case 0x3014: return bracketed(.tortoise, close: "〕", length: 3)
        case 0x300C: return bracketed(.quoted, close: "」", length: 3)
        case 0x3C: return bracketed(.angle, close: ">", length: 1)
        case 0xFF1C: return bracketed(.angle, close: "＞", length: 3)
        case 0x3008: return bracketed(.angle, close: "〉", length: 3)
        case 0x300A: return bracketed(.angle, close: "》", length: 3)
        case 0x226A: return bracketed(.angle, close: "≫", length: 3)
        case 0xFF3B: return bracketed(.angle, close: "］", length: 3)
        case 0x5B: return bracketed(.angle, close: "]", length: 1)
        case 0xFF08, 0x28: return enclosed(openLength: first.length)
        case 0x3005, 0x3003, 0x4EDD: return ditto(first.length)
        default: return unframed() ?? anonymous()
        }
    }

    private func ditto(_ length: Int) -> LabelShape? {
        let after = start + length
        guard after >= end || bytes.blankLength(at: after, end: end) != nil || bytes.first(of: ["|", "│", "｜"], at: after, end: end) != nil else { return nil }
        return made(.ditto, label: start..<after, token: start..<after, until: after)
    }

    private func anonymous() -> LabelShape? {
        guard mark == .filledCircle || mark == .circle, spanStart < start, LabelShape.mark(bytes, at: spanStart, end: end).0 == mark else { return nil }
        let markEnd = spanStart + 3
        return LabelShape(line: line, mark: mark, frame: .anonymous, label: spanStart..<markEnd, token: spanStart..<markEnd, span: spanStart..<markEnd,
                          textStart: start, separator: start > markEnd ? .blank : .direct)
    }

    // MARK: no bracket around it

    /// A run without blanks, brackets and punctuation, and what stopped it.
    struct Run {
        enum Stop { case blank, end, opening, closing, colon, bar, quote, punctuation }
        let range: Range<Int>
        let stop: Stop
        var isWhole: Bool { stop == .blank || stop == .end || stop == .bar }
    }

    func run(from offset: Int) -> Run {
        var position = offset, length = 0
        while let found = bytes.codePoint(at: position, end: end) {
            if let stop = stop(found.value, at: position) { return Run(range: offset..<position, stop: stop) }
            length += 1
            if length > LabelReader.longestLabel { return Run(range: offset..<position, stop: .punctuation) }
            if found.value == 0xFF3B || found.value == 0x5B, let after = innerSquareEnd(position + found.length) { position = after; continue }
            position += found.length
        }
        return Run(range: offset..<position, stop: .end)
    }

    private func stop(_ value: UInt32, at offset: Int) -> Run.Stop? {
        // Kanji and kana stop nothing, and a label has little else.
        if value >= 0x4E00, value <= 0x9FFF { return nil }
        return switch value {
        case 0x30FB where leaders(at: offset) != nil: .punctuation
        case 0x3041...0x30FF: nil
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x2000...0x200B: .blank
        case 0xFF08, 0x28: .opening
        case 0xFF09, 0x29: .closing
        case 0xFF1A, 0x3A: .colon
        case 0x7C, 0x2502, 0xFF5C: .bar
        case 0x2A where Residue.isBold(bytes, at: offset, end: end): .blank
        case 0x300C, 0x300E: .quote
        case 0xFF0D where mark == .none: .punctuation
        // 、 。 ， ． 」 』 〔 〕 ］ ？ ！ … ― ─ ━ ＝ < > , . ? ! - ／ ～ 【 】
        case 0x3001, 0x3002, 0xFF0C, 0xFF0E, 0x300D, 0x300F, 0x3014, 0x3015, 0xFF3D, 0xFF1F, 0xFF01, 0x2026, 0x2015, 0x2500, 0x2501, 0xFF1D,
             0x3C, 0x3E, 0x2C, 0x2E, 0x3F, 0x21, 0x2D, 0xFF0F, 0xFF5E, 0x301C, 0x3010, 0x3011: .punctuation
        default: nil
        }
    }

    private func unframed() -> LabelShape? {
        let first = run(from: start)
        guard !first.range.isEmpty else { return nil }
        if let shape = squareTail(first) ?? dotted(first) { return shape }
        switch first.stop {
        case .blank: return halfBracketedOverBlank(first.range) ?? spaced(first)
        case .end, .bar: return spaced(first)
        // ○水野市長（登壇）: the bracket says what is done, not who.
        case .opening where mark != .none && isAct(first.range.upperBound):
            return made(.bare, label: first.range, token: first.range, until: first.range.upperBound)
        case .opening where mark != .none && GoingOn.end(bytes, at: first.range.upperBound, end: end) != nil: return made(.bare, label: first.range, token: first.range, until: GoingOn.end(bytes, at: first.range.upperBound, end: end) ?? end)
        case .opening: return hinted(first.range) ?? tail(token: first.range, opening: first.range.upperBound) ?? unclosed(first.range)
        case .closing: return halfBracketed(first.range) ?? closing(first.range)
        case .colon: return made(.bare, label: first.range, token: first.range, until: first.range.upperBound)
        case .quote: return mark != .none || isQuotation(first.range.upperBound) ? made(.bare, label: first.range, token: first.range, until: first.range.upperBound) : nil
        // ○水野市長〔登壇〕
        case .punctuation where mark != .none && isAct(first.range.upperBound):
            return made(.bare, label: first.range, token: first.range, until: first.range.upperBound)
        case .punctuation: return mark == .none ? signed(first.range) : seatAndName(first.range) ?? flattened(first.range)
        }
    }

    /// 会長「…」: nothing but one quotation follows, which may go on below.
    private func isQuotation(_ offset: Int) -> Bool {
        guard bytes.has("「", at: offset) else { return false }
        var depth = 0, position = offset
        while let found = bytes.codePoint(at: position, end: end) {
            position += found.length
            if found.value == 0x300C { depth += 1 }
            if found.value == 0x300D { depth -= 1 }
            if depth == 0 { return position == end }
        }
        return true
    }

    /// 議長［北山一郎君］, 議長〔北山一郎君〕, ○議長【北山一郎君】; in 番外［知事］ the bracket holds the office.
    private func squareTail(_ first: Run) -> LabelShape? {
        guard bytes.first(of: ["〔", "【"], at: first.range.upperBound, end: end) != nil || bytes.hasSuffix("］", in: first.range) || bytes.hasSuffix("]", in: first.range) else { return nil }
        for (open, close) in [("［", "］"), ("[", "]"), ("〔", "〕"), ("【", "】")] as [(StaticString, StaticString)] {
            guard let place = bytes.firstOffset(of: open, in: first.range.lowerBound..<min(end, first.range.upperBound + 3)),
                  let closing = bytes.firstOffset(of: close, in: place..<min(end, place + 60)) else { continue }
            let token = bytes.trimmed(first.range.lowerBound..<place), inner = bytes.trimmed(place + open.utf8CodeUnitCount..<closing)
            guard isOfficeOrSeat(token) || mark != .none && Offices.ending(bytes, token) != nil, ["君", "さん", "氏", "様", "殿"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: inner) }) else { continue }
            let until = closing + close.utf8CodeUnitCount
            var shape = made(.tail, label: token.lowerBound..<until, token: token, until: until)
            shape.inner = inner
            return shape
        }
        return nil
    }

    private func closing(_ range: Range<Int>) -> LabelShape? {
        guard bytes.codePointCount(in: range) <= 14 else { return nil }
        return made(.closing, label: range, token: range, until: range.upperBound + closeLength(range.upperBound))
    }

    /// 石橋（秀）委員: a short bracket, and the office right behind it.
    private func hinted(_ first: Range<Int>) -> LabelShape? {
        guard let close = closingBracket(from: first.upperBound) else { return nil }
        let after = close + closeLength(close)
        guard bytes.codePointCount(in: first.upperBound..<after) <= 6, bytes.codePointCount(in: first) <= 5 else { return nil }
        let rest = run(from: after)
        guard rest.isWhole || rest.stop == .colon, !rest.range.isEmpty, Offices.ending(bytes, rest.range) != nil else { return nil }
        var shape = made(.bare, label: first.lowerBound..<rest.range.upperBound, token: first.lowerBound..<rest.range.upperBound, until: rest.range.upperBound)
        shape.hint = first.upperBound..<after
        return shape
    }

    /// 役職（氏名君）; the bracket may hold another one.
    func tail(token: Range<Int>, opening: Int) -> LabelShape? {
        guard let close = closingBracket(from: opening) else { return nil }
        let openLength = bytes[opening] == 0x28 ? 1 : 3
        var shape = made(.tail, label: token.lowerBound..<close + closeLength(close), token: token, until: close + closeLength(close))
        shape.inner = bytes.trimmed(opening + openLength..<close)
        putOfficeFirst(&shape)
        return shape
    }

    /// ○４番、（東山次郎君）　…: a comma between seat and name.
    private func seatAndName(_ seat: Range<Int>) -> LabelShape? {
        guard bytes.hasSuffix("番", in: seat), isOfficeOrSeat(seat), let comma = bytes.first(of: ["、", "，", ",", "．"], at: seat.upperBound, end: end) else { return nil }
        let next = bytes.skipBlanks(from: seat.upperBound + comma.utf8CodeUnitCount, end: end)
        return isOpening(next) && holdsName(next) ? tail(token: seat, opening: next) : namedBehindBlank(seat, next)
    }

    /// ○山川委員長御異議なしと認めます: the blank after the label is lost.
    private func flattened(_ range: Range<Int>) -> LabelShape? {
        guard let cut = LabelCut.end(bytes, range) else { return nil }
        return made(.bare, label: range.lowerBound..<cut, token: range.lowerBound..<cut, until: cut)
    }

    // MARK: making

    func closeLength(_ offset: Int) -> Int { bytes[offset] < 0x80 ? 1 : 3 }

    func closingBracket(from opening: Int) -> Int? {
        var depth = 0, offset = opening, length = 0
        while let found = bytes.codePoint(at: offset, end: end), length < 60 {
            if found.value == 0xFF08 || found.value == 0x28 { depth += 1 }
            if found.value == 0xFF09 || found.value == 0x29 {
                depth -= 1
                if depth == 0 { return offset }
            }
            if found.value == 0x3002 { return nil }
            offset += found.length
            length += 1
        }
        return nil
    }

    /// A shape that ends at `until`; a colon (or ；), bar or dash behind it belongs to the label.
    func made(_ frame: LabelShape.Frame, label: Range<Int>, token: Range<Int>, until: Int) -> LabelShape {
        var spanEnd = until
        var separator = LabelShape.Separator.direct
        var isTagged = isTagged
        var textStart = skip(until, &isTagged)
        if let colon = bytes.first(of: ["：", ":", "；", ";"], at: textStart, end: end) {
            (separator, spanEnd) = (.colon, textStart + colon.utf8CodeUnitCount)
        } else if let bar = bytes.first(of: ["|", "│", "｜"], at: textStart, end: end) {
            (separator, spanEnd) = (.bar, textStart + bar.utf8CodeUnitCount)
        } else if mark == .none, let dots = leaders(at: textStart) {
            (separator, spanEnd) = (.dash, dots)
        } else if textStart > until, StageDirections.dashed(bytes, textStart..<end) == nil, let dash = bytes.first(of: ["- ", "－　", "－ ", "― ", "－"], at: textStart, end: end) {
            (separator, spanEnd) = (.dash, textStart + bytes.trimmed(textStart..<textStart + dash.utf8CodeUnitCount).count)
        }
        if spanEnd > until { textStart = skip(spanEnd, &isTagged) }
        if textStart >= end, separator == .direct { separator = .lineEnd } else if separator == .direct { separator = blankKind(until, textStart) }
        return LabelShape(line: line, mark: mark, frame: frame, label: label, token: token, span: spanStart..<spanEnd, textStart: min(textStart, end),
                          separator: separator, isNumbered: isNumbered, isTagged: isTagged)
    }

    /// Past blanks and mark-up residue.
    private func skip(_ offset: Int, _ isTagged: inout Bool) -> Int {
        var offset = bytes.skipBlanks(from: offset, end: end)
        while let residue = Residue.length(bytes, at: offset, end: end) {
            isTagged = isTagged || bytes[offset + 1] == UInt8(ascii: "/")
            offset = bytes.skipBlanks(from: offset + residue, end: end)
        }
        return offset
    }

    private func blankKind(_ from: Int, _ textStart: Int) -> LabelShape.Separator {
        if textStart == from { return bytes.first(of: ["（", "(", "〔", "["], at: textStart, end: end) != nil ? .note : .direct }
        if bytes[from] == 0x09 { return .tab }
        return bytes.contains("\u{A0}", in: from..<textStart) ? .noBreakRun : .blank
    }
}

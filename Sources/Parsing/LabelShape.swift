import SourceText

/// What stands at the head of a line where a speaker may be named, before anyone decides whether it is a speaker.
///
/// `○議長（北山一郎君）　皆さん…` has the mark ○, the token 議長, the inner part 北山一郎君 and text after a blank.
struct LabelShape {
    enum Mark { case none, circle, doubleCircle, diamond, triangle, square }

    enum Frame {
        /// 会長, 北山委員長
        case bare
        /// 議長（北山一郎君）; the token may be empty: （北山一郎議長）
        case roundTail
        /// 【会長】
        case cornerBracket
    }

    enum Separator { case tab, blank, noBreakRun, lineEnd, note, direct }

    let line: Int
    let mark: Mark
    let frame: Frame
    /// The whole label as printed, without the mark and without the brackets of `cornerBracket`.
    let label: Range<Int>
    /// The part before the round bracket; the whole label in other frames.
    let token: Range<Int>
    /// The part inside the round bracket.
    let inner: Range<Int>?
    /// From the mark to the end of the label's last bracket.
    let span: Range<Int>
    let textStart: Int
    let separator: Separator

    /// Longer heads are sentences, not labels.
    private static let longestLabel = 30

    /// Reads the head of a line; nil when nothing there has the shape of a label.
    static func read(_ bytes: [UInt8], line: Line, index: Int) -> LabelShape? {
        let end = line.content.upperBound
        let (mark, markLength) = mark(bytes, at: line.content.lowerBound, end: end)
        let start = bytes.skipBlanks(from: line.content.lowerBound + markLength, end: end)
        guard start < end else { return nil }
        let head = Head(bytes: bytes, line: index, mark: mark, spanStart: line.content.lowerBound, start: start, end: end)
        return bytes.has("【", at: start, end: end) ? head.cornerBracket() : head.roundOrBare()
    }

    static func mark(_ bytes: [UInt8], at offset: Int, end: Int) -> (Mark, Int) {
        guard let found = bytes.codePoint(at: offset, end: end) else { return (.none, 0) }
        switch found.value {
        case 0x25CB, 0x3007, 0x25EF, 0x25CF: return (.circle, 3)
        case 0x25CE: return (.doubleCircle, 3)
        case 0x25C6, 0x25C7: return (.diamond, 3)
        case 0x25B3, 0x25B2, 0x25BD: return (.triangle, 3)
        case 0x25A0, 0x25A1: return (.square, 3)
        default: return (.none, 0)
        }
    }

    /// The cursor over one line's head.
    private struct Head {
        let bytes: [UInt8]
        let line: Int
        let mark: Mark
        let spanStart: Int
        let start: Int
        let end: Int

        func cornerBracket() -> LabelShape? {
            let inside = start + 3
            guard let close = bytes.firstOffset(of: "】", in: inside..<min(end, inside + 90)) else { return nil }
            let label = bytes.trimmed(inside..<close)
            guard !label.isEmpty, bytes.codePointCount(in: label) <= LabelShape.longestLabel else { return nil }
            var textStart = bytes.skipBlanks(from: close + 3, end: end)
            if let colon = bytes.first(of: ["：", ":"], at: textStart, end: end) {
                textStart = bytes.skipBlanks(from: textStart + colon.utf8CodeUnitCount, end: end)
            }
            return LabelShape(line: line, mark: mark, frame: .cornerBracket, label: label, token: label, inner: nil,
                              span: spanStart..<close + 3, textStart: textStart,
                              separator: textStart >= end ? .lineEnd : textStart > close + 3 ? .blank : .direct)
        }

        func roundOrBare() -> LabelShape? {
            guard let tokenEnd = tokenEnd(from: start) else { return nil }
            let opening = bytes.skipBlanks(from: tokenEnd, end: end)
            if isRoundOpening(opening), opening == tokenEnd || mark != .none || isLetterSpaced(start..<tokenEnd) {
                return roundTail(token: start..<tokenEnd, opening: opening)
            }
            guard tokenEnd > start else { return nil }
            return bare(extended(start..<tokenEnd))
        }

        /// End of the run without blanks, brackets and punctuation; nil when the run is too long for a label.
        private func tokenEnd(from offset: Int) -> Int? {
            var offset = offset, length = 0
            while let found = bytes.codePoint(at: offset, end: end) {
                if CodePoint.isBlank(found.value) || found.value == 0xFF08 || found.value == 0x28 { return offset }
                if stops(found.value) { return nil }
                length += 1
                if length > LabelShape.longestLabel { return nil }
                offset += found.length
            }
            return offset
        }

        private func stops(_ value: UInt32) -> Bool {
            switch value {
            // 、。，．「」『』〔〕［］？！…―─＝< > , .
            case 0x3001, 0x3002, 0xFF0C, 0xFF0E, 0x300C...0x300F, 0x3014, 0x3015, 0xFF3B, 0xFF3D, 0xFF1F, 0xFF01, 0x2026, 0x2015,
                 0x2500, 0x2501, 0xFF1D, 0x3C, 0x3E, 0x2C, 0x2E, 0x3F, 0x21, 0x2D: true
            default: false
            }
        }

        private func isRoundOpening(_ offset: Int) -> Bool { bytes.first(of: ["（", "("], at: offset, end: end) != nil }

        /// 議　長, 町 長: single characters set apart.
        private func isLetterSpaced(_ range: Range<Int>) -> Bool { bytes.codePointCount(in: range) == 1 }

        private func roundTail(token: Range<Int>, opening: Int) -> LabelShape? {
            guard let close = closingBracket(from: opening) else { return nil }
            let openLength = bytes[opening] == 0x28 ? 1 : 3
            let closeLength = bytes[close] == 0x29 ? 1 : 3
            let after = close + closeLength
            let textStart = bytes.skipBlanks(from: after, end: end)
            let separator: Separator = textStart >= end ? .lineEnd : textStart > after ? .blank
                : bytes.first(of: ["（", "(", "〔", "["], at: textStart, end: end) != nil ? .note : .direct
            return LabelShape(line: line, mark: mark, frame: .roundTail, label: token.lowerBound..<after, token: token,
                              inner: bytes.trimmed(opening + openLength..<close), span: spanStart..<after,
                              textStart: textStart, separator: separator)
        }

        private func closingBracket(from opening: Int) -> Int? {
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

        /// A label that blanks cut in two: 議 長, 山川　委員長, 北山　一郎議長.
        private func extended(_ token: Range<Int>) -> Range<Int> {
            let next = bytes.skipBlanks(from: token.upperBound, end: end)
            guard next < end, let nextEnd = tokenEnd(from: next), nextEnd > next,
                  nextEnd == end || bytes.blankLength(at: nextEnd, end: end) != nil else { return token }
            let joined = Array(bytes[token] + bytes[next..<nextEnd])
            if isLetterSpaced(token), isLetterSpaced(next..<nextEnd), Offices.alone(joined, joined.indices) != nil {
                return token.lowerBound..<nextEnd
            }
            guard mark != .none, Offices.ending(bytes, token) == nil, bytes.codePointCount(in: token.lowerBound..<nextEnd) <= 16,
                  Offices.ending(bytes, next..<nextEnd) != nil else { return token }
            return token.lowerBound..<nextEnd
        }

        private func bare(_ label: Range<Int>) -> LabelShape {
            let textStart = bytes.skipBlanks(from: label.upperBound, end: end)
            return LabelShape(line: line, mark: mark, frame: .bare, label: label, token: label, inner: nil,
                              span: spanStart..<label.upperBound, textStart: textStart,
                              separator: separator(from: label.upperBound, to: textStart))
        }

        private func separator(from start: Int, to textStart: Int) -> Separator {
            if textStart >= end { return .lineEnd }
            if textStart == start { return .direct }
            if bytes[start] == 0x09 { return .tab }
            return bytes.contains("\u{A0}", in: start..<textStart) ? .noBreakRun : .blank
        }
    }
}

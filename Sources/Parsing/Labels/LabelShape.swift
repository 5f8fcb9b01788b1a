import SourceText

/// What stands at the head of a line where a speaker may be named, before anyone decides whether it is a speaker.
///
/// `○議長（北山一郎君）　皆さん…` has the mark ○, the token 議長, the inner part 北山一郎君 and text after a blank.
struct LabelShape {
    enum Mark { case none, circle, filledCircle, doubleCircle, diamond, triangle, square }

    enum Frame {
        /// 会長, 北山委員長, 北山　一郎　議長, 石橋（秀）委員
        case bare
        /// 議長（北山一郎君）, and 議長　北山一郎君, where the name comes after a blank
        case tail
        /// （北山一郎議長）
        case enclosed
        /// 【会長】
        case lenticular
        /// 〔北山一郎議長〕
        case tortoise
        /// <会長>
        case angle
        /// 「山川議員」
        case quoted
        /// 山川委員長)
        case closing
        /// 々, 〃: the speaker of the line above
        case ditto
        /// A mark alone before a sentence: speakers without any name.
        case anonymous
    }

    enum Separator { case tab, blank, noBreakRun, lineEnd, note, colon, dash, bar, direct }

    let line: Int
    let mark: Mark
    var frame: Frame
    var separator: Separator
    /// 「１．議長（…）」: the same number before every label.
    var isNumbered = false
    /// A tag stands inside: 〇<b>議長（…）</b>.
    var isTagged = false
    /// Blanks stand inside the token: 山川　委員長, 議　長.
    var isSplit = false
    /// ◯北山 一郎　…, ◎（北山一郎）　…: behind a mark a name and nothing else.
    var isFullName = false

    /// Where the head begins: all its ranges are kept as distances from there.
    private let start: Int
    private var nearLabel: NearRange
    private var nearToken: NearRange
    private var nearInner: NearRange?
    private var nearHint: NearRange?
    private var nearSpan: NearRange
    private var nearName: NearRange?
    private var textDistance: Int32

    init(line: Int, mark: Mark, frame: Frame, label: Range<Int>, token: Range<Int>, span: Range<Int>, textStart: Int, separator: Separator, isNumbered: Bool = false, isTagged: Bool = false) {
        self.line = line
        self.mark = mark
        self.frame = frame
        self.separator = separator
        self.isNumbered = isNumbered
        self.isTagged = isTagged
        start = span.lowerBound
        nearLabel = NearRange(label, from: start)
        nearToken = NearRange(token, from: start)
        nearSpan = NearRange(span, from: start)
        textDistance = Int32(clamping: textStart - start)
    }

    /// The whole label as printed, without the mark and without the brackets around it.
    var label: Range<Int> { get { nearLabel.range(from: start) } set { nearLabel = NearRange(newValue, from: start) } }
    /// The part that holds the office: before the bracket, or the whole label.
    var token: Range<Int> { get { nearToken.range(from: start) } set { nearToken = NearRange(newValue, from: start) } }
    /// The part that holds the name, where bracket, colon or blank sets it apart.
    var inner: Range<Int>? { get { nearInner?.range(from: start) } set { nearInner = newValue.map { NearRange($0, from: start) } } }
    /// First letters in brackets that tell two people of one surname apart: （秀） in 石橋（秀）委員.
    var hint: Range<Int>? { get { nearHint?.range(from: start) } set { nearHint = newValue.map { NearRange($0, from: start) } } }
    /// From the mark to the end of the label's last bracket or colon.
    var span: Range<Int> { get { nearSpan.range(from: start) } set { nearSpan = NearRange(newValue, from: start) } }
    /// 議長 佐藤博 …, 議長 佐藤 博 …: words that may be the name follow a lone office or seat.
    var possibleName: Range<Int>? { get { nearName?.range(from: start) } set { nearName = newValue.map { NearRange($0, from: start) } } }
    var textStart: Int { get { start + Int(textDistance) } set { textDistance = Int32(clamping: newValue - start) } }

    /// Whether both heads hold the same bytes, divided alike.
    func isPrintedLike(_ other: LabelShape, _ bytes: [UInt8]) -> Bool {
        frame == other.frame && mark == other.mark && nearSpan == other.nearSpan && nearLabel == other.nearLabel && nearToken == other.nearToken
            && nearInner == other.nearInner && nearHint == other.nearHint && bytes.isSame(span, as: other.span)
    }

    /// The name stands in brackets behind the office.
    var isBracketed: Bool { frame == .tail && inner.map { $0.upperBound < label.upperBound } ?? false }

    static func mark(_ bytes: [UInt8], at offset: Int, end: Int) -> (Mark, Int) {
        guard offset < end else { return (.none, 0) }
        // A converter left the mark as its escape.
        if bytes[offset] == 0x5C, bytes.first(of: ["\\u3007", "\\u25cb", "\\u25ef", "\\u25CB", "\\u25EF"], at: offset, end: end) != nil { return (.circle, 6) }
        guard bytes[offset] == 0xE2 || bytes[offset] == 0xE3, let found = bytes.codePoint(at: offset, end: end) else { return (.none, 0) }
        switch found.value {
        // ○ 〇 ◯, and two letters of another script that stand for 問 and 答 in one system
        case 0x25CB, 0x3007, 0x25EF, 0x2C27, 0x2C28: return (.circle, 3)
        // ⚪ ⭕ of telephones, with or without the sign that says how to draw them
        case 0x26AA, 0x2B55: return (.circle, bytes.first(of: ["\u{FE0E}", "\u{FE0F}"], at: offset + 3, end: end) == nil ? 3 : 6)
        case 0x2605, 0x2606: return (.square, 3)
        case 0x25CF: return (.filledCircle, 3)
        case 0x25CE: return (.doubleCircle, 3)
        case 0x25C6, 0x25C7: return (.diamond, 3)
        case 0x25B3, 0x25B2, 0x25BD, 0x25BC: return (.triangle, 3)
        case 0x25A0, 0x25A1: return (.square, 3)
        default: return (.none, 0)
        }
    }
}

/// A range as two short distances from a place: a shape goes through many hands before anyone keeps it, and most of it is ranges.
private struct NearRange: Equatable {
    private let lower: Int32
    private let upper: Int32

    init(_ range: Range<Int>, from place: Int) {
        lower = Int32(clamping: range.lowerBound - place)
        upper = Int32(clamping: range.upperBound - place)
    }

    func range(from place: Int) -> Range<Int> { place + Int(lower)..<place + Int(upper) }
}

/// The label of each line, found in one step: every line is asked for its own and for that of its neighbours.
struct LabelsByLine {
    private let shapes: [LabelShape]
    /// For each line the place of its shape; -1 where it has no label.
    private var places: [Int32]

    /// - Parameter shapes: of two on one line the first counts.
    init(_ shapes: [LabelShape], lineCount: Int) {
        self.shapes = shapes
        places = [Int32](repeating: -1, count: lineCount)
        for index in shapes.indices.reversed() { places[shapes[index].line] = Int32(index) }
    }

    subscript(line: Int) -> LabelShape? { contains(line) ? shapes[Int(places[line])] : nil }
    func contains(_ line: Int) -> Bool { places.indices.contains(line) && places[line] >= 0 }
}

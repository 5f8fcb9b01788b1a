import Minutes
import SourceText

/// From a label as printed to office, name and seat: 議長（北山一郎君）, １２番（西野太郎君）, 中井太一税務課長, 会長.
///
/// Where the label leaves it open what is name and what is office, the name stays nil and the label whole.
enum LabelName {
    static func speaker(_ bytes: [UInt8], _ shape: LabelShape) -> Speaker {
        let label = bytes.string(shape.label)
        let token = compact(bytes, shape.token)
        guard let inner = shape.inner else { return bare(label, token) }
        if token.isEmpty { return bare(label, compact(bytes, inner)) }
        return withTail(label, token: token, inner: compact(bytes, inner))
    }

    private static func compact(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        Array(bytes.stringWithoutBlanks(range).utf8)
    }

    // MARK: 役職（氏名君）

    private static func withTail(_ label: String, token: [UInt8], inner: [UInt8]) -> Speaker {
        var speaker = Speaker(label: label)
        if let seat = Seat.number(token) {
            speaker.seat = seat
            speaker.role = "議員"
            speaker.kind = .member
        } else {
            speaker.role = token.string(0..<token.count)
            speaker.kind = kind(ofRole: token)
        }
        var name = withoutHonorific(inner)
        // 教育長（大沢みどり教育長）: the office said twice.
        if let role = speaker.role, name.count > role.utf8.count, name.hasSuffixBytes(Array(role.utf8)) {
            name.removeLast(role.utf8.count)
        }
        speaker.name = name.isEmpty || isCount(name) ? nil : name.string(0..<name.count)
        return speaker
    }

    private static func isCount(_ name: [UInt8]) -> Bool {
        name.codePoint(at: 0).map { CodePoint.isDigit($0.value) } ?? true
    }

    static func kind(ofRole role: [UInt8]) -> Speaker.Kind {
        Offices.ending(role, 0..<role.count)?.kind ?? .unknown
    }

    // MARK: bare labels

    private static func bare(_ label: String, _ token: [UInt8]) -> Speaker {
        let whole = 0..<token.count
        if let seat = Seat.split(token) {
            let rest = withoutHonorific(Array(token[seat.end...]))
            return Speaker(label: label, role: "議員", name: rest.isEmpty ? nil : rest.string(0..<rest.count),
                           seat: seat.number, kind: .member)
        }
        if let office = Offices.ending(token, whole) {
            let split = NameAndOffice.split(token, endingIn: office)
            return Speaker(label: label, role: token.string(split.office), name: split.name.isEmpty ? nil : token.string(split.name),
                           kind: office.kind)
        }
        let name = withoutHonorific(token)
        guard name.count < token.count else { return Speaker(label: label, role: label) }
        return Speaker(label: label, name: name.string(0..<name.count), kind: .member)
    }

    private static let honorifics: [StaticString] = ["議員", "君", "さん", "氏", "様", "委員"]

    static func withoutHonorific(_ name: [UInt8]) -> [UInt8] {
        for honorific in honorifics where name.hasSuffix(honorific, in: 0..<name.count) && name.count > honorific.utf8CodeUnitCount {
            return Array(name[..<(name.count - honorific.utf8CodeUnitCount)])
        }
        return name
    }
}

extension Array where Element == UInt8 {
    fileprivate func hasSuffixBytes(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
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
        let start = token.has("第", at: 0) ? 3 : 0
        guard let number = JapaneseNumber.read(token, at: start, end: token.count), number.value > 0,
              token.has("番", at: number.end) else { return nil }
        return (String(number.value), number.end + 3)
    }
}

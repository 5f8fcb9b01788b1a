import Minutes
import SourceText

/// The part of the votes that the minutes themselves ask for.
///
/// 「４分の３以上の者が出席し、その５分の４以上の者の同意」 asks for four fifths: the first part is that of the attendance.
enum StatedMajority {
    private static let parts: [(words: [StaticString], requirement: Vote.Requirement)] = [
        (["4分の3", "四分の三"], .threeQuarters), (["5分の4", "五分の四"], .fourFifths), (["3分の2", "三分の二"], .twoThirds),
    ]

    static func read(_ bytes: [UInt8], _ sentence: Range<Int>) -> Vote.Requirement? {
        for (words, requirement) in parts {
            for word in words {
                var offset = sentence.lowerBound
                while let start = bytes.firstOffset(of: word, in: offset..<sentence.upperBound) {
                    offset = start + word.utf8CodeUnitCount
                    if !isOfAttendance(bytes, start..<offset, sentence) { return requirement }
                }
            }
        }
        return nil
    }

    /// 「議員の３分の２以上が出席し」, 「議員数の４分の３以上であります」: how many must be there.
    private static func isOfAttendance(_ bytes: [UInt8], _ part: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let rest = part.upperBound..<sentence.upperBound
        let end = (["、", "その", "。"] as [StaticString]).compactMap { bytes.firstOffset(of: $0, in: rest) }.min() ?? rest.upperBound
        let clause = rest.lowerBound..<end
        guard !bytes.containsAny(consents, in: clause) else { return false }
        if bytes.contains("出席", in: clause) { return true }
        let before = sentence.lowerBound..<part.lowerBound
        return (["議員数の", "議員定数の", "在職議員の", "現在議員の", "定数の"] as [StaticString]).contains { bytes.hasSuffix($0, in: before) } && !bytes.containsAny(consents, in: rest)
    }

    private static let consents: [StaticString] = ["同意", "賛成", "可決", "議決"]
}

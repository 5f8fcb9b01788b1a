import Minutes
import SourceText

/// 「ただいまから平成19年第２回みほん市議会臨時会を開会いたします。」: the body by the words that open the meeting, where no title names it.
enum BodyInOpening {
    static func name(_ speeches: [Speech]) -> String? {
        speeches.prefix(3).lazy.filter { $0.speaker.kind == .chair || $0.speaker.kind == .secretariat }.compactMap { name(in: Array($0.text.utf8)) }.first
    }

    private static let nows: [StaticString] = ["ただいまから", "ただ今から", "ただいまより", "ただ今より", "これより", "これから"]
    private static let verbs: [StaticString] = ["を開会", "を開催", "を開議", "を開きます", "を開き"]

    private static func name(in words: [UInt8]) -> String? {
        let head = 0..<min(words.count, 2400)
        for now in nows {
            guard let found = words.firstOffset(of: now, in: head) else { continue }
            let start = found + now.utf8CodeUnitCount + (words.has("、", at: found + now.utf8CodeUnitCount) ? 3 : 0)
            guard let end = verbs.compactMap({ words.firstOffset(of: $0, in: start..<min(words.count, start + 150)) }).min() else { continue }
            if let name = body(words, start..<end) { return name }
        }
        return nil
    }

    /// みほん市議会; not 本委員会, 目の検討委員会, or two bodies in a row.
    private static func body(_ words: [UInt8], _ range: Range<Int>) -> String? {
        guard !words.containsAny(["、", "。", "「", "　"], in: range), let name = MeetingTitle.bodyName(words.string(range)), (5...25).contains(name.unicodeScalars.count), !name.contains("の"),
              let first = name.unicodeScalars.first, CodePoint.isKanji(first.value) || CodePoint.isKatakana(first.value) || CodePoint.isHiragana(first.value) else { return nil }
        return ["本", "当", "同", "各", "両", "全", "目", "次", "今"].contains(where: name.hasPrefix) ? nil : name
    }
}

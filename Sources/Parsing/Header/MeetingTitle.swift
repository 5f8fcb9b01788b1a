import Minutes
import SourceText

/// The parts of a title: 「令和3年度第8回 情報公開審査会」 → session 令和3年度第8回, body 情報公開審査会.
enum MeetingTitle {
    private static let recordWords = ["会議録", "議事録", "会議記録", "発言記録", "記録", "議事要旨", "会議要旨"]

    /// Without 会議録 at the end, and without brackets around the whole.
    static func withoutRecordWord(_ title: String) -> String {
        var words = title.trimmingBlanks()
        for (open, close) in [("<", ">"), ("＜", "＞"), ("【", "】"), ("「", "」"), ("〔", "〕")] where words.hasPrefix(open) && words.hasSuffix(close) {
            words = String(words.dropFirst().dropLast())
        }
        if let word = recordWords.first(where: { words.hasSuffix($0) }), words.count > word.count {
            words = String(words.dropLast(word.count)).trimmingBlanks()
        }
        return words
    }

    /// From the era, the year or 第 to 回.
    static func session(_ title: String) -> String? {
        let bytes = Array(title.utf8)
        guard let numbered = sessionEnd(bytes) else { return nil }
        var start = numbered.start
        for era in ["令和", "平成", "昭和", "大正"] as [StaticString] {
            if let found = bytes.firstOffset(of: era, in: 0..<numbered.start) { start = min(start, found) }
        }
        if start == numbered.start, let year = bytes.firstOffset(of: "年", in: 0..<numbered.start) {
            while let digit = bytes.codePoint(before: start < year ? start : year), start > 0 {
                guard CodePoint.isDigit(digit.value) || CodePoint.isKanjiDigit(digit.value) else { break }
                start = (start < year ? start : year) - digit.length
            }
        }
        return bytes.string(start..<numbered.end)
    }

    /// 第8回: where 第 stands and where 回 ends.
    private static func sessionEnd(_ bytes: [UInt8]) -> (start: Int, end: Int)? {
        var from = 0
        while let start = bytes.firstOffset(of: "第", in: from..<bytes.count) {
            let numberStart = bytes.skipBlanks(from: start + 3, end: bytes.count)
            if let number = JapaneseNumber.read(bytes, at: numberStart, end: bytes.count) {
                let after = bytes.skipBlanks(from: number.end, end: bytes.count)
                if bytes.has("回", at: after) { return (start, after + 3) }
            }
            from = start + 3
        }
        return nil
    }

    private static let bodyEndings: [StaticString] = [
        "常任委員会", "特別委員会", "運営委員会", "委員会", "審議会", "審査会", "協議会", "懇談会", "懇話会", "検討会", "推進会議", "分科会", "部会", "議会",
    ]

    /// The name that ends in 委員会, 審議会, 議会 …; what stands before the session's 回 is not part of it.
    static func bodyName(_ title: String) -> String? {
        let bytes = Array(title.utf8)
        let start = sessionEnd(bytes)?.end ?? 0
        let after = bytes.skipBlanks(from: start, end: bytes.count)
        if let name = body(bytes, after..<bytes.count) { return name }
        return start > 0 ? body(bytes, 0..<(sessionEnd(bytes)?.start ?? 0)) : nil
    }

    private static func body(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        var best: Range<Int>?
        for ending in bodyEndings {
            guard let found = bytes.firstOffset(of: ending, in: range) else { continue }
            let candidate = range.lowerBound..<found + ending.utf8CodeUnitCount
            if best.map({ candidate.count > $0.count }) ?? true { best = candidate }
        }
        guard let best else { return nil }
        let name = bytes.string(bytes.trimmed(best))
        return name.isEmpty ? nil : name
    }
}

extension String {
    /// Without blanks of any width at either end.
    func trimmingBlanks() -> String {
        let bytes = Array(utf8)
        return bytes.string(bytes.trimmed(0..<bytes.count))
    }
}

/// What kind of body met, from the words of the title and, failing those, from who presides.
enum BodyKindReader {
    private static let titleWords: [(String, BodyKind)] = [
        ("衆議院本会議", .dietPlenary), ("参議院本会議", .dietPlenary), ("国会", .dietPlenary), ("教育委員会議", .educationBoard), ("農業委員会", .other), ("選挙管理委員会", .other),
        ("審議会", .council), ("審査会", .council), ("懇談会", .council), ("懇話会", .council), ("検討会", .council), ("推進会議", .council),
        ("運営協議会", .council), ("協議会", .council), ("議会運営委員会", .committee), ("常任委員会", .committee), ("特別委員会", .committee),
        ("教育委員会定例会", .educationBoard), ("教育委員会臨時会", .educationBoard), ("教育委員会", .educationBoard), ("本会議", .plenary),
        ("定例会", .plenary), ("臨時会", .plenary), ("委員会", .committee), ("議会", .plenary),
    ]

    static func kind(titles: [String], speakers: [Speaker], dialect: String) -> BodyKind {
        let all = titles.joined(separator: "\n")
        if let found = titleWords.first(where: { all.contains($0.0) }) {
            // 「運営委員会」 of a library is a council; committees of assemblies speak under circles.
            if found.1 == .committee, dialect != "assembly-circle", speakers.contains(where: { $0.role == "会長" || $0.role == "座長" }) { return .council }
            if found.1 == .plenary, found.0 == "委員会" { return .committee }
            if found.0 == "教育委員会", speakers.contains(where: { $0.role == "議長" }) { return .plenary }
            return found.1
        }
        return kind(speakers: speakers)
    }

    private static func kind(speakers: [Speaker]) -> BodyKind {
        guard let chair = speakers.first(where: { $0.kind == .chair })?.role else {
            return speakers.first?.role == "教育長" ? .educationBoard : .other
        }
        if chair.hasSuffix("議長") { return .plenary }
        if chair.hasSuffix("委員長") { return .committee }
        return chair.hasSuffix("会長") || chair == "座長" ? .council : .other
    }
}

import Minutes
import SourceText

/// Assemblies and their committees: `○議長（北山一郎君）　ただいまから…`, `◯山川委員長　…`, `◆西野太郎君　…`.
///
/// Three circles are in use, sometimes in one file; ◆ and ◎ mark questions and answers in some systems. The same marks
/// introduce agendas, rosters and times, which have neither an office nor a name.
enum AssemblyCircle {
    static let dialect = Dialect(id: "assembly-circle", example: "○議長（北山一郎君）　ただいまから会議を開きます。") { shape, evidence in
        guard shape.mark != .none, shape.frame != .cornerBracket else { return false }
        let bytes = evidence.bytes
        let token = Array(bytes.stringWithoutBlanks(shape.token).utf8)
        guard !isRosterHeading(token) else { return false }
        guard let inner = shape.inner else { return acceptsBare(token, shape, evidence) }
        let name = Array(bytes.stringWithoutBlanks(inner).utf8)
        if startsWithNumber(name) || isDirection(name) { return acceptsBare(token, shape, evidence) }
        return isName(name) || isOfficeOrSeat(token)
    }

    private static func acceptsBare(_ token: [UInt8], _ shape: LabelShape, _ evidence: Evidence) -> Bool {
        guard shape.separator != .direct, isOfficeOrSeat(token) || isName(token) else { return false }
        return evidence.looksSpoken(shape)
    }

    private static func isOfficeOrSeat(_ token: [UInt8]) -> Bool {
        !token.isEmpty && (Offices.ending(token, 0..<token.count) != nil || Seat.split(token) != nil)
    }

    private static func isName(_ token: [UInt8]) -> Bool {
        guard token.count <= 60 else { return false }
        return ["君", "議員", "さん", "氏", "様", "委員"].contains { (word: StaticString) in
            token.hasSuffix(word, in: 0..<token.count) && token.count > word.utf8CodeUnitCount
        }
    }

    /// （６７名）
    private static func startsWithNumber(_ name: [UInt8]) -> Bool {
        guard let number = JapaneseNumber.read(name, at: 0, end: name.count) else { return false }
        return name.first(of: ["名", "人"], at: number.end) != nil
    }

    private static func isDirection(_ name: [UInt8]) -> Bool {
        name.containsAny(["呼ぶ者", "拍手", "登壇", "異議", "起立", "挙手"], in: 0..<name.count)
    }

    private static let rosterWords: [StaticString] = [
        "出席議員", "欠席議員", "出席委員", "欠席委員", "応招議員", "不応招議員", "遅参議員", "早退議員", "説明員", "事務局職員", "会議録署名議員",
        "署名議員", "議事日程", "本日の会議", "会議に付した", "委員会説明員", "出席説明員", "委員外議員", "出席した", "出席理事者", "説明のため",
        "出席者", "欠席者", "職務のため", "地方自治法", "出席", "欠席", "紹介議員", "請願者", "午前", "午後", "議事説明員", "委員外",
    ]

    private static func isRosterHeading(_ token: [UInt8]) -> Bool {
        token.first(of: rosterWords, at: 0) != nil
    }
}

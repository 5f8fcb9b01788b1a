import SourceText

/// Leave to ask that a member wants of the chair: 「じゃ、2点目、よろしいでしょうか。」 「もう1つ聞きたいのですが、続けてよろしいですか。」
enum LeaveToSpeak {
    private static let endings: [StaticString] = ["よろしいですか。", "よろしいでしょうか。", "いいですか。", "いいでしょうか。"]

    static func isWanted(_ bytes: [UInt8], _ unit: Unit) -> Bool {
        if isToGoOn(bytes, unit) { return true }
        guard unit.range.count <= 60, let before = beforeEnding(bytes, unit) else { return false }
        return before.isEmpty || callsSomebody(bytes, before)
    }

    /// Without 「大臣、よろしいですか。」, which may call for an answer to what was told before.
    static func isToGoOn(_ bytes: [UInt8], _ unit: Unit) -> Bool {
        isShort(bytes, unit) || beforeEnding(bytes, unit).map { wantsToGoOn(bytes, $0) } ?? false
    }

    private static func beforeEnding(_ bytes: [UInt8], _ unit: Unit) -> Range<Int>? {
        endings.first { bytes.hasSuffix($0, in: unit.range) }.map { unit.range.lowerBound..<unit.range.upperBound - $0.utf8CodeUnitCount }
    }

    /// 「大臣、よろしいですか。」
    private static func callsSomebody(_ bytes: [UInt8], _ before: Range<Int>) -> Bool {
        bytes.hasSuffix("、", in: before) && Addressee.isNamed(bytes, before.lowerBound..<before.upperBound - 3)
    }

    private static func isShort(_ bytes: [UInt8], _ unit: Unit) -> Bool {
        unit.endsInDoubt && unit.range.count <= 78 && bytes.containsAny(["よろしいでしょうか", "よろしいですか"], in: unit)
            && (unit.ordinal != nil || bytes.containsAny(["質問", "伺って", "発言", "私から", "続けて"], in: unit))
    }

    private static let goingOn: [StaticString] = ["続けて", "続けても", "続けさせていただいて", "質問して", "質問しても", "質問をして", "質問をしても", "質問させていただいて", "お聞きして", "お聞きしても", "伺って", "伺っても", "発言して", "発言しても"]
    private static let wishes: [StaticString] = ["質問したいんですけども、", "質問したいんですけれども、", "質問したいんですが、", "質問したいのですが、", "質問したいのですけれども、", "質問したいと思いますが、"]

    /// 「この点も課長に質問したいのですが、続けてよろしいですか。」, and not 「…という前提で事業を続けてよろしいですか。」
    private static func wantsToGoOn(_ bytes: [UInt8], _ before: Range<Int>) -> Bool {
        if wishes.contains(where: { bytes.hasSuffix($0, in: before) }) { return true }
        guard before.count <= 180, let last = goingOn.first(where: { bytes.hasSuffix($0, in: before) }) else { return false }
        return wishes.contains { bytes.contains($0, in: before) } || bytes.contains("質問", in: before.upperBound - last.utf8CodeUnitCount..<before.upperBound) && before.count <= 60
            || ["このまま", "この場で", "今", "今、", "引き続き"].contains { (word: StaticString) in bytes.hasSuffix(word, in: before.lowerBound..<before.upperBound - last.utf8CodeUnitCount) }
    }
}

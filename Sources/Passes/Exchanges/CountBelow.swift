import SourceText

/// 「1つ目のご質問にお答えします。1つ目の床は220万円、2つ目の窓は90万円です。」: what is counted lies within one question.
enum CountBelow {
    static func isUsed(_ bytes: [UInt8], _ units: ArraySlice<Unit>, asked: Int) -> Bool {
        let numbered = units.filter { $0.opensPoint && $0.ordinal != nil }
        guard let first = numbered.first, namesQuestion(bytes, first) else { return false }
        let rest = numbered.dropFirst()
        return rest.first?.ordinal == 1 && rest.contains { ($0.ordinal ?? 0) > asked } && !rest.contains { namesQuestion(bytes, $0) }
    }

    static func namesQuestion(_ bytes: [UInt8], _ unit: Unit) -> Bool {
        bytes.containsAny(["目のご質問", "目の御質問", "目の質問", "目のお尋ね", "目のご質疑"], in: unit)
    }
}

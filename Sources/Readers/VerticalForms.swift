import SourceText

/// Signs that a vertical font gives in their vertical shape (Unicode, CJK Compatibility Forms and Vertical Forms): ︵ for （, ︱ for ―.
enum VerticalForms {
    private static let forms: [UInt32: StaticString] = [
        0xFE10: "，", 0xFE11: "、", 0xFE12: "。", 0xFE13: "：", 0xFE14: "；", 0xFE15: "！", 0xFE16: "？", 0xFE17: "〖", 0xFE18: "〗", 0xFE19: "…",
        0xFE30: "‥", 0xFE31: "―", 0xFE32: "–", 0xFE33: "＿", 0xFE35: "（", 0xFE36: "）", 0xFE37: "｛", 0xFE38: "｝", 0xFE39: "〔", 0xFE3A: "〕",
        0xFE3B: "【", 0xFE3C: "】", 0xFE3D: "《", 0xFE3E: "》", 0xFE3F: "〈", 0xFE40: "〉", 0xFE41: "「", 0xFE42: "」", 0xFE43: "『", 0xFE44: "』",
        0xFE47: "［", 0xFE48: "］",
    ]

    static func replaced(in bytes: [UInt8]) -> [UInt8] {
        CharacterReplacement.replaced(in: bytes, lead: 0xEF, where: { isForm(bytes, at: $0) }, by: sign)
    }

    private static func sign(_ form: [UInt8]) -> [UInt8] {
        form.codePoint(at: 0).flatMap { forms[$0.value] }.map { $0.withUTF8Buffer { Array($0) } } ?? form
    }

    /// U+FE00 to U+FE7F begin with EF B8 and EF B9.
    private static func isForm(_ bytes: [UInt8], at offset: Int) -> Bool {
        bytes[offset + 1] == 0xB8 || bytes[offset + 1] == 0xB9
    }
}

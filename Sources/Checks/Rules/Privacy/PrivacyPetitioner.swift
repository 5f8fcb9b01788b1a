import Minutes
import SourceText

/// 「請願者は山田太郎氏」
enum PrivacyPetitioner: Rule {
    static let description = RuleDescription(
        id: "privacy.petitioner", severity: .warning,
        summary: Message("請願者・陳情者の氏名や住所が残っていないか", en: "Are petitioners' names or addresses left?"),
        compares: Message("「請願者」「陳情者」の直後の氏名・住所（団体と紹介議員は除く）", en: "Names and addresses right behind 請願者 or 陳情者; organisations are left alone"),
        reason: Message("多くの議会は、公開用で請願者個人の氏名と住所を伏せています。", en: "Many assemblies take them out of the public copy."),
        basis: Message("個人情報の保護に関する法律69条（議会は、各議会の個人情報保護条例）", en: "Act on the Protection of Personal Information art. 69; for assemblies their own ordinances"),
        failing: [.council("▼請願者は、山田太郎氏です。")],
        passing: [.council("請願者は、みどりの会です。"), .council("請願者の方から説明を受けました。")])

    private static let organisation = ["会", "団", "組", "合", "協", "連", "部", "社", "町", "市", "区", "村", "労", "方", "皆", "個", "数", "全", "名", "側", "人", "者", "県", "党"]

    static func check(_ context: CheckContext, _ report: inout Report) {
        let places = context.scan.places(of: .petitioner).filter { isNamed($0, context) }
        guard let first = places.first else { return }
        report.raise("text", at: first, Message("請願者・陳情者の氏名を公開用で伏せるか確認してください（\(places.count)か所）。", en: "Decide whether the public copy names the petitioner (\(places.count) places)."),
                     advice: Message("伏せる場合は「請願者　○○」のように置き換えてください。", en: "Put ○○ in place of the name."),
                     related: places.dropFirst().prefix(20).map { .init(Message("ここも", en: "also here"), $0) }, facts: [("places", .number(places.count))])
    }

    /// A personal name with an honorific, or an address, follows the word at once.
    private static func isNamed(_ mark: Span, _ context: CheckContext) -> Bool {
        let bytes = context.text.bytes, line = context.text.line(context.text.lineIndex(of: mark.start))
        var offset = mark.end
        for _ in 0..<4 {
            offset = bytes.skipBlanks(from: offset, end: line.end)
            guard let joint = bytes.first(of: ["は", "の住所", "の氏名", "住所", "氏名", "、", "：", ":", "，"], at: offset) else { break }
            offset += joint.utf8CodeUnitCount
        }
        if context.scan.addresses.contains(where: { $0.start >= offset && $0.end <= line.end && $0.start - offset < 90 }) { return true }
        var end = offset, length = 0
        while length < 8, let point = bytes.codePoint(at: end, end: line.end), CodePoint.isKanji(point.value) || CodePoint.isBlank(point.value) {
            if bytes.first(of: ["氏", "様", "君"], at: end) != nil { break }
            end += point.length
            length += 1
        }
        let name = bytes.stringWithoutBlanks(offset..<end)
        return (3...6).contains(name.unicodeScalars.count) && !organisation.contains { name.contains($0) } && bytes.first(of: ["氏", "様", "君", "さん", "ほか", "外"], at: end) != nil
    }
}

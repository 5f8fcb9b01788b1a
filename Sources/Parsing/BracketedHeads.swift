import SourceText

/// Heads that a bracket sets apart: 〔２　会長挨拶〕, [議員の派遣].
extension Headings {
    /// Without the paper named behind the title: 委員の役割について【資料1】.
    static func withoutPaper(_ title: String) -> String {
        let bytes = Array(title.utf8)
        guard bytes.contains("資料", in: bytes.indices) else { return title }
        for open in ["【資料", "（資料", "(資料", "〔資料", "[資料", "［資料", "＜資料", "<資料"] as [StaticString] {
            guard let start = bytes.firstOffset(of: open, in: bytes.indices), start > 0 else { continue }
            if ["】", "）", ")", "〕", "]", "］", "＞", ">"].contains(where: { (close: StaticString) in bytes.hasSuffix(close, in: bytes.indices) }) { return bytes.string(bytes.trimmed(0..<start)) }
        }
        return title
    }

    /// The inside of 〔２　会長挨拶〕, 〔(1)　計画について〕, ≪１．開会≫: the number makes it a head.
    static func numberedInBrackets(_ bytes: [UInt8], _ content: Range<Int>) -> Range<Int>? {
        guard (7...200).contains(content.count), let bracket = Bracket.opening(bytes, at: content.lowerBound, end: content.upperBound), bracket.isOfHeads || bracket == .tortoise || bracket == .angle,
              bracket.closing(bytes, from: content.lowerBound, end: content.upperBound) == content.upperBound else { return nil }
        let inside = bytes.trimmed(content.lowerBound + bracket.openLength..<content.upperBound - bracket.closeLength)
        return AgendaMarker.read(bytes, at: inside.lowerBound, end: inside.upperBound) == nil ? nil : inside
    }

    /// The inside of 【認定第１号　一般会計　歳入】, and the bill's number in it.
    static func billInBrackets(_ bytes: [UInt8], _ content: Range<Int>) -> (whole: Range<Int>, number: Range<Int>)? {
        guard (7...200).contains(content.count), bytes.has("【", at: content.lowerBound), Bracket.lenticular.closing(bytes, from: content.lowerBound, end: content.upperBound) == content.upperBound else { return nil }
        let inside = bytes.trimmed(content.lowerBound + 3..<content.upperBound - 3)
        guard AgendaMarker.isBill(bytes, inside), let end = bytes.firstOffset(of: "号", in: inside), !bytes.has("の", at: end + 3), !bytes.containsAny(["、", "・", "から", "及び"], in: inside.lowerBound..<end) else { return nil }
        return (inside, inside.lowerBound..<end + 3)
    }

    /// The inside of [議員の派遣], which stands alone and is neither an act nor a time.
    static func inSquareBrackets(_ bytes: [UInt8], _ content: Range<Int>) -> Range<Int>? {
        guard (14...150).contains(content.count), let bracket = Bracket.opening(bytes, at: content.lowerBound, end: content.upperBound), bracket == .square || bracket == .squareASCII,
              bracket.closing(bytes, from: content.lowerBound, end: content.upperBound) == content.upperBound else { return nil }
        let inside = bytes.trimmed(content.lowerBound + bracket.openLength..<content.upperBound - bracket.closeLength)
        guard !bytes.containsAny(["「", "。", "時", "分", "君", "者", "起立", "挙手", "登壇", "拍手", "着席", "退席", "入場", "退場", "休憩", "再開", "：", ":"], in: inside) else { return nil }
        return endsAsTitleDoes(bytes, inside) || ["宣告", "派遣", "指名", "決定", "申し出", "申出", "選挙", "質問", "上程"].contains(where: { (end: StaticString) in bytes.hasSuffix(end, in: inside) }) ? inside : nil
    }
}

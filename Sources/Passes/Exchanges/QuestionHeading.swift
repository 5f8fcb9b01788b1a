import SourceText

/// A sentence that names the matter of the questions below it, and is a question itself only where nothing more is asked.
struct QuestionHeading {
    let bytes: [UInt8]
    /// True behind 「次に移ります。」, and before 「まず、」.
    let isTurned: Bool

    /// 「次に、システムについて伺います。」
    func isGiven(by unit: Unit) -> Bool {
        if isNamedOnly(unit) || leadsOver(unit) || comesBackOnly(unit) { return true }
        guard let at = unit.asksAt, unit.opensPoint || isTurned || (unit.opensParagraph && !unit.has(.substance)), !unit.endsInDoubt, unit.length(bytes) <= 45 else { return false }
        if bytes.has("について聞", at: at) || isPutToOffice(unit.range.lowerBound, at) { return true }
        let before = unit.range.lowerBound..<withoutCount(Addressee.start(bytes, before: at, start: unit.range.lowerBound), unit.range.lowerBound)
        return ["について", "に関して", "に関連して", "についてご", "についてお", "につきまして", "についての", "のことで", "のことについて", "の件で", "に向けて", "ページで", "の部分で", "のところで", "というところで", "関係で", "所管で"].contains { (word: StaticString) in bytes.hasSuffix(word, in: before) }
    }

    /// 「貸出しについて館長に伺います。」
    private func isPutToOffice(_ start: Int, _ at: Int) -> Bool {
        for word: StaticString in ["について", "に関して", "の関係で", "の件で"] {
            guard let found = bytes.firstOffset(of: word, in: start..<at) else { continue }
            let office = found + word.utf8CodeUnitCount
            if office < at, Addressee.start(bytes, before: at, start: office) == office { return true }
        }
        return false
    }

    /// 「貸出しについて伺いますが、図書館では棚を二割減らしました。」: names the matter, and goes on to tell.
    private func leadsOver(_ unit: Unit) -> Bool {
        guard let at = unit.asksAt, !unit.endsInDoubt, let turn = ["が、", "けれども、", "けども、", "けど、", "けれど、"].lazy.compactMap({ (word: StaticString) in
            bytes.firstOffset(of: word, in: at..<min(unit.range.upperBound, at + 75)).map { $0 + word.utf8CodeUnitCount }
        }).first, unit.range.upperBound - turn >= 36 else { return false }
        return !bytes.containsAny(["伺", "聞か", "聞き", "尋ね", "教え", "示し", "答え", "答弁", "説明", "見解", "所見", "認識", "考え", "お願", "どう", "いかが", "確認", "求め", "ください"], in: turn..<unit.range.upperBound) && !doubts(turn..<unit.range.upperBound)
    }

    /// か、 as in 「始めるのか、」, and not as in 「予定というか、」.
    private func doubts(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while let comma = bytes.firstOffset(of: "か、", in: start..<range.upperBound) {
            if !["という", "と言う", "と"].contains(where: { (word: StaticString) in bytes.hasSuffix(word, in: start..<comma) }) { return true }
            start = comma + 6
        }
        return false
    }

    /// 「方針は今の説明にもありましたが、改めて再度伺います。」
    private func comesBackOnly(_ unit: Unit) -> Bool {
        guard let at = unit.asksAt, !unit.endsInDoubt, let turn = bytes.firstOffset(of: "ましたが、", in: unit), turn < at else { return false }
        var start = turn + 15
        while let word = bytes.first(of: ["改めて", "再度", "もう一度", "もう1度", "重ねて", "また、", "、"], at: start, end: at) { start += word.utf8CodeUnitCount }
        return start == at && at > turn + 15
    }

    /// 「２項目目。プールについて伺います。夜間の開放について伺います。」 over paragraphs that tell, and ask at last.
    static func isSecond(_ unit: Unit, before next: Unit?, _ bytes: [UInt8]) -> Bool {
        guard let at = unit.asksAt, !unit.opensParagraph, !unit.opensPoint, !unit.endsInDoubt, unit.length(bytes) <= 45, isToldBelow(next) else { return false }
        return bytes.hasSuffix("について", in: unit.range.lowerBound..<at) || bytes.hasSuffix("についてお", in: unit.range.lowerBound..<at)
    }

    /// 「３点目、古い井戸を残すべきではないか。」: a paragraph by itself, over others that say why and ask.
    static func isThesis(_ unit: Unit, before next: Unit?, _ bytes: [UInt8]) -> Bool {
        unit.ordinal != nil && unit.letter == nil && unit.opensPoint && unit.opensParagraph && unit.asksAt == nil && bytes.hasSuffix("ではないか。", in: unit.range)
            && next.map { $0.opensParagraph && !$0.opensPoint } ?? false
    }

    private static func isToldBelow(_ next: Unit?) -> Bool {
        guard let next else { return false }
        return next.opensParagraph && !next.opensPoint && next.asksAt == nil && !next.endsInDoubt
    }

    /// 「１点目、見直しの基本的な考え方について。」
    func isNamedOnly(_ unit: Unit) -> Bool {
        unit.ordinal != nil && unit.opensPoint && unit.asksAt == nil && (bytes.hasSuffix("について。", in: unit.range) || bytes.hasSuffix("につきまして。", in: unit.range))
    }

    /// Before 「、3点」.
    private func withoutCount(_ end: Int, _ start: Int) -> Int {
        for unit: StaticString in ["点", "つ", "問"] where bytes.hasSuffix(unit, in: start..<end) {
            var cut = end - unit.utf8CodeUnitCount
            while let digit = bytes.codePoint(before: cut, start: start), CodePoint.isDigit(digit.value) || CodePoint.isKanjiDigit(digit.value) { cut -= digit.length }
            guard cut < end - unit.utf8CodeUnitCount else { return end }
            return bytes.hasSuffix("、", in: start..<cut) ? cut - 3 : cut
        }
        return end
    }
}

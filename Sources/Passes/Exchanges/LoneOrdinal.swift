import SourceText

/// An ordinal that is a sentence by itself numbers the next one: 「２項目目。プールの使い方について伺います。」
enum LoneOrdinal {
    static func joined(_ units: ArraySlice<Unit>, _ bytes: [UInt8]) -> ArraySlice<Unit> {
        guard units.contains(where: { isLone($0, bytes) }) else { return units }
        var joined: [Unit] = []
        joined.reserveCapacity(units.count)
        for unit in units {
            if let last = joined.last, isLone(last, bytes), last.speech == unit.speech, !unit.opensPoint { joined[joined.count - 1] = numbered(unit, by: last) } else { joined.append(unit) }
        }
        return joined[...]
    }

    private static func isLone(_ unit: Unit, _ bytes: [UInt8]) -> Bool {
        guard unit.ordinal != nil, unit.letter == nil, unit.opensPoint, unit.range.count <= 24, let first = bytes.codePoint(at: unit.range.lowerBound, end: unit.range.upperBound) else { return false }
        // 「これが2点目。」 looks back.
        guard CodePoint.isDigit(first.value) || CodePoint.isKanjiDigit(first.value) || first.value == 0x28 || first.value == 0x7B2C else { return false }
        return ["目。", "目です。", ")。"].contains { (word: StaticString) in bytes.hasSuffix(word, in: unit.range) }
    }

    private static func numbered(_ unit: Unit, by lone: Unit) -> Unit {
        var unit = unit
        unit.range = lone.range.lowerBound..<unit.range.upperBound
        unit.opensParagraph = lone.opensParagraph
        unit.ordinal = lone.ordinal
        unit.opensPoint = true
        unit.pairs = .any
        return unit
    }
}

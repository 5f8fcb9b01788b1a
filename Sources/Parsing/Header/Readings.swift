import SourceText

/// Dates and times of a passage, with places in the extracted text.
enum Readings {
    static func dates(_ bytes: [UInt8], _ range: Range<Int>) -> [(reading: DateReading, range: Range<Int>)] {
        let folded = Folding.fold(Array(bytes[range]))
        return DateReader.all(in: folded.bytes, range: 0..<folded.bytes.count).map { reading in
            let source = folded.sourceRange(reading.range)
            return (reading, source.lowerBound + range.lowerBound..<source.upperBound + range.lowerBound)
        }
    }

    static func times(_ bytes: [UInt8], _ range: Range<Int>) -> [(reading: TimeReading, range: Range<Int>)] {
        if bytes.containsAny(["午　後", "午　前", "午 後", "午 前"], in: range) { return spacedTimes(bytes, range) }
        let folded = Folding.fold(Array(bytes[range]))
        var found = TimeReader.all(in: folded.bytes, range: 0..<folded.bytes.count).map { reading in
            let source = folded.sourceRange(reading.range)
            return (reading: reading, range: source.lowerBound + range.lowerBound..<source.upperBound + range.lowerBound)
        }
        if let last = found.last, let minute = minuteBelow(bytes, last.range, range) { found[found.count - 1].reading.minute = minute }
        return found
    }

    /// 50 where the line ends with 午前11時 and the next begins with 50分.
    private static func minuteBelow(_ bytes: [UInt8], _ time: Range<Int>, _ line: Range<Int>) -> Int? {
        guard time.upperBound == line.upperBound, bytes.hasSuffix("時", in: time), line.upperBound < bytes.count, bytes[line.upperBound] == 0x0A,
              let number = JapaneseNumber.read(bytes, at: line.upperBound + 1), number.value < 60, bytes.has("分", at: number.end) else { return nil }
        return number.value
    }

    /// 午　後　四　時　一　分: every letter set apart.
    private static func spacedTimes(_ bytes: [UInt8], _ range: Range<Int>) -> [(reading: TimeReading, range: Range<Int>)] {
        var words: [UInt8] = [], places: [Int] = [], offset = range.lowerBound
        while offset < range.upperBound {
            if let blank = bytes.blankLength(at: offset, end: range.upperBound) { offset += blank; continue }
            words.append(bytes[offset])
            places.append(offset)
            offset += 1
        }
        return times(words, words.indices).map { ($0.reading, places[$0.range.lowerBound]..<places[$0.range.upperBound - 1] + 1) }
    }
}

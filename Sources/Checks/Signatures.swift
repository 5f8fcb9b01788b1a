import Minutes
import SourceText

/// Who was appointed to sign the minutes, and whose names stand under them.
struct Signatures {
    /// One passage of the chair's that appoints signers.
    struct Appointment {
        var speech: Speech
        /// From 署名議員 to the end of the passage.
        var span: Span
        /// The same, folded and without blanks.
        var words: String
        /// True where somebody is replaced: whoever signs may have been appointed later.
        var isChanged: Bool
    }

    /// One name in the block of signatures.
    struct Signer {
        var name: String
        var span: Span
    }

    private(set) var appointments: [Appointment] = []
    private(set) var signers: [Signer] = []
    /// False where something other than a name follows: the block may go on in a way that was not read.
    private(set) var isComplete = true

    init(record: Record, text: ExtractedText, marks: [Span]) {
        guard !marks.isEmpty, let last = record.speeches.last else { return }
        let roster = record.attendance.present + record.attendance.absent
        let names = Set(roster.compactMap { $0.name.map(NameKey.of) })
        var speech = record.speeches.startIndex
        for mark in marks {
            while speech < record.speeches.endIndex, record.speeches[speech].span.end <= mark.start { speech += 1 }
            let isBehindLastLabel = mark.start >= last.labelSpan.end
            if isBehindLastLabel, let found = Signatures.signer(text, mark) {
                signers.append(found)
            } else if speech < record.speeches.endIndex, record.speeches[speech].span.start <= mark.start, record.speeches[speech].speaker.kind == .chair {
                appoint(record.speeches[speech], mark, text)
            }
        }
        if signers.isEmpty { readSpaced(behind: last.labelSpan.end, text) }
        if let first = signers.last { readOn(behind: first.span, text, names) }
    }

    // MARK: appointment

    private mutating func appoint(_ speech: Speech, _ mark: Span, _ text: ExtractedText) {
        if let known = appointments.last, known.speech.id == speech.id { return }
        let span = Span(mark.start, min(speech.span.end, mark.start + 900))
        var words = NameKey.of(text.string(span))
        for next in ["次に", "続いて", "続きまして", "日程第2", "諸般の", "会期の決定", "会期の件", "会期について"] {
            if let end = words.firstRange(of: next)?.lowerBound { words = String(words[..<end]) }
        }
        guard words.contains("指名") || words.contains("ご了承") || words.contains("お願い") else { return }
        let isChanged = ["欠席", "遅参", "代わ", "変更", "追加", "補充", "補欠"].contains { words.contains($0) }
        appointments.append(Appointment(speech: speech, span: span, words: words, isChanged: isChanged))
    }

    // MARK: signatures

    /// 署名議員　鵜沢　茂: a line that begins with the word and goes on with a name.
    private static func signer(_ text: ExtractedText, _ mark: Span) -> Signer? {
        let line = text.line(text.lineIndex(of: mark.start))
        let before = text.bytes.stringWithoutBlanks(line.start..<mark.start)
        guard before.isEmpty || ["会議録", "議事録", "議会", "委員会"].contains(before) || before.contains("署名") else { return nil }
        return name(text, Span(mark.end, line.end))
    }

    /// 署　名　議　員　　鵜　沢　　　茂: the letters of the word set apart.
    private mutating func readSpaced(behind start: Int, _ text: ExtractedText) {
        let bytes = text.bytes
        for index in text.lineIndex(of: start)..<text.lineStarts.count {
            let line = text.line(index)
            guard line.start >= start, let end = Signatures.spacedWord(bytes, bytes.trimmed(line.range)), let found = Signatures.name(text, Span(end, line.end)) else { continue }
            signers.append(found)
        }
    }

    /// Where 署名議員 and the like end at the head of a line, blanks between their letters.
    private static func spacedWord(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
        for word in ["署名議員", "署名委員", "会議録署名議員", "会議録署名委員"] {
            var offset = line.lowerBound, isFound = true
            for letter in word.unicodeScalars {
                offset = bytes.skipBlanks(from: offset, end: line.upperBound)
                guard let point = bytes.codePoint(at: offset, end: line.upperBound), point.value == letter.value else { isFound = false; break }
                offset += point.length
            }
            if isFound, offset < line.upperBound, bytes.blankLength(at: offset, end: line.upperBound) != nil { return offset }
        }
        return nil
    }

    /// A name with its seat, and nothing else.
    private static func name(_ text: ExtractedText, _ span: Span) -> Signer? {
        let bytes = text.bytes
        var range = bytes.trimmed(span.range)
        if let mark = bytes.first(of: ["：", ":", "番", "（", "("], at: range.lowerBound) { range = range.lowerBound + mark.utf8CodeUnitCount..<range.upperBound }
        if let seat = JapaneseNumber.read(bytes, at: range.lowerBound, end: range.upperBound), bytes.has("番", at: bytes.skipBlanks(from: seat.end, end: range.upperBound)) {
            range = bytes.skipBlanks(from: seat.end, end: range.upperBound) + 3..<range.upperBound
        }
        // Two columns: the second 署名議員 has its own mark.
        if let next = bytes.firstOffset(of: "署名", in: range) { range = range.lowerBound..<next }
        range = bytes.trimmed(range)
        let words = bytes.stringWithoutBlanks(range)
        let isSentence = range.lowerBound == span.start || ["指名", "選定", "について", "、", "。"].contains { words.contains($0) }
        guard !isSentence, (2...9).contains(words.unicodeScalars.count) else { return nil }
        let key = ["㊞", "印", "君", "議員", "委員"].reduce(NameKey.of(words)) { $0.hasSuffix($1) && $0 != $1 ? String($0.dropLast($1.count)) : $0 }
        return Signer(name: key, span: Span(range))
    }

    /// 「同　山元定子」 and names of the roster alone in their lines, below the last signature.
    private mutating func readOn(behind span: Span, _ text: ExtractedText, _ names: Set<String>) {
        let bytes = text.bytes
        var index = text.lineIndex(of: span.start) + 1
        while index < text.lineStarts.count {
            let line = text.line(index)
            index += 1
            var range = bytes.trimmed(line.range)
            if range.isEmpty { continue }
            let isDitto = bytes.first(of: ["同　", "同 ", "〃"], at: range.lowerBound) != nil
            if isDitto { range = bytes.trimmed(range.lowerBound + 3..<range.upperBound) }
            let key = NameKey.of(bytes.stringWithoutBlanks(range))
            guard isDitto ? (2...9).contains(key.unicodeScalars.count) : names.contains(key) else { isComplete = false; return }
            signers.append(Signer(name: key, span: Span(range)))
        }
    }
}

extension Signatures {
    /// How many an appointment names: by name, by seat, or by honorific, whichever shows more.
    func appointed(_ record: Record) -> Int {
        let names = (record.attendance.present + record.attendance.absent).compactMap { $0.name.map(NameKey.of) }
        return appointments.reduce(0) { sum, appointment in
            sum + max(names.count { appointment.words.contains($0) }, appointment.words.ranges(of: "番").count, appointment.words.ranges(of: "君").count)
        }
    }

    /// Whether an appointment names the person: in full, by the surname, or by the seat. Nil: it cannot be told.
    func appoints(_ signer: Signer, _ record: Record) -> Bool? {
        let seat = (record.attendance.present + record.attendance.absent).first { $0.name.map(NameKey.of) == signer.name }?.seat.map(NameKey.of)
        for appointment in appointments {
            if appointment.words.contains(signer.name) { return true }
            if let seat, appointment.words.contains(seat + "番") { return true }
            let surname = String(signer.name.unicodeScalars.prefix(2).map(Character.init))
            if appointment.words.contains(surname) { return nil }
        }
        return appointments.contains(where: \.isChanged) ? nil : false
    }
}

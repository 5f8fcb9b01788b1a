import Minutes
import SourceText

/// Comings and goings of members in the stage directions: 〔北山一郎君退場〕, （西野委員入室）, 〔議長退席、副議長着席〕.
enum AttendanceScenes {
    static func event(_ scene: Scene, before: ArraySlice<Scene>, _ record: Record, _ discourse: Discourse) -> AttendanceEvent? {
        switch scene.kind {
        case .chairChange: return chairChange(scene)
        case .leaving: return leaving(scene, record, discourse)
        case .entering: return entering(scene, before, record)
        default: return nil
        }
    }

    private static func chairChange(_ scene: Scene) -> AttendanceEvent {
        let bytes = Array(Folding.fold(scene.text).utf8)
        // The one who takes the seat: 「臨時議長…退席、議長北山一郎君着席」.
        let end = bytes.firstOffset(of: "着席", in: 0..<bytes.count) ?? bytes.firstOffset(of: "席に着く", in: 0..<bytes.count) ?? bytes.count
        let start = bytes.firstOffset(of: "、", in: 0..<end).map { $0 + 3 } ?? 0
        return AttendanceEvent(kind: .chairChange, name: name(bytes, start..<end), count: 1, speech: scene.speech, span: scene.span)
    }

    private static func leaving(_ scene: Scene, _ record: Record, _ discourse: Discourse) -> AttendanceEvent? {
        guard let who = member(scene) else { return nil }
        let kind: AttendanceEvent.Kind = isRecusal(scene, record, discourse) ? .recused : .left
        return AttendanceEvent(kind: kind, name: who.name, count: who.count, speech: scene.speech, span: scene.span)
    }

    private static func entering(_ scene: Scene, _ before: ArraySlice<Scene>, _ record: Record) -> AttendanceEvent? {
        guard let who = member(scene), !scene.text.contains("議長着席"), !scene.text.contains("委員長着席") else { return nil }
        let wasOut = before.contains { $0.kind == .leaving && (who.name == nil || $0.text.contains(who.name ?? "") || member($0)?.name == who.name) }
        return AttendanceEvent(kind: wasOut ? .returned : .arrived, name: who.name, count: who.count, speech: scene.speech, span: scene.span)
    }

    /// The chair asks a member to leave under the article on conflicts of interest, right before.
    private static func isRecusal(_ scene: Scene, _ record: Record, _ discourse: Discourse) -> Bool {
        if scene.text.contains("除斥") { return true }
        let words: [StaticString] = ["除斥", "117条", "百十七条", "一一七条", "14条第6項", "退場を求め", "退席を求め", "退場願", "退場を願", "退席願", "利害関係", "議事に参与"]
        guard let last = record.speeches.lastIndex(where: { $0.labelSpan.start < scene.span.start }) else { return false }
        return discourse.sentencesOfSpeech[last].suffix(6).contains { discourse.bytes.containsAny(words, in: discourse.sentences[$0].range) }
    }

    /// Officials, visitors and the clerk are no members.
    private static func member(_ scene: Scene) -> (name: String?, count: Int?)? {
        let bytes = Array(Folding.fold(scene.text).utf8)
        let all = 0..<bytes.count
        guard !bytes.containsAny(["理事者", "説明員", "傍聴", "執行部", "職員", "関係者", "参考人", "報道", "事務局", "課長", "部長", "局長", "区側", "市側", "請願者", "陳情者", "降壇"], in: all) else { return nil }
        if bytes.containsAny(["する者", "した者"], in: all) { return (nil, nil) }
        guard let name = name(bytes, all) else { return bytes.containsAny(["議員", "委員", "番"], in: all) ? (nil, count(bytes)) : nil }
        return (name, 1)
    }

    private static func count(_ bytes: [UInt8]) -> Int? {
        for unit in ["名", "人"] as [StaticString] {
            if let found = bytes.firstOffset(of: unit, in: 0..<bytes.count) { return HeadCounts.numberBefore(bytes, found + 3, 0)?.value }
        }
        return nil
    }

    /// The name before 君, 議員 or 委員, without seat number and office before it.
    private static func name(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        for word in ["君", "さん", "氏", "議員", "委員"] as [StaticString] {
            var from = range.lowerBound
            while from < range.upperBound, let found = bytes.firstOffset(of: word, in: from..<range.upperBound) {
                from = found + word.utf8CodeUnitCount
                let name = cleaned(bytes, range.lowerBound..<found)
                if let name { return name }
            }
        }
        return nil
    }

    private static func cleaned(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        var start = range.lowerBound
        while let point = bytes.codePoint(at: start, end: range.upperBound), !CodePoint.isKanji(point.value), !CodePoint.isHiragana(point.value), !CodePoint.isKatakana(point.value) { start += point.length }
        for word in ["臨時議長", "副議長", "議長", "副委員長", "委員長", "理事", "議員", "委員", "番"] as [StaticString] {
            if let found = bytes.firstOffset(of: word, in: start..<range.upperBound) { start = found + word.utf8CodeUnitCount; break }
        }
        if let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), bytes.has("番", at: number.end) { start = number.end + 3 }
        let name = bytes.stringWithoutBlanks(start..<range.upperBound)
        return (2...10).contains(name.unicodeScalars.count) ? name : nil
    }
}

import Minutes
import SourceText

/// The decisions of minutes without speakers, as they tell them: 「議案第３号については、全員異議なく承認された。」
///
/// What was decided is named by the sentence or by the title above it; a sentence under no title that names nothing is left alone.
enum ReadToldDecisions {
    private static let results: [(word: StaticString, result: Vote.Result)] = [
        ("不採択", .notAdopted), ("採択", .adopted), ("否決", .rejected), ("不承認", .rejected), ("継続審", .continued), ("同意", .consented), ("認定", .certified),
        ("可決", .approved), ("承認", .approved), ("了承", .approved), ("議決", .approved), ("決定", .approved),
    ]
    private static let subjectEnds: [StaticString] = ["については", "について", "につき", "に関して", "は、", "を原案", "を全員", "を全会", "を承認", "を可決", "を了承", "を決定", "を採択", "を否決", "が承認", "が可決", "が決定", "が了承", "が採択", "が否決"]
    private static let openings: [StaticString] = ["次に、", "続いて、", "また、", "なお、", "その後、", "審議の結果、", "採決の結果、", "協議の結果、", "以上により、", "・", "○", "〇", "●", "◎", "※", "→", "⇒", "- "]
    private static let nothing: [StaticString] = ["本件", "本案", "これ", "同案", "上記", "以上", "全て", "すべて", "全会一致", "全員", "原案", "いずれ", "その", "結果", "この"]

    static func run(_ record: inout Record, _ discourse: Discourse) {
        for told in record.toldDecisions {
            let folded = Folding.fold(Array(told.words.utf8)), bytes = folded.bytes
            guard let found = results.lazy.compactMap({ entry in lastOffset(bytes, entry.word).map { (entry, $0) } }).max(by: { $0.1 < $1.1 }), let item = (bytes.hasSuffix("。", in: bytes.indices) ? subject(folded, told) : nil) ?? told.heading else { continue }
            let id = record.agenda.first { !$0.title.isEmpty && ($0.title == item || item.hasPrefix($0.title) || $0.title.hasPrefix(item)) }?.id
            var vote = Vote(id: "v\(record.votes.count + 1)", agendaItem: id, items: [item], object: .original, method: method(bytes), strength: strength(bytes), result: found.0.result, speech: nil, span: told.span)
            vote.tally = tally(bytes, told.span)
            vote.resultText = bytes.string(found.1..<found.1 + found.0.word.utf8CodeUnitCount)
            record.votes.append(vote)
        }
        record.toldDecisions = []
    }

    private static func lastOffset(_ bytes: [UInt8], _ word: StaticString) -> Int? {
        var found: Int?, start = 0
        while let next = bytes.firstOffset(of: word, in: start..<bytes.count) { found = next; start = next + 3 }
        return found
    }

    /// 「賛成４名、反対１名で可決された」: numbers as the sentence states them.
    private static func tally(_ bytes: [UInt8], _ span: Span) -> Tally {
        let counts = Counts.read(bytes, bytes.indices)
        func value(_ side: Counts.Side) -> Int? { counts.first { $0.side == side }?.value }
        guard let supporters = value(.for) ?? value(.raised) else { return Tally() }
        return Tally(for: supporters, against: value(.against), abstain: value(.abstain), total: value(.total), span: span)
    }

    private static func method(_ bytes: [UInt8]) -> Vote.Method {
        let all = bytes.indices
        if bytes.containsAny(["異議な", "異議無", "異議もな"], in: all) { return .noObjection }
        return bytes.contains("挙手", in: all) ? .showOfHands : bytes.contains("起立", in: all) ? .standing : .other
    }

    /// By the words with which a chair declares it.
    private static func strength(_ bytes: [UInt8]) -> Vote.Strength? {
        if bytes.containsAny(["異議な", "異議無"], in: bytes.indices) { return nil }
        var markers = MarkerSet()
        Marker.table.scan(bytes, bytes.indices) { id, _ in if let marker = Marker(rawValue: id) { markers.insert(marker) } }
        if markers.containsAny([.allInFavour, .handsAll, .standAll]) { return .all }
        if markers.containsAny([.majorityInFavour, .handsMajority, .standMajority]) || bytes.contains("多数決", in: bytes.indices) { return .majority }
        return markers.containsAny([.minorityInFavour, .handsMinority, .standMinority]) ? .minority : nil
    }

    /// 「事務局から緑の計画について説明があり、…」: what the sentence itself names, as printed.
    private static func subject(_ folded: MappedText, _ told: ToldDecision) -> String? {
        let bytes = folded.bytes
        var start = 0
        while let opening = bytes.first(of: openings, at: start) { start = bytes.skipBlanks(from: start + opening.utf8CodeUnitCount, end: bytes.count) }
        guard let cut = subjectEnds.lazy.compactMap({ word in bytes.firstOffset(of: word, in: start..<bytes.count).map { (word, $0) } }).min(by: { $0.1 < $1.1 }) else { return nil }
        // Who explained it stands before it.
        for who: StaticString in ["から、", "より、", "から", "より"] {
            if let found = bytes.firstOffset(of: who, in: start..<cut.1), found - start <= 60 { start = found + who.utf8CodeUnitCount; break }
        }
        // What was done with it before stands in a clause of its own: 「説明を行い、これを承認した。」
        for clause: StaticString in ["行い、", "があり、", "し、", "後、", "受け、", "経て、", "により、"] {
            while let found = bytes.firstOffset(of: clause, in: start..<cut.1) { start = found + clause.utf8CodeUnitCount }
        }
        let words = bytes.trimmed(start..<cut.1)
        guard (3...60).contains(bytes.codePointCount(in: words)), bytes.first(of: nothing, at: words.lowerBound, end: words.upperBound) == nil else { return nil }
        let end = bytes.has("について", at: cut.1) ? cut.1 + 12 : words.upperBound
        return Array(told.words.utf8).string(folded.sourceRange(words.lowerBound..<end))
    }
}

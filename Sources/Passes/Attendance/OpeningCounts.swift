import Minutes
import SourceText

/// Counts beside the one of those present, as they are announced at the opening: vacant seats, those online, deputies, letters of proxy.
enum OpeningCounts {
    /// - Parameter speeches: how many of the first speeches belong to the opening.
    static func read(_ record: inout Record, _ discourse: Discourse, _ presides: [Bool], speeches: Int) {
        let bytes = discourse.bytes
        for sentence in discourse.sentences.prefix(while: { $0.speech < speeches }) where sentence.range.count <= 600 {
            guard bytes.containsAny(["欠員", "オンライン", "リモート", "Web", "WEB", "ウェブ", "代理", "委任状", "書面"], in: sentence) else { continue }
            let kind = record.speeches[sentence.speech].speaker.kind
            guard presides[sentence.speech] || kind == .chair || kind == .secretariat || kind == .executive else { continue }
            if record.attendance.vacant == nil, let found = HeadCounts.beside(bytes, sentence.range, ["欠員"], units: ["名", "人"]) {
                record.attendance.vacant = Stated(found.value, discourse.spoken.span(found.range))
            }
            guard var stated = record.attendance.stated, !bytes.containsAny(["傍聴", "部長", "課長", "職員", "説明員"], in: sentence) else { continue }
            stated.online = stated.online ?? HeadCounts.beside(bytes, sentence.range, ["オンライン", "リモート", "Web", "WEB", "ウェブ"], units: ["名", "人"])?.value
            if sentence.has(.presentWord) { stated.proxy = stated.proxy ?? HeadCounts.beside(bytes, sentence.range, ["代理"], units: ["名", "人"])?.value }
            stated.letters = stated.letters ?? HeadCounts.beside(bytes, sentence.range, ["委任状"], units: ["通", "名", "人", "件"])?.value
            if bytes.containsAny(["書面表決", "書面議決", "書面による"], in: sentence) {
                stated.written = stated.written ?? HeadCounts.beside(bytes, sentence.range, ["書面表決", "書面議決", "書面による"], units: ["通", "名", "人", "件"])?.value
            }
            record.attendance.stated = stated
        }
    }
}

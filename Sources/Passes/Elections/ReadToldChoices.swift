import Minutes
import SourceText

/// Who was chosen as the minutes tell it themselves, outside the speeches: 「○会長には、委員の互選により西野委員が選任された。」
///
/// Only what is told as done counts, and only where each office has its person. Whom a 会長 names is no choice of the body.
enum ReadToldChoices {
    private static let done: [StaticString] = ["選出され", "選任され", "互選され", "選ばれ", "選出した", "選任した", "互選した", "選出しました", "選任しました", "互選しました", "決定", "決まった", "決まりました", "就任した", "就任された", "お願いすることとなった", "お願いすることになった"]
    private static let openEnds: [StaticString] = ["選出", "選任", "互選", "就任"]
    private static let undone: [StaticString] = ["指名", "予定", "次回", "前回", "前期", "辞任", "場合", "ことができる", "ものとする", "定める", "規定により選出する", "いなかった", "なかった", "されず", "未定"]

    static func run(_ record: inout Record, _ discourse: Discourse) {
        for told in record.toldChoices {
            let folded = Folding.fold(Array(told.words.utf8))
            guard isDone(folded.bytes), let choices = OfficeChoices.read(folded.bytes, folded.bytes.indices, own: nil) else { continue }
            for choice in choices where !record.elections.contains(where: { $0.office == choice.office }) {
                record.elections.append(election(told, folded, choice))
            }
        }
        record.toldChoices = []
        record.elections.sort { $0.span.start < $1.span.start }
        for index in record.elections.indices { record.elections[index].id = "el\(index + 1)" }
    }

    private static func isDone(_ bytes: [UInt8]) -> Bool {
        var all = bytes.trimmed(bytes.indices)
        while let end = (["。", ")", "]", "〕"] as [StaticString]).first(where: { bytes.hasSuffix($0, in: all) }) { all = all.lowerBound..<all.upperBound - end.utf8CodeUnitCount }
        return !bytes.containsAny(undone, in: all) && (bytes.containsAny(done, in: all) || openEnds.contains { bytes.hasSuffix($0, in: all) })
    }

    private static func election(_ told: ToldChoice, _ folded: MappedText, _ choice: OfficeChoice) -> Election {
        let source = Array(told.words.utf8), place = folded.sourceRange(choice.name.range)
        let name = source.stringWithoutBlanks(place)
        var election = Election(id: "", office: choice.office, speech: nil, span: told.span)
        election.elected = [name]
        election.candidates = [Candidate(name: name, votes: nil, span: Span(told.span.start + place.lowerBound, told.span.start + place.upperBound))]
        return election
    }
}

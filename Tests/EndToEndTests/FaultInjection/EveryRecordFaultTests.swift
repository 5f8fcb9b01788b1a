import Foundation
import Minutes
import Pipeline
import SourceText
import Testing

/// Two edits that every clean record of Corpus with a stated weekday, or a stated head count, must answer to.
@Suite struct EveryRecordFaultTests {
    /// Records of which nothing is claimed to be wrong, in UTF-8 plain text, where places of the text are places of the file.
    static let clean: [CorpusRecord] = CorpusRecord.all.filter { record in
        guard record.source.pathExtension == "txt", let facts = try? record.facts(), facts["findings"]?.words.isEmpty != false,
              let bytes = try? record.bytes() else { return false }
        return String(validating: bytes, as: UTF8.self) != nil
    }

    @Test func thereAreCleanRecords() {
        #expect(Self.clean.count >= 60)
    }

    @Test(arguments: clean)
    func wrongWeekdayIsFound(_ record: CorpusRecord) throws {
        let document = try record.document()
        guard let weekday = document.record.meeting.weekday, document.record.meeting.date != nil else { return }
        let wrong = Weekday.allCases[(weekday.value.rawValue + 1) % 7]
        try expect("date.weekday", in: record, document, replacing: weekday.value.kanji, in: weekday.span, by: wrong.kanji)
    }

    @Test(arguments: clean)
    func wrongHeadCountIsFound(_ record: CorpusRecord) throws {
        let document = try record.document()
        guard let stated = document.record.attendance.stated, stated.inHeader, let present = stated.present,
              present == document.record.attendance.present.count, present > 0 else { return }
        let printed = String(decoding: document.text.bytes[stated.span.range], as: UTF8.self)
        guard let number = printed.firstRange(where: { "0123456789０１２３４５６７８９一二三四五六七八九十百".contains($0) }) else { return }
        try expect("attend.count-header", in: record, document, replacing: number, in: stated.span, by: String(present + 1))
    }

    private func expect(_ rule: String, in record: CorpusRecord, _ document: Document, replacing old: String, in span: Span, by new: String) throws {
        let printed = String(decoding: document.text.bytes[span.range], as: UTF8.self)
        let place = try #require(printed.range(of: old, options: rule == "date.weekday" ? .backwards : []), "\(record.name): the passage 「\(printed)」 does not hold 「\(old)」")
        let start = span.start + printed[..<place.lowerBound].utf8.count
        var bytes = document.text.bytes
        bytes.replaceSubrange(start..<start + old.utf8.count, with: Array(new.utf8))
        let edited = Pipeline.run(bytes, path: record.source.lastPathComponent)
        let claim = "\(rule)@\(document.text.position(of: start).line)"
        let found = RecordFacts(document: edited).findings([.error, .warning, .info])
        #expect(found.contains(claim), "Corpus/\(record.name), 「\(old)」 made 「\(new)」: \(claim) was not reported; reported: \(found)")
    }
}

private extension String {
    /// The first run of characters that satisfy the predicate.
    func firstRange(where isMember: (Character) -> Bool) -> String? {
        guard let start = firstIndex(where: isMember) else { return nil }
        return String(self[start...].prefix(while: isMember))
    }
}

import Checks
import Minutes
import SourceText
import Testing

/// A form whose cells came out in another order: the absent are counted, and their names stand among the others.
@Suite struct AbsentAmongPresentTests {
    private func findings(absent: Int?, present: Int = 7, text: String = String(repeating: "あ", count: 60)) -> [Finding] {
        var record = Record(source: Source(path: "x", fileSize: 0, sha256: "", mediaType: "text/plain", charset: "UTF-8"))
        let names = ["北山一郎", "西野花子", "南川次郎", "東野三郎", "中井四郎", "林和夫", "上山五郎", "下田六郎"]
        record.attendance.present = names.enumerated().map { Person(id: "p\($0)", name: $1, surnameLength: 2, span: Span($0 * 12, $0 * 12 + 12)) }
        record.attendance.stated = StatedCount(present: present, absent: absent, inHeader: true, span: Span(96, 99))
        Checks.run(&record, text: ExtractedText(text), options: CheckOptions(profile: Profiles.profile("council-majority")))
        return record.findings.filter { $0.rule == "attend.count-header" }
    }

    @Test func theCountStaysOpen() { #expect(findings(absent: 1).isEmpty) }

    @Test func withNobodyAbsentItIsTold() { #expect(findings(absent: 0).count == 1 && findings(absent: nil).count == 1) }

    /// Who presides has a field of his own, and is one of those counted.
    @Test func theChairMayStandApart() {
        let rest = String(repeating: "あ", count: 60)
        #expect(findings(absent: nil, present: 9, text: "議長（会長等）の氏名　大沢光夫\n" + rest).isEmpty)
        #expect(findings(absent: nil, present: 9, text: rest).count == 1)
    }
}

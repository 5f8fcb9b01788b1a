import Foundation
import Readers
import SourceText
import Testing

/// Minutes that are printed as a table, in Word files and on pages alike.
@Suite struct SpeechTableTests {
    /// The lines of the table in both forms; a form that cannot be read here is passed over.
    private func expect(_ rows: [[String]], _ expected: [String]) {
        let page = "<html><body><table>" + rows.map { "<tr>" + $0.map { "<td>\($0.replacing("\n", with: "<br>"))</td>" }.joined() + "</tr>" }.joined() + "</table></body></html>"
        #expect(lines(page) == expected)
        if hasArchiveLibrary { #expect(text(wordFile(wordTable(rows))).split(separator: "\n").map(String.init) == expected) }
    }

    @Test func aRunningNumberInFrontOfTheSpeakerIsNobodysWord() {
        expect([["番号", "発言者", "発言内容"], ["１", "委員長", "始めます。"], ["２", "４番委員", "伺います。"], ["３", "", "もう一点あります。"], ["", "", "（休憩）"], ["４", "委員長", "再開します。"]],
               ["発言者\t発言内容", "委員長\t始めます。", "４番委員\t伺います。", "もう一点あります。", "（休憩）", "委員長\t再開します。"])
        // Without a head, the speakers who come again show what the table is.
        expect([["No.1", "会長", "始めます。"], ["No.2", "委員", "伺います。"], ["No.3", "会長", "終わります。"]], ["会長\t始めます。", "委員\t伺います。", "会長\t終わります。"])
    }

    @Test(arguments: [["13:30", "13:35", "13:41"], ["午前１１時５０分", "午後１時００分", "午後１時５分"], ["00:00:05", "00:01:17", "01:02:03"]])
    func anHourInFrontOfTheSpeaker(hours: [String]) {
        expect([["時刻", "発言者", "発言内容"], [hours[0], "議長", "番号３を審議します。"], ["", "", "（９番　中井太一委員退室）"], [hours[1], "事務局", "説明します。"], [hours[2], "議長", "採決します。"]],
               ["発言者\t発言内容", "議長\t番号３を審議します。", "（９番　中井太一委員退室）", "事務局\t説明します。", "議長\t採決します。"])
    }

    /// Numbers of an agenda, of seats and of points in a plan say something.
    @Test(arguments: [
        [["1", "条例の改正", "可決しました。"], ["2", "予算の補正", "可決しました。"], ["3", "請願", "採択しました。"]],
        [["1", "委員", "北山一郎"], ["2", "委員", "西野太郎"], ["3", "委員", "南川花子"]],
        [["番号", "氏名", "備考"], ["1", "北山一郎", "議長"], ["2", "西野太郎", ""], ["3", "南川花子", ""]],
        [["3", "会長", "始めます。"], ["9", "委員", "伺います。"], ["5", "会長", "終わります。"]],
    ])
    func numbersThatSaySomethingStay(rows: [[String]]) {
        expect(rows, rows.map { $0.filter { !$0.isEmpty }.joined(separator: "\t") })
    }

    @Test func theNameBelowTheOffice() {
        expect([["会長\n（北山）", "始めます。"], ["委員\n（西野）", "伺います。"], ["採決", "全員賛成\n（起立）"]],
               ["会長（北山）\t始めます。", "委員（西野）\t伺います。", "採決\t全員賛成", "（起立）"])
    }

    /// Places in the text move with the columns that are taken away.
    @Test(.enabled(if: hasArchiveLibrary, "libarchive13 is not installed"))
    func noticesKeepTheirPlace() throws {
        let struck = "</w:t></w:r>\(wordRun("余分", "<w:strike/>"))<w:r><w:t>"
        let file = wordFile(wordTable([["1", "会長\n（北山）", "始めます。"], ["2", "委員", "伺い\(struck)ます。"], ["3", "会長", "終わります。"]]))
        let read = Readers.read(file, name: "a.docx")
        let place = try #require(read.notices.first?.textRange?.lowerBound)
        #expect(read.text.string(Span(place, place + 6)) == "ます")
        #expect(read.text.origin(of: place)?.number == 5 && read.text.origin(of: 0)?.number == 1)
    }
}

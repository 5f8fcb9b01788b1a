import Digest
import Minutes
import Pipeline
import SourceText

/// A meeting that never was, with everything a page can show. The text is read by the pipeline; votes, exchanges, checks and
/// findings are laid in by hand, so that these tests stand on the record alone.
struct InventedMeeting {
    var document: Document

    init() {
        document = Pipeline.run(Array(InventedMeeting.text.utf8), path: "records/みどり野市緑地審議会.txt")
        var record = document.record
        record.source.kind = .minutes
        InventedMeeting.fill(&record, Locator(document))
        document.record = record
    }

    static let options = DigestOptions(version: "giji 0.1.0", profile: "審議会（市の附属機関）の標準", rules: rules, markdownFile: "みどり野市緑地審議会.md",
                                       recordFile: "みどり野市緑地審議会.json")

    /// Finds passages of the text by their words.
    struct Locator {
        let document: Document

        init(_ document: Document) { self.document = document }

        func span(_ words: String) -> Span {
            let bytes = document.text.bytes, inner = Array(words.utf8)
            for start in 0...(bytes.count - inner.count) where bytes[start] == inner[0] && bytes[start..<start + inner.count].elementsEqual(inner) {
                return Span(start, start + inner.count)
            }
            fatalError("the invented text does not say: \(words)")
        }

        func speech(_ span: Span) -> Speech {
            document.record.speeches.last { $0.span.start <= span.start } ?? document.record.speeches[0]
        }
    }

    private static func fill(_ record: inout Record, _ at: Locator) {
        let item1 = at.speech(at.span("第1号議案について御説明")).agendaItem
        record.attendance.statutory = Stated(18, at.span("委員18名のうち"))
        record.attendance.stated = StatedCount(present: 15, absent: 3, span: at.span("本日は15名の御出席"))
        record.attendance.events = [
            AttendanceEvent(kind: .late, name: "川辺しずく", speech: "s1", span: at.span("川辺委員は少し遅れる")),
            AttendanceEvent(kind: .arrived, name: "川辺しずく", speech: nil, span: at.span("（川辺委員入室）")),
        ]
        var quorum = Quorum(members: 18, required: 10, rule: .majorityOfMembers, present: 15, statedMet: true, speech: "s1", span: at.span("委員18名のうち、本日は15名の御出席をいただいており、定足数に達しております"))
        quorum.verdict = .verified
        record.quorum = [quorum]
        record.meeting.next = [NextMeeting(date: CivilDate(year: 2025, month: 2, day: 14)!, time: ClockTime(hour: 10, minute: 0), span: at.span("令和7年2月14日（金）午前10時"))]
        record.votes = votes(item1, at)
        record.elections = [election(at)]
        record.exchanges = exchanges(item1, at)
        record.checks = [
            CheckResult(rule: "vote.sum", subject: "v1", verdict: .verified, span: at.span("賛成11名、反対3名")),
            CheckResult(rule: "vote.sum", subject: "v3", verdict: .contradicted, span: at.span("賛成13名、反対4名")),
            CheckResult(rule: "vote.sum", subject: "v2", verdict: .unverifiable, span: at.span("御異議なしと認めます")),
            CheckResult(rule: "quorum.met", subject: "q1", verdict: .verified, span: quorum.span),
            CheckResult(rule: "date.weekday", subject: "meeting", verdict: .verified, span: nil),
            CheckResult(rule: "house.rule", subject: "s3", verdict: .verified, span: nil),
        ]
        record.findings = [
            Finding(rule: "vote.sum", severity: .error, message: Message("賛成13と反対4の合計17人は、表決に加われる15人を超えています。", en: "13 for and 4 against exceed 15."),
                    advice: Message("賛成・反対の数か、出席者数のどちらかを原本で確かめてください。", en: "Check the counts."), span: at.span("賛成13名、反対4名"),
                    related: [Finding.Related(Message("出席者数はここに書かれています。", en: "stated here"), at.span("本日は15名の御出席"))]),
            Finding(rule: "num.material", severity: .warning, message: Message("資料4は配付資料一覧にありません。", en: "not listed"), span: at.span("資料4の1ページ")),
            Finding(rule: "speech.question-no-answer", severity: .info, message: Message("質問に対応する答弁がありません。", en: "no answer"), span: at.span("夜間の照明は何時まで")),
        ]
    }

    private static func votes(_ item: String?, _ at: Locator) -> [Vote] {
        func speech(_ span: Span) -> String { at.speech(span).id }
        let first = at.span("賛成多数と認め、第1号議案は原案のとおり答申することに決定いたしました")
        var one = Vote(id: "v1", agendaItem: item, items: ["第1号議案　ひばり公園の再整備計画について"], object: .original, method: .showOfHands,
                       tally: Tally(for: 11, against: 3, span: at.span("賛成11名、反対3名")), result: .approved, resultText: "答申",
                       speech: speech(first), span: first)
        one.requirement = .majority
        one.eligible = 15...15
        one.verdict = .verified
        let second = at.span("御異議なしと認めます。よって、会議録署名委員は会長の指名のとおりといたします")
        let two = Vote(id: "v2", agendaItem: nil, items: ["会議録署名委員の指名"], object: .motion, method: .noObjection, result: .approved,
                       resultText: nil, speech: speech(second), span: second)
        let third = at.span("挙手多数により、第2号議案は継続といたします")
        var three = Vote(id: "v3", agendaItem: at.speech(third).agendaItem, items: ["第2号議案　街路樹の植え替え方針について", "第3号議案　苗木の配布について"], object: .motion,
                         method: .showOfHands, tally: Tally(for: 13, against: 4, span: at.span("賛成13名、反対4名")), result: .continued, resultText: "継続",
                         ballots: [Ballot(name: "森野かえで", choice: .for, span: third), Ballot(name: "沢田いずみ", choice: .against, span: third)],
                         speech: speech(third), span: third)
        three.requirement = .majority
        three.eligible = 15...15
        three.verdict = .contradicted
        return [two, one, three]
    }

    private static func election(_ at: Locator) -> Election {
        let span = at.span("森野かえで委員が副会長に当選")
        var election = Election(id: "el1", office: "副会長", speech: at.speech(span).id, span: span)
        election.seats = 1
        election.total = 15
        election.valid = 14
        election.invalid = 1
        election.thresholdThousandths = 3500
        election.candidates = [Candidate(name: "森野かえで", votes: 9, span: span), Candidate(name: "沢田いずみ", votes: 5, span: span)]
        election.elected = ["森野かえで"]
        election.verdict = .verified
        return election
    }

    private static func exchanges(_ item: String?, _ at: Locator) -> [Exchange] {
        func question(_ id: String, _ number: Int?, _ text: String, _ digest: String, followUp: String? = nil, addressee: String? = nil, materials: [String] = []) -> Question {
            let span = at.span(text)
            return Question(id: id, number: number, speech: at.speech(span).id, span: span, words: SharedWords(text), digest: SharedWords(digest), digestSpan: at.span(digest), followUp: followUp,
                            addressee: addressee, materials: materials)
        }
        func answer(_ id: String, _ number: Int?, _ text: String, _ digest: String) -> Answer {
            let span = at.span(text)
            return Answer(id: id, number: number, speech: at.speech(span).id, span: span, words: SharedWords(text), digest: SharedWords(digest), digestSpan: at.span(digest))
        }
        let first = question("e1.q1", 1, "1点目は、遊具の更新にかかる費用です。資料2の3ページに4,800万円とありますが、この中に撤去の費用は含まれていますか。", "この中に撤去の費用は含まれていますか", addressee: "公園課長", materials: ["資料2"])
        let second = question("e1.q2", 2, "2点目は、夜間の照明は何時までつけるのか、お聞かせください。", "夜間の照明は何時までつけるのか")
        let third = question("e1.q3", 3, "3点目に、工事のあいだ子どもたちの遊び場をどう確保するのか、伺います。", "工事のあいだ子どもたちの遊び場をどう確保するのか")
        let back = question("e1.q4", nil, "撤去の費用が別だとすると、総額は幾らになるのでしょうか。", "総額は幾らになるのでしょうか", followUp: "e1.q1")
        let one = answer("e1.a1", 1, "1点目の費用でございますが、4,800万円は新しい遊具の設置費で、撤去の費用は含まれておりません。", "4,800万円は新しい遊具の設置費で、撤去の費用は含まれておりません")
        let two = answer("e1.a2", 3, "3点目の遊び場につきましては、隣の小学校の校庭を放課後に開放する方向で教育委員会と調整しております。", "隣の小学校の校庭を放課後に開放する方向で教育委員会と調整しております")
        let three = answer("e1.a3", nil, "撤去を合わせますと、総額は5,350万円を見込んでおります。", "総額は5,350万円を見込んでおります")
        let other = question("e2.q1", nil, "木陰は減らないのか、見通しを伺います。", "木陰は減らないのか、見通しを伺います")
        let both = answer("e2.a1", nil, "高木はすべて残しますので、木陰は今より減らない見込みです。", "高木はすべて残しますので、木陰は今より減らない見込みです")
        return [
            Exchange(id: "e1", agendaItem: item, questioner: first.speech, questions: [first, second, third, back], answers: [one, two, three],
                     links: [Link(question: "e1.q1", answer: "e1.a1", basis: [.number, .wording], confidence: 0.97),
                             Link(question: "e1.q3", answer: "e1.a2", basis: [.number, .wording], confidence: 0.95),
                             Link(question: "e1.q4", answer: "e1.a3", basis: [.adjacency], confidence: 0.74),
                             Link(question: "e1.q4", answer: "e1.a1", basis: [.wording], confidence: 0.5)],
                     unanswered: ["e1.q2"]),
            Exchange(id: "e2", agendaItem: item, questioner: other.speech, questions: [other], answers: [both],
                     links: [Link(question: "e2.q1", answer: "e2.a1", basis: [.adjacency], confidence: 0.9)]),
        ]
    }

    private static let rules = [
        RuleDescription(id: "vote.sum", severity: .error, summary: Message("賛成と反対の合計は、表決に加われる人数と合っているか", en: "sum"),
                        compares: Message("賛成・反対などの合計と、その時点で表決に加われる人数とを比べます。", en: "…"),
                        reason: Message("合計が合わないときは、数の書き誤りや、出入りの記録もれが考えられます。", en: "…"),
                        basis: Message("地方自治法第116条", en: "Local Autonomy Act, article 116"), failing: [], passing: []),
        RuleDescription(id: "quorum.met", severity: .error, summary: Message("出席者は定足数に足りているか", en: "quorum"),
                        compares: Message("出席した委員の数と、会議を開くために必要な数とを比べます。", en: "…"),
                        reason: Message("足りないまま開いた会議の決定は、無効とされることがあります。", en: "…"), basis: nil, failing: [], passing: []),
        RuleDescription(id: "date.weekday", severity: .error, summary: Message("日付と曜日は合っているか", en: "weekday"),
                        compares: Message("書かれた日付と曜日を、暦と比べます。", en: "…"), reason: Message("日付の書き誤りを見つける手がかりになります。", en: "…"),
                        basis: nil, failing: [], passing: []),
    ]

    static let text = """
    令和6年度第3回　みどり野市緑地審議会　会議録（案）

    日時　令和6年11月19日（火）　午後1時30分から午後3時15分まで
    場所　みどり野市役所　3階　第1会議室
    出席者
    （委員）　森野会長、沢田委員、川辺委員、丘野委員、湖中委員
    （市側）　公園課長、みどり推進課長
    傍聴者　2名
    配付資料
    資料1　次第
    資料2　ひばり公園再整備計画（案）
    資料3　街路樹の植え替え方針（案）
    次第
    1　開会
    2　審議事項
    （1）第1号議案　ひばり公園の再整備計画について
    （2）第2号議案　街路樹の植え替え方針について
    3　その他

    1　開会
    会長\tただいまから、令和6年度第3回みどり野市緑地審議会を開会いたします。川辺委員は少し遅れるとの連絡をいただいております。委員18名のうち、本日は15名の御出席をいただいており、定足数に達しております。
    　会議録署名委員は、私から指名することに御異議ありませんか。
    （「異議なし」と呼ぶ者あり）
    会長\t御異議なしと認めます。よって、会議録署名委員は会長の指名のとおりといたします。

    2　審議事項
    （1）第1号議案　ひばり公園の再整備計画について
    会長\tそれでは、第1号議案について、市から説明をお願いいたします。
    市側\t公園課長です。第1号議案について御説明いたします。ひばり公園は、開園から38年がたち、遊具の傷みが目立ってまいりました。
    　今回の計画では、遊具を6基新しくし、園路の段差をなくします。
    （資料により説明）
    　説明は以上でございます。
    会長\tありがとうございました。御質問はございますか。
    委員\t3点お伺いします。1点目は、遊具の更新にかかる費用です。資料2の3ページに4,800万円とありますが、この中に撤去の費用は含まれていますか。
    　2点目は、夜間の照明は何時までつけるのか、お聞かせください。
    　3点目に、工事のあいだ子どもたちの遊び場をどう確保するのか、伺います。
    （川辺委員入室）
    市側\t1点目の費用でございますが、4,800万円は新しい遊具の設置費で、撤去の費用は含まれておりません。
    　3点目の遊び場につきましては、隣の小学校の校庭を放課後に開放する方向で教育委員会と調整しております。
    委員\t撤去の費用が別だとすると、総額は幾らになるのでしょうか。
    市側\t撤去を合わせますと、総額は5,350万円を見込んでおります。資料4の1ページにも内訳がございます。
    会長\tほかにございますか。
    委員\t夏の暑さが心配です。木陰は減らないのか、見通しを伺います。
    市側\t高木はすべて残しますので、木陰は今より減らない見込みです。
    会長\tそれでは採決いたします。第1号議案に賛成の方の挙手を求めます。
    （賛成者挙手）
    会長\t賛成11名、反対3名、賛成多数と認め、第1号議案は原案のとおり答申することに決定いたしました。

    （2）第2号議案　街路樹の植え替え方針について
    会長\t第2号議案は、資料が届いたばかりですので、継続としてはいかがでしょうか。賛成の方は挙手を願います。
    （賛成者挙手）
    会長\t賛成13名、反対4名、挙手多数により、第2号議案は継続といたします。

    3　その他
    会長\t副会長の選挙を行います。開票の結果、投票総数15票、有効14票、無効1票、森野かえで委員9票、沢田いずみ委員5票で、森野かえで委員が副会長に当選されました。
    会長\t次回は、令和7年2月14日（金）午前10時から開きます。本日はこれで閉会いたします。
    """
}

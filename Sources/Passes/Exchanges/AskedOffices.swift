import SourceText

/// To which office each question of a speech is put, where the speech asks several by name.
///
/// 「…べきではないでしょうか。また、…どう取り組むのか、土木部長に伺います。次に、…農政部長に伺います。」: what leads up to the first name is put to it as well.
struct AskedOffices {
    /// By question: named in its own words, or by the next question of the speech that names one.
    private let offices: [String?]

    init(_ draft: ExchangeDraft, _ bytes: [UInt8], _ named: [String?]) {
        var offices = named
        for index in offices.indices where offices[index] == nil { offices[index] = Addressee.read(bytes, draft.questions[index].range) }
        for round in draft.rounds where Set(named[round.questions].compactMap { $0 }).count >= 2 {
            for index in round.questions.dropLast().reversed() where offices[index] == nil && AskedOffices.leadsUp(draft.questions[index], to: draft.questions[index + 1], bytes) { offices[index] = offices[index + 1] }
        }
        self.offices = offices
    }

    private static let asked: [StaticString] = ["伺", "尋ね", "お聞", "聞かせ", "教えて", "答弁", "見解", "所見", "お答え", "お示し", "いかが", "ですか", "ますか", "のでしょうか", "るでしょうか"]

    /// 「…べきではないでしょうか。また、…部長に伺います。」, and not 「…いつですか。」 or 「次に、…」: those are questions of their own.
    private static func leadsUp(_ question: Point, to next: Point, _ bytes: [UInt8]) -> Bool {
        question.speech == next.speech && question.ordinal == nil && next.ordinal == nil && bytes.first(of: ["次に", "次、", "最後に", "続いて", "続きまして"], at: next.range.lowerBound) == nil
            && !bytes.containsAny(asked, in: question.core)
    }

    /// Whether a question of the round is put to the office.
    func isAsked(_ role: String, in round: Round) -> Bool {
        round.questions.contains { offices[$0].map { Addressee.fits($0, role) } ?? false }
    }

    /// Whether the question is put to another office.
    func isOfOther(_ question: Int, than role: String) -> Bool { offices[question].map { !Addressee.fits($0, role) } ?? false }

    /// The place of the one answer that the office asked by the question gave, where others answered too.
    func onlyAnswer(to question: Int, _ roles: [String?]) -> Int? {
        guard let wanted = offices[question] else { return nil }
        let own = roles.indices.filter { roles[$0].map { Addressee.fits(wanted, $0) } ?? false }
        return own.count == 1 && roles.count > 1 ? own[0] : nil
    }
}

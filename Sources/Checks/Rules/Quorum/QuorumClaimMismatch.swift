import Minutes
import SourceText

/// 「定足数に達しております」 with five of eleven present.
enum QuorumClaimMismatch: Rule {
    static let description = RuleDescription(
        id: "quorum.claim-mismatch", severity: .error,
        summary: Message("「定足数に達している」という発言は計算と合うか", en: "Does the statement about the quorum agree with the arithmetic?"),
        compares: Message("定足数の発言と、人数・割合・出席数からの計算", en: "The statement about the quorum with the numbers it gives"),
        reason: Message("会議の成立を宣言した発言が誤りだと、会議全体の効力にかかわります。", en: "If the announcement is wrong, the whole meeting is in question."),
        basis: Message("地方自治法113条、各審議会の設置条例・規則", en: "Local Autonomy Act art. 113 and the rules of each body"),
        failing: [.council("▼当審議会の委員は21名、定足数は過半数の11名ですが、出席委員9名で定足数を満たしております。")],
        passing: [.council("当審議会の委員は21名、定足数は過半数の11名ですが、出席委員19名で定足数を満たしております。")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard !QuorumJointSeparate.applies(context) else { return }
        for (index, quorum) in context.record.quorum.enumerated() {
            guard let met = quorum.statedMet else { continue }
            let subject = quorum.subject(index)
            let found = QuorumJudge.assess(quorum, context.attendance, context.profile)
            if let stated = quorum.required, let required = found.required, stated != required, quorum.members != nil {
                raiseRequired(stated, required, found, quorum, subject, &report)
            }
            guard let isMet = found.isMet, let required = isMet ? found.most : found.least, let present = found.present else { report.undecided(subject, quorum.span); continue }
            if met, !isMet, mayCountLetters(quorum, present.value, required, context) { report.undecided(subject, quorum.span); continue }
            if isMet == met { report.pass(subject, quorum.span) } else {
                raise(present, required, met, found, quorum, subject, context, &report)
            }
        }
    }

    /// 「出席9名、委任状4名」: letters of proxy may count, however many are stated.
    private static func mayCountLetters(_ quorum: Quorum, _ present: Int, _ required: Int, _ context: CheckContext) -> Bool {
        let words = context.words(quorum.span)
        guard words.contains("委任状") || words.contains("書面") else { return false }
        let stated = [context.attendance.stated?.letters, context.attendance.stated?.written].compactMap { $0 }
        return stated.isEmpty || present + stated.reduce(0, +) >= required
    }

    private static func raise(_ present: Stated<Int>, _ required: Int, _ met: Bool, _ found: QuorumAssessment, _ quorum: Quorum, _ subject: String,
                              _ context: CheckContext, _ report: inout Report) {
        let mayGrow = context.attendance.events.contains { $0.kind == .late || $0.kind == .proxy }
        let isGuess = found.isProfileBase || quorum.present == nil
        let message = met
            ? Message("「定足数に達している」とありますが、出席は\(present.value)人で、\(required)人に足りません。",
                      en: "The quorum is said to be met, but \(present.value) were present and \(required) are needed.")
            : Message("「定足数に達しない」とありますが、出席は\(present.value)人で、必要な\(required)人に達しています。",
                      en: "The quorum is said to be missed, but \(present.value) were present and \(required) are enough.")
        report.raise(subject, at: quorum.span, message, severity: mayGrow || isGuess || QuorumExcuse.stated(context) != nil ? .warning : .error,
                     advice: Message("人数と定足数の発言を、出席簿と規則で確かめてください。", en: "Check the numbers against the roll and the rules."),
                     related: present.span == quorum.span ? [] : [.init(Message("出席\(present.value)人の記載", en: "the number present"), present.span)],
                     facts: [("present", .number(present.value)), ("required", .number(required)), ("share", .text(found.share.japanese))])
    }

    /// 「委員21名の過半数の10名」
    private static func raiseRequired(_ stated: Int, _ required: Int, _ found: QuorumAssessment, _ quorum: Quorum, _ subject: String, _ report: inout Report) {
        let members = quorum.members ?? 0
        report.raise(subject, at: quorum.span,
                     Message("\(members)人の\(found.share.japanese)は\(required)人です（\(stated)人と記載）。", en: "\(found.share.english) of \(members) is \(required), not \(stated)."),
                     severity: quorum.rule == nil ? .warning : .error,
                     advice: Message("定足数の人数を確かめてください。", en: "Check the number required."),
                     facts: [("stated", .number(stated)), ("required", .number(required)), ("members", .number(members))])
    }
}

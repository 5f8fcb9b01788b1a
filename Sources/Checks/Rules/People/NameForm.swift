import Minutes
import SourceText

/// 駒沢委員 in the labels, 駒澤 on the roster of the same minutes.
enum NameForm: Rule {
    static let description = RuleDescription(
        id: "name.form", severity: .warning,
        summary: Message("発言者の氏名の字体は、出席者の欄と同じか（澤/沢）", en: "Are names written alike in the labels and on the roster?"),
        compares: Message("発言者の欄の姓の字と、同じ会議録の出席者の欄の字", en: "The surname of each label with the roster of the same minutes"),
        reason: Message("同じ人が二通りの字で載ると、別の人に見え、検索でも見つかりません。", en: "One person in two forms looks like two, and is not found by a search."),
        basis: Message("戸籍法50条・常用漢字表（人名は本人の用いる字による）", en: "Names are written as their bearers write them"),
        failing: [.assembly("それでは、議事に入ります。\n\n▼○４番（駒沢花子君）　質問いたします。", present: ["北山　一郎", "西野　太郎", "南川　次郎", "駒澤　花子"])],
        passing: [.assembly("それでは、議事に入ります。\n\n○４番（駒澤花子君）　質問いたします。", present: ["北山　一郎", "西野　太郎", "南川　次郎", "駒澤　花子"])])

    static func check(_ context: CheckContext, _ report: inout Report) {
        let people = context.attendance.present + context.attendance.officials
        var seen: Set<String> = [], labels: Set<ObjectIdentifier> = []
        for index in context.record.speeches.indices where labels.insert(context.record.speeches[index].speaker.identity).inserted {
            let speech = context.record.speeches[index]
            guard let id = speech.speaker.person, !seen.contains(id), let person = people.first(where: { $0.id == id }), let name = person.name, let length = person.surnameLength, length >= 2, length < name.unicodeScalars.count else { continue }
            let label = Array(RosterNames.bare(speech.speaker.label).unicodeScalars), surname = Array(name.unicodeScalars.prefix(length))
            // The place in the label that differs from the surname in one character, and holds no other way of writing it.
            guard label.count > surname.count, !label.indices.dropLast(surname.count - 1).contains(where: { Array(label[$0..<$0 + surname.count]) == surname }),
                  let place = label.indices.dropLast(surname.count - 1).first(where: { start in isVariant(Array(label[start..<start + surname.count]), surname) }) else { continue }
            seen.insert(id)
            let printed = String(String.UnicodeScalarView(label[place..<place + surname.count])), listed = String(String.UnicodeScalarView(surname))
            report.raise(speech.id, at: speech.labelSpan, Message("「\(printed)」は、出席者の欄では「\(listed)」です。", en: "“\(printed)” is “\(listed)” on the roster."),
                         advice: Message("本人の字にそろえてください。", en: "Use the form that the person uses."), related: [.init(Message("出席者の欄", en: "the roster"), person.span)],
                         facts: [("label", .text(printed)), ("roster", .text(listed))])
        }
    }

    /// 沢 and 澤 in the same place, all else alike.
    private static func isVariant(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        let differing = zip(left, right).filter { $0 != $1 }
        return differing.count == 1 && forms.contains { $0.contains(differing[0].0) && $0.contains(differing[0].1) }
    }

    /// Characters that stand for each other in names.
    private static let forms: [Set<Unicode.Scalar>] = [
        ["澤", "沢"], ["髙", "高"], ["﨑", "崎"], ["齋", "齊", "斎", "斉"], ["邊", "邉", "辺"], ["濱", "浜"], ["櫻", "桜"], ["廣", "広"], ["眞", "真"], ["國", "国"], ["嶋", "島", "嶌"],
        ["瀧", "滝"], ["龍", "竜"], ["𠮷", "吉"], ["曾", "曽"], ["條", "条"], ["冨", "富"], ["渕", "淵"], ["桒", "桑"], ["栁", "柳"], ["黑", "黒"], ["德", "徳"], ["惠", "恵"], ["槇", "槙"],
    ]
}

import Minutes
import Testing

/// The ways in which a chair says whether enough members came.
@Suite struct QuorumWordingTests {
    @Test(arguments: [
        ("本日は２名の委員から欠席のご連絡をいただいております。総数15名のうち13名の出席で、半数以上ですので会議が成立することをご報告します。", 15, 13, Quorum.Rule.halfOrMoreOfMembers, true),
        ("現在7名中5名出席しておりますので、2分の1以上の出席を満たしております。", 7, 5, .halfOrMoreOfMembers, true),
        ("委員19名のうち本日は委任状を含めて15名の出席です。過半数ですので総会は成立します。", 19, 15, .majorityOfMembers, true),
        ("出席は5名で、委員総数10名の過半数に満たないため、本日は懇談会とします。", 10, 5, .majorityOfMembers, false),
        ("出席委員が半数に達しませんので、会議を開くことができません。流会とします。", nil, nil, .halfOrMoreOfMembers, false),
        ("委員10名のうち7名の出席をいただいており、過半数に達しておりますので、本会議は成立しています。", 10, 7, .majorityOfMembers, true),
    ] as [(String, Int?, Int?, Quorum.Rule, Bool)])
    func stated(_ words: String, _ members: Int?, _ present: Int?, _ rule: Quorum.Rule, _ isMet: Bool) {
        let quorum = InventedRecord.council("会長\t\(words)\n委員\t分かりました。").quorum
        #expect(quorum.map(\.members) == [members] && quorum.map(\.present) == [present] && quorum.map(\.rule) == [rule] && quorum.map(\.statedMet) == [isMet])
    }
}

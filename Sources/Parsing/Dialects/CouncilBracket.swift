/// Councils that set the speaker in lenticular brackets: `【会長】　定刻となりましたので…`, `【山川委員】` on its own line.
///
/// The same brackets make headings (【議題１】), so the label must end in an office.
enum CouncilBracket {
    static let dialect = Dialect(id: "council-bracket", codes: ["D21"], example: "【山川会長】　定刻となりましたので、始めます。", family: .own) {
        $0.shape.frame == .lenticular && ($0.hasOffice || $0.isNamed || $0.word != nil || $0.isSeat) && !$0.opensList && !$0.isDirection
    }
}

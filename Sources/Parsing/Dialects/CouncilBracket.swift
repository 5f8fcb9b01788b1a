import Minutes
import SourceText

/// Councils that set the speaker in lenticular brackets: `【会長】　定刻となりましたので…`, `【山川委員】` on its own line.
///
/// The same brackets make headings (【議題１】), so the label must end in an office or a letter with 委員.
enum CouncilBracket {
    static let dialect = Dialect(id: "council-bracket", example: "【会長】 定刻となりましたので、始めます。") { shape, evidence in
        guard shape.frame == .cornerBracket else { return false }
        let token = Array(evidence.bytes.stringWithoutBlanks(shape.token).utf8)
        guard Offices.ending(token, 0..<token.count) != nil else { return false }
        return evidence.looksSpoken(shape)
    }
}

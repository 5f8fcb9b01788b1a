/// Advisory councils and boards that print the speaker as a column: `会長⇥定刻となりましたので…`.
///
/// The label is a bare office, or a surname with an office, before a tab, blanks, a run of no-break spaces or a line end.
/// The same shape is a roster row in the header, so words that someone may have spoken must follow.
enum CouncilColumn {
    static let dialect = Dialect(id: "council-column", codes: ["D20"], example: "会長\t定刻となりましたので、始めます。", family: .plain) {
        guard $0.shape.mark == .none, $0.isBareSpeaker, $0.shape.separator != .direct else { return false }
        return $0.isOfficeAlone || $0.isSection && $0.repeats > 1 || $0.shape.separator == .tab || $0.shape.separator == .noBreakRun
    }
}

/// Transcripts that name the speaker and say no office: `北山一郎⇥では、始めます。`, `西野：賛成です。` The office must come from the roster.
enum NameAlone {
    static let dialect = Dialect(id: "name-alone", codes: ["D19"], example: "北山一郎\tそれでは、始めます。", family: .plain, needed: 4) {
        $0.shape.frame == .bare && $0.shape.isFullName && !$0.shape.isSplit && $0.looksSpoken
    }
}

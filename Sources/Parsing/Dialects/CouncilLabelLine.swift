/// Boards and committees: the label alone, the words on indented lines below: `山川委員長`, `中田（よ）委員`.
enum CouncilLabelLine {
    static let dialect = Dialect(id: "council-label-line", codes: ["D26", "D35"], example: "山川委員長", family: .plain) {
        $0.shape.mark == .none && $0.isBareSpeaker && $0.hasOffice && $0.shape.separator == .lineEnd && !$0.isOfficeAlone
    }
}

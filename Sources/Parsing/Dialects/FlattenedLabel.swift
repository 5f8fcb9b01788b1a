/// The blank or line break after the label is lost: `○山川委員長御異議なしと認めます。`
enum FlattenedLabel {
    static let dialect = Dialect(id: "flattened-label", codes: ["D10"], example: "○山川委員長御異議なしと認めます。", family: .marked) {
        $0.shape.mark != .none && $0.shape.frame == .bare && $0.shape.separator == .direct && ($0.hasOffice || $0.isNamed) && !$0.opensList
    }
}

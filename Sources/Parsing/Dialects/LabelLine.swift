/// A marked label alone on its line, the words on indented lines below: `○委員長（西野太郎）`.
enum LabelLine {
    static let dialect = Dialect(id: "assembly-label-line", codes: ["D08"], example: "○委員長（西野太郎）", family: .marked) {
        $0.shape.mark != .none && $0.shape.separator == .lineEnd && ($0.isOfficeWithName || $0.isBareSpeaker)
    }
}

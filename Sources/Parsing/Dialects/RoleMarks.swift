/// The mark tells the part: ○ the chair, ◆ a question, ◎ an answer. What each means changes from town to town, so it is only a mark here.
enum RoleMarks {
    static let dialect = Dialect(id: "assembly-role-marks", codes: ["D03", "D19"], example: "◆議会運営委員長（大沢みどり）　報告いたします。", family: .marked) {
        guard $0.shape.mark != .none, $0.shape.mark != .circle else { return false }
        return $0.isOfficeWithName || ($0.isBareSpeaker && $0.shape.separator != .direct)
    }
}

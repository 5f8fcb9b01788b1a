/// Members by name alone, as in the House of Councillors: `○西野太郎君　…`.
enum Diet {
    static let dialect = Dialect(id: "diet", codes: ["D09"], example: "○西野太郎君　お尋ねいたします。", family: .marked) {
        $0.shape.mark != .none && $0.shape.frame == .bare && $0.isNamed && !$0.hasOffice && !$0.isSeat && $0.shape.separator != .direct && !$0.opensList
    }
}

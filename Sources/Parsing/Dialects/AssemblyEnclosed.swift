/// Name and office in one pair of brackets behind the mark: `○（北山一郎議長）　…`.
enum AssemblyEnclosed {
    static let dialect = Dialect(id: "assembly-enclosed", codes: ["D06"], example: "○（北山一郎議長）　出席議員は定足数に達しております。", family: .marked) {
        $0.shape.mark != .none && $0.shape.frame == .enclosed && ($0.hasOffice || $0.isNamed || $0.isSeat) && !$0.opensList && !$0.isDirection
    }
}

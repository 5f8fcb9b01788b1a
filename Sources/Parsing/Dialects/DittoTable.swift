/// Tables of 発言者 and 発言内容 in which a ditto mark repeats the speaker above: `々　これより…`, `| 議長 | これより… |`.
enum DittoTable {
    static let dialect = Dialect(id: "ditto-table", codes: ["D31"], example: "々　　これより日程に入ります。", family: .plain) {
        $0.shape.frame == .ditto || ($0.shape.separator == .bar && $0.shape.mark == .none && ($0.hasOffice || $0.isSeat || $0.isNamed) && !$0.opensList)
    }
}

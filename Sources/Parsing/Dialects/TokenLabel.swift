/// Name and office as words of their own: `○山川　委員長　…`, `○八柳　政行　議員　…`.
enum TokenLabel {
    static let dialect = Dialect(id: "token-label", codes: ["D07"], example: "○山川　委員長　ただいまから協議会を開きます。", family: .marked) {
        $0.shape.mark != .none && $0.shape.frame == .bare && $0.shape.isSplit && $0.isBareSpeaker && !$0.isOfficeAlone
    }
}

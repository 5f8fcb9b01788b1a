/// `（議長）` for the chair and `「山川議員」` for the others. The same brackets hold quotations, which end in no office.
enum QuotedLabel {
    static let dialect = Dialect(id: "quoted-label", codes: ["D16"], example: "「山川議員」　質問いたします。", family: .own, needed: 3) {
        guard $0.hasOffice || $0.isNamed || $0.isSeat else { return false }
        if $0.shape.frame == .quoted { return $0.shape.separator != .direct }
        return $0.shape.frame == .enclosed && $0.shape.mark == .none && $0.token.elementsEqual("議長".utf8)
    }
}

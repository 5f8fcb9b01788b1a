/// The whole speech in quotation marks right behind the speaker: `会長「ただいまから始めます。」`
enum QuotationBehindLabel {
    static let dialect = Dialect(id: "quotation-behind-label", codes: [], example: "山川会長「定刻となりましたので、始めます。」", family: .own, needed: 3) {
        $0.shape.mark == .none && $0.isBareSpeaker && $0.opensQuotation && $0.shape.separator == .direct
    }
}

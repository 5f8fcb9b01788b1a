/// A bare office or name with two blanks behind it: `事務局  それでは，定刻と…`.
enum CouncilSpaced {
    static let dialect = Dialect(id: "council-two-spaces", codes: ["D25"], example: "事務局  それでは，定刻となりましたので，開会いたします。", family: .plain, needed: 2) {
        $0.shape.mark == .none && $0.isBareSpeaker && $0.hasOffice && $0.hasTwoSpaces
    }
}

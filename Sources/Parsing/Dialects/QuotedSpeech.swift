/// The whole speech in quotation marks: `○大沢教育長　「西野委員、お願いします。」`
enum QuotedSpeech {
    static let dialect = Dialect(id: "quoted-speech", codes: ["D29"], example: "○大沢教育長　「西野委員、お願いします。」", family: .marked) {
        $0.shape.mark != .none && $0.isBareSpeaker && $0.opensQuotation
    }
}

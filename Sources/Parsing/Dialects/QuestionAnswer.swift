/// Questions and answers without names: `問　…` and `答　…`, `Q.` and `A.`. Mostly a summary, not the words.
enum QuestionAnswer {
    static let dialect = Dialect(id: "question-answer", codes: ["D32"], example: "問　利用料金は変わるのですか。", family: .own, needed: 3) {
        ($0.word == .question || $0.word == .answer) && $0.shape.frame == .bare && $0.shape.separator != .direct
    }
}

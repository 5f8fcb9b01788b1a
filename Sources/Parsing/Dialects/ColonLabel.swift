/// A colon after the label: `委員長（山川君）：ただいまより…`, `小森君：議案第44号…`. Header fields have it too, but hold no sentence.
enum ColonLabel {
    static let dialect = Dialect(id: "colon-label", codes: ["D27"], example: "委員長（山川君）：ただいまより委員会を開きます。", family: .own, needed: 2) {
        guard $0.shape.separator == .colon, $0.shape.frame == .bare || $0.shape.frame == .tail, !$0.opensList else { return false }
        if $0.isSurname { return $0.looksSpoken }
        return $0.hasOffice || $0.isSeat || $0.isNamed || $0.isOfficeWithName || $0.word == .organisation || ($0.word != nil && $0.repeats > 1)
    }
}

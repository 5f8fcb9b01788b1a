/// Labels that were set off by a tag in the page they come from: `〇<b>議長（北山一郎君）</b>　…`.
enum TaggedLabel {
    static let dialect = Dialect(id: "tagged-label", codes: ["D34"], example: "〇<b>議長（北山一郎君）</b>　おはようございます。", family: .marked) {
        $0.shape.isTagged && $0.shape.mark != .none && ($0.isOfficeWithName || $0.isBareSpeaker)
    }
}

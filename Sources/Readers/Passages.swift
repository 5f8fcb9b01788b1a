/// Passages of one kind that were left out, or stand elsewhere: how many there are, and where the first one was.
struct Passages {
    private(set) var count = 0
    var first: Int?
    private var last: Int?

    /// A passage may come in many pieces; nothing is read between those of one.
    mutating func note(at offset: Int) {
        if offset != last { count += 1 }
        first = first ?? offset
        last = offset
    }
}

extension Passages {
    /// What to say of words that are struck through; nil where none are.
    var notice: ReadNotice? {
        guard let first else { return nil }
        return ReadNotice(.struckText, "取り消し線のついた文字が\(count)か所あります。取り消した文字は読みませんでした。公開する前に、消すか、取り消し線を外すかしてください。",
                          en: "Words are struck through (\(count) places), which were not read. Delete them, or take the line away, before this file is published.", textRange: first..<first)
    }
}

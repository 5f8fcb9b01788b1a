/// Tracked changes that remain in a Word file.
struct DOCXChanges {
    private var insertions = (words: 0, ends: 0)
    private var deletions = (words: 0, ends: 0)
    /// Offset in the text of the first one.
    var first: Int?

    /// The end of a paragraph is counted only where no words are changed: mostly it comes and goes with them.
    var counts: (inserted: Int, deleted: Int) {
        insertions.words + deletions.words > 0 ? (insertions.words, deletions.words) : (insertions.ends, deletions.ends)
    }

    mutating func note(isDeletion: Bool, ofWords: Bool, at offset: Int) {
        let amount = (words: ofWords ? 1 : 0, ends: ofWords ? 0 : 1)
        if isDeletion { deletions = (deletions.words + amount.words, deletions.ends + amount.ends) } else { insertions = (insertions.words + amount.words, insertions.ends + amount.ends) }
        first = first ?? offset
    }
}

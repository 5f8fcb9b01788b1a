import Minutes

/// Why giji could not do its work: printed on standard error, exit code 2.
struct Failure: Error {
    var message: Message

    init(_ japanese: String, en english: String) { message = Message(japanese, en: english) }
    init(_ message: Message) { self.message = message }

    /// The words without the path of the file before them.
    func reason(of path: String) -> Message {
        func bare(_ words: String) -> String { words.hasPrefix("\(path): ") ? String(words.dropFirst(path.count + 2)) : words }
        return Message(bare(message.japanese), en: bare(message.english))
    }
}

/// How a run ends, as shells see it.
enum ExitStatus {
    static let clean: Int32 = 0
    /// `check` only: at least one finding at error level.
    static let findings: Int32 = 1
    /// Something could not be read, understood or written.
    static let failure: Int32 = 2
}

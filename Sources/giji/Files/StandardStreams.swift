import Exports
import Glibc
import Minutes

/// Standard output, where the reader may leave at any time.
enum StandardOutput {
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// - Returns: false when nobody reads any more; that is no failure.
    @discardableResult
    static func write(_ bytes: [UInt8]) throws(Failure) -> Bool {
        guard let code = FileWriting.write(bytes, STDOUT_FILENO) else { return true }
        if code == EPIPE { return false }
        throw SystemCall.failure("標準出力", "書けません", en: "standard output cannot be written", code: code)
    }

    @discardableResult
    static func write(_ words: String) throws(Failure) -> Bool { try write(Array(words.utf8)) }
}

/// Standard error: failures, remarks and progress.
enum StandardError {
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    static func write(_ words: String) { _ = FileWriting.write(Array(words.utf8), STDERR_FILENO) }

    /// 「giji: エラー: …」.
    static func report(_ failure: Failure, _ language: Language) {
        write("giji: \(Finding.Severity.error.name.words(in: language)): \(failure.message.words(in: language))\n")
    }

    /// 「giji: 警告: …」: something to know that stops nothing.
    static func remark(_ message: Message, _ language: Language) {
        write("giji: \(Finding.Severity.warning.name.words(in: language)): \(message.words(in: language))\n")
    }
}

extension TerminalStyle {
    /// Colours only on a terminal that can show them, and never against the user's wish (no-color.org).
    static func forOutput() -> TerminalStyle {
        guard StandardOutput.isTerminal, value("NO_COLOR").isEmpty, value("TERM") != "dumb" else { return TerminalStyle() }
        return TerminalStyle(hasColours: true)
    }

    private static func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}

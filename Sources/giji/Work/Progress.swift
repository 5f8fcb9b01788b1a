import Exports
import Glibc
import Minutes

/// 「12/340 …」 on a terminal while a long run is on; nothing where nobody looks.
struct Progress {
    private let total: Int
    private let isShown: Bool
    private var done = 0
    private var lastShown: Int
    private var hasShown = false
    /// Shorter runs show nothing.
    private static let patience = 500

    init(total: Int, isQuiet: Bool) {
        self.total = total
        isShown = !isQuiet && total > 1 && StandardError.isTerminal
        lastShown = Self.milliseconds()
    }

    /// One more file is done. The line is drawn at most ten times a second.
    mutating func advance() {
        done += 1
        guard isShown else { return }
        let now = Self.milliseconds()
        guard now - lastShown >= (hasShown ? 100 : Self.patience) else { return }
        lastShown = now
        hasShown = true
        StandardError.write("\r\u{1B}[K\(done)/\(total)")
    }

    /// Wipes the line, so that what is printed next stands alone.
    mutating func clear() {
        if hasShown { StandardError.write("\r\u{1B}[K") }
    }

    private static func milliseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}

import Glibc
import Synchronization

/// Adds up how long each stage takes over many files and threads: for the benchmark, which says where the time goes.
package final class StageClock: Sendable {
    package enum Stage: String, Sendable, CaseIterable {
        case reading, hashing, parsing, passes, checks, writing
    }

    private let nanoseconds = Mutex<[Stage: Int]>([:])

    package init() {}

    /// Runs the body and counts its time; nothing is measured without a clock.
    package static func measure<Result, E: Error>(_ stage: Stage, _ clock: StageClock?, _ body: () throws(E) -> Result) throws(E) -> Result {
        guard let clock else { return try body() }
        let start = now()
        defer { clock.add(now() - start, stage) }
        return try body()
    }

    private func add(_ time: Int, _ stage: Stage) { nanoseconds.withLock { $0[stage, default: 0] += time } }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// Milliseconds and share of each stage, one a line.
    package var table: String {
        let times = nanoseconds.withLock { $0 }
        let total = max(times.values.reduce(0, +), 1)
        return Stage.allCases.map { stage in
            let time = times[stage, default: 0]
            let name = stage.rawValue + String(repeating: " ", count: 10 - stage.rawValue.utf8.count)
            return "\(name)\(time / 1_000_000) ms  \((time * 100 + total / 2) / total) %\n"
        }.joined()
    }
}

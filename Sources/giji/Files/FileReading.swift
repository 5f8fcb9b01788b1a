import Glibc

/// Whole files as bytes; no Foundation, whose start-up would cost more than reading a record.
enum FileReading {
    /// A file of more bytes is refused: spans and libicu count in 32 bits.
    static let limit = 1 << 30

    /// - Parameter path: `-` reads standard input.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        if path == "-" { return try readAll(STDIN_FILENO, path: "-") }
        // A pipe with a name is opened without waiting for who writes into it: the wait is below, where a signal can end it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw SystemCall.failure(path, "読めません", en: "cannot be read") }
        defer { close(descriptor) }
        return try readAll(descriptor, path: path)
    }

    private static func readAll(_ descriptor: Int32, path: String) throws(Failure) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemCall.failure(path, "読めません", en: "cannot be read") }
        let kind = status.st_mode & S_IFMT
        guard kind != S_IFDIR else { throw SystemCall.failure(path, "読めません", en: "cannot be read", code: EISDIR) }
        let isRegular = kind == S_IFREG, size = isRegular && path != "-" ? Int(status.st_size) : 0
        guard size <= limit else { throw tooLarge(path) }
        var bytes: [UInt8] = []
        var capacity = max(size + 1, 65_536)
        while true {
            if !isRegular { try wait(for: descriptor) }
            let start = bytes.count
            var code: Int32 = 0
            let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                let result = SystemCall.retrying { Glibc.read(descriptor, buffer.baseAddress!, capacity) }
                code = result < 0 ? errno : 0
                count = max(result, 0)
            }
            // Somebody else was quicker, or the wait ended for nothing.
            if code == EAGAIN { continue }
            guard code == 0 else { throw SystemCall.failure(path, "読めません", en: "cannot be read", code: code) }
            if piece.isEmpty { return bytes }
            if start == 0 { bytes = piece } else { bytes += piece }
            guard bytes.count <= limit else { throw tooLarge(path) }
            capacity = max(size - bytes.count + 1, 65_536)
        }
    }

    /// Until there is something to read, or nobody is left to write. Where signals are held back they are looked for five times a second.
    private static func wait(for descriptor: Int32) throws(Failure) {
        while true {
            guard !FileWriting.isAskedToEnd else { throw FileWriting.interruption }
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let result = poll(&entry, 1, 200)
            if result > 0 || result < 0 && errno != EINTR { return }
        }
    }

    private static func tooLarge(_ path: String) -> Failure {
        Failure("\(path): 大きすぎます(1ファイル1ギガバイトまで)", en: "\(path): too large (at most one gigabyte a file)")
    }
}

import Glibc

/// Whole files as bytes; no Foundation, whose start-up would cost more than reading a record.
enum FileReading {
    /// A file of more bytes is refused: spans and libicu count in 32 bits.
    static let limit = 1 << 30

    /// - Parameter path: `-` reads standard input.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        if path == "-" { return try readAll(STDIN_FILENO, path: "-", expecting: 0) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemCall.failure(path, "読めません", en: "cannot be read") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemCall.failure(path, "読めません", en: "cannot be read") }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemCall.failure(path, "読めません", en: "cannot be read", code: EISDIR) }
        return try readAll(descriptor, path: path, expecting: Int(status.st_size))
    }

    private static func readAll(_ descriptor: Int32, path: String, expecting size: Int) throws(Failure) -> [UInt8] {
        guard size <= limit else { throw tooLarge(path) }
        var bytes: [UInt8] = []
        var capacity = max(size + 1, 65_536)
        while true {
            let start = bytes.count
            var failed = false
            let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                let result = SystemCall.retrying { Glibc.read(descriptor, buffer.baseAddress!, capacity) }
                failed = result < 0
                count = max(result, 0)
            }
            guard !failed else { throw SystemCall.failure(path, "読めません", en: "cannot be read") }
            if piece.isEmpty { return bytes }
            if start == 0 { bytes = piece } else { bytes += piece }
            guard bytes.count <= limit else { throw tooLarge(path) }
            capacity = max(size - bytes.count + 1, 65_536)
        }
    }

    private static func tooLarge(_ path: String) -> Failure {
        Failure("\(path): 大きすぎます(1ファイル1ギガバイトまで)", en: "\(path): too large (at most one gigabyte a file)")
    }
}

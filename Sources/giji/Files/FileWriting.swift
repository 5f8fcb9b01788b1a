import Glibc

/// Files that appear whole or not at all: each is written beside its place first, and only when all are there do they
/// take their names.
struct FileWriting: ~Copyable {
    private var staged: [(temporary: String, path: String)] = []
    private var folders: [String] = []

    init() {}

    /// Makes a folder and those above it where they are missing.
    mutating func makeFolder(_ path: String) throws(Failure) {
        guard !path.isEmpty, !InputFiles.isFolder(path) else { return }
        if let above = Self.folder(of: path) { try makeFolder(above) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST && InputFiles.isFolder(path) else {
            throw SystemCall.failure(path, "フォルダーをつくれません", en: "the folder cannot be made")
        }
        folders.append(path)
    }

    /// Writes the bytes beside `path`.
    mutating func stage(_ bytes: [UInt8], at path: String) throws(Failure) {
        guard !InputFiles.isFolder(path) else { throw SystemCall.failure(path, "書けません", en: "cannot be written", code: EISDIR) }
        // A device or a pipe must not give way to a file.
        guard !InputFiles.isSpecial(path) else { throw SystemCall.failure(path, "書けません", en: "cannot be written", code: ENXIO) }
        let temporary = "\(path).\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemCall.failure(path, "書けません", en: "cannot be written") }
        staged.append((temporary, path))
        let failure = Self.write(bytes, descriptor)
        guard close(descriptor) == 0, failure == nil else {
            throw SystemCall.failure(path, "書けません", en: "cannot be written", code: failure ?? errno)
        }
    }

    /// Gives all staged files their names.
    mutating func commit() throws(Failure) {
        while let next = staged.first {
            guard rename(next.temporary, next.path) == 0 else { throw SystemCall.failure(next.path, "書けません", en: "cannot be written") }
            staged.removeFirst()
        }
        folders = []
    }

    /// Whatever was not committed goes, with the folders made for it.
    deinit {
        for file in staged { unlink(file.temporary) }
        for folder in folders.reversed() { rmdir(folder) }
    }

    /// - Returns: the error code; nil when everything was written.
    static func write(_ bytes: [UInt8], _ descriptor: Int32) -> Int32? {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let written = SystemCall.retrying { Glibc.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset) }
                guard written >= 0 else { return errno }
                offset += written
            }
            return nil
        }
    }

    private static func folder(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
        return String(path[..<slash])
    }

    /// Without those that whoever started giji has told it to ignore.
    private static let ending = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }

    private static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(signal, nil, &action) == 0 else { return false }
        // SIG_IGN is the address 1, which Swift cannot compare as a function.
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }

    /// Whether a signal to end the program waits; a long body looks here between its steps.
    static var isAskedToEnd: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return ending.contains { sigismember(&pending, $0) == 1 }
    }

    static let interruption = Failure("中断しました", en: "interrupted")

    /// Signals that end the program wait until the body is done, so that nothing half-written stays behind.
    static func undisturbed<Result, E: Error>(_ body: () throws(E) -> Result) throws(E) -> Result {
        var signals = sigset_t(), before = sigset_t()
        sigemptyset(&signals)
        for signal in ending { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return try body()
    }
}

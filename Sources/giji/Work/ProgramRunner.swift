import Glibc

/// Runs another program, such as pdftotext, with bytes on its standard input. All three streams are files without a
/// name, so that no pipe can fill up and nothing stays behind.
enum ProgramRunner {
    /// - Returns: exit code, standard output, first line of standard error; nil when the program is not installed.
    static func run(_ program: String, _ arguments: [String], input: [UInt8]) -> (status: Int32, output: [UInt8], errors: String)? {
        guard let streams = Streams(input: input) else { return (status: 127, output: [], errors: "no room for temporary files") }
        guard let process = start(program, arguments, streams) else { return nil }
        var status: Int32 = 0
        _ = SystemCall.retrying { Int(waitpid(process, &status, 0)) }
        let firstLine = streams.read(streams.errors).prefix { $0 != 0x0A }
        // The exit code stands in the second byte; a signal in the first.
        let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
        return (status: code, output: streams.read(streams.output), errors: String(decoding: firstLine, as: UTF8.self))
    }

    private static func start(_ program: String, _ arguments: [String], _ streams: Streams) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, descriptor) in [streams.input, streams.output, streams.errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        return posix_spawnp(&process, program, &actions, nil, &words, environ) == 0 ? process : nil
    }

    /// Three files that vanish when they are closed.
    private final class Streams {
        let input: Int32, output: Int32, errors: Int32

        init?(input bytes: [UInt8]) {
            let files = (0..<3).map { _ in Self.open() }
            (input, output, errors) = (files[0], files[1], files[2])
            guard files.allSatisfy({ $0 >= 0 }), FileWriting.write(bytes, input) == nil, lseek(input, 0, SEEK_SET) == 0 else { return nil }
        }

        deinit { for file in [input, output, errors] where file >= 0 { close(file) } }

        private static func open() -> Int32 {
            let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
            var template = Array((folder + "/giji-XXXXXX").utf8CString)
            let file = mkstemp(&template)
            guard file >= 0 else { return -1 }
            unlink(template)
            _ = fcntl(file, F_SETFD, FD_CLOEXEC)
            return file
        }

        func read(_ file: Int32) -> [UInt8] {
            guard lseek(file, 0, SEEK_SET) == 0 else { return [] }
            var bytes: [UInt8] = []
            while true {
                let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                    count = max(0, SystemCall.retrying { Glibc.read(file, buffer.baseAddress!, buffer.count) })
                }
                if piece.isEmpty { return bytes }
                bytes += piece
            }
        }
    }
}

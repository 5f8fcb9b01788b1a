import Glibc

/// Runs a program of the outside, such as pdftotext, with whole files at its three streams: no pipe can fill up and wait.
enum ProgramRun {
    /// - Returns: its exit code, standard output and the first line of standard error; nil when it is not installed.
    @Sendable static func run(_ program: String, _ arguments: [String], _ input: [UInt8]) -> (status: Int32, output: [UInt8], errors: String)? {
        let streams = [temporaryFile(), temporaryFile(), temporaryFile()]
        defer { for stream in streams where stream >= 0 { close(stream) } }
        guard streams.allSatisfy({ $0 >= 0 }), FileWriting.write(input, streams[0]) == nil else { return (-1, [], "no temporary file") }
        lseek(streams[0], 0, SEEK_SET)
        guard let child = spawn(program, arguments, streams) else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        // WIFEXITED and WEXITSTATUS are macros, which Swift does not see.
        let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
        let errors = String(decoding: contents(streams[2]).prefix { $0 != 0x0A }.prefix(200), as: UTF8.self)
        // A shell's and posix_spawn's word for "not found".
        return code == 127 ? nil : (code, contents(streams[1]), errors)
    }

    private static func spawn(_ program: String, _ arguments: [String], _ streams: [Int32]) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, stream) in streams.enumerated() { posix_spawn_file_actions_adddup2(&actions, stream, Int32(target)) }
        let words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        // Signals that giji holds back must reach the program, so that it ends with a key press.
        var attributes = posix_spawnattr_t(), none = sigset_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var child = pid_t()
        return posix_spawnp(&child, program, &actions, &attributes, words + [nil], environ) == 0 ? child : nil
    }

    /// A file without a name, gone when it is closed, not handed on to other programs.
    private static func temporaryFile() -> Int32 {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/giji-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return -1 }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }

    private static func contents(_ descriptor: Int32) -> [UInt8] {
        let size = lseek(descriptor, 0, SEEK_END)
        guard size > 0 else { return [] }
        lseek(descriptor, 0, SEEK_SET)
        return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            while count < Int(size) {
                let read = SystemCall.retrying { Glibc.read(descriptor, buffer.baseAddress! + count, Int(size) - count) }
                guard read > 0 else { break }
                count += read
            }
        }
    }
}

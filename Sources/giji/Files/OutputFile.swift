import Glibc

/// A single result file.
enum OutputFile {
    static func write(_ bytes: [UInt8], at path: String) throws(Failure) {
        if InputFiles.isSpecial(path) { return try writeInto(path, bytes) }
        try FileWriting.undisturbed { () throws(Failure) in
            var writing = FileWriting()
            try writing.stage(bytes, at: path)
            try writing.commit()
        }
    }

    /// `/dev/stdout`, a pipe: written into as it stands, nothing takes its place.
    private static func writeInto(_ path: String, _ bytes: [UInt8]) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemCall.failure(path, "書けません", en: "cannot be written") }
        defer { close(descriptor) }
        if let code = FileWriting.write(bytes, descriptor), code != EPIPE { throw SystemCall.failure(path, "書けません", en: "cannot be written", code: code) }
    }
}

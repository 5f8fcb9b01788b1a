import Glibc

/// A file itself, whatever names lead to it: through links, `./`, another folder.
struct FileIdentity: Hashable {
    private let device: UInt
    private let inode: UInt

    /// - Parameter path: `-` is what standard input comes from. Nil where there is no file of that name, and for what is no regular file: nothing in it can be lost.
    init?(_ path: String) {
        var status = stat()
        guard (path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
    }
}

/// What a run reads must not be what it writes: the minutes would be gone.
enum InputGuard {
    /// - Throws: which output would take the place of one of the inputs.
    static func refuse(_ outputs: [String], onto inputs: [String]) throws(Failure) {
        let taken = outputs.compactMap { path in FileIdentity(path).map { (path, $0) } }
        guard !taken.isEmpty else { return }
        let read = Set(inputs.compactMap(FileIdentity.init))
        guard let clash = taken.first(where: { read.contains($0.1) }) else { return }
        throw Failure("\(clash.0): 読み込むファイルと同じファイルなので、書きません。書き出し先を変えてください。",
                      en: "\(clash.0): not written, for it is one of the files that are read; choose another place")
    }
}

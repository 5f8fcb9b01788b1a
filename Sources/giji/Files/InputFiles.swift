import Glibc

/// One file to read.
struct InputFile: Sendable {
    /// As the user gave it, or found in the folder that the user gave; `-` for standard input.
    var path: String
    /// The path below the folder given, or the name of a file given singly: what output is named after.
    var name: String
}

/// The files that arguments stand for.
enum InputFiles {
    /// What is taken up from a folder; a file that is named is read whatever its name.
    static let extensions: Set<String> = ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf", "docx", "xml", "json"]

    /// Files in the order given, those of a folder in the order of their paths, each once. Left out of a folder are hidden files, what
    /// is no regular file, marks of Word that a document is open, and what giji itself wrote.
    /// - Returns: the files, and whether more than one was asked for: several files, or a folder with any number of them.
    static func list(_ arguments: [String]) throws(Failure) -> (files: [InputFile], isMany: Bool) {
        var files: [InputFile] = []
        var hasFolder = false
        for argument in arguments {
            guard argument != "-", isFolder(argument) else {
                files.append(InputFile(path: argument, name: argument == "-" ? "stdin" : lastComponent(argument)))
                continue
            }
            hasFolder = true
            let found = try contents(of: argument, below: "")
            guard !found.isEmpty else {
                throw Failure("\(argument): 会議録のファイル(\(extensions.sorted().joined(separator: "・")))がありません",
                              en: "\(argument): no minutes (\(extensions.sorted().joined(separator: ", "))) in this folder")
            }
            files += found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        }
        let isMany = hasFolder || files.count > 1
        var seen: Set<String> = []
        return (files.filter { seen.insert(plain($0.path)).inserted }, isMany)
    }

    /// `./a//b` and `a/b` are one path.
    private static func plain(_ path: String) -> String {
        (path.hasPrefix("/") ? "/" : "") + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether a pipe, a socket or a device bears the name.
    static func isSpecial(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    }

    static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func contents(of folder: String, below: String) throws(Failure) -> [InputFile] {
        guard let directory = opendir(folder) else { throw SystemCall.failure(folder, "読めません", en: "cannot be read") }
        defer { closedir(directory) }
        var files: [InputFile] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard !name.hasPrefix("."), !name.hasPrefix("~$") else { continue }
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            if isFolder(path) {
                // A link to a folder above would never end.
                if !isLink(path) { files += try contents(of: path, below: below + name + "/") }
            } else if extensions.contains(fileExtension(name)), !isSpecial(path), !OwnOutput.isOwn(path) {
                files.append(InputFile(path: path, name: below + name))
            }
        }
        return files
    }

    /// A file in the folder of another, by its plain name only: nothing outside that folder is ever read.
    static func bytes(of name: String, beside path: String) -> [UInt8]? {
        guard path != "-", !name.isEmpty, !name.contains("/"), name != "..", name != "." else { return nil }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return try? FileReading.read(folder + name)
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    static func fileExtension(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}

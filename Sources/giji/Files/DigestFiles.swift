import Digest

/// The names of what `digest` writes for one record.
struct DigestFiles {
    /// Path without ending: `out/r5-03`.
    let stem: String
    /// The page below the output folder: what an index links to.
    let link: String

    var page: String { stem + ".html" }
    var markdown: String { stem + ".md" }
    var record: String { stem + ".json" }
    var all: [String] { [page, markdown, record] }

    /// Path of the page that lists the others.
    static func index(in output: String) -> String { output + (output.hasSuffix("/") ? "" : "/") + "index.html" }

    /// One for each of the files, in their order, no two alike.
    static func plan(_ files: [InputFile], output: String, isMany: Bool) -> [DigestFiles] {
        var taken: [String: String] = [:]
        return files.map { DigestFiles(output: output, file: $0, isMany: isMany, taken: &taken) }
    }

    /// - Parameters:
    ///   - output: a folder, or the page itself when it ends in `.html` and only one record is read.
    ///   - taken: names that other records have, and those of their files.
    private init(output: String, file: InputFile, isMany: Bool, taken: inout [String: String]) {
        if !isMany, output.hasSuffix(".html") || output.hasSuffix(".htm") {
            stem = Self.withoutEnding(output)
            link = InputFiles.lastComponent(output)
            return
        }
        let below = isMany ? Self.name(file, taken) : Self.withoutEnding(file.name)
        taken[below] = file.name
        stem = output + (output.hasSuffix("/") ? "" : "/") + below
        link = below + ".html"
    }

    /// Two files may differ in their endings alone, or in their folders; and nothing may take the place of the index.
    private static func name(_ file: InputFile, _ taken: [String: String]) -> String {
        let short = withoutEnding(file.name), above = InputFiles.lastComponent(folder(of: file.path))
        func isFree(_ name: String) -> Bool { name != "index" && taken[name] == nil }
        if isFree(short) { return short }
        if taken[short] != file.name, isFree(file.name) { return file.name }
        if !above.isEmpty, above != ".", above != "..", isFree(above + "-" + short) { return above + "-" + short }
        var number = 2
        while !isFree("\(short)-\(number)") { number += 1 }
        return "\(short)-\(number)"
    }

    private static func withoutEnding(_ path: String) -> String {
        let ending = InputFiles.fileExtension(InputFiles.lastComponent(path))
        return ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
    }

    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

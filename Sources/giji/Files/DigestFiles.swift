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

    /// One for each of the files, in their order, no two alike.
    static func plan(_ files: [InputFile], output: String, isMany: Bool) -> [DigestFiles] {
        var taken: Set<String> = []
        return files.map { DigestFiles(output: output, name: $0.name, isMany: isMany, taken: &taken) }
    }

    /// - Parameters:
    ///   - output: a folder, or the page itself when it ends in `.html` and only one record is read.
    ///   - name: path below the folder that was read.
    private init(output: String, name: String, isMany: Bool, taken: inout Set<String>) {
        if !isMany, output.hasSuffix(".html") || output.hasSuffix(".htm") {
            stem = Self.withoutEnding(output)
            link = InputFiles.lastComponent(output)
            return
        }
        // Two files may differ in their endings alone; and nothing may take the place of the index.
        let short = Self.withoutEnding(name)
        let below = isMany && (short == "index" || taken.contains(short)) ? name : short
        taken.insert(below)
        stem = output + (output.hasSuffix("/") ? "" : "/") + below
        link = below + ".html"
    }

    private static func withoutEnding(_ path: String) -> String {
        let ending = InputFiles.fileExtension(InputFiles.lastComponent(path))
        return ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
    }

    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

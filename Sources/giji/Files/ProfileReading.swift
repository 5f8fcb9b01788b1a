import Checks
import Minutes

/// `--profile` and `--roster`: YAML files that say more of the body than the minutes do.
enum ProfileReading {
    /// Both files as one; nil when neither is given.
    static func read(profile: String?, roster: String?) throws(Failure) -> ProfileFile? {
        guard let profile else { return try roster.map { path throws(Failure) in try self.roster(path) } }
        var file = try checked(ProfileFile(yaml: text(profile)), profile)
        if let roster { file.add(try self.roster(roster)) }
        return file
    }

    /// A list of members by itself, or a profile that holds one.
    private static func roster(_ path: String) throws(Failure) -> ProfileFile {
        let text = try text(path)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = lines.first { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) && $0 != "---" }
        guard let first, first.hasPrefix("-") else { return try checked(ProfileFile(yaml: text), path) }
        // Two lines more than the file has; the line of a problem is set back by as many.
        let wrapped = "members:\n  roster:\n" + lines.map { $0 == "---" ? "\n" : "    \($0)\n" }.joined()
        return try checked(ProfileFile(yaml: wrapped), path, linesBefore: 2)
    }

    private static func text(_ path: String) throws(Failure) -> String {
        guard let text = String(validating: try FileReading.read(path), as: UTF8.self) else {
            throw Failure("\(path): UTF-8の文章ではありません", en: "\(path): not UTF-8")
        }
        return text
    }

    private static func checked(_ file: ProfileFile, _ path: String, linesBefore: Int = 0) throws(Failure) -> ProfileFile {
        guard let problem = file.problems.first else { return file }
        let line = max(1, problem.line - linesBefore)
        throw Failure("\(path):\(line): \(problem.message.japanese)", en: "\(path):\(line): \(problem.message.english)")
    }
}

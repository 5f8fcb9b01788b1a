package import Minutes
import SourceText
import Yams

/// A profile written by a user, in YAML: every field may be given, none must be.
///
///     extends: council-majority
///     members: {statutory: 21}
///     chair: {votes: true}
package struct ProfileFile: Sendable {
    /// Something that the file gets wrong.
    package struct Problem: Equatable, Sendable {
        /// 1-based.
        package var line: Int
        package var message: Message
    }

    /// Id of the built-in profile it starts from; nil: the one that suits the record.
    package private(set) var extends: String?
    /// In the order of the file; empty for a file that can be used.
    package private(set) var problems: [Problem] = []
    private var changes: [@Sendable (inout BodyProfile) -> Void] = []

    package init(yaml: String) {
        do {
            guard let root = try Yams.compose(yaml: yaml) else { return }
            read(root)
        } catch let error as YamlError {
            problems.append(Problem(line: ProfileFile.line(of: error), message: Message("YAMLとして読めません（\(error)）。", en: "This is not valid YAML (\(error)).")))
        } catch {
            problems.append(Problem(line: 1, message: Message("YAMLとして読めません（\(error)）。", en: "This is not valid YAML (\(error)).")))
        }
    }

    /// The profile with the file's fields in place of its own.
    package func applied(to profile: BodyProfile) -> BodyProfile {
        var result = extends.flatMap { Profiles.profile($0) } ?? profile
        for change in changes { change(&result) }
        return result
    }

    /// Takes what another file says as well, over what this one says.
    package mutating func add(_ other: ProfileFile) {
        extends = other.extends ?? extends
        changes += other.changes
        problems += other.problems
    }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: 1
        }
    }

    private mutating func read(_ root: Node) {
        guard let mapping = root.mapping else {
            return add(root, Message("「項目: 値」の形で書いてください。", en: "The file must hold “key: value” lines."))
        }
        for (key, value) in mapping { take(key, value, path: "") }
    }

    private mutating func take(_ key: Node, _ value: Node, path: String) {
        let name = path + (key.string ?? "")
        if name == "extends" { return takeBase(value) }
        if let field = ProfileFields.all[name] {
            switch field(value) {
            case .change(let change): changes.append(change)
            case .problem(let node, let message): add(node, message)
            }
        } else if let inner = value.mapping, ProfileFields.groups.contains(name) {
            for (innerKey, innerValue) in inner { take(innerKey, innerValue, path: name + ".") }
        } else {
            let near = Spelling.nearest(name, among: ProfileFields.names)
            add(key, Message("「\(name)」という項目はありません。" + (near.map { "「\($0)」ではありませんか。" } ?? ""),
                             en: "There is no key “\(name)”." + (near.map { " Did you mean “\($0)”?" } ?? "")))
        }
    }

    private mutating func takeBase(_ value: Node) {
        let id = value.string ?? ""
        if Profiles.profile(id) != nil { extends = id; return }
        let near = Spelling.nearest(id, among: Profiles.all.map(\.id))
        add(value, Message("「\(id)」という会議体の種類はありません。" + (near.map { "「\($0)」ではありませんか。" } ?? ""),
                           en: "There is no kind of body “\(id)”." + (near.map { " Did you mean “\($0)”?" } ?? "")))
    }

    private mutating func add(_ node: Node, _ message: Message) {
        problems.append(Problem(line: node.mark?.line ?? 1, message: message))
    }
}

/// Finds the word that was probably meant.
enum Spelling {
    /// The word with the fewest changes of a letter, when they are few enough to be a slip.
    static func nearest(_ word: String, among words: [String]) -> String? {
        let ranked = words.map { (word: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }.min { $0.distance < $1.distance }
        guard let ranked, ranked.distance <= max(2, word.utf8.count / 3) else { return nil }
        return ranked.word
    }

    /// Levenshtein distance in bytes.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var previous = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                current.append(min(previous[column + 1] + 1, current[column] + 1, previous[column] + (byte == other ? 0 : 1)))
            }
            previous = current
        }
        return previous[right.count]
    }
}

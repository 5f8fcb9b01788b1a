/// The parts of a Word file, found through its relationships (ECMA-376 part 2 §9): Word alone calls its main part word/document.xml.
struct DOCXPackage {
    private let file: [UInt8]
    private let folder: String
    private let parts: [String: String]
    /// The words of the document.
    let main: Archive.Entry

    init(_ file: [UInt8]) {
        self.file = file
        var path = "word/document.xml", main = Archive.entry(path, of: file)
        if case .none = main, let named = DOCXPackage.relations("_rels/.rels", of: file, folder: "")["officeDocument"], !named.hasPrefix("xl/"), !named.hasPrefix("ppt/") {
            (path, main) = (named, Archive.entry(named, of: file))
        }
        self.main = main
        let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        folder = String(path[..<cut])
        if case .bytes = main { parts = DOCXPackage.relations("\(folder)_rels/\(path[cut...]).rels", of: file, folder: folder) } else { parts = [:] }
    }

    /// A part of a kind: numbering, styles, comments.
    func part(_ kind: String) -> [UInt8]? {
        if case .bytes(let bytes) = Archive.entry(parts[kind] ?? "\(folder)\(kind).xml", of: file) { bytes } else { nil }
    }

    /// Paths by the last word of the relationship's type.
    private static func relations(_ path: String, of file: [UInt8], folder: String) -> [String: String] {
        guard case .bytes(let xml) = Archive.entry(path, of: file) else { return [:] }
        let relations = DOCXRelations(folder: folder)
        Markup.read(xml, isHTML: false, relations)
        return relations.paths
    }
}

/// Gathers a file of relationships.
private final class DOCXRelations: MarkupHandler {
    private(set) var paths: [String: String] = [:]
    private let folder: String

    init(folder: String) { self.folder = folder }

    func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
        guard name == "Relationship", attributes["TargetMode"] != "External", let type = attributes["Type"], let target = attributes["Target"] else { return }
        let kind = String(type.split(separator: "/").last ?? "")
        if paths[kind] == nil { paths[kind] = resolved(target) }
    }

    func end(_ name: String) {}

    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {}

    /// Targets count from the folder of the part that names them, or from the root.
    private func resolved(_ target: String) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}

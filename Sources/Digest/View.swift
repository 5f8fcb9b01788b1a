import Mustache

/// What a template sees of one thing: names and values.
///
/// A name with nil under it is known and empty, so that a template never falls through to a field of the same name further out.
struct View: MustacheParent, Sendable, ExpressibleByDictionaryLiteral {
    private var fields: [String: any Sendable]

    init(dictionaryLiteral elements: (String, (any Sendable)?)...) {
        fields = Dictionary(minimumCapacity: elements.count)
        for (name, value) in elements { fields[name] = value ?? Absent() }
    }

    func child(named name: String) -> Any? { fields[name] }

    subscript(name: String) -> Any? { fields[name] }
}

/// Renders as nothing; a section over it is skipped.
private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

extension Array {
    /// Nil where there is nothing, so that a section over it is skipped with its heading.
    var nonEmpty: [Element]? { isEmpty ? nil : self }
}

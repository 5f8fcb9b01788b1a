import Foundation

/// As much of JSON Schema 2020-12 as our own schemas use, so that they are held wherever the tests run.
struct SchemaValidator {
    private let root: [String: Any]

    struct Unreadable: Error {}

    /// - Parameter schema: a file of `Schemas/` without its ending.
    init(schema: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Schemas/\(schema).schema.json")
        guard let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] else { throw Unreadable() }
        self.root = root
    }

    /// What is wrong, each with its path; empty when the document is valid.
    func problems(_ bytes: [UInt8]) throws -> [String] {
        problems(try JSONSerialization.jsonObject(with: Data(bytes)), root, "$")
    }

    private static let handled: Set<String> = [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "const", "required", "properties", "additionalProperties",
        "items", "oneOf", "pattern", "minimum", "maximum",
    ]

    private func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        var found = schema.keys.filter { !Self.handled.contains($0) }.map { "\(path): this validator does not know “\($0)”" }
        if let reference = schema["$ref"] as? String { found += problems(value, definition(reference), path) }
        if let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map({ [$0] }), !types.contains(where: { Self.isType(value, $0) }) {
            found.append("\(path): \(value) is not \(types.joined(separator: " or "))")
        }
        if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { Self.isEqual($0, value) }) { found.append("\(path): \(value) is not allowed") }
        if let constant = schema["const"], !Self.isEqual(constant, value) { found.append("\(path): \(value) is not \(constant)") }
        if let choices = schema["oneOf"] as? [[String: Any]] {
            let results = choices.map { problems(value, $0, path) }
            if results.count(where: \.isEmpty) != 1 { found += results.min { $0.count < $1.count } ?? [] }
        }
        return found + limits(value, schema, path) + members(value, schema, path) + items(value, schema, path)
    }

    private func limits(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        var found: [String] = []
        if let number = value as? Double, Self.isType(value, "number") {
            if let least = schema["minimum"] as? Double, number < least { found.append("\(path): \(number) is below \(least)") }
            if let most = schema["maximum"] as? Double, number > most { found.append("\(path): \(number) is above \(most)") }
        }
        if let words = value as? String, let pattern = schema["pattern"] as? String, words.range(of: pattern, options: .regularExpression) == nil {
            found.append("\(path): “\(words)” does not match \(pattern)")
        }
        return found
    }

    private func members(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        guard let object = value as? [String: Any] else { return [] }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        var found = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): “\($0)” is missing" }
        for (key, member) in object {
            if let property = properties[key] { found += problems(member, property, "\(path).\(key)") } else
            if let other = schema["additionalProperties"] as? [String: Any] { found += problems(member, other, "\(path).\(key)") } else
            if schema["additionalProperties"] as? Bool == false { found.append("\(path): “\(key)” is not described") }
        }
        return found
    }

    private func items(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        guard let list = value as? [Any], let item = schema["items"] as? [String: Any] else { return [] }
        return list.enumerated().flatMap { problems($1, item, "\(path)[\($0)]") }
    }

    private func definition(_ reference: String) -> [String: Any] {
        let name = String(reference.dropFirst("#/$defs/".count))
        return (root["$defs"] as? [String: [String: Any]])?[name] ?? ["description of \(name) is missing": true]
    }

    private static func isType(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "array": value is [Any]
        case "object": value is [String: Any]
        case "boolean": isBoolean(value)
        case "integer": !isBoolean(value) && (value as? Double).map { $0 == $0.rounded() } == true
        case "number": !isBoolean(value) && value is Double
        default: false
        }
    }

    private static func isBoolean(_ value: Any) -> Bool {
        (value as? NSNumber).map { String(cString: $0.objCType) == "c" || String(cString: $0.objCType) == "B" } ?? (value is Bool)
    }

    private static func isEqual(_ left: Any, _ right: Any) -> Bool {
        if left is NSNull { return right is NSNull }
        if let left = left as? String { return left == right as? String }
        if let left = left as? Double { return left == right as? Double }
        return false
    }
}

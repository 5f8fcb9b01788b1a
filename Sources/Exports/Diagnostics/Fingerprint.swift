import Minutes
import SourceText

/// Names a finding so that it can be recognised in a later version of the same minutes: by its rule, the words it
/// stands on and its facts. Line numbers and paths take no part.
enum Fingerprint {
    /// One for each finding of the record, in its order. Findings that are alike are told apart by counting.
    static func all(of document: Document) -> [String] {
        var seen: [UInt64: UInt64] = [:]
        return document.record.findings.map { finding in
            var hash = Hash()
            hash.add(finding.rule.utf8)
            if let span = finding.span { hash.addWithoutBlanks(document.text.bytes, span.range.clamped(to: 0..<document.text.bytes.count)) }
            for fact in finding.facts {
                hash.add(fact.name.utf8)
                switch fact.value {
                case .number(let number): hash.add(String(number).utf8)
                case .text(let text): hash.add(text.utf8)
                }
            }
            let count = seen[hash.value, default: 0]
            seen[hash.value] = count + 1
            if count > 0 { hash.add(String(count).utf8) }
            return hash.hexadecimal
        }
    }

    /// Fields, each ended by a zero.
    private struct Hash {
        private var hash = StableHash()
        var value: UInt64 { hash.value }

        mutating func add(_ words: some Sequence<UInt8>) {
            for byte in words { hash.add(byte) }
            hash.add(0)
        }

        mutating func addWithoutBlanks(_ bytes: [UInt8], _ range: Range<Int>) {
            var offset = range.lowerBound
            while offset < range.upperBound {
                if let length = bytes.blankLength(at: offset, end: range.upperBound) { offset += length; continue }
                hash.add(bytes[offset])
                offset += 1
            }
            hash.add(0)
        }

        var hexadecimal: String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
    }
}

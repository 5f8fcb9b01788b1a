/// Who speaks, as far as the record says.
///
/// Six strings, and the same few speakers come again and again: their copies share one place in memory.
package struct Speaker: Hashable, Sendable {
    package enum Kind: String, Sendable { case chair, member, executive, secretariat, guest, audience, unknown }

    /// As printed inside the mark: 議長（氏名君）, 会長.
    @inlinable package var label: String { get { shared.words.label } set { change { $0.label = newValue } } }
    @inlinable package var role: String? { get { shared.words.role } set { change { $0.role = newValue } } }
    @inlinable package var name: String? { get { shared.words.name } set { change { $0.name = newValue } } }
    @inlinable package var seat: String? { get { shared.words.seat } set { change { $0.seat = newValue } } }
    @inlinable package var faction: String? { get { shared.words.faction } set { change { $0.faction = newValue } } }
    @inlinable package var kind: Kind { get { shared.words.kind } set { if newValue != kind { change { $0.kind = newValue } } } }
    /// Id of the roster entry that it certainly is; identical labels (委員) are never merged into a person.
    @inlinable package var person: String? { get { shared.words.person } set { change { $0.person = newValue } } }

    @usableFromInline var shared: Shared

    package init(label: String, role: String? = nil, name: String? = nil, seat: String? = nil, faction: String? = nil,
                 kind: Kind = .unknown, person: String? = nil) {
        shared = Shared(Words(label: label, role: role, name: name, seat: seat, faction: faction, kind: kind, person: person))
    }

    /// The same for copies of one speaker that nobody changed, as long as one of them lives.
    package var identity: ObjectIdentifier { ObjectIdentifier(shared) }

    @inlinable package static func == (one: Speaker, other: Speaker) -> Bool { one.shared === other.shared || one.shared.words == other.shared.words }
    package func hash(into hasher: inout Hasher) { shared.words.hash(into: &hasher) }

    @usableFromInline struct Words: Hashable, Sendable {
        @usableFromInline var label: String
        @usableFromInline var role: String?
        @usableFromInline var name: String?
        @usableFromInline var seat: String?
        @usableFromInline var faction: String?
        @usableFromInline var kind: Kind
        @usableFromInline var person: String?
    }

    @usableFromInline final class Shared: Sendable {
        @usableFromInline let words: Words
        init(_ words: Words) { self.words = words }
    }

    @usableFromInline mutating func change(_ body: (inout Words) -> Void) {
        var words = shared.words
        body(&words)
        shared = Shared(words)
    }
}

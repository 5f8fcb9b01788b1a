import Minutes
import SourceText

/// Holds each speaker's label against the rosters: the person it certainly is, and the role or name the label leaves out.
///
/// 「山川委員」 is a person when exactly one roster entry fits. Labels that several people share are nobody in particular.
enum ResolveSpeakers {
    static func run(_ record: inout Record, _ discourse: Discourse) {
        let roster = Roster(record.attendance)
        let chairs = ChairHolders(record)
        let isByName = record.source.dialect == "bracketed-name"
        let opener = isByName ? opener(record) : nil
        let offices = PresidingOffices(record)
        // The same few labels come again and again: each is held against the rosters once.
        var known: [UInt64: (label: Speaker, resolved: Speaker)] = [:]
        for index in record.speeches.indices {
            var speaker = record.speeches[index].speaker
            let saysOffice = speaker.role != nil
            if !saysOffice, isByName, index > 0 { speaker.role = calledOffice(speaker, record.speeches[index - 1].text) }
            let hash = speaker.label.byteHash
            if let seen = known[hash], seen.label == speaker {
                speaker = seen.resolved
            } else {
                let label = speaker
                resolve(&speaker, roster, chairs, at: record.speeches[index].span.start)
                // A name alone says nothing of the office: the list that it stands in does.
                if !saysOffice, let person = speaker.person, roster.kind(of: person) != .member { speaker.kind = roster.kind(of: person) }
                if !saysOffice, speaker.kind == .member, !chairs.isPlenary, let role = speaker.role, roster.isOnlyHead(role) { speaker.kind = .chair }
                if speaker.kind == .member, let person = speaker.person, speaker.role?.ends(in: "理事") == true { speaker.kind = roster.kind(of: person) }
                if speaker.kind == .executive, let role = speaker.role, role.contains("議会事務局") || role.begins(with: "議会局") { speaker.kind = .secretariat }
                if !saysOffice, let opener, speaker.name == opener { speaker.kind = .chair }
                if speaker.role == "代理", speaker.person == nil, let name = speaker.name, let deputy = roster.deputy(named: name) { (speaker.kind, speaker.name) = (.member, deputy) }
                // Who a lone 議長 is depends on the place.
                if label.kind != .chair || label.name != nil || !chairs.changes { known[hash] = (label, speaker) }
            }
            if let role = speaker.role { speaker.kind = offices.kind(ofRole: role, speaker.kind, isPlenary: chairs.isPlenary) }
            record.speeches[index].speaker = speaker
        }
    }

    /// Where labels are names and nothing else: who opens the meeting presides.
    private static func opener(_ record: Record) -> String? {
        guard let first = record.speeches.first else { return nil }
        let words = Array(first.text.utf8)
        return words.containsAny(["会議を開きます", "会議を開き", "開会いたします", "開会します", "開議いたします", "開議します"], in: words.indices) ? first.speaker.name : nil
    }

    private static func resolve(_ speaker: inout Speaker, _ roster: Roster, _ chairs: ChairHolders, at offset: Int) {
        guard let person = roster.person(of: speaker) ?? chairs.holder(of: speaker, at: offset, roster) else { return }
        speaker.person = person.id
        if speaker.name == nil || isShort(speaker.name, of: person.name) { speaker.name = person.name ?? speaker.name }
        if speaker.role == nil { speaker.role = person.role }
        // ２番 of a board, whose roster calls its people 委員
        if speaker.role == "議員", !speaker.label.contains("議員"), roster.callsMembers("委員") { speaker.role = "委員" }
        if speaker.seat == nil, speaker.kind == .member { speaker.seat = person.seat }
        if speaker.kind == .unknown { speaker.kind = roster.kind(of: person.id) }
    }

    private static func isShort(_ short: String?, of full: String?) -> Bool {
        guard let short, let full else { return false }
        let (surname, _) = Roster.parts(short)
        return full != short && full.hasPrefix(surname) && full.unicodeScalars.count <= 9 && !full.contains("君")
    }

    /// 「町長、東野次郎君。」: the office with which the chair calls the next speaker.
    private static func calledOffice(_ speaker: Speaker, _ before: String) -> String? {
        guard let name = speaker.name else { return nil }
        let bytes = Array(before.utf8)
        let tail = max(0, bytes.count - 120)..<bytes.count
        let call = Array("、\(name)君".utf8)
        guard let place = tail.last(where: { $0 + call.count <= bytes.count && bytes[$0..<$0 + call.count].elementsEqual(call) }) else { return nil }
        var start = place
        while let found = bytes.codePoint(before: start, start: tail.lowerBound), CodePoint.isKanji(found.value) || CodePoint.isKatakana(found.value) { start -= found.length }
        let office = bytes.string(start..<place)
        return office.hasSuffix("長") || office.hasSuffix("員") || office.hasSuffix("事") || office.hasSuffix("番") ? office : nil
    }
}

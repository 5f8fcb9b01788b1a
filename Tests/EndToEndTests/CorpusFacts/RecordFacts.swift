import Minutes
import SourceText

/// A record put into the shape of `facts.yaml`.
struct RecordFacts {
    let document: Document
    private var record: Record { document.record }

    var tree: Fact {
        .table([
            "kind": Fact(record.source.kind.rawValue), "dialect": Fact(record.source.dialect), "charset": Fact(record.source.charset),
            "unclassified": Fact(record.source.unclassified.reduce(0) { $0 + $1.count }),
            "speeches": Fact(record.speeches.count), "order": Fact(record.speeches.map(\.speaker.label)), "labels": labels, "speakers": speakers,
            "acts": .table(counts(record.speeches.map(\.act.rawValue))), "scenes": .table(counts(record.scenes.map(\.kind.rawValue))),
            "meeting": meeting, "attendance": attendance, "documents": Fact(record.documents.count),
            "documentTitles": Fact(record.documents.map(\.title)), "agenda": Fact(record.agenda.map { ($0.number ?? "-") + " | " + $0.title }),
            "agendaListed": Fact(record.agenda.filter(\.listed).count), "agendaHeadings": Fact(record.agenda.filter { $0.heading != nil }.count),
            "quorum": .list(record.quorum.map(quorum)), "votes": .list(record.votes.map(vote)), "elections": .list(record.elections.map(election)),
            "questions": Fact(record.exchanges.reduce(0) { $0 + $1.questions.count }), "exchanges": Fact(record.exchanges.count),
            "linkCount": Fact(record.exchanges.reduce(0) { $0 + $1.links.count }),
        ])
    }

    private func counts(_ words: [String]) -> [String: Fact] {
        Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +).mapValues { Fact($0) }
    }

    private var labels: Fact { .table(counts(record.speeches.map(\.speaker.label))) }

    /// By label, the first speech that carries it.
    private var speakers: Fact {
        .table(Dictionary(record.speeches.map { speech in
            let speaker = speech.speaker
            return (speaker.label, Fact.table(["role": Fact(speaker.role), "name": Fact(speaker.name), "seat": Fact(speaker.seat),
                                               "kind": Fact(speaker.kind.rawValue), "person": Fact(speaker.person.flatMap(name))]))
        }) { first, _ in first })
    }

    private func name(of id: String) -> String? {
        let attendance = record.attendance
        return (attendance.present + attendance.absent + attendance.officials + attendance.secretariat).first { $0.id == id }?.name
    }

    private var meeting: Fact {
        let meeting = record.meeting
        return .table([
            "title": Fact(meeting.title?.value), "body": Fact(meeting.bodyName), "kind": Fact(meeting.bodyKind.rawValue), "session": Fact(meeting.session),
            "date": Fact(meeting.date?.value.iso), "weekday": Fact(meeting.weekday?.value.kanji),
            "opened": Fact(meeting.opened?.value.text), "closed": Fact(meeting.closed?.value.text), "venue": Fact(meeting.venue?.value),
            "next": Fact(meeting.next.map { $0.date.iso + ($0.time.map { " " + $0.text } ?? "") }),
            "recesses": Fact(meeting.intervals.filter { $0.kind == .recess }.map { ($0.start?.value.text ?? "?") + "-" + ($0.end?.value.text ?? "?") }),
        ])
    }

    private var attendance: Fact {
        let attendance = record.attendance, stated = attendance.stated
        return .table([
            "statutory": Fact(attendance.statutory?.value), "inOffice": Fact(attendance.inOffice?.value), "vacant": Fact(attendance.vacant?.value),
            "present": Fact(attendance.present.count), "absent": Fact(attendance.absent.count), "officials": Fact(attendance.officials.count),
            "secretariat": Fact(attendance.secretariat.count), "observers": Fact(attendance.observers?.value),
            "presentNames": Fact(attendance.present.map { $0.name ?? "-" }), "absentNames": Fact(attendance.absent.map { $0.name ?? "-" }),
            "officialNames": Fact(attendance.officials.map { $0.name ?? "-" }), "deputies": Fact(attendance.present.compactMap(\.deputy)),
            "statedPresent": Fact(stated?.present), "statedAbsent": Fact(stated?.absent), "online": Fact(stated?.online),
            "proxy": Fact(stated?.proxy), "letters": Fact(stated?.letters), "written": Fact(stated?.written),
            "events": Fact(attendance.events.map { $0.kind.rawValue + ($0.name.map { " " + $0 } ?? "") + ($0.count.map { " \($0)" } ?? "") }),
        ])
    }

    private func quorum(_ quorum: Quorum) -> Fact {
        .table(["members": Fact(quorum.members), "required": Fact(quorum.required), "rule": Fact(quorum.rule?.rawValue), "present": Fact(quorum.present),
                "met": Fact(quorum.statedMet.map { $0 ? "true" : "false" }), "verdict": Fact(quorum.verdict.rawValue)])
    }

    private func vote(_ vote: Vote) -> Fact {
        .table([
            "items": Fact(vote.items), "object": Fact(vote.object.rawValue), "method": Fact(vote.method.rawValue), "for": Fact(vote.tally.for),
            "against": Fact(vote.tally.against), "abstain": Fact(vote.tally.abstain), "blank": Fact(vote.tally.blank), "invalid": Fact(vote.tally.invalid),
            "total": Fact(vote.tally.total), "present": Fact(vote.tally.present), "strength": Fact(vote.strength?.rawValue),
            "requirement": Fact(vote.requirement?.rawValue), "castingVote": Fact(vote.castingVote?.rawValue), "result": Fact(vote.result?.rawValue),
            "resultText": Fact(vote.resultText), "eligible": Fact(vote.eligible.map { "\($0.lowerBound)-\($0.upperBound)" }),
            "verdict": Fact(vote.verdict.rawValue), "line": Fact(line(vote.span)), "ballots": Fact(vote.ballots.count),
        ])
    }

    private func election(_ election: Election) -> Fact {
        .table([
            "office": Fact(election.office), "seats": Fact(election.seats), "total": Fact(election.total), "valid": Fact(election.valid),
            "invalid": Fact(election.invalid), "blank": Fact(election.blank), "elected": Fact(election.elected), "verdict": Fact(election.verdict.rawValue),
            "threshold": Fact(election.thresholdThousandths.map { $0 % 1000 == 0 ? String($0 / 1000) : "\(Double($0) / 1000)" }),
            "candidates": Fact(election.candidates.map { $0.name + ($0.votes.map { " \($0)" } ?? "") }),
        ])
    }

    func line(_ span: Span?) -> Int? { span.map { document.text.position(of: $0.start).line } }

    /// `rule@line` of every finding of these severities, in order of line.
    func findings(_ severities: Set<Finding.Severity>) -> [String] {
        record.findings.filter { severities.contains($0.severity) }.map { (line($0.span) ?? 0, $0.rule) }.sorted { $0 < $1 }.map { "\($0.1)@\($0.0)" }
    }
}

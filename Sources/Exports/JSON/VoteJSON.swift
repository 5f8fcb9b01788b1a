import Minutes

/// `votes`, `elections` and `quorum`.
enum VoteJSON {
    static func write(_ votes: [Vote], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("votes", votes) { writer, vote in
            writer.object { writer in
                writer.member("id", vote.id)
                writer.member("agendaItem", vote.agendaItem)
                writer.strings("items", vote.items)
                writer.member("object", vote.object.rawValue)
                writer.member("method", vote.method.rawValue)
                tally(vote.tally, &writer)
                writer.member("strength", vote.strength?.rawValue)
                writer.member("requirement", vote.requirement?.rawValue)
                writer.member("castingVote", vote.castingVote?.rawValue)
                writer.member("result", vote.result?.rawValue)
                writer.member("resultText", vote.resultText)
                ballots(vote.ballots, places, &writer)
                eligible(vote.eligible, &writer)
                writer.member("verdict", vote.verdict.rawValue)
                writer.member("speech", vote.speech)
                places.member("span", vote.span, &writer)
                places.original(vote.span, &writer)
                writer.array("evidence", vote.evidence) { writer, span in places.value(span, &writer) }
            }
        }
    }

    private static func tally(_ tally: Tally, _ writer: inout JSONWriter) {
        writer.object("tally") { writer in
            writer.member("for", tally.for)
            writer.member("against", tally.against)
            writer.member("abstain", tally.abstain)
            writer.member("blank", tally.blank)
            writer.member("invalid", tally.invalid)
            writer.member("total", tally.total)
            writer.member("present", tally.present)
        }
    }

    private static func ballots(_ ballots: [Ballot], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("ballots", ballots) { writer, ballot in
            writer.object { writer in
                writer.member("name", ballot.name)
                writer.member("choice", ballot.choice.rawValue)
                places.member("span", ballot.span, &writer)
            }
        }
    }

    private static func eligible(_ eligible: ClosedRange<Int>?, _ writer: inout JSONWriter) {
        writer.key("eligible")
        guard let eligible else { return writer.null() }
        writer.object { writer in
            writer.member("min", eligible.lowerBound)
            writer.member("max", eligible.upperBound)
        }
    }

    static func elections(_ elections: [Election], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("elections", elections) { writer, election in
            writer.object { writer in
                writer.member("id", election.id)
                writer.member("agendaItem", election.agendaItem)
                writer.member("office", election.office)
                writer.member("seats", election.seats)
                writer.member("total", election.total)
                writer.member("valid", election.valid)
                writer.member("invalid", election.invalid)
                writer.member("blank", election.blank)
                writer.key("threshold")
                writer.thousandths(election.thresholdThousandths)
                candidates(election.candidates, places, &writer)
                writer.strings("elected", election.elected)
                writer.member("verdict", election.verdict.rawValue)
                writer.member("speech", election.speech)
                places.member("span", election.span, &writer)
                writer.array("evidence", election.evidence) { writer, span in places.value(span, &writer) }
            }
        }
    }

    private static func candidates(_ candidates: [Candidate], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("candidates", candidates) { writer, candidate in
            writer.object { writer in
                writer.member("name", candidate.name)
                writer.member("votes", candidate.votes)
                places.member("span", candidate.span, &writer)
            }
        }
    }

    static func quorum(_ quorum: [Quorum], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("quorum", quorum) { writer, quorum in
            writer.object { writer in
                writer.member("members", quorum.members)
                writer.member("required", quorum.required)
                writer.member("rule", quorum.rule?.rawValue)
                writer.member("present", quorum.present)
                writer.member("statedMet", quorum.statedMet)
                writer.member("verdict", quorum.verdict.rawValue)
                writer.member("speech", quorum.speech)
                places.member("span", quorum.span, &writer)
            }
        }
    }
}

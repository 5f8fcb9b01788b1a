import Checks
import Minutes
import SourceText
import Testing

/// Profiles are data: printed, read back, overridden, and chosen by what the minutes show.
@Suite struct ProfileTests {
    @Test(arguments: Profiles.all.map(\.id)) func printedYAMLReadsBackAsTheSameProfile(id: String) throws {
        let profile = try #require(Profiles.profile(id))
        let file = ProfileFile(yaml: profile.yaml)
        #expect(file.problems.isEmpty, "\(file.problems)")
        let other = try #require(Profiles.all.first { $0.id != id })
        let back = file.applied(to: other)
        #expect(back.yaml == profile.yaml)
        #expect(back.quorum == profile.quorum && back.chair == profile.chair && back.special == profile.special && back.abstain == profile.abstain)
    }

    @Test func everyProfileNamesItsLaw() {
        #expect(Profiles.all.allSatisfy { !$0.cite.isEmpty && !$0.name.japanese.isEmpty && !$0.name.english.isEmpty })
        #expect(Set(Profiles.all.map(\.id)).count == Profiles.all.count)
    }

    @Test func aFileOverridesWhatItNames() throws {
        let file = ProfileFile(yaml: "extends: council-majority\nmembers:\n  statutory: 21\nchair:\n  votes: true\n")
        #expect(file.problems.isEmpty && file.extends == "council-majority")
        let profile = file.applied(to: try #require(Profiles.profile("general")))
        #expect(profile.members.statutory == 21 && profile.chair.votes == .yes)
        #expect(profile.quorum.share == .majority)
    }

    @Test(arguments: [
        ("qorum:\n  num: 1\n", 1, "quorum"),
        ("members:\n  statutry: 21\n", 2, "members.statutory"),
        ("id: a\nabstain: gyojitu\n", 2, "gyojitsu"),
        ("id: a\nquorum:\n  op: \">=\"\n  bse: inOffice\n", 4, "quorum.base"),
        ("extends: counsil-half\n", 1, "council-half"),
        ("exceptions: [exclude]\n", 1, "excluded"),
    ]) func aMistakeIsReportedWithItsLineAndTheNearestWord(yaml: String, line: Int, nearest: String) throws {
        let problem = try #require(ProfileFile(yaml: yaml).problems.first)
        #expect(problem.line == line)
        #expect(problem.message.japanese.contains("「\(nearest)」"), "\(problem.message.japanese)")
    }

    @Test(arguments: ["members:\n  statutory: many\n", "quorum:\n  den: 0\n", "- a\n- b\n", "id: [\n"]) func wrongValuesAndBrokenYAMLAreProblems(yaml: String) {
        #expect(!ProfileFile(yaml: yaml).problems.isEmpty)
    }

    @Test func aStatedQuorumRuleChoosesTheTypeOfCouncil() {
        var record = Record(source: Source(path: "x", fileSize: 0, sha256: "", mediaType: "text/plain", charset: "UTF-8"))
        record.meeting.bodyKind = .council
        #expect(BodyProfile.suiting(record).id == "council-half")
        record.quorum = [Quorum(members: 21, rule: .majorityOfMembers, statedMet: true, speech: nil, span: .init(0, 1))]
        #expect(BodyProfile.suiting(record).id == "council-majority")
        record.meeting.bodyKind = .plenary
        #expect(BodyProfile.suiting(record).id == "assembly-plenary")
        record.meeting.bodyKind = .other
        // Nothing says that it is one of those of which the law speaks.
        #expect(BodyProfile.suiting(record).id == "general")
        record.meeting.bodyName = "みどり市農業委員会"
        #expect(BodyProfile.suiting(record).id == "agriculture")
    }
}

/// The table of checks.md A1, in heads.
@Suite struct ShareTests {
    @Test(arguments: [(Share.half, [11, 11, 12, 13]), (.majority, [11, 12, 13, 13]), (.third, [7, 8, 8, 9]), (.twoThirds, [14, 15, 16, 17]),
                      (.threeQuarters, [16, 17, 18, 19]), (.fourFifths, [17, 18, 20, 20])])
    func neededHeads(share: Share, expected: [Int]) {
        let wholes = [21, 22, 24, 25]
        #expect(wholes.map { share.needed(of: $0) } == expected)
        for whole in wholes {
            let needed = share.needed(of: whole)
            #expect(share.isMet(by: needed, of: whole) && !share.isMet(by: needed - 1, of: whole))
        }
    }
}

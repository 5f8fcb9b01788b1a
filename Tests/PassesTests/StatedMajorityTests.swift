import Minutes
import Testing

/// The part that is asked of the votes, and not the part of the members who must be there.
@Suite struct StatedMajorityTests {
    @Test(arguments: [("この議決は、議員数の４分の３以上の者が出席し、その５分の４以上の者の同意を必要とします。", Vote.Requirement.fourFifths),
                      ("この議決は、在職議員の３分の２以上の者が出席し、その４分の３以上の者の同意を必要とします。", .threeQuarters),
                      ("この議決は、議員の３分の２以上が出席し、その過半数の者の同意を必要とします。", .majority),
                      ("この議決には、出席議員の３分の２以上の賛成を必要とします。", .twoThirds),
                      ("この議決には、３分の２以上の出席議員の同意を必要とします。", .twoThirds)])
    func theConsentCounts(_ words: String, _ requirement: Vote.Requirement) throws {
        let vote = try InventedRecord.onlyVote(InventedRecord.assembly(InventedRecord.bill + words + "本案に賛成の方は起立願います。\n（賛成者起立）\n○議長（北山一郎君）　賛成12名、反対１名です。よって、本案は可決されました。"))
        #expect(vote.requirement == requirement)
    }
}

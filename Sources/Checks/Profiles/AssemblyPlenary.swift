import Minutes

/// 地方議会の本会議
enum AssemblyPlenary {
    static let profile = BodyProfile(
        id: "assembly-plenary", name: Message("地方議会（本会議）", en: "Local assembly, plenary"), bodyKind: .plenary,
        quorum: .init(base: .statutory, share: .half, isConfirmed: true),
        chair: .init(inQuorum: .yes, inDenominator: .no, votes: .no, casting: .yes),
        abstain: .gyojitsu, exceptions: [.excluded, .reconvened, .urged, .fellBelow],
        special: [
            .init(id: "office-location", titles: ["位置を定める条例", "位置に関する条例", "事務所の位置"],
                  not: ["支所", "出張所", "公民館", "消防", "学校", "センター", "図書館", "病院", "議会"], share: .twoThirds, of: .present, cite: "地方自治法4条3項"),
            .init(id: "no-confidence", titles: ["不信任"], not: ["議長", "委員長", "議員", "教育長"], share: .threeQuarters, of: .present, attendance: .twoThirds, cite: "地方自治法178条3項"),
            .init(id: "expulsion", titles: ["除名"], share: .threeQuarters, of: .present, attendance: .twoThirds, cite: "地方自治法135条3項"),
            .init(id: "officer-recall", titles: ["解職"], share: .threeQuarters, of: .present, attendance: .twoThirds, cite: "地方自治法87条1項"),
            .init(id: "qualification", titles: ["資格決定"], share: .twoThirds, of: .present, cite: "地方自治法127条1項"),
            .init(id: "reconsideration", titles: ["再議"], share: .twoThirds, of: .present, cite: "地方自治法176条3項"),
            .init(id: "secret-session", titles: ["秘密会"], share: .twoThirds, of: .present, cite: "地方自治法115条1項"),
            .init(id: "self-dissolution", titles: ["議会の解散"], share: .fourFifths, of: .present, attendance: .threeQuarters, cite: "地方公共団体の議会の解散に関する特例法2条2項"),
        ],
        announcesQuorum: true, signers: 2, cite: "地方自治法113条・116条・118条・123条")
}

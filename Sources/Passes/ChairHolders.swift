import Minutes
import SourceText

/// Who presides at each place of the text, as far as labels, directions and the chair's own words tell.
///
/// 「議長」 alone is the 議長 of the roster until 〔議長退席、副議長着席〕; from there on it is the 副議長, and back again. Where the chair
/// says that someone else takes over and nothing prints who, a lone 「議長」 is nobody in particular.
struct ChairHolders {
    private enum Holder { case chair, deputy, unknown }

    /// A 議長 presides: this is the assembly's own sitting.
    let isPlenary: Bool
    /// From each offset on, in order.
    private var periods: [(offset: Int, holder: Holder)] = []
    /// Someone else may preside for a while.
    var changes: Bool { !periods.isEmpty }

    init(_ record: Record) {
        isPlenary = ChairHolders.isPlenary(record)
        // Labels with a name leave nothing open.
        guard record.speeches.indices.contains(where: { record.speeches[$0].speaker.kind == .chair && record.speeches[$0].speaker.name == nil }) else { return }
        for index in record.speeches.indices where record.speeches[index].speaker.kind == .chair && ChairHolders.announcesChange(record.speeches[index].text) {
            periods.append((record.speeches[index].span.start + 1, .unknown))
        }
        for scene in record.scenes where scene.kind == .chairChange { periods.append((scene.span.start, ChairHolders.holder(after: scene.text))) }
        // 議長の選挙, 議長の辞職: the roster names one of two.
        for item in record.agenda where ChairHolders.replacesChair(item.title) { periods.append(((item.heading ?? item.span).start, .unknown)) }
        periods.sort { $0.offset < $1.offset }
    }

    /// A 議長 speaks, and not as the guest of a committee whose own chair speaks more often.
    private static func isPlenary(_ record: Record) -> Bool {
        var assembly = 0, committee = 0
        for index in record.speeches.indices where record.speeches[index].speaker.kind == .chair {
            guard let role = record.speeches[index].speaker.role else { continue }
            if isOfAssembly(role) { assembly += 1 } else if role.ends(in: "委員長") { committee += 1 }
        }
        return assembly > 0 && (record.meeting.bodyKind != .committee || committee <= assembly)
    }

    /// 議長 and those who stand in for one.
    static func isOfAssembly(_ role: String) -> Bool { PresidingOffices.isOne(of: ["議長", "副議長", "臨時議長", "仮議長"], role) }

    /// The one person of the rosters who holds an office that the label names alone: 会長, 町長.
    func holder(of speaker: Speaker, at offset: Int, _ roster: Roster) -> Person? {
        guard speaker.kind == .chair, let role = speaker.role, !ChairHolders.deputies.contains(where: role.hasPrefix) else { return roster.holder(of: speaker) }
        switch periods.last(where: { $0.offset <= offset })?.holder ?? .chair {
        case .chair: return roster.holder(of: speaker)
        case .unknown: return nil
        case .deputy:
            var deputy = speaker
            deputy.role = "副" + role
            return roster.holder(of: deputy)
        }
    }

    private static let deputies = ["副", "臨時", "仮", "年長"]

    /// Who sits in the chair when the direction has happened: 議長退席、副議長着席, 議長、副議長と交代, 副議長、議長席に着く.
    private static func holder(after direction: String) -> Holder {
        let words = Array(direction.utf8)
        let places = words.stringWithoutBlanks(words.indices).utf8
        let bytes = Array(places)
        func stands(_ parts: [StaticString]) -> Bool { bytes.containsAny(parts, in: bytes.indices) }
        if stands(["臨時議長", "仮議長", "年長"]) { return .unknown }
        if stands(["副議長着席", "副委員長着席", "副会長着席", "副座長着席", "副議長が着席", "副議長、議長席", "副議長議長席", "副議長が議長席", "副委員長、委員長席", "副委員長委員長席", "副委員長が委員長席"]) { return .deputy }
        if stands(["議長着席", "委員長着席", "会長着席", "座長着席", "議長が着席", "議長、議長席", "議長議長席", "議長が議長席", "委員長、委員長席", "委員長委員長席"]) { return .chair }
        guard stands(["交代", "交替"]), let deputy = ["副議長", "副委員長", "副会長", "副座長"].lazy.compactMap({ (word: StaticString) in bytes.firstOffset(of: word, in: bytes.indices) }).first else { return .unknown }
        // The one named first leaves the chair.
        let isFirst = bytes.codePointCount(in: 0..<deputy) <= 1
        return isFirst ? .chair : .deputy
    }

    /// 「ここで副議長と交代いたします。」
    private static func announcesChange(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.containsAny(["議長と交代", "議長と交替", "委員長と交代", "委員長と交替", "会長と交代", "議長を交代", "委員長を交代", "議長の職務を", "委員長の職務を", "議長職を", "議長席を"], in: bytes.indices)
    }

    private static func replacesChair(_ title: String) -> Bool {
        let bytes = Array(title.utf8)
        return bytes.containsAny(["議長の選挙", "議長選挙", "議長の辞職", "議長の辞任", "議長辞職"], in: bytes.indices) && !bytes.contains("副議長", in: bytes.indices)
    }
}

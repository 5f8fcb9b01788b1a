import Minutes
import SourceText

/// Comings and goings of members in the stage directions: 〔北山一郎君退場〕, （西野委員入室）, 〔議長退席、副議長着席〕.
enum AttendanceScenes {
    /// - Parameter out: those who went out before; who goes out here is added.
    static func events(_ scene: Scene, _ out: inout MembersOut, _ record: Record, _ discourse: Discourse) -> [AttendanceEvent] {
        let members = scene.kind == .leaving || scene.kind == .entering ? members(scene, record) : []
        defer { if scene.kind == .leaving { out.add(scene.text, members.map(\.name)) } }
        if isAboutChair(scene) { return [chairChange(scene)] }
        return switch scene.kind {
        case .leaving: leaving(scene, members, record, discourse)
        case .entering: entering(scene, members, out)
        case .other: rollCall(scene)
        default: []
        }
    }

    private static func chairChange(_ scene: Scene) -> AttendanceEvent {
        let words = SceneWords(scene), bytes = words.bytes
        // The one who takes the seat: 「臨時議長…退席、議長北山一郎君着席」.
        let end = (["着席", "席に着", "着く"] as [StaticString]).lazy.compactMap { bytes.firstOffset(of: $0, in: 0..<bytes.count) }.first ?? bytes.count
        let start = bytes.firstOffset(of: "、", in: 0..<end).map { $0 + 3 } ?? 0
        return AttendanceEvent(kind: .chairChange, name: names(words, start..<end).first, count: 1, speech: scene.speech, span: scene.span)
    }

    /// 〔臨時議長北山一郎君議長席を退き、議長西野花子君議長席に着席〕, 〔臨時議長北山一郎君着席〕: moves nobody in or out.
    static func isAboutChair(_ scene: Scene) -> Bool {
        if scene.kind == .chairChange { return true }
        guard scene.kind == .entering || scene.kind == .leaving, ["議長", "委員長", "会長", "年長議員"].contains(where: scene.text.contains) else { return false }
        if scene.text.contains("長席") || (scene.text.contains("退") && scene.text.contains("着席")) { return true }
        return scene.text.contains("着席") && ["臨時議長", "仮議長", "年長議員", "副議長", "議長"].contains(where: scene.text.drop { "〔（([［".contains($0) }.hasPrefix)
    }

    private static func leaving(_ scene: Scene, _ members: [(name: String?, count: Int?)], _ record: Record, _ discourse: Discourse) -> [AttendanceEvent] {
        let kind: AttendanceEvent.Kind = isRecusal(scene, record, discourse) ? .recused : .left
        return members.map { AttendanceEvent(kind: kind, name: $0.name, count: $0.count, speech: scene.speech, span: scene.span) }
    }

    private static func entering(_ scene: Scene, _ members: [(name: String?, count: Int?)], _ out: MembersOut) -> [AttendanceEvent] {
        guard !scene.text.contains("議長着席"), !scene.text.contains("委員長着席") else { return [] }
        return members.map { AttendanceEvent(kind: out.has($0.name) ? .returned : .arrived, name: $0.name, count: $0.count, speech: scene.speech, span: scene.span) }
    }

    /// 出席議員　５名, noted behind a recess.
    private static func rollCall(_ scene: Scene) -> [AttendanceEvent] {
        guard scene.text.utf8.count <= 120, scene.text.contains("出席議員") || scene.text.contains("出席委員") else { return [] }
        let bytes = SceneWords(scene).bytes
        return HeadCounts.present(bytes, bytes.indices).map { [AttendanceEvent(kind: .count, count: $0.value, speech: scene.speech, span: scene.span)] } ?? []
    }

    // MARK: the chair

    /// 〔議長退席、副議長着席〕: the chair leaves the seat, and perhaps the room.
    static func chairLeaves(_ scene: Scene) -> Bool { chair(scene, "退") }

    /// 〔副議長退席、議長着席〕
    static func chairReturns(_ scene: Scene) -> Bool { chair(scene, "着") }

    private static func chair(_ scene: Scene, _ move: StaticString) -> Bool {
        guard isAboutChair(scene) else { return false }
        let bytes = SceneWords(scene).bytes
        for office in ["議長", "委員長"] as [StaticString] {
            var from = 0
            while from < bytes.count, let found = bytes.firstOffset(of: office, in: from..<bytes.count) {
                from = found + office.utf8CodeUnitCount
                let isDeputy = ["副", "臨時", "仮", "年長", "代理"].contains { (word: StaticString) in bytes.hasSuffix(word, in: 0..<found) }
                let end = bytes.firstOffset(of: "、", in: from..<bytes.count) ?? bytes.count
                if !isDeputy, bytes.contains(move, in: from..<end) { return true }
            }
        }
        return false
    }

    // MARK: who

    /// The chair asks a member to leave under the article on conflicts of interest, right before.
    private static func isRecusal(_ scene: Scene, _ record: Record, _ discourse: Discourse) -> Bool {
        if scene.text.contains("除斥") { return true }
        let words: [StaticString] = ["除斥", "117条", "百十七条", "一一七条", "14条第6項", "退場を求め", "退席を求め", "退場願", "退場を願", "退席願", "退席をお願", "退室を求め", "退室願", "退室をお願", "退場をお願", "法律第31条", "利害関係", "議事に参与", "議事参与", "参与できない"]
        let last = record.speeches.count(before: scene.span) - 1
        guard last >= 0 else { return false }
        return discourse.sentencesOfSpeech[last].suffix(6).contains { discourse.bytes.containsAny(words, in: discourse.sentences[$0].range) }
    }

    /// Officials, visitors and the clerk are no members.
    private static func members(_ scene: Scene, _ record: Record) -> [(name: String?, count: Int?)] {
        let words = SceneWords(scene), bytes = words.bytes
        let all = 0..<bytes.count
        guard !bytes.containsAny(["理事者", "説明員", "傍聴", "執行部", "職員", "関係者", "参考人", "報道", "事務局", "課長", "部長", "局長", "区側", "市側", "請願者", "陳情者", "降壇"], in: all) else { return [] }
        // 〔建設委員会委員退室〕: how many they are is not said.
        if bytes.containsAny(["する者", "した者", "委員会委員", "会の委員", "会委員", "各委員", "全委員"], in: all) { return [(nil, nil)] }
        let named = names(words, all)
        if !named.isEmpty { return named.map { ($0, 1) } }
        guard bytes.containsAny(["議員", "委員", "番"], in: all) else { return [] }
        let seated = seats(bytes)
        return seated.isEmpty ? [(nil, count(bytes))] : seated.map { (holder(of: $0, record.attendance), 1) }
    }

    /// 〔３番、５番議員退席〕: the numbers before 番.
    private static func seats(_ bytes: [UInt8]) -> [Int] {
        var found: [Int] = []
        var from = 0
        while let end = bytes.firstOffset(of: "番", in: from..<bytes.count) {
            from = end + 3
            var start = end
            while let point = bytes.codePoint(before: start), CodePoint.isDigit(point.value) || CodePoint.isKanjiDigit(point.value) { start -= point.length }
            if start < end, let number = JapaneseNumber.read(bytes, at: start, end: end), number.end == end { found.append(number.value) }
        }
        return found
    }

    /// The one member of the rosters who has that seat.
    private static func holder(of seat: Int, _ attendance: Attendance) -> String? {
        let found = (attendance.present + attendance.absent).filter { person in
            let printed = Array(Folding.fold(person.seat ?? "").utf8)
            return JapaneseNumber.read(printed, at: 0).map { $0.value == seat && $0.end == printed.count } ?? false
        }
        return found.count == 1 ? found[0].name : nil
    }

    private static func count(_ bytes: [UInt8]) -> Int? {
        for unit in ["名", "人"] as [StaticString] {
            if let found = bytes.firstOffset(of: unit, in: 0..<bytes.count) { return HeadCounts.numberBefore(bytes, found + 3, 0)?.value }
        }
        return nil
    }

    /// The names before 君, 議員 or 委員, without seat numbers and offices before them.
    private static func names(_ words: SceneWords, _ range: Range<Int>) -> [String] {
        let bytes = words.bytes
        for word in ["君", "さん", "氏", "議員", "委員"] as [StaticString] {
            var found: [String] = []
            var from = range.lowerBound, start = from
            while from < range.upperBound, let end = bytes.firstOffset(of: word, in: from..<range.upperBound) {
                from = end + word.utf8CodeUnitCount
                let names = parts(bytes, start..<end).compactMap { cleaned(bytes, $0) }
                if names.isEmpty { continue }
                found += names.map(words.name)
                start = from
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// 「北山一郎・西野花子両議員」
    private static func parts(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        guard bytes.hasSuffix("両", in: range) else { return [range] }
        let words = range.lowerBound..<range.upperBound - 3
        guard let cut = (["・", "、", "及び", "と"] as [StaticString]).lazy.compactMap({ mark in bytes.firstOffset(of: mark, in: words).map { ($0, $0 + mark.utf8CodeUnitCount) } }).first else { return [range] }
        return [words.lowerBound..<cut.0, cut.1..<words.upperBound]
    }

    /// 「南委員」: one character that is a name and no 各, 全 or 同.
    private static func isSurname(_ bytes: [UInt8], _ range: Range<Int>, _ start: Int) -> Bool {
        guard let point = bytes.codePoint(at: start, end: range.upperBound), CodePoint.isKanji(point.value) else { return false }
        return bytes.first(of: ["各", "全", "同", "両", "該", "当", "本", "他", "女", "男", "前", "新", "元", "数", "番"], at: start, end: range.upperBound) == nil
    }

    /// 〔午前10時30分　北山一郎議員出席〕
    private static func pastTime(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var start = range.lowerBound
        guard let half = bytes.first(of: ["午前", "午後"], at: start, end: range.upperBound) else { return start }
        start += half.utf8CodeUnitCount
        for unit in ["時", "分"] as [StaticString] {
            guard let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), bytes.has(unit, at: number.end, end: range.upperBound) else { break }
            start = number.end + 3
        }
        return bytes.skipBlanks(from: bytes.has("半", at: start, end: range.upperBound) ? start + 3 : start, end: range.upperBound)
    }

    private static func cleaned(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let point = bytes.codePoint(at: start, end: range.upperBound), !CodePoint.isKanji(point.value), !CodePoint.isHiragana(point.value), !CodePoint.isKatakana(point.value) { start += point.length }
        start = pastTime(bytes, start..<range.upperBound)
        for word in ["及び", "並びに"] as [StaticString] where bytes.has(word, at: start, end: range.upperBound) { start += word.utf8CodeUnitCount }
        for word in ["臨時議長", "副議長", "議長", "副委員長", "委員長", "理事", "議員", "委員", "番"] as [StaticString] {
            if let found = bytes.firstOffset(of: word, in: start..<range.upperBound) { start = found + word.utf8CodeUnitCount; break }
        }
        if let number = JapaneseNumber.read(bytes, at: start, end: range.upperBound), bytes.has("番", at: number.end) { start = number.end + 3 }
        let name = bytes.stringWithoutBlanks(start..<range.upperBound)
        if name.unicodeScalars.count == 1 { return isSurname(bytes, range, start) ? start..<range.upperBound : nil }
        return (2...10).contains(name.unicodeScalars.count) ? start..<range.upperBound : nil
    }
}

/// Members who went out so far, by the directions that say so.
struct MembersOut {
    private var directions: [String] = []
    private var names: Set<String> = []
    /// Of so many directions the words are looked at; who went out before them is known by name.
    private static let longest = 400

    mutating func add(_ direction: String, _ names: [String?]) {
        directions.append(direction)
        self.names.formUnion(names.compactMap { $0 })
    }

    /// Whether somebody went out, and of that name where it is known.
    func has(_ name: String?) -> Bool {
        guard let name else { return !directions.isEmpty }
        return names.contains(name) || directions.suffix(MembersOut.longest).contains { $0.contains(name) }
    }
}

/// The words of a direction for matching, and as they are printed.
private struct SceneWords {
    private let source: [UInt8]
    private let folded: MappedText

    init(_ scene: Scene) {
        source = Array(scene.text.utf8)
        folded = Folding.fold(source)
    }

    var bytes: [UInt8] { folded.bytes }

    /// A name as printed (髙﨑, not 高崎), without blanks.
    func name(_ range: Range<Int>) -> String { source.stringWithoutBlanks(folded.sourceRange(range)) }
}

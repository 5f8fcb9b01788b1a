import Minutes
import SourceText

/// Which of the offices that may preside does so in this meeting: the others speak as members or guests.
struct PresidingOffices {
    private let isBoard: Bool
    private let isCommittee: Bool
    /// 主査 of a 分科会, who opens the meeting.
    private let hasPresidingExaminer: Bool
    /// A 総合教育会議, which the head of the town calls and leads (地方教育行政の組織及び運営に関する法律 1条の4).
    private let isLedByTheHead: Bool
    /// 会長, 委員長 or 座長 speaks, and more often than 部会長 and the like.
    private let hasHead: Bool

    init(_ record: Record) {
        var heads = 0, parts = 0, hasChair = false, hasCommitteeChair = false
        for index in record.speeches.indices where record.speeches[index].speaker.kind == .chair {
            guard let role = record.speeches[index].speaker.role else { continue }
            hasChair = true
            if PresidingOffices.isOne(of: PresidingOffices.ofWhole, role) { heads += 1 } else if PresidingOffices.isOne(of: PresidingOffices.ofParts, role) { parts += 1 }
            if !hasCommitteeChair { hasCommitteeChair = PresidingOffices.isOne(of: ["委員長"], role) }
        }
        // Until 2015 a 委員長 led the board of education, and the 教育長 spoke for the office.
        isBoard = record.meeting.bodyKind == .educationBoard && !hasCommitteeChair
        isCommittee = record.meeting.bodyKind == .committee
        hasHead = heads > 0 && heads >= parts
        isLedByTheHead = !hasChair && PresidingOffices.names(record.meeting, ["総合教育会議"])
        let first = record.speeches.first?.speaker
        hasPresidingExaminer = !hasChair && first?.role == "主査" && PresidingOffices.names(record.meeting, ["分科会", "小委員会"])
    }

    /// What kind of speaker the role makes here.
    ///
    /// - Parameters:
    ///   - kind: what it makes by itself.
    ///   - isPlenary: a 議長 presides.
    func kind(ofRole role: String, _ kind: Speaker.Kind, isPlenary: Bool) -> Speaker.Kind {
        if isBoard, role == "教育長" { return .chair }
        if hasPresidingExaminer, role == "主査" { return .chair }
        if isLedByTheHead, PresidingOffices.isOne(of: PresidingOffices.headsOfTowns, role) { return .chair }
        if kind == .secretariat, isPlenary || isCommittee, PresidingOffices.servesAnotherBoard(role) { return .executive }
        guard kind == .chair else { return kind }
        // 新副議長 gives thanks for the election.
        if role.begins(with: "新副") { return .member }
        // A committee's chair who reports to the plenary does not preside there.
        if isPlenary { return role.ends(in: "委員長") ? .member : kind }
        // The 議長 who greets a committee does not preside there either.
        if isCommittee, ChairHolders.isOfAssembly(role) { return .guest }
        return hasHead && PresidingOffices.isOne(of: PresidingOffices.ofParts, role) ? .member : kind
    }

    /// 教育委員会事務局長 in an assembly answers for the board of education; the assembly's own office is 議会事務局.
    private static func servesAnotherBoard(_ role: String) -> Bool {
        guard role.contains("事務局"), !role.contains("議会") else { return false }
        return ["教育委員会", "農業委員会", "選挙管理委員会", "公平委員会", "監査委員", "監査事務局", "教育庁"].contains { role.begins(with: $0) }
    }

    private static func names(_ meeting: Meeting, _ words: [String]) -> Bool {
        [meeting.title?.value, meeting.bodyName].contains { name in name.map { name in words.contains { name.contains($0) } } ?? false }
    }

    /// Whether the role is one of the words, compared byte by byte.
    static func isOne(of words: [StaticString], _ role: String) -> Bool {
        words.contains { $0.utf8CodeUnitCount == role.utf8.count && role.ends(in: $0) }
    }

    private static let ofWhole: [StaticString] = ["会長", "委員長", "議長", "座長"]

    private static let headsOfTowns: [StaticString] = ["市長", "町長", "村長", "区長", "知事"]

    /// Those who lead a part of the body, or another body.
    private static let ofParts: [StaticString] = ["部会長", "副部会長", "分科会長", "小委員長", "理事長", "副理事長", "代表理事"]
}

import Minutes
import SourceText

/// The record's terms in plain Japanese, as pages print them.
enum Words {
    static func body(_ kind: BodyKind) -> String? {
        switch kind {
        case .plenary: "本会議"
        case .committee: "委員会"
        case .council: "審議会"
        case .educationBoard: "教育委員会"
        case .dietPlenary: "国会の本会議"
        case .dietCommittee: "国会の委員会"
        case .other: nil
        }
    }

    /// The result that a page's word stands for: the vote's own where the word is the one printed for it; nil for a word of no result.
    static func result(named word: String, of vote: Vote, in text: ExtractedText) -> Vote.Result? {
        if word == Decision(vote, in: text).word { return vote.result }
        let words: [(String, Vote.Result)] = [
            ("不採択", .notAdopted), ("一部採択", .partlyAdopted), ("趣旨採択", .purportAdopted), ("採択", .adopted), ("否決", .rejected), ("不同意", .rejected), ("不承認", .rejected),
            ("不認定", .rejected), ("可決", .approved), ("承認", .approved), ("同意", .consented), ("認定", .certified), ("継続", .continued), ("付託", .referred), ("撤回", .withdrawn),
        ]
        return words.first { word.contains($0.0) }?.1
    }

    /// The result where the record gives no word of its own.
    static func result(_ result: Vote.Result?) -> String {
        switch result {
        case .approved: "承認"
        case .rejected: "否決"
        case .adopted: "採択"
        case .notAdopted: "不採択"
        case .partlyAdopted: "一部採択"
        case .purportAdopted: "趣旨採択"
        case .continued: "継続"
        case .referred: "付託"
        case .consented: "同意"
        case .certified: "認定"
        case .withdrawn: "撤回"
        case .other: "決定"
        case nil: "結果の記載なし"
        }
    }

    /// One sentence that says what the result means.
    static func meaning(_ result: Vote.Result?) -> String {
        switch result {
        case .approved: "提案のとおりに決まりました。"
        case .rejected: "提案は認められませんでした。"
        case .adopted: "願いの内容を取り上げることに決まりました。"
        case .notAdopted: "願いの内容は取り上げないことに決まりました。"
        case .partlyAdopted: "願いの内容の一部を取り上げることに決まりました。"
        case .purportAdopted: "願いの趣旨（ねらい）を取り上げることに決まりました。"
        case .continued: "結論を出さず、引き続き調べて話し合うことに決まりました。"
        case .referred: "くわしい審査を委員会などに任せること（付託）が決まりました。"
        case .consented: "同意が得られました。"
        case .certified: "認定されました。"
        case .withdrawn: "取り下げが決まりました。"
        case .other: "会議として決めました。"
        case nil: "結果を述べた箇所を見つけられませんでした。"
        }
    }

    static func method(_ method: Vote.Method) -> String? {
        switch method {
        case .noObjection: "異議の有無を確かめる方法（簡易表決）"
        case .showOfHands: "挙手"
        case .standing: "起立"
        case .namedBallot: "記名投票"
        case .secretBallot: "無記名投票"
        case .electronic: "押しボタンによる投票"
        case .voice: "声による表決"
        case .written: "書面による表決"
        case .other: nil
        }
    }

    static func object(_ object: Vote.Object) -> String? {
        switch object {
        case .committeeReport: "委員会の報告のとおりに決めるかどうかの表決です。"
        case .remainder: "修正した部分を除く、残りの部分についての表決です。"
        // The title says that it is an amendment.
        case .amendment, .original, .motion, .other: nil
        }
    }

    /// What a phrase without numbers says.
    static func strength(_ strength: Vote.Strength) -> String {
        switch strength {
        case .all: "全員が賛成"
        case .majority: "賛成が多数"
        case .minority: "賛成が少数"
        case .tie: "可否が同数"
        }
    }

    static func requirement(_ requirement: Vote.Requirement) -> String {
        switch requirement {
        case .majority: "過半数"
        case .twoThirds: "3分の2以上"
        case .threeQuarters: "4分の3以上"
        case .fourFifths: "5分の4以上"
        case .plurality: "最も多い数"
        case .unanimous: "全員"
        }
    }

    static func quorumRule(_ rule: Quorum.Rule) -> String? {
        switch rule {
        case .majorityOfMembers: "委員・議員の過半数"
        case .halfOrMoreOfMembers: "委員・議員の半数以上"
        case .halfOrMoreOfStatutory: "定数の半数以上"
        case .twoThirdsOfMembers: "委員・議員の3分の2以上"
        case .oneThirdOfMembers: "委員・議員の3分の1以上"
        case .other: nil
        }
    }

    static func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .verified: "確認できた"
        case .contradicted: "食い違いがある"
        case .unverifiable: "確認できない"
        }
    }

    static func choice(_ choice: Ballot.Choice) -> String {
        switch choice {
        case .for: "賛成"
        case .against: "反対"
        case .abstain: "棄権"
        case .blank: "白票"
        case .absent: "欠席"
        case .notVoting: "表決に加わらず"
        }
    }

    static func event(_ kind: AttendanceEvent.Kind) -> String {
        switch kind {
        case .late: "遅れて出席の予定"
        case .arrived: "途中から出席"
        case .left: "途中で退席"
        case .returned: "席に戻る"
        case .recused: "利害関係のため退席（除斥）"
        case .chairChange: "議長・会長の交代"
        case .proxy: "代理出席"
        case .online: "オンラインで出席"
        case .count: "出席者数の報告"
        }
    }

    static func basis(_ basis: Link.Basis) -> String {
        switch basis {
        case .number: "番号"
        case .order: "順番"
        case .wording: "言葉の重なり"
        case .material: "引用した資料"
        case .addressee: "答弁を求めた相手"
        case .questioner: "質問者の名指し"
        case .adjacency: "直後の発言"
        }
    }

    static func confidence(_ value: Double) -> String {
        value >= 0.9 ? "高い" : value >= 0.7 ? "中くらい" : "低い"
    }

    static func severity(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "誤り"
        case .warning: "注意"
        case .info: "参考"
        }
    }
}

/// Dates, times and numbers as a page prints them.
enum Wording {
    /// 令和4年3月28日（月）; the weekday is the calendar's.
    static func date(_ date: CivilDate, weekday: Bool = true) -> String {
        let era = Era.allCases.last { $0.firstDay <= date }
        let year = era.map { $0.rawValue + (date.year - $0.offset == 1 ? "元" : String(date.year - $0.offset)) } ?? String(date.year)
        return "\(year)年\(date.month)月\(date.day)日" + (weekday ? "（\(date.weekday.kanji)）" : "")
    }

    /// 午後2時, 午前10時5分
    static func time(_ time: ClockTime) -> String { time.japanese }

    /// 1時間40分
    static func duration(minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        return (hours > 0 ? "\(hours)時間" : "") + (rest > 0 || hours == 0 ? "\(rest)分" : "")
    }

    /// The words on one line, blanks trimmed.
    static func line(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in text.utf8 where !(byte == 0x0A || byte == 0x0D) || !endsWide(out) { out.append(byte < 0x20 ? 0x20 : byte) }
        return String(decoding: out[trimmed(out)], as: UTF8.self)
    }

    private static func endsWide(_ bytes: [UInt8]) -> Bool { bytes.last.map { $0 >= 0x80 } ?? true }

    private static func trimmed(_ bytes: [UInt8]) -> Range<Int> {
        let range = bytes.trimmed(0..<bytes.count)
        return range
    }
}

/// Speakers as pages name them.
enum SpeakerName {
    /// The name with the office, the office alone, or the label as printed.
    static func full(_ speaker: Speaker) -> String {
        guard let name = speaker.name, !name.isEmpty else { return lettered(speaker) ?? speaker.role ?? speaker.label }
        guard let role = speaker.role, !role.isEmpty, role != name else { return name }
        return "\(name) \(role)"
    }

    /// Ａ委員, who is not Ｂ委員: the letter that stands for a name.
    private static func lettered(_ speaker: Speaker) -> String? {
        guard let role = speaker.role, speaker.label.hasSuffix(role), let letter = Folding.fold(String(speaker.label.dropLast(role.count))).utf8.first, speaker.label.count == role.count + 1 else { return nil }
        return (0x41...0x5A).contains(letter) || (0x61...0x7A).contains(letter) ? speaker.label : nil
    }

    static func kind(_ kind: Speaker.Kind) -> String {
        switch kind {
        case .chair: "議長・会長"
        case .member: "委員・議員"
        case .executive: "行政側"
        case .secretariat: "事務局"
        case .guest: "参考人など"
        case .audience: "傍聴者"
        case .unknown: "立場の記載なし"
        }
    }
}

import SourceText

/// A sentence that says that questions come and asks none: 「2点伺います。」 「以上、答弁をお願いいたします。」
struct Announcement {
    let bytes: [UInt8]
    /// True when the speech has asked nothing yet.
    let isFirst: Bool
    /// True when words stand since the last question.
    let hasContext: Bool
    /// True when the next sentence is the first of a numbered list.
    var opensList = false

    /// 「2点伺います。」 names a number and no matter.
    func isMade(by unit: Unit) -> Bool {
        if isSpeechOpening(unit) || isCallForAnswers(unit) || LeadIn.isOnly(bytes, unit, pointsBack: hasContext) || listsWhatFollows(unit) || standsOverList(unit) || titlesList(unit) || asksForAnswersToAll(unit) || wishesForClearAnswers(unit) || limitsAnswers(unit) { return true }
        guard unit.announced != nil || bytes.containsAny(["何点か", "数点", "幾つか", "いくつか"], in: unit) else {
            return unit.length(bytes) <= 24 && (unit.has(.countedQuestions) || unit.asksAt != nil) && unit.ordinal == nil && !unit.endsInDoubt && !NamedQuestion.isPut(bytes, unit.range)
                && bytes.containsAny(["質問いたします", "質問します", "質問させていただきます", "再質問", "質問を行い", "質問に入り", "伺ってまいり", "質問をいたします"], in: unit)
        }
        guard unit.ordinal == nil, unit.has(.countedQuestions) || unit.asksAt != nil || unit.has(.thanks) else { return false }
        let holdsMatter = bytes.containsAny(["のか", "かどうか", "ますか", "ですか、", "なぜ", "どのよう", "どう"], in: unit)
        guard !holdsMatter, !unit.endsInDoubt else { return false }
        return unit.length(bytes) <= 60 || endsWithCount(unit) || opensByNotice(unit)
    }

    /// 「通告に従いまして、夜の明かりについて、橋の塗り替えについて、２点について質問させていただきます。」: the titles of what follows.
    private func opensByNotice(_ unit: Unit) -> Bool {
        isFirst && unit.announced != nil && bytes.containsAny(["通告に", "通告順に", "通告に基づ", "議長の許可", "議長のお許し", "発言の許可", "発言通告"], in: unit.range.lowerBound..<min(unit.range.upperBound, unit.range.lowerBound + 75))
    }

    /// 「…そこで、以下2点について町の考えと手立てを伺います。」: whatever leads up to it, the matters follow.
    private func listsWhatFollows(_ unit: Unit) -> Bool {
        guard unit.asksAt != nil, !unit.endsInDoubt else { return false }
        for word: StaticString in ["以下", "次の"] {
            guard let at = bytes.firstOffset(of: word, in: unit) else { continue }
            let number = at + word.utf8CodeUnitCount + (bytes.has("の", at: at + word.utf8CodeUnitCount) ? 3 : 0)
            guard let read = JapaneseNumber.read(bytes, at: number, end: unit.range.upperBound), bytes.first(of: ["点", "項目", "問", "つ"], at: read.end, end: unit.range.upperBound) != nil else { continue }
            let rest = read.end..<unit.range.upperBound
            return bytes.codePointCount(in: rest) <= 40 && !bytes.containsAny(["目", "のか", "かどうか", "ますか", "ですか"], in: rest)
        }
        return false
    }

    /// 「…そこで、次のとおり伺います。」 right before （１）.
    private func standsOverList(_ unit: Unit) -> Bool {
        guard let at = unit.asksAt, !unit.endsInDoubt, opensList || namesListOnly(unit) else { return false }
        return ["次のとおり", "次の通り", "次の点", "次のこと", "次の事項", "次の項目", "以下、", "以下の", "以下に"].contains { (word: StaticString) in
            guard let found = bytes.firstOffset(of: word, in: max(unit.range.lowerBound, at - 75)..<at) else { return false }
            return !bytes.containsAny(["のか", "かどうか", "ますか", "理由"], in: found..<unit.range.upperBound) && unit.range.upperBound - at <= 60
        }
    }

    /// 「町道青葉線の改良について伺います。」 right before （１）: the title of what is asked.
    private func titlesList(_ unit: Unit) -> Bool {
        guard opensList, let at = unit.asksAt, !unit.endsInDoubt, unit.length(bytes) <= 40 else { return false }
        return ["について", "について、", "に関して", "につきまして", "につきまして、"].contains { (word: StaticString) in bytes.hasSuffix(word, in: unit.range.lowerBound..<at) }
    }

    /// 「次の点について町長の見解を伺います。」: what follows asks, numbered or not.
    private func namesListOnly(_ unit: Unit) -> Bool {
        guard unit.length(bytes) <= 30 else { return false }
        let start = bytes.first(of: ["そこで、", "そこで", "それでは、", "では、"], at: unit.range.lowerBound).map { unit.range.lowerBound + $0.utf8CodeUnitCount } ?? unit.range.lowerBound
        return bytes.first(of: ["次の点について", "以下の点について", "次のことについて", "以下のことについて", "次の事項について", "以下の事項について"], at: start) != nil
    }

    /// 「以上について御答弁をお願いいたします。」 right behind the last question.
    private func asksForAnswersToAll(_ unit: Unit) -> Bool {
        guard !isFirst, !hasContext, !unit.endsInDoubt, unit.length(bytes) <= 40,
              bytes.first(of: ["以上について", "以上につき", "以上のことについて", "以上のことにつき", "以上の点について", "以上の点につき", "以上の件について"], at: unit.range.lowerBound) != nil else { return false }
        return bytes.containsAny(["答弁", "回答", "お答え"], in: unit) && !bytes.containsAny(["見解", "所見", "考え", "理由", "のか"], in: unit)
    }

    /// 「執行部の皆様には、明快な御答弁をよろしくお願いいたします。」 before the first question.
    private func wishesForClearAnswers(_ unit: Unit) -> Bool {
        guard isFirst, !unit.endsInDoubt, bytes.contains("答弁", in: unit) else { return false }
        let isClear = bytes.containsAny(["簡潔", "簡明", "明快", "明瞭", "誠意"], in: unit)
        if !hasContext, unit.length(bytes) <= 32, !bytes.contains("について", in: unit), isClear || bytes.contains("明確な", in: unit) { return true }
        return isClear && bytes.containsAny(["執行部", "理事者", "当局", "皆様", "皆さん", "関係"], in: unit) && !bytes.containsAny(["について", "見解", "のか"], in: unit)
    }

    /// 「控えるべき事柄もあるかと思いますので、答えられる範囲での答弁をお願いします。」
    private func limitsAnswers(_ unit: Unit) -> Bool {
        !unit.endsInDoubt && bytes.contains("範囲で", in: unit) && bytes.containsAny(["範囲での答弁", "範囲での御答弁", "範囲でのご答弁", "範囲で答弁", "範囲でお答え"], in: unit)
            && bytes.contains("ので、", in: unit) && !bytes.containsAny(["について", "見解", "のか"], in: unit)
    }

    /// 「…収入面について何点か伺いたいと思います。」: whatever leads up to it, the number is all that is said.
    private func endsWithCount(_ unit: Unit) -> Bool {
        let end = max(unit.range.lowerBound, unit.range.upperBound - 90)..<unit.range.upperBound
        return bytes.containsAny(["何点か", "数点", "幾つか", "いくつか"], in: end)
    }

    /// 「以上、答弁をお願いいたします。」 behind the last question.
    private func isCallForAnswers(_ unit: Unit) -> Bool {
        // 「明快な御答弁をお願いいたします。」
        let isShort = unit.length(bytes) <= 20
        guard !isFirst, !hasContext || isShort, !unit.endsInDoubt, unit.length(bytes) <= 30, isShort || unit.opensParagraph || bytes.has("以上", at: unit.range.lowerBound) else { return false }
        return bytes.containsAny(["答弁をお願", "答弁を求", "答弁のほど", "答弁よろしく", "お答えをお願", "答弁願", "御回答をお願", "ご回答をお願"], in: unit)
            && !bytes.containsAny(["について", "見解", "所見", "考え", "理由", "のか"], in: unit)
    }

    /// 「会派を代表し、通告に従い質問してまいりますので、明快な答弁を求めます。」
    private func isSpeechOpening(_ unit: Unit) -> Bool {
        guard isFirst, !unit.endsInDoubt, !NamedQuestion.isPut(bytes, unit.range) else { return false }
        let endings: [StaticString] = ["質問をさせていただきます。", "質問させていただきます。", "質問をさせていただきたいと思います。", "まとめて伺います。", "順次伺います。", "順次お伺いします。"]
        if endings.contains(where: { bytes.hasSuffix($0, in: unit.range) }), !bytes.containsAny(["について", "に関し", "につき"], in: unit) { return true }
        return bytes.containsAny(["質問してまいりますので", "質問いたしますので", "質問しますので", "質問を行いますので", "質問をいたしますので", "質問させていただきますので", "質問を行ってまいりますので"], in: unit)
    }
}

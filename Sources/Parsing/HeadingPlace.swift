import SourceText

/// Where a line stands in the body, as far as it decides whether a head may stand there.
extension Layout {
    func place(of index: Int) -> Headings.Place {
        let next = lines[(index + 1)...].firstIndex { !$0.isBlank && !StageDirections.isTimeLine(bytes, $0.content) && !isDirection($0.content) && !isShortHead($0) && !isTitleOfBill($0, below: index) && !Narration.isExplanation(bytes, $0.content) }
        let content = lines[index].content
        let above = lines[..<index].last { !$0.isBlank }
        let isInList = above.map { LabelShape.mark(bytes, at: $0.content.lowerBound, end: $0.content.upperBound).1 > 0 && headings.last?.range != $0.content } ?? false
        let isBelowCutTitle = headings.last.map { $0.line == index - 1 && Headings.isCutTitle(bytes, $0.range) } ?? false
        return Headings.Place(isOutside: !isOpen, isBeforeLabel: next.map { labels.contains($0) } ?? false, isAfterSentence: afterSentence, isCut: isCut(index), isBelowCutTitle: isBelowCutTitle,
                              isNextInOrder: numbers.isNext(bytes, content), isReadOut: isReadOut(index), isInMarkedList: isInList,
                              isSetApart: index > 0 && lines[index - 1].isBlank && index + 1 < lines.count && lines[index + 1].isBlank)
    }

    /// The next line that holds anything is a label.
    func isAboveLabel(_ index: Int) -> Bool { lines[(index + 1)...].firstIndex { !$0.isBlank }.map { labels.contains($0) } ?? false }

    /// 「1．計画について / 2．その他 / でございます。」 within a speech.
    private func isReadOut(_ index: Int) -> Bool {
        guard isOpen, let last = lines[(index + 1)...].firstIndex(where: { !$0.isBlank && !isShortHead($0) }), !labels.contains(last) else { return false }
        let end = lines[last].content
        return bytes.first(of: ["でござい", "となって", "となり", "です。", "であり", "の2件", "の二件", "の3件", "の三件", "の２件", "の３件", "以上の", "を予定"], at: end.lowerBound, end: end.upperBound) != nil
    }

    /// A line as wide as the page, which the next one, unindented, ends as a sentence.
    private func isCut(_ index: Int) -> Bool {
        if goesOn(below: index) { return true }
        guard let below = continuation(of: index) else { return false }
        let content = lines[index].content, next = lines[below].content
        // 「日程第１　…に関する協定の / 締結について承認を求めるの / 件を議題といたします。」
        if isOpen, AgendaMarker.isSchedule(bytes, content), !Headings.endsAsTitleDoes(bytes, content), takesUp(below: index) { return true }
        return bytes.containsAny(["。", "、"], in: next) && AgendaMarker.read(bytes, at: next.lowerBound, end: next.upperBound) == nil
    }

    /// 「日程第２、…許可申請に / ついてを議題といたします。」: no title ends so.
    private func goesOn(below index: Int) -> Bool {
        guard index + 1 < lines.count, !labels.contains(index + 1) else { return false }
        let content = lines[index].content, next = lines[index + 1].content
        // 「日程第３、仮の議長を選ぶ件でございますが、北山委員に / お願いいたします。」
        if isOpen, AgendaMarker.isSchedule(bytes, content), bytes.contains("、", in: content), !Headings.endsAsTitleDoes(bytes, content), bytes.contains("。", in: next) || takesUp(below: index) { return true }
        return bytes.containsAny(["。", "、"], in: next) && bytes.first(of: ["ついて", "につい", "につき", "を議題", "議題とし", "議題とい", "を上程", "上程い", "といたします", "とします", "を行い", "に入り", "を求め", "をお願い", "の説明を", "に移り", "を許し"], at: next.lowerBound, end: next.upperBound) != nil
    }

    /// 「日程第14、…を求める陳情書および日程 / 第15、…を求める陳情書の２議件を一括 / 議題といたします。」: the sentence ends some lines below.
    private func takesUp(below index: Int) -> Bool {
        for line in (index + 1)..<min(lines.count, index + 6) where !labels.contains(line) && !lines[line].isBlank {
            let content = lines[line].content
            guard let stop = bytes.firstOffset(of: "。", in: content) else { continue }
            return bytes.containsAny(["議題と", "議題に", "上程"], in: content.lowerBound..<stop)
        }
        return false
    }

    /// （1）答申について: between a head and the label below it more heads may stand.
    private func isShortHead(_ line: Line) -> Bool {
        line.content.count <= 120 && AgendaMarker.read(bytes, at: line.content.lowerBound, end: line.content.upperBound) != nil && !bytes.containsAny(["。", "、"], in: line.content)
    }

    /// The title on the line below 「第62号議案」.
    private func isTitleOfBill(_ line: Line, below index: Int) -> Bool {
        let number = lines[index].content
        return number.count <= 36 && bytes.hasSuffix("議案", in: number) && line.content.count <= 300 && !bytes.contains("。", in: line.content)
            && ["について", "の件", "条例", "規則", "予算", "決算", "制定", "改正"].contains { (end: StaticString) in bytes.hasSuffix(end, in: line.content) }
    }
}

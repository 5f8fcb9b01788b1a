import Minutes
import SourceText

/// A table whose last line says 合計 18 under 5, 6 and 8.
enum NumTableTotal: Rule {
    static let description = RuleDescription(
        id: "num.table-total", severity: .warning,
        summary: Message("表の合計は内訳の和と同じか", en: "Does the total of each table add up?"),
        compares: Message("「合計」の行の数と、その上に並ぶ行の数の和", en: "The numbers of the line 合計 with the sums of the lines above it"),
        reason: Message("表の数字は引用されやすく、誤りが広まります。", en: "Tables are quoted, and their mistakes with them."),
        basis: nil,
        failing: [.council("内訳は次のとおりです。\n\n北地区　5件\n中地区　6件\n南地区　8件\n▼合計　18件")],
        passing: [.council("内訳は次のとおりです。\n\n北地区　5件\n中地区　6件\n南地区　8件\n合計　19件"),
                  .council("内訳は次のとおりです。\n\n北地区　5件\nうち新規　2件\n南地区　8件\n合計　13件")])

    static func check(_ context: CheckContext, _ report: inout Report) {
        guard !context.scan.has(.rounded) else { return }
        for mark in context.scan.totals {
            let text = context.text, line = text.lineIndex(of: mark.start)
            guard let total = Row(text.string(Span(mark.end, text.line(line).end)), needsLabel: false), let sums = sums(above: line, columns: total.numbers.count, text) else { continue }
            let wrong = total.numbers.indices.filter { total.numbers[$0] != sums[$0] }
            guard let column = wrong.first else { report.pass("table", mark); continue }
            // Sums that are far off, or all of them wrong: what stands above is not the breakdown.
            guard wrong.count == 1, isNear(total.numbers[column], sums[column]) else { continue }
            report.raise("table", at: mark, Message("合計\(total.numbers[column].grouped)が内訳の和\(sums[column].grouped)と一致しません。", en: "The total is \(total.numbers[column].grouped), the lines add up to \(sums[column].grouped)."),
                         advice: Message("合計か内訳の数字を確かめてください。", en: "Check the total and the lines."),
                         facts: [("total", .number(total.numbers[column])), ("sum", .number(sums[column]))])
        }
    }

    /// The sums of the rows right above, two at least; nil where a row has other columns or is part of another.
    private static func sums(above line: Int, columns: Int, _ text: ExtractedText) -> [Int]? {
        var sums = [Int](repeating: 0, count: columns), rows = 0, index = line - 1
        while index >= 0 {
            let words = text.string(text.line(index))
            guard let row = Row(words, needsLabel: true) else { break }
            guard row.numbers.count == columns, !["計", "うち", "内訳", "再掲", "平均", "前年"].contains(where: { row.label.contains($0) }) else { return nil }
            for column in sums.indices { sums[column] += row.numbers[column] }
            rows += 1
            index -= 1
        }
        return rows >= 2 ? sums : nil
    }

    /// One wrong digit, or less than a tenth.
    private static func isNear(_ total: Int, _ sum: Int) -> Bool {
        let a = Array(String(total)), b = Array(String(sum))
        return abs(total - sum) * 10 <= max(total, 10) || (a.count == b.count && zip(a, b).count { $0 != $1 } == 1)
    }

    /// A label and the numbers behind it.
    private struct Row {
        var label = ""
        var numbers: [Int] = []

        init?(_ line: String, needsLabel: Bool) {
            let fields = Folding.fold(line).split { $0 == " " || $0 == "\t" || $0 == "　" || $0 == "：" || $0 == ":" }
            for field in fields {
                if let number = Row.number(field) { numbers.append(number) } else if numbers.isEmpty { label += field } else { return nil }
            }
            guard !numbers.isEmpty, label.isEmpty != needsLabel else { return nil }
        }

        /// 1,234 or 12件: digits with at most one unit behind.
        private static func number(_ field: Substring) -> Int? {
            let bytes = Array(field.utf8)
            guard let number = JapaneseNumber.read(bytes, at: 0) else { return nil }
            let unit = bytes.string(number.end..<bytes.count)
            return ["", "人", "名", "件", "票", "円", "千円", "万円", "億円", "戸", "世帯", "台", "本", "校", "か所", "箇所", "回"].contains(unit) ? number.value : nil
        }
    }
}

/// A horizontal bar of parts with one mark on it: votes against the majority, heads against the quorum.
struct Bar {
    struct Part {
        /// Class of the style sheet: for, against, abstain, blank, silent, present, absent.
        var kind: String
        var label: String
        var count: Int
        /// Printed in the bar instead of the count.
        var shown: String?

        /// Lines as well as colour, so that neighbours differ in print and to every eye.
        var isHatched: Bool { kind == "against" || kind == "absent" || kind == "kind-member" }
        var figure: String { shown ?? "\(count)" }
    }

    /// Unique on the page.
    var id: String
    /// The whole as one sentence, for those who do not see it.
    var title: String
    var parts: [Part]
    /// What the full width stands for.
    var whole: Int
    var mark: (label: String, count: Int)?

    var view: View? {
        guard whole > 0, parts.allSatisfy({ $0.count >= 0 }), parts.reduce(0, { $0 + $1.count }) <= whole else { return nil }
        var start = 0
        let segments: [View] = parts.filter { $0.count > 0 }.map { part in
            defer { start += part.count }
            return [
                "id": id, "hatched": part.isHatched, "kind": part.kind, "x": Percent.of(start, whole), "width": Percent.of(part.count, whole),
                "label": part.count * 100 / whole >= 22 ? "\(part.label) \(part.figure)" : part.count * 100 / whole >= 8 ? part.figure : nil,
            ]
        }
        return ["id": id, "title": title, "segments": segments, "mark": markView]
    }

    private var markView: View? {
        guard let mark, (1...whole).contains(mark.count) else { return nil }
        let share = mark.count * 100 / whole
        return ["x": Percent.of(mark.count, whole), "label": mark.label, "anchor": share > 66 ? "end" : share < 34 ? "start" : "middle"]
    }
}

/// Shares in hundredths of a percent, without floating point: the same bytes everywhere.
enum Percent {
    static func of(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "0%" }
        let hundredths = part * 10_000 / whole
        let rest = hundredths % 100
        return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "%"
    }
}

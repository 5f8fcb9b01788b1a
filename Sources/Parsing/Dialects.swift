/// One style of minutes: which heads of lines name a speaker in it.
///
/// A dialect never knows a town. It is one file in `Dialects/` and one line of ``Dialects/all``.
package struct Dialect: Sendable {
    /// Styles of one family mix freely in a document.
    enum Family: Equatable, Sendable {
        /// A circle, diamond or other mark stands before the label.
        case marked
        /// Nothing stands before or around it.
        case plain
        /// Brackets or signs that mean something else elsewhere: such a style goes with no other one.
        case own
        /// Lenticular brackets around the whole label, with a name in it or without: they go with each other and with no other style.
        case lenticular
    }

    /// Id in the record: `council-column`.
    package let id: String
    /// Numbers in the project's list of line shapes: D20.
    package let codes: [String]
    /// An invented line in this style.
    package let example: String
    let family: Family
    /// Labels followed by speech without which the style is not believed.
    var needed = 1
    /// Whether the head has the shape of this style.
    let accepts: @Sendable (Candidate) -> Bool
}

/// The table of styles. The first that accepts a head claims it, so what is special stands above what is general.
package enum Dialects {
    package static let all: [Dialect] = [
        DittoTable.dialect,
        NumberedLabel.dialect,
        TaggedLabel.dialect,
        LenticularName.dialect,
        CouncilBracket.dialect,
        TortoiseLabel.dialect,
        QuotedLabel.dialect,
        QuotationBehindLabel.dialect,
        AngleLabel.dialect,
        ClosingBracket.dialect,
        RoundLabel.dialect,
        BracketedName.dialect,
        ColonLabel.dialect,
        RoleDash.dialect,
        QuestionAnswer.dialect,
        LabelLine.dialect,
        RoleThenName.dialect,
        RoleMarks.dialect,
        AssemblyCircle.dialect,
        AssemblyEnclosed.dialect,
        Diet.dialect,
        QuotedSpeech.dialect,
        TokenLabel.dialect,
        CouncilCircle.dialect,
        FlattenedLabel.dialect,
        CommitteeCircle.dialect,
        AnonymousMark.dialect,
        AssemblyPlain.dialect,
        LetteredMember.dialect,
        SeatLabel.dialect,
        CouncilLabelLine.dialect,
        NameAlone.dialect,
        CouncilSpaced.dialect,
        CouncilColumn.dialect,
        NameAndRole.dialect,
    ]

    /// The style whose labels explain the document best, with all labels of its family.
    static func choose(_ evidence: Evidence, override id: String?) -> Choice? {
        // （議長） goes with 「山川議員」; where nobody stands in such brackets it is a label like （会長）.
        let hasQuoted = evidence.candidates.contains { $0.shape.frame == .quoted && $0.looksSpoken }
        let isOpen = all.map { ($0.id == id || id == nil) && (hasQuoted || $0.id != QuotedLabel.dialect.id || id != nil) }
        let claims = all.withUnsafeBufferPointer { dialects in
            evidence.candidates.map { candidate in dialects.indices.first { isOpen[$0] && dialects[$0].accepts(candidate) } }
        }
        var weights = [Int](repeating: 0, count: all.count)
        for index in claims.indices where evidence.candidates[index].looksSpoken { if let claim = claims[index] { weights[claim] += 1 } }
        guard let main = strongest(weights, isForced: id != nil) else { return nil }
        let family = members(of: main)
        let selection = Selection(evidence: evidence, weights: weights, main: main, family: family, isForced: id != nil)
        var labels: [LabelShape] = []
        labels.reserveCapacity(claims.count)
        var spoken = 0, isMain = 0
        for (index, claimed) in claims.enumerated() {
            guard var claim = claimed else { continue }
            let candidate = evidence.candidates[index]
            // （議長） is a label of two styles: where one of them is the document's, of that one.
            if all[main].family == .own, claim != main, all[main].accepts(candidate) { claim = main }
            if candidate.looksSpoken { spoken += 1 }
            guard selection.takes(candidate, claim) else { continue }
            labels.append(candidate.shape)
            if candidate.looksSpoken, family.contains(claim) { isMain += 1 }
        }
        guard !labels.isEmpty else { return nil }
        let certainty = 1 - 1 / Double(2 * max(isMain, 1))
        return Choice(dialect: all[main], labels: RoleThenName.extended(labels, evidence), confidence: Double(isMain) / Double(max(spoken, 1)) * certainty)
    }

    /// The heaviest style of the heaviest family.
    private static func strongest(_ weights: [Int], isForced: Bool) -> Int? {
        func counts(_ index: Int) -> Bool { weights[index] > 0 && (isForced || weights[index] >= all[index].needed) }
        let indices = all.indices.filter(counts)
        func total(_ index: Int) -> Int { members(of: index).filter(counts).reduce(0) { $0 + weights[$1] } }
        guard let leader = first(indices, by: total) else { return nil }
        return first(members(of: leader).filter(counts)) { weights[$0] }
    }

    /// The first of the heaviest.
    private static func first(_ indices: [Int], by weight: (Int) -> Int) -> Int? {
        indices.reversed().max { weight($0) < weight($1) }
    }

    /// Indices of the styles that may stand beside this one.
    private static func members(of index: Int) -> [Int] {
        all[index].family == .own ? [index] : all.indices.filter { all[$0].family == all[index].family }
    }

    struct Choice {
        let dialect: Dialect
        let labels: [LabelShape]
        /// Share of the evidence that spoke for the style, 0 to 1; lower when there is little of it.
        let confidence: Double
    }

    /// Which heads are labels once the document's style is known.
    private struct Selection {
        let evidence: Evidence
        let weights: [Int]
        let main: Int
        let family: [Int]
        let isForced: Bool

        func takes(_ candidate: Candidate, _ claim: Int) -> Bool {
            guard family.contains(claim) else { return candidate.looksSpoken && (candidate.isOfficeWithName && isClear(candidate) || isColonSlip(candidate)) }
            switch all[claim].family {
            case .marked: return takesMarked(candidate)
            case .plain: return candidate.looksSpoken && (candidate.isOfficeWithName || isEstablished(candidate, claim))
            case .own, .lenticular: return candidate.looksSpoken
            }
        }

        /// An office, a name with its honorific and a blank are a label whatever the style.
        private func isClear(_ candidate: Candidate) -> Bool {
            candidate.inner == .nameWithHonorific && [.blank, .tab, .lineEnd].contains(candidate.shape.separator)
                && (candidate.shape.mark != .none || candidate.shape.separator != .lineEnd)
        }

        /// 「事務局：」 on its own line among labels without a colon.
        private func isColonSlip(_ candidate: Candidate) -> Bool {
            all[main].family == .plain && candidate.shape.separator == .colon && candidate.isOfficeAlone && candidate.repeats > 1 && candidate.shape.textStart >= evidence.lines[candidate.shape.line].content.upperBound
        }

        private func takesMarked(_ candidate: Candidate) -> Bool {
            if candidate.isOfficeWithName || candidate.looksSpoken { return candidate.shape.frame != .anonymous || isAnonymous }
            return candidate.shape.frame == .enclosed && candidate.repeats > 1
        }

        /// Marks alone are speakers only in documents that name nobody.
        private var isAnonymous: Bool { all[main].id == AnonymousMark.dialect.id }

        /// A bare word is a label when it is an office, when it comes again, when it holds a full name, or when the document is full of its kind.
        private func isEstablished(_ candidate: Candidate, _ claim: Int) -> Bool {
            if isForced || candidate.isLabelLine || candidate.isOfficeAlone || candidate.isLettered || candidate.repeats > 1 || candidate.shape.frame == .ditto || candidate.shape.separator == .bar { return true }
            let total = family.reduce(0) { $0 + weights[$1] }
            return total >= 3 && (total * 12 >= evidence.filledLines || candidate.holdsFullName)
        }
    }
}

import SourceText

/// Puts the words of a page that is set in two columns, or vertically in one or more tiers, into the order in which they are read.
///
/// `pdftotext` prints such pages straight across. Only the places of the words tell: a gutter that no word crosses, with full lines
/// of about the same length on either side of it. Tables and rosters are not set in full lines and stay as they are printed.
enum PageColumns {
    /// For each page its lines in reading order; nil where it is set in lines over its whole width.
    static func lines(_ pages: [[PageBoxes.Word]]) -> [[[UInt8]]?] {
        let pages = pages.map { words -> (words: [PageBoxes.Word], size: Float)? in words.count >= 4 ? characterSize(words).map { (words, $0) } : nil }
        let layouts = pages.map { page in page.map { isVertical($0.words, $0.size) ? nil : TwoColumnPage($0.words, $0.size) } }
        // Title pages and last pages have few full lines: where a page before or after is set in columns, a gutter is enough.
        let areUsual = layouts.contains { $0??.isProse ?? false }
        let lowerTops = zip(pages, layouts).flatMap { page, layout -> [Float] in
            guard let page, let layout, layout == nil else { return [] }
            return VerticalPage.lowerTops(page.words, page.size)
        }
        return zip(pages, layouts).map { page, layout in
            guard let page, let layout else { return nil }
            guard let columns = layout else { return VerticalPage.lines(page.words, page.size, lowerTops: lowerTops) }
            return columns.isProse || areUsual && columns.hasGutter ? columns.lines : nil
        }
    }

    /// The width of a kanji in points.
    private static func characterSize(_ words: [PageBoxes.Word]) -> Float? {
        let sizes = words.map { $0.count < 3 ? min($0.width, $0.height) : max($0.width, $0.height) / Float($0.count) }.sorted()
        let middle = sizes[sizes.count / 2]
        return middle > 1 ? middle : nil
    }

    // MARK: direction

    private static func isVertical(_ words: [PageBoxes.Word], _ size: Float) -> Bool {
        var tall = 0, wide = 0, single = 0
        for word in words {
            if word.count < 3 { single += word.count } else if word.height > word.width * 1.3 { tall += word.count } else { wide += word.count }
        }
        if single > (tall + wide) * 2 { return standsInColumns(words, size) }
        return tall > wide
    }

    /// Characters that are placed one by one: whether their neighbours stand below rather than beside them.
    private static func standsInColumns(_ words: [PageBoxes.Word], _ size: Float) -> Bool {
        var below = 0, beside = 0
        for word in words.prefix(400) {
            for other in words where other.count <= 2 {
                let x = other.centerX - word.centerX, y = other.centerY - word.centerY
                if abs(x) < size * 0.3, y > size * 0.7, y < size * 1.4 { below += 1 }
                if abs(y) < size * 0.3, x > size * 0.7, x < size * 1.4 { beside += 1 }
            }
        }
        return below > beside * 2
    }
}

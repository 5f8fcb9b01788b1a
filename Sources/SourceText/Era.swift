/// A Japanese era (元号), with the first day on which it was in force.
package enum Era: String, Sendable, CaseIterable {
    case meiji = "明治", taisho = "大正", showa = "昭和", heisei = "平成", reiwa = "令和"

    /// 昭和 began on 1926-12-25, 平成 on 1989-01-08, 令和 on 2019-05-01 (政令).
    package var firstDay: CivilDate {
        switch self {
        case .meiji: CivilDate(year: 1868, month: 1, day: 25)!
        case .taisho: CivilDate(year: 1912, month: 7, day: 30)!
        case .showa: CivilDate(year: 1926, month: 12, day: 25)!
        case .heisei: CivilDate(year: 1989, month: 1, day: 8)!
        case .reiwa: CivilDate(year: 2019, month: 5, day: 1)!
        }
    }

    /// The era in force on a day; nil before 明治.
    package static func inForce(on date: CivilDate) -> Era? { allCases.last { $0.firstDay <= date } }

    /// The western year of 元年 less one: 令和4年 is 2018 + 4.
    package var offset: Int { firstDay.year - 1 }

    /// The era that follows; nil for the present one.
    package var next: Era? {
        Era.allCases.firstIndex(of: self).flatMap { $0 + 1 < Era.allCases.count ? Era.allCases[$0 + 1] : nil }
    }
}

/// A date as written: 令和4年3月28日（月）, 2022年3月28日, 六月二十七日月曜日. Parts that are not written are nil.
package struct DateReading: Hashable, Sendable {
    /// In the text that was read (usually folded): the whole date with its weekday.
    package var range: Range<Int>
    package var era: Era?
    /// Year of the era; 元年 is 1.
    package var eraYear: Int?
    /// A western year that is written, alone or beside the era year: 令和4年（2022年）.
    package var westernYear: Int?
    package var month: Int?
    package var day: Int?
    package var weekday: Weekday?
    /// True for 年度.
    package var isFiscalYear: Bool

    package init(range: Range<Int>, era: Era? = nil, eraYear: Int? = nil, westernYear: Int? = nil, month: Int? = nil,
                 day: Int? = nil, weekday: Weekday? = nil, isFiscalYear: Bool = false) {
        self.range = range
        self.era = era
        self.eraYear = eraYear
        self.westernYear = westernYear
        self.month = month
        self.day = day
        self.weekday = weekday
        self.isFiscalYear = isFiscalYear
    }

    /// The western year, from the era where there is one.
    package var year: Int? {
        if let era, let eraYear { return era.offset + eraYear }
        return westernYear
    }

    /// The day, when year, month and day are written and it exists in the calendar (the era's limits are not tested).
    package var date: CivilDate? {
        guard let year, let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}

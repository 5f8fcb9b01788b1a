extension DateReading {
    /// The day that a meeting means by the date when it speaks of a later one: without a year the first such day after the meeting.
    ///
    /// Nil for a day that is past, more than eleven months off without a year, a year and a half off with one, or on another weekday than stated.
    package func day(after meeting: CivilDate) -> CivilDate? {
        var later: CivilDate?
        if era != nil || westernYear != nil {
            later = date
        } else if let month, let day {
            later = [meeting.year, meeting.year + 1].compactMap { CivilDate(year: $0, month: month, day: day) }.first { $0 > meeting }
            if let found = later, found.dayNumber - meeting.dayNumber > 335 { later = nil }
        }
        guard let later, later > meeting, later.dayNumber - meeting.dayNumber < 550 else { return nil }
        if let weekday, weekday != later.weekday { return nil }
        return later
    }
}

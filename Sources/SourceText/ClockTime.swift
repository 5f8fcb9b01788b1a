/// A time of day on a 24-hour clock.
package struct ClockTime: Hashable, Sendable, Comparable {
    /// 0 to 24; 24:00 is midnight at the end of the day.
    package let hour: Int
    package let minute: Int

    package init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        self.hour = hour
        self.minute = minute
    }

    package var minutes: Int { hour * 60 + minute }

    /// 09:05
    package var text: String {
        (hour < 10 ? "0" : "") + String(hour) + (minute < 10 ? ":0" : ":") + String(minute)
    }

    /// 午後3時15分, 午後0時6分, 午前0時: as minutes print it.
    package var japanese: String {
        let shown = hour == 24 ? 0 : hour % 12
        return (hour < 12 || hour == 24 ? "午前" : "午後") + "\(shown)時" + (minute == 0 ? "" : "\(minute)分")
    }

    package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

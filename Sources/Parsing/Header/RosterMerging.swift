import Minutes
import SourceText

/// Several lists made one: nobody twice, nobody both present and absent, and what one block lacks from another.
extension HeaderRosters {
    /// Lists that overlap name a person once; who answered the call (応招) was present where no other list says so.
    mutating func finish() {
        dropTakenApart()
        if people[.members] == nil, let summoned = people[.summoned], counts[.members].map({ $0.value == summoned.count }) ?? true {
            people[.members] = summoned
            counts[.members] = counts[.members] ?? counts[.summoned]
        }
        for group in people.keys { people[group] = withoutRepetition(people[group] ?? []) }
        partObservers()
        // Who is on the list of members and on that of the absent is absent.
        let absent = Set((people[.absent] ?? []).compactMap(\.name).filter { $0.unicodeScalars.count >= 3 })
        if counts[.members].map({ $0.value < people[.members]?.count ?? 0 }) ?? false {
            people[.members]?.removeAll { $0.name.map(absent.contains) ?? false }
        }
    }

    /// A name printed twice in one list, with nothing that tells the two apart, stays as printed.
    private func withoutRepetition(_ entries: [RosterReader.Entry]) -> [RosterReader.Entry] {
        var seen: [String: RosterReader.Entry] = [:], seats: [String: String] = [:]
        var lineEnds: [Int]?
        let kept = entries.filter { entry in
            // 仮議席 and 新議席: the second list seats the same members anew.
            if let name = entry.name, let seat = entry.seat, let first = seen[name], first.list != entry.list, first.seat != nil { seats[name] = seat; return false }
            if let name = entry.name, entry.seat != nil, seen[name] == nil { seen[name] = entry; return true }
            guard let name = entry.name, name.unicodeScalars.count >= 4 || entry.role != nil && name.unicodeScalars.count >= 3 else { return true }
            guard let first = seen[name] else { seen[name] = entry; return true }
            guard first.list == entry.list, first.seat == entry.seat, first.role == entry.role else { return false }
            let ends = lineEnds ?? self.lineEnds(of: entries)
            lineEnds = ends
            let next = ends.partitioningIndex(where: { $0 >= first.range.upperBound })
            return next + 1 >= ends.count || ends[next + 1] >= entry.range.lowerBound
        }
        return seats.isEmpty ? kept : kept.map { entry in
            var entry = entry
            entry.seat = entry.name.flatMap { seats[$0] } ?? entry.seat
            return entry
        }
    }

    /// Where the lines of the lists end, in order.
    private func lineEnds(of entries: [RosterReader.Entry]) -> [Int] {
        let start = entries.map(\.range.lowerBound).min() ?? 0, end = entries.map(\.range.upperBound).max() ?? 0
        return (start..<end).filter { bytes[$0] == 0x0A }
    }

    /// With the lists of another block where this one has none, and with those whom only the other one lists as absent.
    func filled(from other: HeaderRosters) -> HeaderRosters {
        var filled = self
        for (group, entries) in other.people {
            if people[group] == nil, counts[group] == nil || counts[group]?.value == entries.count || group == .absent {
                filled.people[group] = entries
            } else if group == .absent {
                let known = Set((people[.absent] ?? []).compactMap(\.name))
                filled.people[.absent, default: []] += entries.filter { $0.name.map { !known.contains($0) } ?? false }
            }
        }
        for (group, count) in other.counts where counts[group] == nil && people[group] == nil { filled.counts[group] = count }
        filled.statutory = statutory ?? other.statutory
        filled.inOffice = inOffice ?? other.inOffice
        filled.vacant = vacant ?? other.vacant
        return filled
    }
}

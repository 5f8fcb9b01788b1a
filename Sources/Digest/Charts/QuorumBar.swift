import Minutes
import SourceText

/// Heads present of all members, with the quorum marked.
enum QuorumBar {
    /// The number that the minutes count, else the stated head count, else the entries of the roster.
    static func present(_ record: Record) -> Int? {
        let attendance = record.attendance
        return record.quorum.first?.present ?? attendance.stated?.present ?? (attendance.present.isEmpty ? nil : attendance.present.count)
    }

    static func view(_ record: Record) -> View? {
        guard let present = present(record) else { return nil }
        let attendance = record.attendance
        let absent = attendance.stated?.absent ?? (attendance.absent.isEmpty ? nil : attendance.absent.count)
        let members = record.quorum.first?.members ?? attendance.inOffice?.value ?? attendance.statutory?.value ?? absent.map { present + $0 }
        guard let members, members >= present else { return nil }
        let parts = [Bar.Part(kind: "present", label: "出席", count: present), Bar.Part(kind: "absent", label: "出席以外", count: members - present)]
        let required = record.quorum.first?.required
        let title = "\(members)人のうち出席\(present)人。" + (required.map { "定足数は\($0)人。" } ?? "")
        return Bar(id: "bar-attendance", title: title, parts: parts, whole: members, mark: required.map { ("定足数 \($0)", $0) }).view
    }
}

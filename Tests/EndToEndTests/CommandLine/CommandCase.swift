/// What somebody types, and what must come of it.
struct CommandCase: Sendable, CustomStringConvertible {
    var description: String
    var arguments: [String]
    /// Files that lie in the folder where it runs.
    var files: [String: [UInt8]] = [:]
    /// Empty folders that lie there too.
    var folders: [String] = []
    var input: [UInt8] = []
    var status: Int32
    /// Words that standard output must hold, in this order.
    var output: [String] = []
    var outputIsEmpty = false
    /// Words that standard error must hold, in this order.
    var errors: [String] = []
    /// Everything that lies in the folder afterwards; nil: what lay there before, and nothing else.
    var left: [String]?

    init(_ description: String, _ arguments: [String], files: [String: [UInt8]] = [:], folders: [String] = [], input: [UInt8] = [], status: Int32,
         output: [String] = [], outputIsEmpty: Bool = false, errors: [String] = [], left: [String]? = nil) {
        self.description = description
        self.arguments = arguments
        self.files = files
        self.folders = folders
        self.input = input
        self.status = status
        self.output = output
        self.outputIsEmpty = outputIsEmpty
        self.errors = errors
        self.left = left
    }
}

/// Invented minutes for the cases.
enum Sample {
    static let minutes = Array("""
        令和5年度第2回 みほん町図書館協議会 会議録

        1 日時　令和5年11月7日(火) 午前10時から午前11時15分まで
        2 場所　みほん町役場 3階会議室
        3 出席委員　6名

        会長　定刻となりましたので、ただいまから会議を開きます。
        委員　移動図書館の巡回は、月に何回でしょうか。
        事務局　月に4回でございます。
        会長　ほかになければ、これで閉会いたします。

        """.utf8)

    /// A weekday that the date does not have: 7 November 2023 was a Tuesday.
    static let wrongWeekday = Array(String(decoding: minutes, as: UTF8.self).replacing("7日(火)", with: "7日(木)").utf8)
}

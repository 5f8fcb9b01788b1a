import Checks
import Foundation
import Minutes
import Testing

/// The table, the folder and the design page name the same rules.
@Suite struct CatalogueTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// `attend.count-header` → AttendCountHeader
    private func fileName(_ id: String) -> String {
        id.split { $0 == "." || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    @Test func everyFileIsInTheTableAndEveryRuleHasItsFile() throws {
        let folder = Self.root.appendingPathComponent("Sources/Checks/Rules")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let files = Set(paths.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent })
        #expect(files == Set(Checks.descriptions.map { fileName($0.id) }))
    }

    @Test func theReadmeSaysHowManyThereAre() throws {
        let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(readme.contains("\(Checks.descriptions.count) rules"))
    }

    @Test func idsAreUnique() {
        let ids = Checks.descriptions.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func everyRuleExplainsItselfInBothLanguages() {
        for rule in Checks.descriptions {
            for message in [rule.summary, rule.compares, rule.reason] + [rule.basis].compactMap({ $0 }) {
                #expect(!message.japanese.isEmpty && !message.english.isEmpty, "\(rule.id)")
            }
            #expect(!rule.passing.isEmpty, "\(rule.id) has no passing example")
            // What a file hides cannot be shown in plain text; SourceFindingTests holds that rule.
            #expect(!rule.failing.isEmpty || rule.id == "privacy.hidden", "\(rule.id) has no failing example")
        }
    }

    /// Rules that the design page does not list: drafts asked for them later.
    private static let beside: Set<String> = ["date.day-count", "num.opening-number", "name.self", "name.form", "sign.chair", "vote.repeated", "vote.scene-count"]

    @Test func theIdsAreThoseOfTheDesignAndTheOnesBesideIt() throws {
        let page = Self.root.appendingPathComponent("../shared/design/checks.md")
        guard let words = try? String(contentsOf: page, encoding: .utf8) else {
            print("../shared is absent: the ids were not compared with the design page")
            return
        }
        let listed = Set(words.split(separator: "\n").compactMap { line -> String? in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return cells.count >= 5 && ["E", "W", "I"].contains(cells[2]) ? cells[0] : nil
        })
        #expect(listed.count == 99)
        #expect(Set(Checks.descriptions.map(\.id)) == listed.union(Self.beside))
    }
}

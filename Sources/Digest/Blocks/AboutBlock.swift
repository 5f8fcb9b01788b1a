import Minutes
import SourceText

/// Block 9: what the page was made from, and by what.
enum AboutBlock {
    static func view(_ page: PageContext) -> View {
        let source = page.record.source
        let unclassified = source.unclassified
        return [
            "file": page.fileName,
            "sha256": source.sha256,
            "size": source.fileSize.grouped,
            "charset": source.charset,
            "version": page.options.version,
            "profile": page.options.profile,
            "contact": page.options.contact,
            "markdownFile": page.options.markdownFile.map(Address.relative),
            "hasFiles": page.options.markdownFile != nil || page.options.recordFile != nil,
            "recordFile": page.options.recordFile.map(Address.relative),
            "unclassified": unclassified.isEmpty ? nil : [
                "bytes": unclassified.reduce(0) { $0 + $1.count }.grouped,
                "lines": unclassified.prefix(20).map { "\(page.line($0))" }.joined(separator: "、") + (unclassified.count > 20 ? " ほか" : ""),
            ] as View,
            "notices": page.record.source.notices.filter { !$0.isFatal }.map(\.message.japanese).nonEmpty,
            "anonymous": page.record.speeches.contains { $0.speaker.name == nil && $0.speaker.kind == .member },
        ]
    }
}

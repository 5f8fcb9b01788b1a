import ArgumentParser
import Digest
import Exports
import Minutes
import Pipeline

/// `giji digest FILE… -o OUT`: the page that a citizen reads, its Markdown edition and the record behind both. Several
/// files get a page each and an index.
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "digest", abstract: "住民向けの要約ページと、編集用のMarkdown、元になる記録をつくります。")

    @OptionGroup var reading: ReadingArguments
    @Option(name: .shortAndLong, help: ArgumentHelp("書き出すフォルダー(なければつくります)", valueName: "フォルダー")) var output: String
    @Option(help: ArgumentHelp("ひな形を差し替えるフォルダー", valueName: "フォルダー")) var templates: String?
    @Flag(help: "会議録でない文書や、非公開の部分が残る文書からもつくります。") var force = false
    @Flag(name: .shortAndLong, help: "書き出したファイルの名前と進み具合を表示しません。") var quiet = false

    func run() throws {
        guard output != "-" else {
            throw Failure("ページ・Markdown・記録の3つのファイルを書くため、標準出力「-」には書けません。-o にフォルダーを指定してください。", en: "Three files are written, so -o takes a folder and not “-”.")
        }
        var run = try ReadingRun(reading, isQuiet: quiet, digest: .ownPage)
        let maker = try DigestMaker(templates: TemplateFolder.read(templates), isForced: force, options: run.options)
        // Nothing takes its name before everything is there.
        let pages = try FileWriting.undisturbed { () throws(Failure) in try write(maker, &run) }
        if !quiet { try StandardOutput.write(pages.map { $0 + "\n" }.joined()) }
        try run.finish()
    }

    /// - Returns: paths of the pages that were written.
    private func write(_ maker: DigestMaker, _ run: inout ReadingRun) throws(Failure) -> [String] {
        let isMany = run.isMany
        let planned = DigestFiles.plan(run.files, output: output, isMany: isMany), index = DigestFiles.index(in: output)
        try run.refuseWriting(onto: planned.flatMap(\.all) + (isMany ? [index] : []))
        let plan = Dictionary(zip(run.files.map(\.path), planned)) { $1 }
        var writing = FileWriting()
        var entries: [IndexEntry] = [], pages: [String] = []
        try run.forEach { document, file throws(Failure) in
            try maker.make(document, plan[file.path]!)
        } deliver: { made, _ throws(Failure) in
            guard !FileWriting.isAskedToEnd else { throw FileWriting.interruption }
            try writing.makeFolder(DigestFiles.folder(of: made.files.page))
            try writing.stage(made.html, at: made.files.page)
            try writing.stage(made.markdown, at: made.files.markdown)
            try writing.stage(made.record, at: made.files.record)
            pages.append(made.files.page)
            if isMany { entries.append(made.entry) }
            return true
        }
        guard !FileWriting.isAskedToEnd else { throw FileWriting.interruption }
        if isMany, !entries.isEmpty {
            try writing.stage(maker.index(entries), at: index)
            pages.append(index)
        }
        try writing.commit()
        return pages
    }
}

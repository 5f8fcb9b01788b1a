import SourceText

/// What goes out with a Word file and is not among the words that were read.
enum DOCXNotices {
    static func notices(of body: DOCXBody, _ package: DOCXPackage) -> [ReadNotice] {
        [changes(body.changes), comments(package), hidden(body.hidden), body.struck.notice, notes(body.notes)].compactMap { $0 }
    }

    private static func changes(_ changes: DOCXChanges) -> ReadNotice? {
        guard let first = changes.first else { return nil }
        let (inserted, deleted) = changes.counts
        return ReadNotice(.trackedChanges, "変更履歴が残っています（挿入\(inserted)、削除\(deleted)）。このファイルを公開する前に、Wordで変更履歴を確定してください。ここでは変更後の文章を読みました。",
                          en: "Tracked changes remain (\(inserted) insertions, \(deleted) deletions). Accept or reject them before this file is published. The changed text was read.",
                          textRange: first..<first)
    }

    private static func comments(_ package: DOCXPackage) -> ReadNotice? {
        guard let xml = package.part("comments"), xml.contains("<w:comment ", in: xml.indices) else { return nil }
        return ReadNotice(.comments, "コメントが残っています。このファイルを公開する前に、Wordで削除してください。", en: "Comments remain. Delete them before this file is published.")
    }

    private static func hidden(_ hidden: Passages) -> ReadNotice? {
        guard let first = hidden.first else { return nil }
        return ReadNotice(.hiddenText, "隠し文字が\(hidden.count)か所あります。このファイルを公開する前に、Wordで削除してください。隠し文字は読みませんでした。",
                          en: "The file holds hidden text (\(hidden.count) places), which was not read. Delete it before this file is published.", textRange: first..<first)
    }

    private static func notes(_ notes: Passages) -> ReadNotice? {
        guard let first = notes.first else { return nil }
        return ReadNotice(.notes, "脚注・文末脚注が\(notes.count)か所あります。注の文は読みませんでした。会議録に要る内容は、本文に書いてください。",
                          en: "There are footnotes or endnotes (\(notes.count)), which were not read. What belongs in the minutes should stand in the text.", textRange: first..<first)
    }
}

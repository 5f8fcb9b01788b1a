import Minutes

/// What a reader found in the file becomes a finding like any other, so that it can be selected, suppressed and exported.
package enum NoticeFindings {
    /// Ids under which readers report; the catalogue of rules does not hold them.
    package static let rules = ["privacy.hidden", "source.bad-bytes", "source.garbled", "source.several-meetings", "source.frames", "source.other"]

    static func finding(_ notice: SourceNotice) -> Finding {
        switch notice.kind {
        case "tracked-changes", "comments", "hidden-text":
            Finding(rule: "privacy.hidden", severity: .error, message: notice.message, span: notice.span)
        case "bad-bytes":
            Finding(rule: "source.bad-bytes", severity: .warning, message: notice.message,
                    advice: Message("元のファイルの文字コードを確かめるか、--charset で指定してください。", en: "Check the encoding of the file, or name it with --charset."),
                    span: notice.span, facts: notice.fileOffset.map { [("fileOffset", .number($0))] } ?? [])
        case "garbled", "several-meetings", "frames":
            Finding(rule: "source." + notice.kind, severity: .warning, message: notice.message, span: notice.span)
        default:
            Finding(rule: "source.other", severity: .warning, message: notice.message, span: notice.span)
        }
    }
}

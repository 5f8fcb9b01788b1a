/// Behaviour at the command line, as data. Exit codes: 0 done, 1 findings at error level, 2 could not do its work.
enum CommandCases {
    static let all: [CommandCase] = asking + reading + many + badInput + badArguments + checking

    static let asking: [CommandCase] = [
        CommandCase("help is Japanese", ["--help"], status: 0, output: ["使い方: giji", "コマンド:", "check", "parse"]),
        CommandCase("help in English", ["--help", "--lang", "en"], status: 0, output: ["USAGE: giji", "SUBCOMMANDS:"]),
        CommandCase("version", ["--version"], status: 0, output: ["0."]),
        CommandCase("shell completion", ["--generate-completion-script", "bash"], status: 0, output: ["giji"]),
        CommandCase("dialects", ["dialects"], status: 0, output: ["council-column"]),
    ]

    static let reading: [CommandCase] = [
        CommandCase("parse prints one object", ["parse", "a.txt"], files: ["a.txt": Sample.minutes], status: 0,
                    output: ["{\n", "\"schema\": \"giji-record/1\"", "\"path\": \"a.txt\"", "\"label\": \"会長\"", "}\n"]),
        CommandCase("standard input", ["parse", "-"], input: Sample.minutes, status: 0, output: ["\"path\": \"-\"", "\"label\": \"会長\""]),
        CommandCase("text gives the bytes back", ["text", "a.txt"], files: ["a.txt": Sample.minutes], status: 0,
                    output: [String(decoding: Sample.minutes, as: UTF8.self)]),
        CommandCase("a dialect by name", ["parse", "--dialect", "council-column", "a.txt"], files: ["a.txt": Sample.minutes], status: 0,
                    output: ["\"dialect\": \"council-column\""]),
        CommandCase("parse into a file", ["parse", "a.txt", "-o", "a.json"], files: ["a.txt": Sample.minutes], status: 0, outputIsEmpty: true,
                    left: ["a.json", "a.txt"]),
    ]

    static let many: [CommandCase] = [
        CommandCase("several files print JSON Lines in the order given", ["parse", "b.txt", "a.txt"],
                    files: ["a.txt": Sample.minutes, "b.txt": Sample.minutes], status: 0,
                    output: ["{\"schema\":\"giji-record/1\",\"source\":{\"path\":\"b.txt\"", "}\n{\"schema\":\"giji-record/1\",\"source\":{\"path\":\"a.txt\""]),
        CommandCase("a folder in the order of paths, hidden files left out", ["parse", "f"],
                    files: ["f/b.txt": Sample.minutes, "f/a/z.md": Sample.minutes, "f/.hidden.txt": Sample.minutes, "f/picture.png": [1, 2]], status: 0,
                    output: ["\"path\":\"f/a/z.md\"", "\"path\":\"f/b.txt\""]),
        CommandCase("a folder with one file is still JSON Lines", ["parse", "f"], files: ["f/a.txt": Sample.minutes], status: 0,
                    output: ["{\"schema\":\"giji-record/1\""]),
        CommandCase("one missing file does not stop the others", ["parse", "a.txt", "gone.txt", "b.txt"],
                    files: ["a.txt": Sample.minutes, "b.txt": Sample.minutes], status: 2,
                    output: ["\"path\":\"a.txt\"", "\"path\":\"b.txt\""], errors: ["gone.txt: 読めません(見つかりません)"]),
        CommandCase("a folder without minutes", ["parse", "f"], folders: ["f"], status: 2, outputIsEmpty: true, errors: ["会議録のファイル"]),
    ]

    static let badInput: [CommandCase] = [
        CommandCase("missing file", ["parse", "gone.txt"], status: 2, outputIsEmpty: true, errors: ["giji: エラー: gone.txt: 読めません(見つかりません)"]),
        CommandCase("missing file in English", ["parse", "gone.txt", "--lang", "en"], status: 2, outputIsEmpty: true, errors: ["error: gone.txt: cannot be read (not found)"]),
        CommandCase("empty file", ["check", "a.txt"], files: ["a.txt": []], status: 2, outputIsEmpty: true, errors: ["a.txt: 空のファイルです"]),
        CommandCase("empty standard input", ["parse", "-"], status: 2, outputIsEmpty: true, errors: ["空"]),
        CommandCase("half a character at the end", ["text", "a.txt"], files: ["a.txt": Sample.minutes + [0xE4, 0xBC]], status: 0, output: ["閉会いたします。\n\u{FFFD}"]),
        CommandCase("no speaker at all", ["parse", "a.txt"], files: ["a.txt": Array("きょうは、よい天気です。\n".utf8)], status: 0, output: ["\"speeches\": []"]),
        CommandCase("output is a folder", ["parse", "a.txt", "-o", "f"], files: ["a.txt": Sample.minutes], folders: ["f"], status: 2, outputIsEmpty: true, errors: ["f: 書けません(フォルダーです)"]),
        CommandCase("output in a folder that is not there", ["parse", "a.txt", "-o", "none/a.json"], files: ["a.txt": Sample.minutes], status: 2, outputIsEmpty: true,
                    errors: ["none/a.json: 書けません"]),
        CommandCase("nothing is written when nothing could be read", ["parse", "gone.txt", "-o", "a.json"], status: 2, outputIsEmpty: true, errors: ["gone.txt"]),
    ]

    static let badArguments: [CommandCase] = [
        CommandCase("unknown option", ["parse", "--thread", "2", "a.txt"], status: 2, errors: ["「--thread」という指定はありません。「--threads」ではありませんか。"]),
        CommandCase("no file", ["parse"], status: 2, errors: ["を指定してください"]),
        CommandCase("unknown dialect", ["parse", "--dialect", "roman", "a.txt"], files: ["a.txt": Sample.minutes], status: 2, errors: ["書式「roman」はありません", "council-column"]),
        CommandCase("no threads", ["parse", "--threads", "0", "a.txt"], status: 2, errors: ["--threads"]),
        CommandCase("unknown format", ["check", "--format", "csv", "a.txt"], files: ["a.txt": Sample.minutes], status: 2, errors: ["形式「csv」はありません", "sarif"]),
        CommandCase("unknown language", ["parse", "--lang", "fr", "a.txt"], status: 2, errors: ["「fr」は使えません", "ja"]),
    ]

    static let checking: [CommandCase] = [
        CommandCase("clean", ["check", "a.txt"], files: ["a.txt": Sample.minutes], status: 0, output: ["(1ファイル)"]),
        CommandCase("clean and quiet", ["check", "-q", "a.txt"], files: ["a.txt": Sample.minutes], status: 0, outputIsEmpty: true),
        CommandCase("a suppression without a reason is refused", ["check", "a.txt", "--suppress", "s.txt"],
                    files: ["a.txt": Sample.minutes, "s.txt": Array("# 確認済み\ndate.weekday a.txt\n".utf8)], status: 2, outputIsEmpty: true, errors: ["s.txt:2: 理由がありません"]),
        CommandCase("a baseline that is none", ["check", "a.txt", "--baseline", "a.txt"], files: ["a.txt": Sample.minutes], status: 2, outputIsEmpty: true, errors: ["--write-baseline"]),
    ]
}

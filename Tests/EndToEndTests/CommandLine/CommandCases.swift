/// Behaviour at the command line, as data. Exit codes: 0 done, 1 findings at error level, 2 could not do its work.
enum CommandCases {
    static let all: [CommandCase] = asking + reading + many + badInput + badArguments + checking + digesting

    static let asking: [CommandCase] = [
        CommandCase("help is Japanese", ["--help"], status: 0, output: ["使い方: giji", "コマンド:", "check", "parse"]),
        CommandCase("help in English", ["--help", "--lang", "en"], status: 0, output: ["USAGE: giji", "SUBCOMMANDS:"]),
        CommandCase("version", ["--version"], status: 0, output: ["0."]),
        CommandCase("shell completion", ["--generate-completion-script", "bash"], status: 0, output: ["giji"]),
        CommandCase("dialects", ["dialects"], status: 0, output: ["council-column"]),
        CommandCase("rules", ["rules"], status: 0, output: ["quorum.below", "vote.sum", "date.weekday"]),
        CommandCase("rules as a page", ["rules", "--format", "markdown"], status: 0, output: ["# 点検の一覧と根拠", "### vote.sum", "```text"]),
        CommandCase("explain", ["explain", "date.weekday"], status: 0, output: ["date.weekday(エラー)", "何と何を比べるか", "なぜ大切か", "▼"]),
        CommandCase("explain a slip of the pen", ["explain", "date.weekdy"], status: 2, outputIsEmpty: true, errors: ["「date.weekday」ではありませんか"]),
        CommandCase("profiles", ["profile"], status: 0, output: ["assembly-plenary", "education-board"]),
        CommandCase("one profile", ["profile", "education-board"], status: 0, output: ["id: education-board", "quorum:", "cite:"]),
        CommandCase("no such profile", ["profile", "education-bord"], status: 2, outputIsEmpty: true, errors: ["「education-board」ではありませんか"]),
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
        CommandCase("check of a text without speakers", ["check", "a.txt"], files: ["a.txt": Array("きょうは、よい天気です。\n".utf8)], status: 2, outputIsEmpty: true,
                    errors: ["a.txt: 発言者の区切りが見つからないため、発言・採決は調べていません。"]),
        CommandCase("check of minutes beside a text without speakers", ["check", "a.txt", "b.txt"], files: ["a.txt": Array("きょうは、よい天気です。\n".utf8), "b.txt": Sample.minutes], status: 0,
                    output: ["(2ファイル)"], errors: ["a.txt: 発言者の区切りが見つからないため"]),
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
        CommandCase("a finding at error level", ["check", "a.txt"], files: ["a.txt": Sample.wrongWeekday], status: 1,
                    output: ["a.txt:3:", "エラー:", "[date.weekday]", "令和5年11月7日(木)", "^^^^", "giji explain date.weekday", "エラー 1件"]),
        CommandCase("quiet prints the errors alone", ["check", "-q", "a.txt", "b.txt"], files: ["a.txt": Sample.wrongWeekday, "b.txt": Sample.minutes], status: 1,
                    output: ["[date.weekday]"]),
        CommandCase("an error on standard input", ["check", "-", "--lang", "en"], input: Sample.wrongWeekday, status: 1, output: ["-:3:", "error:", "1 error(s)"]),
        CommandCase("a rule that is left out", ["check", "a.txt", "--ignore", "date"], files: ["a.txt": Sample.wrongWeekday], status: 0),
        CommandCase("a rule that only warns", ["check", "a.txt", "--severity", "date.weekday=warning"], files: ["a.txt": Sample.wrongWeekday], status: 0,
                    output: ["警告:", "[date.weekday]"]),
        CommandCase("a rule that is misspelt", ["check", "a.txt", "--select", "date.weekdya"], files: ["a.txt": Sample.minutes], status: 2, outputIsEmpty: true,
                    errors: ["点検「date.weekdya」はありません"]),
        CommandCase("a suppression with its reason", ["check", "a.txt", "--suppress", "s.txt"],
                    files: ["a.txt": Sample.wrongWeekday, "s.txt": Array("date.weekday a.txt:3 告示のまま\n".utf8)], status: 0, output: ["理由を付けて除いたもの 1件"]),
        CommandCase("statistics", ["check", "a.txt", "--statistics"], files: ["a.txt": Sample.wrongWeekday], status: 1, output: ["1  エラー  date.weekday"]),
        CommandCase("a new baseline", ["check", "a.txt", "--write-baseline", "b.txt"], files: ["a.txt": Sample.wrongWeekday], status: 1, left: ["a.txt", "b.txt"]),
        CommandCase("findings as JSON", ["check", "a.txt", "--format", "json"], files: ["a.txt": Sample.wrongWeekday], status: 1,
                    output: ["\"schema\": \"giji-findings/1\"", "\"rule\": \"date.weekday\""]),
        CommandCase("findings for GitHub", ["check", "a.txt", "--format", "github", "--select", "date.weekday"], files: ["a.txt": Sample.wrongWeekday], status: 1,
                    output: ["::error file=a.txt,line=3,"]),
        CommandCase("unreadable and wrong: the work was not done", ["check", "a.txt", "gone.txt"], files: ["a.txt": Sample.wrongWeekday], status: 2,
                    output: ["[date.weekday]"], errors: ["gone.txt"]),
        CommandCase("a profile with a slip", ["check", "a.txt", "--profile", "p.yaml"],
                    files: ["a.txt": Sample.minutes, "p.yaml": Array("extends: council-half\nchair:\n  vote: true\n".utf8)], status: 2, outputIsEmpty: true,
                    errors: ["p.yaml:3:", "chair.votes"]),
        CommandCase("a digest that somebody edited", ["check", "a.txt", "--digest", "d.md"],
                    files: ["a.txt": Sample.minutes, "d.md": Array("# 要約\n\n## 議題ごとの質疑\n\n- **答弁** 事務局：「月に5回でございます。」（発言3、9行目）\n".utf8)], status: 1,
                    output: ["a.txt:9:1:", "要約の「5」", "[digest.number-source]"]),
        CommandCase("one digest for two minutes", ["check", "a.txt", "b.txt", "--digest", "d.md"],
                    files: ["a.txt": Sample.minutes, "b.txt": Sample.minutes, "d.md": []], status: 2, outputIsEmpty: true, errors: ["--digest"]),
        CommandCase("a baseline that is none", ["check", "a.txt", "--baseline", "a.txt"], files: ["a.txt": Sample.minutes], status: 2, outputIsEmpty: true, errors: ["--write-baseline"]),
    ]

    static let digesting: [CommandCase] = [
        CommandCase("page, Markdown and record", ["digest", "a.txt", "-o", "out"], files: ["a.txt": Sample.minutes], status: 0, output: ["out/a.html\n"],
                    left: ["a.txt", "out", "out/a.html", "out/a.json", "out/a.md"]),
        CommandCase("a page by its name", ["digest", "a.txt", "-o", "page.html", "-q"], files: ["a.txt": Sample.minutes], status: 0, outputIsEmpty: true,
                    left: ["a.txt", "page.html", "page.json", "page.md"]),
        CommandCase("several pages and an index", ["digest", "f", "-o", "out"], files: ["f/a.txt": Sample.minutes, "f/g/a.txt": Sample.minutes], status: 0,
                    output: ["out/a.html\n", "out/g/a.html\n", "out/index.html\n"],
                    left: ["f", "f/a.txt", "f/g", "f/g/a.txt", "out", "out/a.html", "out/a.json", "out/a.md", "out/g", "out/g/a.html", "out/g/a.json", "out/g/a.md", "out/index.html"]),
        CommandCase("no page of what is not minutes", ["digest", "a.txt", "-o", "out"], files: ["a.txt": Array("きょうは、よい天気です。\n".utf8)], status: 2,
                    outputIsEmpty: true, errors: ["a.txt: ", "--force"]),
        CommandCase("a page all the same", ["digest", "a.txt", "-o", "out", "--force", "-q"], files: ["a.txt": Array("きょうは、よい天気です。\n".utf8)], status: 0,
                    left: ["a.txt", "out", "out/a.html", "out/a.json", "out/a.md"]),
        CommandCase("the output folder is a file", ["digest", "a.txt", "-o", "a.txt"], files: ["a.txt": Sample.minutes], status: 2, outputIsEmpty: true, errors: ["フォルダーをつくれません"]),
        CommandCase("no output folder", ["digest", "a.txt"], files: ["a.txt": Sample.minutes], status: 2, outputIsEmpty: true, errors: ["--output"]),
        CommandCase("templates that are none", ["digest", "a.txt", "-o", "out", "--templates", "t"], files: ["a.txt": Sample.minutes], folders: ["t"], status: 2,
                    outputIsEmpty: true, errors: ["ひな形", "page.mustache"]),
        CommandCase("a template that cannot be read", ["digest", "a.txt", "-o", "out", "--templates", "t"],
                    files: ["a.txt": Sample.minutes, "t/page.mustache": Array("{{#title}}".utf8)], status: 2, outputIsEmpty: true, errors: ["page.mustache"]),
    ]
}

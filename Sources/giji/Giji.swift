import ArgumentParser
import Exports
import Foundation
import Minutes
import Pipeline
import SourceText

@main
struct Giji: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "giji", abstract: "会議録を読み、計算を確かめ、要約をつくります。",
                                                    subcommands: [Parse.self, Text.self])
}

struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "会議録を構造化し、JSONで出力します。")
    @Argument(help: "会議録のファイル") var files: [String]

    func run() throws {
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
            let document = Pipeline.run(bytes, path: file)
            FileHandle.standardOutput.write(Data(RecordJSON.write(document, pretty: files.count == 1) + [0x0A]))
        }
    }
}

struct Text: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "読み取った本文を、そのまま出力します。")
    @Argument(help: "会議録のファイル") var file: String

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        FileHandle.standardOutput.write(Data(Pipeline.run(bytes, path: file).text.bytes))
    }
}

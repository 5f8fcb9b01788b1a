import Digest
import Glibc

/// `--templates DIR`: files there stand in place of those of the same name in the binary.
enum TemplateFolder {
    /// - Throws: when the folder holds none of the templates, which would change nothing without a word.
    static func read(_ folder: String?) throws(Failure) -> [String: String] {
        guard let folder else { return [:] }
        guard InputFiles.isFolder(folder) else { throw SystemCall.failure(folder, "読めません", en: "cannot be read", code: access(folder, F_OK) == 0 ? ENOTDIR : ENOENT) }
        var texts: [String: String] = [:]
        for name in Digest.templateNames where access(folder + "/" + name, F_OK) == 0 {
            let bytes = try FileReading.read(folder + "/" + name)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Failure("\(folder)/\(name): UTF-8の文章ではありません", en: "\(folder)/\(name): not UTF-8")
            }
            texts[name] = text
        }
        guard !texts.isEmpty else {
            throw Failure("\(folder): ひな形(\(Digest.templateNames.joined(separator: "、")))がありません",
                          en: "\(folder): none of the templates (\(Digest.templateNames.joined(separator: ", ")))")
        }
        return texts
    }
}

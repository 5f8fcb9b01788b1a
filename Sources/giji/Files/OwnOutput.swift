import Glibc
import SourceText

/// What giji itself wrote: found in a folder it is no record to read, for its sentences are told a second time there.
enum OwnOutput {
    private static let reach = 4096

    /// Whether the file begins, or a Markdown edition ends, as only giji writes it.
    static func isOwn(_ path: String) -> Bool {
        let ending = InputFiles.fileExtension(path)
        guard ending != "pdf", ending != "docx", let (head, tail) = ends(of: path) else { return false }
        switch ending {
        case "json": return ["\"giji-record/", "\"giji-findings/"].contains { schema in isSchema(schema, in: head) }
        case "md", "markdown": return isEdition(head, tail)
        case "html", "htm", "xhtml": return head.contains("<meta name=\"generator\" content=\"giji\">", in: head.indices)
        case "txt", "text": return head.starts(with: "# giji-baseline/".utf8)
        default: return false
        }
    }

    /// `{ "schema": "giji-record/1"`, on one line or several.
    private static func isSchema(_ schema: String, in head: [UInt8]) -> Bool {
        let start = head.prefix(64).filter { $0 > 0x20 }
        return start.starts(with: ("{\"schema\":" + schema).utf8)
    }

    /// A title, the day, and at the end the program that made it: people who work on an edition leave these.
    private static func isEdition(_ head: [UInt8], _ tail: [UInt8]) -> Bool {
        head.contains("- 開催日：", in: head.indices) && tail.contains("## この要約について", in: tail.indices) && tail.contains("- 作成したプログラム：giji ", in: tail.indices)
    }

    /// The first and the last bytes; nil where they cannot be read.
    private static func ends(of path: String) -> (head: [UInt8], tail: [UInt8])? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        func bytes(at offset: Int) -> [UInt8] {
            [UInt8](unsafeUninitializedCapacity: reach) { buffer, count in count = max(0, pread(descriptor, buffer.baseAddress!, reach, offset)) }
        }
        return (bytes(at: 0), bytes(at: max(0, size - reach)))
    }
}

import Mustache
import Templates

/// A template of the user's that cannot be read.
package struct TemplateError: Error {
    /// Name of the template file.
    package let file: String
    /// 1-based; nil when the place is unknown.
    package let line: Int?
    package let message: String
}

/// The templates, parsed once: those in the binary, with the user's in place of those of the same name.
struct TemplateLibrary: Sendable {
    private let library: MustacheLibrary
    let style: String

    /// The built-in set, parsed on first use.
    static let builtIn: Result<TemplateLibrary, TemplateError> = Result { () throws(TemplateError) in try TemplateLibrary(overrides: [:]) }

    init(overrides: [String: String]) throws(TemplateError) {
        MustacheContentTypes.register(PageContent(), named: PageContent.name)
        MustacheContentTypes.register(MarkdownContent(), named: MarkdownContent.name)
        var library = MustacheLibrary()
        for (file, text) in Templates.files where file.hasSuffix(".mustache") {
            let name = String(file.dropLast(".mustache".count))
            library.register(try TemplateLibrary.parse(overrides[file] ?? text, file: file), named: name)
        }
        self.library = library
        style = overrides[Templates.styleFile] ?? Templates.text(of: Templates.styleFile)
    }

    /// Every template begins with the way its text is escaped, so that no template can forget it.
    private static func parse(_ text: String, file: String) throws(TemplateError) -> MustacheTemplate {
        let content = file.hasPrefix("markdown") ? MarkdownContent.name : PageContent.name
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(content)}}" + text)
        } catch let error as MustacheTemplate.ParserError {
            throw TemplateError(file: file, line: error.context.lineNumber, message: "\(error.error)")
        } catch {
            throw TemplateError(file: file, line: nil, message: "\(error)")
        }
    }

    func render(_ name: String, _ view: View) -> [UInt8] {
        Array((library.render(view, withTemplate: name) ?? "").utf8)
    }
}

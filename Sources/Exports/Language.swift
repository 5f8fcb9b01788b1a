package import Minutes

/// The language of messages for people. The minutes themselves are never translated.
package enum Language: String, Sendable, CaseIterable {
    case japanese = "ja"
    case english = "en"
}

extension Message {
    /// The sentence in one language.
    package func words(in language: Language) -> String {
        language == .japanese ? japanese : english
    }
}

extension Finding.Severity {
    /// エラー・警告・情報.
    package var name: Message {
        switch self {
        case .error: Message("エラー", en: "error")
        case .warning: Message("警告", en: "warning")
        case .info: Message("情報", en: "info")
        }
    }
}

import Minutes

/// `checks` and `findings`.
enum FindingJSON {
    static func checks(_ checks: [CheckResult], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("checks", checks) { writer, check in
            writer.object { writer in
                writer.member("rule", check.rule)
                writer.member("subject", check.subject)
                writer.member("verdict", check.verdict.rawValue)
                places.member("span", check.span, &writer)
            }
        }
    }

    /// `notRun`: checks that want a second document.
    static func skipped(_ checks: [SkippedCheck], _ writer: inout JSONWriter) {
        writer.array("notRun", checks) { writer, check in
            writer.object { writer in
                writer.member("rule", check.rule)
                writer.member("reason", check.reason.japanese)
                writer.member("reasonEnglish", check.reason.english)
            }
        }
    }

    static func write(_ findings: [Finding], _ places: Places, _ writer: inout JSONWriter) {
        writer.array("findings", findings) { writer, finding in
            writer.object { writer in
                writer.member("rule", finding.rule)
                writer.member("severity", finding.severity.rawValue)
                writer.member("message", finding.message.japanese)
                writer.member("messageEnglish", finding.message.english)
                writer.member("advice", finding.advice?.japanese)
                places.member("span", finding.span, &writer)
                places.original(finding.span, &writer)
                writer.array("related", finding.related) { writer, related in
                    writer.object { writer in
                        writer.member("message", related.message.japanese)
                        places.member("span", related.span, &writer)
                    }
                }
                facts(finding, &writer)
            }
        }
    }

    static func facts(_ finding: Finding, _ writer: inout JSONWriter) {
        writer.object("facts") { writer in
            for fact in finding.facts {
                writer.key(fact.name)
                switch fact.value {
                case .number(let number): writer.value(number)
                case .text(let text): writer.value(text)
                }
            }
        }
    }
}

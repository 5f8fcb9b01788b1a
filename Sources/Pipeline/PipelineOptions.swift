package import Checks
package import Minutes

/// A digest to be checked against the minutes.
package enum DigestInput: Sendable {
    /// The page that will be made of the record.
    case ownPage
    /// The Markdown edition, perhaps changed by people: the bytes of the file.
    case edition([UInt8])
}

/// What the user asks of the pipeline, and what it may ask of the world.
package struct PipelineOptions: Sendable {
    /// Id of the style to read with; nil chooses by evidence.
    package var dialect: String?
    /// Name of the encoding to read with; nil finds it.
    package var charset: String?
    /// The kind of body that met; nil reads it from the text.
    package var bodyKind: BodyKind?
    /// Profile, second documents, and which findings are wanted.
    package var checks: CheckOptions
    /// The digest that the record is compared with; nil where there is none.
    package var digest: DigestInput?
    /// Runs a program with bytes on its standard input: exit code, standard output, first line of standard error; nil when
    /// it is not installed. Without it no PDF is read.
    package var runProgram: (@Sendable (_ program: String, _ arguments: [String], _ input: [UInt8]) -> (status: Int32, output: [UInt8], errors: String)?)?
    /// Bytes of a file in the folder of another, for pages made of frames; nil when there is none.
    package var readBeside: (@Sendable (_ path: String, _ name: String) -> [UInt8]?)?
    /// Counts the time of each stage; nil measures nothing.
    package var clock: StageClock?

    package init(dialect: String? = nil, checks: CheckOptions = CheckOptions()) {
        self.dialect = dialect
        self.checks = checks
    }

    /// The law that a record is checked under.
    package func profile(for record: Record) -> BodyProfile {
        let profile = checks.profile ?? BodyProfile.suiting(record)
        return checks.profileFile?.applied(to: profile) ?? profile
    }
}

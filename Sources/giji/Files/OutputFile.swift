/// A single result file.
enum OutputFile {
    static func write(_ bytes: [UInt8], at path: String) throws(Failure) {
        try FileWriting.undisturbed { () throws(Failure) in
            var writing = FileWriting()
            try writing.stage(bytes, at: path)
            try writing.commit()
        }
    }
}

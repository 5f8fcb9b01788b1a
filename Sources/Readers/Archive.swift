private import CContainers

/// One entry of a ZIP archive, unpacked by libarchive.
enum Archive {
    enum Entry {
        case bytes([UInt8])
        case none
        /// libarchive is not installed.
        case missingLibrary
        case broken
    }

    /// No document of minutes comes near this size; a file made to burst memory does.
    private static let limit = 512 << 20

    static func entry(_ path: String, of archive: [UInt8]) -> Entry {
        var buffer: UnsafeMutablePointer<UInt8>?
        let length = carchive_entry(archive, archive.count, path, limit, &buffer)
        defer { carchive_free(buffer) }
        switch Int32(truncatingIfNeeded: length) {
        case _ where length >= 0: return .bytes(Array(UnsafeBufferPointer(start: buffer, count: Int(length))))
        case Int32(CARCHIVE_MISSING): return .missingLibrary
        case Int32(CARCHIVE_NO_ENTRY): return .none
        default: return .broken
        }
    }
}

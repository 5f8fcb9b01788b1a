import Glibc
import Minutes

/// What the system said no to, in words for people.
enum SystemCall {
    /// The reason of the last failed call.
    static func reason(_ code: Int32 = errno) -> Message {
        switch code {
        case ENOENT: Message("見つかりません", en: "not found")
        case EACCES, EPERM: Message("許可がありません", en: "permission denied")
        case EISDIR: Message("フォルダーです", en: "is a folder")
        case ENOTDIR: Message("フォルダーではありません", en: "is not a folder")
        case ENOSPC, EDQUOT: Message("空き容量がありません", en: "no space left")
        case EROFS: Message("書き込めない場所です", en: "read-only place")
        case EEXIST: Message("すでにあります", en: "already exists")
        case ENAMETOOLONG: Message("名前が長すぎます", en: "name too long")
        case ENXIO, ENODEV: Message("ふつうのファイルではありません", en: "not a regular file")
        case ELOOP: Message("リンクがたどれません", en: "a link that leads round in a circle")
        case EBADF: Message("閉じられています", en: "closed")
        case EMFILE, ENFILE: Message("開いているファイルが多すぎます", en: "too many open files")
        default: Message("システムのエラー \(code)", en: String(cString: strerror(code)))
        }
    }

    /// 「path: 読めません(許可がありません)」.
    static func failure(_ path: String, _ japanese: String, en english: String, code: Int32 = errno) -> Failure {
        let reason = reason(code)
        return Failure("\(path): \(japanese)(\(reason.japanese))", en: "\(path): \(english) (\(reason.english))")
    }

    /// Repeats a call that a signal interrupted.
    static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

/// Assemblies without a mark: `議長（北山一郎君）　…`, `第８番（西野太郎君）　…`, `議　長（北 山 一 郎 君）…`.
enum AssemblyPlain {
    static let dialect = Dialect(id: "assembly-plain", codes: ["D11"], example: "議長（北山一郎君）　ただいまから本日の会議を開きます。", family: .plain) {
        // 北山花子君, alone on a line where the others stand so with their offices.
        if $0.isNameAlone { return $0.isLabelLine }
        guard $0.shape.mark == .none, $0.isOfficeWithName, $0.hasOffice || $0.isSeat || $0.isActOfNamed else { return false }
        return $0.shape.separator != .direct || $0.inner == .nameWithHonorific
    }
}

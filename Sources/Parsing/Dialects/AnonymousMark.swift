/// Minutes that name nobody: a mark alone before each speech: `●　それでは始めます。`
enum AnonymousMark {
    static let dialect = Dialect(id: "anonymous-mark", codes: ["D33"], example: "●　前回の案について、御意見をいただきたいと思います。", family: .own, needed: 6) {
        $0.shape.frame == .anonymous && $0.shape.mark == .filledCircle && $0.shape.separator == .blank
    }
}

/// Assemblies: `○議長（北山一郎君）　ただいまから…`. Three circles are in use, sometimes in one file.
///
/// The same marks introduce agendas, rosters and times, which have neither an office nor a name.
enum AssemblyCircle {
    static let dialect = Dialect(id: "assembly-circle", codes: ["D01", "D02"], example: "○議長（北山一郎君）　ただいまから会議を開きます。", family: .marked) {
        $0.shape.mark != .none && $0.isOfficeWithName && ($0.inner == .nameWithHonorific || !CouncilCircle.isBody($0))
    }
}

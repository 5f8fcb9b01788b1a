/// Name and office in tortoise-shell brackets: `〔北山一郎議長〕再開します。` The same brackets hold stage directions.
enum TortoiseLabel {
    static let dialect = Dialect(id: "tortoise-label", codes: ["D15"], example: "〔北山一郎議長〕再開します。", family: .own, needed: 2) {
        $0.shape.frame == .tortoise && ($0.hasOffice || $0.isNamed || $0.isSeat) && !$0.opensList && !$0.isDirection && ($0.shape.separator != .lineEnd || $0.isOfficeAlone && $0.looksSpoken)
    }
}

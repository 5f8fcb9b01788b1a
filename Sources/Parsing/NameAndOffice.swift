import Minutes
import SourceText

/// Cuts 「松崎税務課長」 into 松崎 and 税務課長.
///
/// Only two things are certain: the ending, and a known word of departments before it. Without either the office stays whole.
enum NameAndOffice {
    static func split(_ token: [UInt8], endingIn office: Offices.Office) -> (name: Range<Int>, office: Range<Int>) {
        let whole = 0..<token.count
        let prefix = 0..<(token.count - office.ending.utf8CodeUnitCount)
        if prefix.isEmpty { return (0..<0, whole) }
        if let start = departmentStart(token, prefix) { return (0..<start, start..<token.count) }
        let length = token.codePointCount(in: prefix)
        let isPersonal = office.kind == .chair || office.kind == .member || office.kind == .guest
        guard length <= (isPersonal ? 7 : 3), length >= 1, !endsInOrganisation(token, prefix) else { return (0..<0, whole) }
        return (prefix, prefix.upperBound..<token.count)
    }

    /// Where the department's name begins; 0 when the office has no name before it, nil when no department is known.
    private static func departmentStart(_ token: [UInt8], _ prefix: Range<Int>) -> Int? {
        var offset = prefix.lowerBound
        while offset < prefix.upperBound, let found = token.codePoint(at: offset, end: prefix.upperBound) {
            if departments.contains(where: { token.has($0, at: offset, end: prefix.upperBound) }) { return offset }
            offset += found.length
        }
        return nil
    }

    private static func endsInOrganisation(_ token: [UInt8], _ prefix: Range<Int>) -> Bool {
        organisations.contains { token.hasSuffix($0, in: prefix) }
    }

    private static let organisations: [StaticString] = ["会", "部", "局", "課", "室", "所", "庁", "省", "院", "センター", "担当", "常任", "特別", "運営"]

    /// Words with which the names of departments and committees begin. Family names that are spelled alike (森林, 水道) do not occur.
    private static let departments: [StaticString] = [
        "総務", "企画", "財政", "財務", "税務", "課税", "納税", "収納", "収税", "市民", "区民", "町民", "村民", "県民", "都民", "住民", "戸籍",
        "福祉", "健康", "保健", "医療", "介護", "高齢", "障害", "障がい", "子ども", "こども", "子育", "児童", "保育", "青少年", "生活", "環境",
        "清掃", "廃棄", "資源", "都市", "まちづくり", "街づくり", "建設", "建築", "土木", "道路", "河川", "公園", "緑地", "住宅", "開発", "用地",
        "契約", "管財", "施設", "営繕", "教育", "学務", "学校", "指導", "生涯", "社会", "文化", "スポーツ", "図書", "体育", "庶務", "情報",
        "デジタル", "電算", "統計", "広報", "広聴", "秘書", "人事", "職員", "人権", "男女", "危機", "防災", "安全", "交通", "消防", "警防", "予防",
        "産業", "経済", "商工", "商業", "工業", "観光", "労働", "雇用", "農林", "農業", "農政", "農村", "農地", "林業", "林務", "水産", "畜産",
        "上下水道", "水道", "下水道", "企業", "病院", "国保", "国民健康", "年金", "保険", "会計", "出納", "監査", "選挙", "議会", "議事",
        "調査", "政策", "行政", "行財政", "地域", "自治", "協働", "コミュニティ", "国際", "交流", "基地", "空港", "港湾", "計画", "事業", "管理",
        "事務局", "担当", "特命", "推進", "審査", "支援", "相談", "対策", "衛生", "食品", "動物", "原子力", "エネルギー", "ゼロカーボン", "脱炭素",
        "新型コロナ", "感染症", "ワクチン", "総合", "戦略", "未来", "創生", "復興", "再開発", "競輪", "競艇", "競馬", "オリンピック", "常任",
        "特別委", "予算", "決算", "文教", "厚生", "民生", "産建", "建水", "国務", "内閣", "外務", "法務", "文部", "国土", "防衛", "警察", "衆議院",
        "参議院", "公安", "公営", "知事", "副知事", "市長", "副市長", "町長", "区長", "教委", "学事", "給食", "会長職務", "議長職務", "委員長職務",
        "職務代理", "番外", "主任", "首席", "上席", "次席", "専任", "担任", "全", "各",
    ]
}

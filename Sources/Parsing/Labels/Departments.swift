import SourceText

/// Words with which the names of departments, divisions and committees begin: 総務, 子育て, 新市場.
enum Departments {
    private static let table = MarkerTable(list: """
        診療 看護 薬剤 老人 養護 幼稚 小学 中学 高等 隣保 研究 試験 検査 測量 研修 郷土 歴史 民俗 処理 浄化 葬祭 総務 企画 財政 財務 税務 課税 納税 収納 収税 徴収 債権 市民 区民 町民 村民 県民 都民 府民 道民 住民 戸籍 窓口 福祉 健康 保健 医療 医務 医事 介護 高齢 長寿 障害 障がい 子ども こども 子供 \
        子育 児童 保育 幼児 青少年 少子 家庭 母子 女性 若者 生活 暮らし くらし 環境 清掃 廃棄 ごみ 資源 循環 都市 まちづくり 街づくり まち 町づくり 建設 建築 土木 道路 河川 治水 公園 緑 緑地 \
        景観 住宅 開発 用地 区画 整備 木密 密集 住環境 財源 契約 経理 管財 財産 施設 営繕 工務 工事 技術 教育 学務 学校 学事 小中 高校 大学 私学 指導 生涯 社会 文化 スポーツ 図書 体育 庶務 情報 電子 デジタル 電算 \
        統計 広報 広聴 秘書 人事 職員 人権 男女 多様 共生 危機 防災 減災 災害 安全 交通 消防 警防 予防 救急 警察 警備 産業 経済 商工 商業 工業 企業 観光 おもてなし 労働 雇用 就労 勤労 農林 農業 農政 農村 \
        農地 農産 耕地 林業 林務 森林 水産 漁業 畜産 中央 卸売 市場 新市場 上水 上下水道 水道 下水道 給水 浄水 交通局 鉄道 高速 自動車 病院 市立 県立 区立 町立 国保 国民 年金 保険 会計 出納 用度 監査 選挙 \
        議会 議事 議院 調査 政策 行政 行財政 行革 改革 経営 地域 地方 自治 協働 コミュニティ 国際 交流 平和 基地 空港 港湾 海洋 計画 事業 管理 管制 営業 戦略 未来 創生 創造 移住 定住 地方創生 ふるさと 復興 \
        再開発 競輪 競艇 競馬 オリンピック パラリンピック 五輪 万博 大会 事務局 特命 推進 審査 支援 援護 保護 生保 相談 対策 対応 衛生 食品 動物 生物 薬務 感染症 新型 ワクチン 原子力 エネルギー 温暖化 ゼロ カーボン \
        脱炭素 グリーン 総合 常任 特別委 予算 決算 文教 厚生 民生 産建 建水 国務 國務 内閣 總理 外務 法務 文部 国土 防衛 農水 厚労 衆議院 参議院 公安 公営 知事 副知事 市長 副市長 町長 副町長 村長 区長 副区長 教委 給食 栄養 \
        会長職務 議長職務 委員長職務 職務代理 番外 主任 首席 主席 上席 次席 専任 担任 専門 学識 公募 有識者 臨時 代理 全 各 前議 元議 前委 当局 庁舎 本庁 支所 出張所 消費 食育 墓園 斎場 火葬 空家 空き家 ＤＸ DX ＩＣＴ ICT ＩＴ \
        SDGs ＳＤＧｓ 働き方 ひと しごと お客さま お客様 業務 資産 公共 公民 官民 広域 ダム 電力 用水 砂防 港 島しょ 離島 過疎 山村 北方 領土 統括 監理 統合 内部 法規 法制 文書 公文書 史料 史跡 文化財 博物館 美術館 植物園 動物園 \
        いきいき すこやか にぎわい まなび すまい あんしん ささえあい つながり みらい いのち スマート プロモーション ブランド シティ インフラ リサイクル ファシリティ マネジメント アセット レクリエーション \
        ボランティア ダイバーシティ インバウンド クリエイティブ イノベーション ベンチャー スタートアップ コロナ マイナンバー 収用 評価 登記 駐輪 駐車 自転車 放課後 放射線 再生 魅力 企業誘致 誘致 立地 \
        就農 営農 担い手 漁港 園芸 果樹 蚕糸 種苗 食料 木材 水源 流通 物流 金融 通商 貿易 運輸 航空 気象 福利 自然 義務 特別支援 警務 中小企業 新幹線 北部 西部 東部 東京事務 宅地 盛土 科学 学術 宇宙 教職員 教員 体力 疾病 難病 精神 医薬 食肉 水質 大気 \
        騒音 土壌 鳥獣 労政 職業 技能 能力 成長 航路 誘客 国体 競技 県政 都政 県税 市税 町税 資産税 固定資産 徴税 納税 車両 検収 調達 入札 監察 訟務 主計 主税 理財 関税 銀行 証券 通信 放送 郵政 電気通信 研究開発 知的 標準 特許 製造 鉱業 保安 \
        大臣官房 官房 総括 商務 宣伝 名産 特産 物産 酪農 米穀 農産物 飼料 基盤 都心 駅前 駅周辺 中心市街 市街地 沿道 橋りょう 橋梁 街路 舗装 河港 港営 公営企業 工業用水 水再生 汚水 雨水 し尿 墓地 火葬場 保育園 幼稚園 療育 発達 認知症 地域包括 包括 生きがい 自立 困窮 被保護 更生
        """)

    /// Whether a department's name begins at the offset.
    static func starts(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool { table.match(bytes, at: offset, end: end) != nil }

    /// 生涯学習課, 保健センター: the name of a section and nothing else.
    static func isSection(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        (9...45).contains(range.count) && ["課", "室", "係", "センター"].contains { (word: StaticString) in bytes.hasSuffix(word, in: range) }
            && (starts(bytes, at: range.lowerBound, end: range.upperBound) || isInside(bytes, range)) && !bytes.containsAny(["は", "が", "を", "から", "について"], in: range)
    }

    /// Whether a word of departments begins anywhere in the range; one-character words do not count.
    static func isInside(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound, let found = bytes.codePoint(at: offset, end: range.upperBound) {
            if let match = table.match(bytes, at: offset, end: range.upperBound), match.end - offset > 3 { return true }
            offset += found.length
        }
        return false
    }
}

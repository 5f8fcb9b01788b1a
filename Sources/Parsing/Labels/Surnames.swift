import SourceText

/// Family names that are frequent in Japan, as evidence of where a name ends; a name that is missing here is only less certain.
enum Surnames {
    private static let words: StaticString = """
        佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 𠮷田 山田 佐々木 山口 松本 井上 木村 林 斎藤 齋藤 斉藤 齊藤 清水 山崎 山﨑 森 池田 橋本 阿部 石川 山下 中島 中嶋 石井 小川 前田 岡田 \
        長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 武内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 宮﨑 横山 高木 髙木 安藤 宮本 大野 小島 \
        谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 武田 野口 松井 千葉 菅原 岩崎 岩﨑 久保 木下 佐野 野村 松尾 菊地 菊池 杉本 市川 古川 大西 島田 水野 桜井 櫻井 高野 吉川 山内 西田 飯田 \
        西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 濱田 森本 星野 矢野 浅野 大島 吉岡 松下 内藤 野田 荒木 大久保 \
        熊谷 松村 小池 荒井 田辺 石橋 望月 片山 松浦 須藤 小沢 小澤 早川 黒田 尾崎 尾﨑 成田 大石 菅 永田 榎本 奥村 堀 小田 小松原 白石 西山 岡崎 宮田 平井 川村 山中 関口 土井 片岡 小西 大川 広瀬 廣瀬 三宅 河合 栗原 \
        神谷 今村 松原 篠原 平山 本間 鎌田 上原 萩原 中井 内山 根本 横田 大谷 三木 徳永 飯塚 松永 田島 堀内 岩本 高山 児玉 杉浦 川島 河村 福井 新田 竹田 稲垣 三上 大森 宮川 坂口 桑原 日高 荻野 黒木 堤 青山 西尾 岸 岸本 \
        八木 古田 天野 米田 落合 福岡 栗田 村井 千田 庄司 坂井 津田 高島 髙島 江口 中尾 野崎 桑田 牧野 大山 星 足立 堀江 杉田 植田 鶴田 大村 米山 村山 沢田 澤田 秋田 柳田 相馬 柏木 長田 北川 小原 金田 小倉 下田 川田 浅井 豊田 \
        小笠原 須田 高見 入江 藤川 細川 二宮 谷 柳沢 柳澤 佐伯 岩井 堀口 牧 畠山 泉 大平 山岸 北野 中原 戸田 宇野 三好 滝沢 瀧澤 滝 大内 奥田 山根 山川 金井 松崎 松﨑 甲斐 石塚 南 長島 相沢 相澤 大沢 大澤 飯島 町田 武藤 川本 古賀 \
        宮下 榊原 小川原 高井 久野 黒川 池上 志村 細田 岡部 若林 塚本 長尾 神田 岡 早坂 緒方 吉野 梅田 梅沢 向井 金城 比嘉 大城 宮城 新垣 玉城 島袋 知念 仲村 上間 平良 安里 山城 具志堅 渡久地 當山 当山 新里 城間 喜屋武 \
        武部 堀部 園部 軽部 跡部 建部 織部 曽我部 北山 西野 東野 中沢 中澤 大原 木原 川原 笠原 笠井 片桐 高村 髙村 角田 門田 河原 河田 河内 橘 立石 立花 舘 田代 田原 種部 種田 玉田 谷川 谷村 谷本 津村 寺田 寺島 土田 富田 冨田 友田 豊島 中谷 中林 仲田 永野 長野 長橋 長岡 長沢 \
        生田 成瀬 名取 難波 西岡 西原 西本 西沢 西澤 布施 沼田 根岸 根津 野上 野沢 野中 野本 野原 萩野 橋口 長谷 畑 畑山 畑中 浜口 濱口 浜崎 濱崎 早田 原口 東山 日野 平川 平沢 平岡 平松 深沢 深澤 福地 福原 福本 福山 藤沢 藤澤 藤崎 藤野 藤村 藤森 \
        船橋 古谷 古屋 別府 北条 堀田 堀川 前川 前原 前島 牧田 正木 増井 益田 町井 松川 松木 松野 松山 松澤 松沢 丸岡 三井 三島 三田 三谷 水上 水谷 水口 皆川 南野 宮内 宮沢 宮澤 宮原 宮坂 宮島 向 村岡 村松 村瀬 室井 毛利 茂木 持田 \
        元木 桃井 盛谷 森川 森下 森山 森岡 森澤 森沢 八代 安井 安部 柳 矢口 矢島 矢田 山上 山岡 山形 山際 山路 山加 山元 山脇 湯浅 湯澤 横井 横尾 横川 横溝 吉井 吉沢 吉澤 吉原 吉永 吉本 依田 和泉 若松 鷲尾 綿貫 渡部 蝦名 海老名 \
        青柳 赤木 赤坂 赤羽 赤松 秋元 秋葉 朝倉 浅田 浅川 芦田 東谷 安達 穴井 荒川 有馬 有田 安東 飯沼 飯野 家入 生駒 伊沢 石黒 石崎 石渡 石山 石丸 石坂 泉田 磯部 磯野 板垣 板倉 市村 市原 一瀬 伊東 稲田 稲葉 稲村 稲川 井口 井原 井手 \
        井野 猪股 今泉 今野 岩瀬 岩佐 岩永 岩渕 岩間 岩下 植木 植松 植村 上村 上杉 上山 植竹 臼井 臼田 内海 宇田 宇田川 海野 梅原 梅津 梅木 浦田 江川 江藤 江原 遠山 大井 大井川 大江 大木 大河原 大倉 大熊 大崎 大竹 大槻 大津 大友 大場 大庭 大畑 \
        大宮 大和田 大田 大貫 大橋 岡野 岡村 岡山 小川 沖 沖田 沖野 荻原 奥 奥山 奥野 奥谷 小口 尾形 小木曽 尾上 落 鬼塚 小野寺 小野田 小俣 加瀬 加茂 香川 垣内 柿沼 影山 笠松 柏原 梶 梶原 梶山 春日 粕谷 片倉 勝又 勝田 桂 加納 鹿島 亀井 亀田 亀山 \
        唐沢 苅谷 川合 川井 川端 川野 川瀬 川津 川名 川辺 河西 河合 河本 木内 菊田 木田 北 北島 北原 北田 喜多 木庭 君島 木本 京極 清田 桐生 日下 日下部 草野 櫛田 楠 楠本 工藤 国分 窪田 久米 倉田 倉持 栗林 栗山 黒沢 黒澤 黒岩 桑野 桑村 郡司 \
        小泉 小出 高坂 河野 郷 小暮 小坂 越智 小柳 小谷 児島 小寺 五島 小林 小堀 小宮 小室 小森 小柴 小関 小玉 小平 小室 紺野 今 財津 斉木 西条 斎木 佐久間 佐川 佐竹 佐原 坂田 坂元 坂上 阪本 酒巻 作田 佐口 笹川 佐合 笹本 笹木 貞方 佐山 沢村 椎名 \
        塩田 塩見 塩川 塩野 鹿野 重田 重松 実川 篠崎 篠田 芝田 芝 渋谷 澁谷 渋沢 島 嶋田 島崎 島村 島本 清野 下村 下川 下山 下条 庄子 白井 白川 白鳥 城田 新谷 新行内 新藤 神保 菅野 菅沼 菅谷 杉原 杉村 杉崎 助川 鈴 須永 須貝 須賀 須山 諏訪 \
        瀬川 瀬戸 関根 関谷 関川 芹沢 芹澤 仙波 曽我 園田 染谷 高岡 高倉 高崎 高沢 高瀬 高畑 高林 高松 高柳 高梨 高原 高島 滝口 滝本 田川 田上 田尻 田所 田丸 田畑 田端 田渕 田沢 竹下 竹中 竹村 竹本 竹原 竹川 武井 武石 武市 武本 立川 立野 辰巳 \
        多並 蓼沼 田沼 谷沢 玉井 玉木 玉置 玉川 千賀 筑波 塚田 塚原 塚越 月岡 築山 津久井 辻村 辻本 辻井 土谷 土居 筒井 常田 坪井 鶴岡 鶴見 出口 手塚 寺井 寺内 寺尾 寺西 寺本 堂本 都留 徳田 徳山 戸塚 戸川 利根川 鳥居 鳥海 外山 富山 富岡 富永 \
        冨永 豊岡 内藤 直井 永岡 永山 永瀬 長井 長瀬 長浜 長濱 長谷部 長沼 長友 中江 中込 中瀬 中根 中塚 中平 中本 中山 中間 中野 仲 仲野 名和 滑川 奈良 南部 新妻 新美 西 西谷 西村 西脇 仁科 丹羽 野々村 野木 野尻 野呂 乃木 芳賀 蓮見 長谷 秦 羽田 服部 \
        花田 花輪 花岡 羽鳥 馬 浜 浜野 濱野 浜本 林田 原島 春山 番場 東出 引地 飛田 肥田 檜山 氷室 平尾 平島 平林 平間 平賀 広田 廣田 広川 深谷 深井 福永 福士 福沢 福澤 藤代 藤岡 藤山 藤木 藤江 二村 船木 舟木 古山 古沢 古澤 古市 古畑 逸見 \
        北條 保坂 細谷 細井 細野 堀越 堀井 本多 本庄 本郷 本橋 本山 真木 槙 槇 牧原 正岡 政岡 町 松 松井 松田 松金 松島 松嶋 松平 松波 松橋 松葉 松宮 真鍋 丸 丸田 丸尾 三浦 三沢 三澤 三村 三橋 三輪 三原 水島 水田 水越 溝口 溝渕 光永 南雲 峰 峯 \
        宮 宮地 宮良 宮野 宮部 宮脇 宮木 村 村木 村越 村本 村野 村尾 村中 目黒 最上 本村 百瀬 森永 森谷 森井 森脇 守屋 諸岡 矢部 矢作 矢吹 八木沢 薬師寺 柳川 柳瀬 柳原 安岡 安川 安永 安倍 柳 山木 山岸 山極 山際 山科 山添 山名 山野 山村 山室 \
        山森 湯本 弓削 由井 横倉 横内 横田 横手 吉成 吉見 吉武 米沢 米澤 米倉 米川 若山 若杉 若月 脇田 脇 鷲見 和気 渡会 渡瀬 升 境 堺 鶴 原嶋 大仲 伊勢 西崎 大髙 大高 小金 筒 蛯名 溝部 鳴海 関矢 角 興梠 北条 乾 芝 弓仲 沓掛 庵逧
        """
    /// Hashes of the words by their place in a table twice as large as need be; 0 where none stands. Of these words no two
    /// share one, and a trie of them took longer to build than a whole small record to read.
    private static let table: [UInt64] = {
        var table = [UInt64](repeating: 0, count: 4096)
        let empty = StableHash().value
        var hash = StableHash()
        words.withUTF8Buffer { bytes in
            for byte in bytes + [0x20] {
                if byte != 0x20, byte != 0x0A { hash.add(byte); continue }
                if hash.value != empty { table[place(of: hash.value, in: table)] = hash.value }
                hash = StableHash()
            }
        }
        return table
    }()

    /// Where the hash stands in the table, or where it would.
    private static func place(of hash: UInt64, in table: [UInt64]) -> Int {
        var place = Int(truncatingIfNeeded: hash >> 20) & 4095
        while table[place] != 0, table[place] != hash { place = (place + 1) & 4095 }
        return place
    }

    /// Length in bytes of the longest known surname at the start of the range.
    static func prefixLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let table = table
        var hash = StableHash(), offset = range.lowerBound, longest: Int?
        // None has more than three code points.
        for _ in 0..<3 {
            guard let point = bytes.codePoint(at: offset, end: range.upperBound) else { break }
            for index in offset..<offset + point.length { hash.add(bytes[index]) }
            offset += point.length
            if table[place(of: hash.value, in: table)] == hash.value { longest = offset - range.lowerBound }
        }
        return longest
    }

    private static let finals = Set("""
        一二三四五六七八九十郎朗文大男夫雄生子美恵枝江代世香華花治司志史士彦樹介助也哉太之幸行孝明昭晃章彰人弘博宏浩裕光義則典紀徳久寿敏俊利正政雅昌勝克信伸進真誠実稔稜豊隆茂繁重清潔直尚修治忠忍忠誉誓
        良亮遼涼諒輔祐佑悠優勇雄裕有友朋智知友朝知晴春夏秋冬海洋陽葉洋介平兵衛門吉蔵三造倫理里莉梨沙紗織奈菜音乃希貴喜輝暉輝毅剛健建賢憲謙研恒亘亙均等斉整保守護衛衞望希満充允亨享亮透徹哲鉄鐵
        聡作浪功高宗宙拓晋基巧満剛肇旭昂昊崇嵩巖厳訓吾悟五伍六次嗣嘉壽寿子喜久兒児博路周秋丞丈穣譲情情滋慈汐時斗兎杜翔磨摩真麻馬麿丸力強猛武毅威勲薫馨栄英瑛永泳穂歩帆保甫輔歩登昇翔祥将匠聖潤純淳順准絢綾彩礼玲怜麗鈴凛蘭藍愛衣依唯由結佳嘉可加香賀我雅楽弓咲桃苗絵岳学覚悟啓敬慶圭恵桂景慧訓勉務努勤孜巌磐鋼錦
        """.unicodeScalars.map(\.value))

    /// Whether the range ends as given names do: in kana, or in one of their usual characters.
    static func endsLikeGivenName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let last = bytes.codePoint(before: range.upperBound, start: range.lowerBound) else { return false }
        return CodePoint.isHiragana(last.value) || CodePoint.isKatakana(last.value) || finals.contains(last.value)
    }
}

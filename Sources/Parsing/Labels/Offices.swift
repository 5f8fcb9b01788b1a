import Minutes
import SourceText

/// The offices under which people speak, and what kind of speaker each makes.
///
/// A table of endings: 「総務部長」 ends in 部長. The longest ending wins.
enum Offices {
    struct Office {
        let ending: StaticString
        let kind: Speaker.Kind
        /// True when the ending alone names a speaker in bare-label styles: 会長, 区側.
        let standsAlone: Bool

        init(_ ending: StaticString, _ kind: Speaker.Kind, alone: Bool = false) {
            self.ending = ending
            self.kind = kind
            standsAlone = alone
        }
    }

    static let table: [Office] = [
        Office("議長", .chair, alone: true), Office("副議長", .chair, alone: true), Office("臨時議長", .chair, alone: true),
        Office("仮議長", .chair, alone: true), Office("年長議員", .chair, alone: true), Office("委員長", .chair, alone: true),
        Office("副委員長", .chair, alone: true), Office("臨時委員長", .chair, alone: true), Office("年長委員", .chair, alone: true),
        Office("会長", .chair, alone: true), Office("副会長", .chair, alone: true), Office("座長", .chair, alone: true),
        Office("副座長", .chair, alone: true), Office("部会長", .chair, alone: true), Office("副部会長", .chair, alone: true),
        Office("分科会長", .chair, alone: true), Office("小委員長", .chair, alone: true), Office("会長代理", .chair, alone: true), Office("部会長代理", .chair, alone: true), Office("分科会長代理", .chair, alone: true), Office("議長代理", .chair, alone: true),
        Office("委員長代理", .chair, alone: true), Office("職務代理者", .chair, alone: true), Office("職務代理", .chair, alone: true),
        Office("理事長", .chair, alone: true), Office("主宰者", .chair, alone: true), Office("司会", .chair, alone: true),
        Office("進行", .chair, alone: true), Office("進行係", .chair, alone: true), Office("議事進行", .chair, alone: true), Office("代表理事", .chair),

        Office("議員", .member, alone: true), Office("委員", .member, alone: true), Office("臨時委員", .member, alone: true),
        Office("専門委員", .member, alone: true), Office("特別委員", .member, alone: true), Office("構成員", .member, alone: true),
        Office("評議員", .member, alone: true), Office("理事", .member), Office("代議員", .member), Office("部会員", .member),
        Office("協議員", .member), Office("全委員", .member, alone: true), Office("各委員", .member, alone: true),
        Office("推進委員", .member), Office("農業委員", .member, alone: true), Office("分科員", .member, alone: true), Office("学識経験者", .member, alone: true), Office("有識者", .member, alone: true), Office("連合長", .executive), Office("広域連合長", .executive, alone: true),
        Office("組合長", .executive, alone: true), Office("企業長", .executive, alone: true), Office("代表監査委員", .executive, alone: true), Office("参加者", .audience, alone: true), Office("住民", .audience, alone: true),
        Office("ファシリテーター", .chair, alone: true), Office("コーディネーター", .guest, alone: true), Office("保健師", .executive), Office("学芸員", .executive), Office("司書", .executive), Office("栄養士", .executive), Office("オブザーバー", .guest, alone: true),

        Office("市長", .executive, alone: true), Office("町長", .executive, alone: true), Office("村長", .executive, alone: true),
        Office("区長", .executive, alone: true), Office("知事", .executive, alone: true), Office("助役", .executive, alone: true),
        Office("収入役", .executive, alone: true), Office("出納長", .executive, alone: true), Office("教育長", .executive, alone: true),
        Office("教育次長", .executive, alone: true), Office("部長", .executive, alone: true), Office("次長", .executive, alone: true),
        Office("課長", .executive, alone: true), Office("局長", .executive, alone: true), Office("室長", .executive, alone: true),
        Office("係長", .executive, alone: true), Office("課長補佐", .executive), Office("補佐", .executive), Office("主幹", .executive),
        Office("主査", .executive), Office("主任", .executive), Office("主事", .executive), Office("参事", .executive),
        Office("参与", .executive), Office("所長", .executive), Office("館長", .executive), Office("園長", .executive),
        Office("校長", .executive), Office("院長", .executive), Office("場長", .executive), Office("事務長", .executive), Office("消防長", .executive),
        Office("署長", .executive), Office("団長", .executive), Office("支所長", .executive), Office("本部長", .executive),
        Office("センター長", .executive), Office("管理者", .executive), Office("統括監", .executive), Office("技監", .executive),
        Office("危機管理監", .executive), Office("監", .executive), Office("統括官", .executive), Office("審議官", .executive),
        Office("企画官", .executive), Office("調整官", .executive), Office("総務官", .executive), Office("政策監", .executive),
        Office("監査委員", .executive, alone: true), Office("会計管理者", .executive, alone: true), Office("公安委員長", .executive),
        Office("警察本部長", .executive), Office("教育委員長", .executive), Office("選挙管理委員会委員長", .executive),
        Office("農業委員会会長", .executive), Office("大臣", .executive), Office("副大臣", .executive), Office("政務官", .executive),
        Office("長官", .executive), Office("官", .executive), Office("官房長", .executive), Office("機構長", .executive), Office("研究科長", .executive), Office("チーム長", .executive), Office("監事", .executive), Office("審議役", .executive),
        Office("監査役", .executive), Office("研究員", .executive), Office("検事", .executive), Office("判事", .executive), Office("公使", .executive), Office("大使", .executive), Office("事務次官", .executive), Office("学部長", .executive),
        Office("専務理事", .executive), Office("部門理事", .executive), Office("担当理事", .executive), Office("教育理事", .executive), Office("部理事", .executive), Office("局理事", .executive), Office("課理事", .executive), Office("政府参考人", .executive), Office("政府委員", .executive), Office("説明員", .executive, alone: true),
        Office("区側", .executive, alone: true), Office("市側", .executive, alone: true), Office("町側", .executive, alone: true),
        Office("村側", .executive, alone: true), Office("県側", .executive, alone: true), Office("都側", .executive, alone: true),
        Office("府側", .executive, alone: true), Office("道側", .executive, alone: true), Office("当局", .executive, alone: true),
        Office("当局側", .executive, alone: true), Office("行政側", .executive, alone: true), Office("執行部", .executive, alone: true),
        Office("理事者", .executive, alone: true), Office("理事者側", .executive, alone: true), Office("実施機関", .executive, alone: true),
        Office("諮問庁", .executive, alone: true), Office("処分庁", .executive, alone: true), Office("審査庁", .executive, alone: true),
        Office("所管課", .executive, alone: true), Office("担当課", .executive, alone: true), Office("担当者", .executive, alone: true),
        Office("担当職員", .executive, alone: true), Office("所管", .executive, alone: true), Office("担当部長", .executive),
        Office("担当課長", .executive), Office("代理", .executive), Office("主任主事", .executive), Office("指導主事", .executive),
        Office("事務取扱", .executive), Office("副市長", .executive, alone: true), Office("副町長", .executive, alone: true),
        Office("副村長", .executive, alone: true), Office("副教育長", .executive, alone: true), Office("警視総監", .executive), Office("監査人", .executive),
        Office("専門員", .executive), Office("次官", .executive), Office("総裁", .executive), Office("人事官", .executive), Office("係員", .executive), Office("局長心得", .executive), Office("部長心得", .executive), Office("課長心得", .executive), Office("次長心得", .executive), Office("係長心得", .executive), Office("副総理", .executive), Office("専門官", .executive), Office("調査官", .executive),
        Office("指導官", .executive), Office("理事官", .executive), Office("推進官", .executive), Office("総括監", .executive), Office("参事官", .executive), Office("副主幹", .executive),
        Office("副参事", .executive), Office("副部長", .executive), Office("副課長", .executive), Office("副局長", .executive), Office("副所長", .executive), Office("副本部長", .executive),
        Office("副支所長", .executive), Office("副館長", .executive), Office("副園長", .executive), Office("副校長", .executive), Office("副センター長", .executive), Office("副室長", .executive),
        Office("副係長", .executive), Office("副班長", .executive), Office("副団長", .executive), Office("副院長", .executive), Office("副署長", .executive), Office("副組合長", .executive), Office("副管理者", .executive, alone: true),
        Office("副理事長", .chair, alone: true), Office("次長補佐", .executive), Office("部長補佐", .executive), Office("局長補佐", .executive), Office("室長補佐", .executive), Office("所長補佐", .executive), Office("館長補佐", .executive),
        Office("スタッフ", .executive), Office("教頭", .executive), Office("技師", .executive), Office("司令", .executive), Office("隊長", .executive), Office("グループ長", .executive), Office("班長", .executive),
        Office("リーダー", .executive), Office("マネージャー", .executive), Office("マネジャー", .executive), Office("担当", .executive), Office("総長", .executive), Office("学長", .guest),
        Office("社長", .guest), Office("教授", .guest), Office("准教授", .guest), Office("名誉教授", .guest), Office("弁護士", .guest), Office("会計士", .guest), Office("公認会計士", .guest), Office("税理士", .guest), Office("顧問", .guest),
        Office("会頭", .guest), Office("発表者", .guest, alone: true), Office("報告者", .guest, alone: true), Office("提出者", .member, alone: true), Office("発議者", .member, alone: true), Office("提案者", .member, alone: true),
        Office("コンサルタント", .guest, alone: true), Office("事業団", .guest), Office("説明者", .executive, alone: true), Office("説明補助者", .executive, alone: true), Office("副区長", .executive, alone: true), Office("副知事", .executive, alone: true),

        Office("事務局", .secretariat, alone: true), Office("事務局長", .secretariat, alone: true), Office("事務局員", .secretariat, alone: true),
        Office("事務局次長", .secretariat, alone: true), Office("書記", .secretariat, alone: true), Office("書記長", .secretariat, alone: true), Office("担当書記", .secretariat),
        Office("事務総長", .secretariat), Office("幹事", .secretariat, alone: true), Office("幹事長", .secretariat), Office("副幹事長", .secretariat), Office("庶務", .secretariat, alone: true),
        Office("議会局長", .secretariat), Office("議事課長", .secretariat), Office("議事調査課長", .secretariat), Office("議事部長", .secretariat),

        Office("参考人", .guest, alone: true), Office("公述人", .guest, alone: true), Office("証人", .guest, alone: true),
        Office("請願者", .guest, alone: true), Office("陳情者", .guest, alone: true), Office("請求人", .guest, alone: true),
        Office("審査請求人", .guest, alone: true), Office("申立人", .guest, alone: true), Office("講師", .guest, alone: true),
        Office("アドバイザー", .guest, alone: true), Office("事業者", .guest, alone: true), Office("指定管理者", .guest, alone: true),
        Office("受託者", .guest, alone: true), Office("専門家", .guest, alone: true),

        Office("傍聴人", .audience, alone: true), Office("傍聴者", .audience, alone: true), Office("全員", .audience, alone: true),
        Office("一同", .audience, alone: true), Office("傍聴席", .audience, alone: true),
        Office("呼ぶ声", .audience, alone: true), Office("不規則発言", .audience, alone: true), Office("発言者不明", .unknown, alone: true), Office("不明", .unknown, alone: true),
    ]

    private static let endings = OfficeEndings(table)

    /// The longest office that ends the range; blanks inside are not skipped.
    static func ending(_ bytes: [UInt8], _ range: Range<Int>) -> Office? {
        endings.longest(bytes, range).map { table[$0] }
    }

    /// The office when the range is nothing but it.
    static func alone(_ bytes: [UInt8], _ range: Range<Int>) -> Office? {
        guard let office = ending(bytes, range), office.standsAlone, office.ending.utf8CodeUnitCount == range.count else { return nil }
        return office
    }
}

import Minutes
import Parsing
import Testing

/// Any bytes give a record, and the ranges give the bytes back.
@Suite struct DamageTests {
    private static let samples = StyleSample.marked + StyleSample.plain + StyleSample.own

    @Test(arguments: samples)
    func cutAnywhere(sample: StyleSample) {
        let bytes = Array(sample.text.utf8)
        for end in stride(from: 0, to: bytes.count, by: 5) {
            let part = String(decoding: bytes[..<end], as: UTF8.self)
            #expect(tiles(record(of: part), part.utf8.count))
        }
    }

    @Test(arguments: samples)
    func doubled(sample: StyleSample) {
        let twice = sample.text + sample.text
        #expect(tiles(record(of: twice), twice.utf8.count))
    }

    @Test func randomBytes() {
        var state: UInt64 = 7
        func next() -> UInt64 { state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407; return state >> 33 }
        let pieces = ["○", "議長", "（", "）", "君", "\n", "　", "。", "、", "<p>", "【", "】", "|", "々", "9", "番", "会長", "\t", "\u{A0}", "〔", "〕", "- 3 -", "午後", "#", "\u{C}", "𠮷", "「", ":", "１．", "\\u3007"]
        for _ in 0..<300 {
            let text = (0..<Int(next() % 60)).map { _ in pieces[Int(next() % UInt64(pieces.count))] }.joined()
            #expect(tiles(record(of: text), text.utf8.count))
            let noise = String(decoding: (0..<Int(next() % 200)).map { _ in UInt8(truncatingIfNeeded: next()) }, as: UTF8.self)
            #expect(tiles(record(of: noise), noise.utf8.count))
        }
    }
}

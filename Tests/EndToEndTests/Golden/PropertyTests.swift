import Exports
import Foundation
import Minutes
import SourceText
import Testing

/// The invariants of the record (`Schemas/giji-record-1.schema.json` tells the shape), on every record of Corpus.
@Suite struct PropertyTests {
    @Test(arguments: CorpusRecord.all)
    func digestSentencesAreQuoted(_ record: CorpusRecord) throws {
        for exchange in try record.document().record.exchanges {
            for question in exchange.questions {
                #expect(question.text.contains(question.digest), "\(record.name) \(question.id)")
                #expect(question.digest.unicodeScalars.count <= 60, "\(record.name) \(question.id)")
            }
            for answer in exchange.answers {
                #expect(answer.text.contains(answer.digest), "\(record.name) \(answer.id)")
                #expect(answer.digest.unicodeScalars.count <= 100, "\(record.name) \(answer.id)")
            }
        }
    }

    @Test(arguments: CorpusRecord.all)
    func spokenWordsAreInTheirSpan(_ record: CorpusRecord) throws {
        let document = try record.document()
        for speech in document.record.speeches {
            // Words copied from a PDF are read as they look.
            let passage = Array(String(decoding: KangxiRadicals.replaced(in: Array(document.text.string(speech.span).utf8)), as: UTF8.self).unicodeScalars)
            #expect(isSubsequence(Array(speech.text.unicodeScalars), of: passage), "\(record.name) \(speech.id)")
        }
    }

    private func isSubsequence(_ words: [Unicode.Scalar], of passage: [Unicode.Scalar]) -> Bool {
        var rest = passage[...]
        for scalar in words {
            guard let index = rest.firstIndex(of: scalar) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }

    @Test(arguments: CorpusRecord.all)
    func spansAreDisjointOrNested(_ record: CorpusRecord) throws {
        let document = try record.document()
        let found = document.record
        for (name, spans) in [("speeches", found.speeches.map(\.span)), ("scenes", found.scenes.map(\.span)),
                              ("questions", found.exchanges.flatMap { $0.questions.map(\.span) }), ("votes", found.votes.map(\.span)),
                              ("agenda headings", found.agenda.compactMap(\.heading))] {
            let sorted = Set(spans).sorted()
            for (left, right) in zip(sorted, sorted.dropFirst()) {
                #expect(!left.overlaps(right), "\(record.name): \(name) \(left) and \(right) overlap")
            }
        }
        for speech in found.speeches {
            for scene in found.scenes where scene.span.overlaps(speech.span) {
                #expect(speech.span.contains(scene.span), "\(record.name): scene \(scene.span) straddles \(speech.id)")
            }
        }
        #expect(found.speeches.map(\.span.start) == found.speeches.map(\.span.start).sorted(), "\(record.name): speeches out of order")
    }

    @Test(arguments: CorpusRecord.all)
    func twoRunsGiveTheSameBytes(_ record: CorpusRecord) throws {
        #expect(RecordJSON.write(try record.document()) == RecordJSON.write(try record.document()))
    }
}

/// The part of a whole that must be reached: more than a half (過半数), two thirds or more (3分の2以上).
///
/// Whole numbers only: nothing is ever divided with a remainder lost.
package struct Share: Hashable, Sendable {
    package var numerator: Int
    package var denominator: Int
    /// True: more than the part (過半数). False: the part itself is enough (半数以上).
    package var isStrict: Bool

    package init(_ numerator: Int, _ denominator: Int, isStrict: Bool = false) {
        self.numerator = numerator
        self.denominator = denominator
        self.isStrict = isStrict
    }

    package static let majority = Share(1, 2, isStrict: true)
    package static let half = Share(1, 2)
    package static let third = Share(1, 3)
    package static let twoThirds = Share(2, 3)
    package static let threeQuarters = Share(3, 4)
    package static let fourFifths = Share(4, 5)
    package static let all = Share(1, 1)

    /// The least number of heads that reaches it: floor(D/2)+1 for 過半数, ceil(T/2) for 半数以上.
    package func needed(of whole: Int) -> Int {
        isStrict ? whole * numerator / denominator + 1 : (whole * numerator + denominator - 1) / denominator
    }

    package func isMet(by part: Int, of whole: Int) -> Bool {
        isStrict ? denominator * part > numerator * whole : denominator * part >= numerator * whole
    }

    package var japanese: String {
        switch (numerator, denominator, isStrict) {
        case (1, 2, true): "過半数"
        case (1, 2, false): "半数以上"
        case (1, 1, _): "全員"
        default: "\(denominator)分の\(numerator)\(isStrict ? "を超える数" : "以上")"
        }
    }

    package var english: String {
        switch (numerator, denominator, isStrict) {
        case (1, 2, true): "a majority"
        case (1, 2, false): "half or more"
        case (1, 1, _): "all"
        default: "\(isStrict ? "more than " : "")\(numerator)/\(denominator)\(isStrict ? "" : " or more")"
        }
    }
}

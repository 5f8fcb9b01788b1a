/// How a run is set, where that decides whether anybody reads it: its own properties, and its style.
struct DOCXLook {
    var isHidden: Bool?
    var isStruck: Bool?
    var style: String?

    mutating func set(_ name: String, _ value: String?) {
        let isOn = value.map { !["0", "false", "off"].contains($0) } ?? true
        switch name {
        case "w:vanish": isHidden = isOn
        case "w:rStyle": style = value
        default: isStruck = isOn || isStruck ?? false
        }
    }
}

/// What the styles of a Word file hide or strike out (ECMA-376 part 1 §17.7).
struct DOCXLooks {
    fileprivate(set) var styles: [String: DOCXLook] = [:]

    func isHidden(_ run: DOCXLook, paragraph: String?) -> Bool { run.isHidden ?? toggled(\.isHidden, run.style, paragraph) }

    func isStruck(_ run: DOCXLook, paragraph: String?) -> Bool { run.isStruck ?? toggled(\.isStruck, run.style, paragraph) }

    /// Such a property is a switch: the style of the run turns over what the paragraph's says.
    private func toggled(_ property: KeyPath<DOCXLook, Bool?>, _ run: String?, _ paragraph: String?) -> Bool {
        guard !styles.isEmpty else { return false }
        return value(property, run) != value(property, paragraph)
    }

    /// Of the style, or of the next one it is made from that says anything.
    private func value(_ property: KeyPath<DOCXLook, Bool?>, _ style: String?) -> Bool {
        var style = style, steps = 0
        while let current = style.flatMap({ styles[$0] }), steps < 12 {
            if let found = current[keyPath: property] { return found }
            style = current.style
            steps += 1
        }
        return false
    }
}

/// Gathers the looks of styles.xml; the style that one is made from takes the place of its style.
final class DOCXLooksFile: MarkupHandler {
    private(set) var looks = DOCXLooks()
    private var style: String?
    private var look = DOCXLook()
    /// Depth in the parts of a style that hold for some cells of a table only.
    private var partDepth = 0

    func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
        switch name {
        case "w:style": style = attributes["w:styleId"]; look = DOCXLook()
        case "w:basedOn": look.style = attributes["w:val"]
        case "w:tblStylePr": partDepth += 1
        case "w:vanish", "w:strike", "w:dstrike": if partDepth == 0 { look.set(name, attributes["w:val"]) }
        default: break
        }
    }

    func end(_ name: String) {
        if name == "w:tblStylePr" { partDepth -= 1 }
        guard name == "w:style", let style else { return }
        looks.styles[style] = look
        self.style = nil
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {}
}

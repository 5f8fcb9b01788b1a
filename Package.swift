// swift-tools-version:6.2
import PackageDescription

// The folders under Sources are the pipeline, in reading order; a target may import only what stands above it.
// Warnings stop the build in CI, never on a newcomer's machine with a newer compiler.
let strict: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
] + strict

/// One room of the house.
func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Tests of one room; they build their records with the whole pipeline.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: Set([name, "SourceText", "Minutes", "Pipeline"]).sorted().map { .target(name: $0) } + dependencies,
                swiftSettings: settings)
}

/// Embedded one by one: a folder would be refused.
let templates = [
    "page.mustache", "heading.mustache", "decisions.mustache", "attendance.mustache", "discussion.mustache",
    "course.mustache", "unanswered.mustache", "next.mustache", "checks.mustache", "finding.mustache",
    "transcript.mustache", "about.mustache", "bar.mustache", "phrases.mustache", "quote.mustache", "answer.mustache", "place.mustache",
    "index.mustache", "report.mustache", "markdown.mustache", "style.css",
]

let package = Package(
    name: "giji",
    products: [
        .executable(name: "giji", targets: ["giji"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CContainers", dependencies: ["CLibXML2"], linkerSettings: [.linkedLibrary("dl")]),
        room("SourceText", ["CICU"]),
        room("Minutes", ["SourceText"]),
        room("Readers", ["SourceText", "CContainers"]),
        room("Parsing", ["Minutes", "SourceText"]),
        room("Passes", ["Minutes", "SourceText"]),
        room("Checks", ["Minutes", "SourceText", .product(name: "Yams", package: "Yams")]),
        room("Digest", ["Minutes", "SourceText", "Templates", .product(name: "Mustache", package: "swift-mustache")]),
        room("Exports", ["Minutes", "SourceText"]),
        room("Pipeline", ["Readers", "Parsing", "Passes", "Checks", "Digest", "Exports", "Minutes", "SourceText",
                          .product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "Templates", path: "Templates", resources: templates.map { .embedInCode($0) }, swiftSettings: settings),
        .executableTarget(name: "giji", dependencies: [
            "Pipeline", "Checks", "Digest", "Exports", "Minutes", "SourceText", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            // The Swift libraries go into the program: half the time of a small run was loading them.
        ], swiftSettings: settings, linkerSettings: [.unsafeFlags(["-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections"])]),
        tests(of: "SourceText"),
        tests(of: "Readers"),
        tests(of: "Parsing"),
        tests(of: "Passes"),
        tests(of: "Checks"),
        tests(of: "Digest"),
        tests(of: "Exports"),
        .testTarget(name: "EndToEndTests", dependencies: ["Pipeline", "Minutes", "SourceText", "Exports", .product(name: "Yams", package: "Yams")],
                    exclude: ["FaultInjection/faults.yaml"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

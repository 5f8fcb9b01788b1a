/// The blocks of the page, in their order.
enum Blocks {
    static func view(of page: PageContext, style: String) -> View {
        [
            "style": style,
            "title": HeadingBlock.title(page),
            "heading": HeadingBlock.view(page),
            "decisions": DecisionsBlock.view(page),
            "attendance": AttendanceBlock.view(page),
            "discussion": ExchangesBlock.view(page),
            "unanswered": UnansweredBlock.view(page),
            "next": NextBlock.view(page),
            "checks": ChecksBlock.view(page),
            "transcript": TranscriptBlock.view(page),
            "about": AboutBlock.view(page),
        ]
    }
}

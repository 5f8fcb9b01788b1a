// The SAX interface of libxml2 (C only: its callbacks take a dozen types that Swift cannot name) turned into one kind of event.
#include "ccontainers.h"
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct {
    xmlParserCtxtPtr parser;
    cmarkup_sink sink;
    void *context;
} Reading;

static int32_t line_of(const Reading *reading) {
    return reading->parser && reading->parser->input ? reading->parser->input->line : 0;
}

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes) {
    Reading *reading = data;
    reading->sink(reading->context, CMARKUP_START, (const char *)name, NULL, 0, (const char *const *)attributes, line_of(reading));
}

static void on_end(void *data, const xmlChar *name) {
    Reading *reading = data;
    reading->sink(reading->context, CMARKUP_END, (const char *)name, NULL, 0, NULL, line_of(reading));
}

static void on_text(void *data, const xmlChar *text, int length) {
    Reading *reading = data;
    if (length > 0) reading->sink(reading->context, CMARKUP_TEXT, NULL, text, (size_t)length, NULL, line_of(reading));
}

static void ignore(void *data, const char *message, ...) { (void)data; (void)message; }

static xmlSAXHandler handler(int32_t isHTML) {
    xmlSAXHandler sax;
    memset(&sax, 0, sizeof sax);
    sax.startElement = on_start;
    sax.endElement = on_end;
    sax.characters = on_text;
    sax.ignorableWhitespace = on_text;
    // In HTML these are the contents of script and style, which nobody spoke.
    if (!isHTML) sax.cdataBlock = on_text;
    sax.warning = ignore;
    sax.error = ignore;
    sax.fatalError = ignore;
    return sax;
}

int32_t cmarkup_read(const uint8_t *bytes, size_t n, int32_t isHTML, cmarkup_sink sink, void *context) {
    if (n == 0 || n > INT32_MAX - 16) return -1;
    xmlInitParser();
    Reading reading = {NULL, sink, context};
    xmlSAXHandler sax = handler(isHTML);
    xmlParserCtxtPtr parser = isHTML ? htmlCreateMemoryParserCtxt((const char *)bytes, (int)n) : xmlCreateMemoryParserCtxt((const char *)bytes, (int)n);
    if (!parser) return -1;
    reading.parser = parser;
    if (isHTML) {
        htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    } else {
        xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC);
    }
    // The caller decoded the bytes; a declaration inside may say otherwise.
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    xmlSAXHandlerPtr original = parser->sax;
    parser->sax = &sax;
    parser->userData = &reading;
    if (isHTML) htmlParseDocument(parser); else xmlParseDocument(parser);
    int32_t result = isHTML || parser->wellFormed ? 0 : -1;
    parser->sax = original;
    parser->userData = parser;
    xmlFreeParserCtxt(parser);
    return result;
}

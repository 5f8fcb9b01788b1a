/// What Swift needs to open containers: the events of libxml2's HTML and XML parsers, and one entry of a ZIP archive.
/// libxml2's headers stay in markup.c; libarchive is looked for when it is needed, so that nothing else depends on it.
#pragma once
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

enum { CMARKUP_START = 1, CMARKUP_END = 2, CMARKUP_TEXT = 3 };

/// One event. `name` is the element as written (`w:p`, HTML in lower case); `attributes` are name and value in turn, ended by NULL,
/// or NULL; `line` is the 1-based line of the input where the parser stands, behind the event.
typedef void (*cmarkup_sink)(void *context, int32_t kind, const char *name, const uint8_t *text, size_t length,
                             const char *const *attributes, int32_t line);

/// Parses UTF-8 bytes and reports what they hold, in order. Never touches the network, expands no entities of its own making,
/// puts no limit on the length of a text. Returns 0 when the document was well-formed (always for HTML), -1 when parsing stopped early.
int32_t cmarkup_read(const uint8_t *bytes, size_t n, int32_t isHTML, cmarkup_sink sink, void *context);

enum { CARCHIVE_MISSING = -1, CARCHIVE_BROKEN = -2, CARCHIVE_NO_ENTRY = -3, CARCHIVE_TOO_LARGE = -4 };

/// Unpacks one entry of an archive in memory. Returns its length and a buffer to be freed with `carchive_free`, or one of the codes above.
int64_t carchive_entry(const uint8_t *bytes, size_t n, const char *path, size_t limit, uint8_t **out);
void carchive_free(uint8_t *buffer);

#ifdef __cplusplus
}
#endif

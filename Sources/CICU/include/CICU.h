/// What Swift needs of libicu. ICU renames its symbols with macros that Swift cannot see, and its headers clash with
/// Foundation's own ICU module, so they are included in cicu.cpp only.
#pragma once
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

/// One changed run: [source, sourceEnd) of the input became [target, targetEnd) of the output.
typedef struct { uint32_t source, sourceEnd, target, targetEnd; } cicu_edit;

/// One run of bytes that the encoding does not allow: where it began in the input, its first bytes, and where its U+FFFD stands.
typedef struct { uint32_t source, length, target; uint8_t bytes[8]; } cicu_bad;

/// NFKC, UTF-8 to UTF-8 (Normalizer2::normalizeUTF8 is C++ only).
/// Returns the output length, or -1: ICU error, -2: `out` too small, -3: `edits` too small.
int64_t cicu_nfkc(const uint8_t *in, size_t n, uint8_t *out, size_t cap, cicu_edit *edits, size_t maxEdits, size_t *editCount);

/// Decodes with a named converter into UTF-8; bytes that are not allowed become U+FFFD and are listed (the default would be U+001A).
/// `out` must hold 3 n + 3 bytes. `badCount` counts all, also those beyond `maxBad`. Returns the output length, or -1: ICU error.
int64_t cicu_decode(const char *converter, const uint8_t *in, size_t n, uint8_t *out, size_t cap, cicu_bad *bad, size_t maxBad, size_t *badCount);

/// Name of the most likely encoding of the bytes into `name`; its confidence 0 to 100, or -1.
int32_t cicu_detect(const uint8_t *in, size_t n, char *name, size_t cap);

#ifdef __cplusplus
}
#endif

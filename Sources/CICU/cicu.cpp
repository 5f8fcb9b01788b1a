#include "CICU.h"
#include <cstring>
#include <string>
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>
#include <unicode/utf16.h>

extern "C" int64_t cicu_nfkc(const uint8_t *in, size_t n, uint8_t *out, size_t cap, cicu_edit *edits, size_t maxEdits, size_t *editCount) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(error);   // shared, never freed
  if (U_FAILURE(error) || n > INT32_MAX || cap > INT32_MAX) return -1;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(out), int32_t(cap));
  icu::Edits log;
  nfkc->normalizeUTF8(0, icu::StringPiece(reinterpret_cast<const char *>(in), int32_t(n)), sink, &log, error);
  if (U_FAILURE(error)) return -1;
  if (sink.Overflowed()) return -2;                                          // the sink does not fail by itself
  size_t count = 0;
  auto change = log.getFineChangesIterator();
  while (change.next(error)) {
    if (count == maxEdits) return -3;
    edits[count++] = {uint32_t(change.sourceIndex()), uint32_t(change.sourceIndex() + change.oldLength()),
                      uint32_t(change.destinationIndex()), uint32_t(change.destinationIndex() + change.newLength())};
  }
  if (U_FAILURE(error)) return -1;
  *editCount = count;
  return sink.NumberOfBytesAppended();
}

namespace {
/// Appends UTF-16 units as UTF-8; a lone surrogate becomes U+FFFD. Keeps a high surrogate that ends the chunk in `pending`.
bool append(const UChar *units, int32_t length, uint8_t *out, size_t cap, size_t &at, UChar &pending) {
  for (int32_t index = 0; index < length; index++) {
    UChar32 value = units[index];
    if (pending) {
      if (U16_IS_TRAIL(value)) { value = U16_GET_SUPPLEMENTARY(pending, value); pending = 0; }
      else { pending = 0; if (at + 3 > cap) return false; memcpy(out + at, "\xEF\xBF\xBD", 3); at += 3; }
    }
    if (U16_IS_LEAD(value)) { pending = UChar(value); continue; }
    if (U16_IS_TRAIL(value)) value = 0xFFFD;
    if (at + 4 > cap) return false;
    U8_APPEND_UNSAFE(out, at, value);
  }
  return true;
}
}

extern "C" int64_t cicu_decode(const char *converter, const uint8_t *in, size_t n, uint8_t *out, size_t cap, cicu_bad *bad, size_t maxBad, size_t *badCount) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *handle = ucnv_open(converter, &error);
  if (U_FAILURE(error)) return -1;
  ucnv_setToUCallBack(handle, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  const char *source = reinterpret_cast<const char *>(in), *end = source + n, *start = source;
  UChar units[4096], pending = 0;
  size_t at = 0;
  *badCount = 0;
  for (bool done = false; !done;) {
    UChar *target = units;
    error = U_ZERO_ERROR;
    ucnv_toUnicode(handle, &target, units + 4096, &source, end, nullptr, true, &error);
    if (!append(units, int32_t(target - units), out, cap, at, pending)) { ucnv_close(handle); return -1; }
    if (error == U_BUFFER_OVERFLOW_ERROR) continue;
    if (U_SUCCESS(error)) { done = true; continue; }
    char bytes[16];
    int8_t length = 16;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(handle, bytes, &length, &ignored);
    if (*badCount < maxBad) {
      cicu_bad &entry = bad[*badCount];
      entry = {uint32_t(source - start - length), uint32_t(length), uint32_t(at), {}};
      memcpy(entry.bytes, bytes, length < 8 ? size_t(length) : 8);
    }
    ++*badCount;
    if (at + 3 > cap) { ucnv_close(handle); return -1; }
    memcpy(out + at, "\xEF\xBF\xBD", 3);
    at += 3;
    if (error == U_TRUNCATED_CHAR_FOUND || source >= end) { done = source >= end; ucnv_resetToUnicode(handle); }
  }
  ucnv_close(handle);
  return int64_t(at);
}

extern "C" int32_t cicu_detect(const uint8_t *in, size_t n, char *name, size_t cap) {
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&error);
  if (U_FAILURE(error)) return -1;
  int32_t confidence = -1;
  ucsdet_setText(detector, reinterpret_cast<const char *>(in), int32_t(n < 65536 ? n : 65536), &error);
  if (const UCharsetMatch *match = ucsdet_detect(detector, &error); match && U_SUCCESS(error)) {
    const char *found = ucsdet_getName(match, &error);
    if (U_SUCCESS(error) && strlen(found) < cap) { strcpy(name, found); confidence = ucsdet_getConfidence(match, &error); }
  }
  ucsdet_close(detector);
  return confidence;
}

// libarchive is opened by name at run time: a machine without it still builds giji and reads everything except DOCX.
#include "ccontainers.h"
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

struct archive;
struct archive_entry;

/// The part of libarchive's interface (archive.h, version 3) that is used.
typedef struct {
    struct archive *(*new_reader)(void);
    int (*support_zip)(struct archive *);
    int (*open_memory)(struct archive *, const void *, size_t);
    int (*next_header)(struct archive *, struct archive_entry **);
    const char *(*pathname)(struct archive_entry *);
    ssize_t (*read_data)(struct archive *, void *, size_t);
    int (*free_reader)(struct archive *);
} Library;

static int load(Library *library) {
    void *handle = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
    if (!handle) return 0;
    *(void **)&library->new_reader = dlsym(handle, "archive_read_new");
    *(void **)&library->support_zip = dlsym(handle, "archive_read_support_format_zip");
    *(void **)&library->open_memory = dlsym(handle, "archive_read_open_memory");
    *(void **)&library->next_header = dlsym(handle, "archive_read_next_header");
    *(void **)&library->pathname = dlsym(handle, "archive_entry_pathname");
    *(void **)&library->read_data = dlsym(handle, "archive_read_data");
    *(void **)&library->free_reader = dlsym(handle, "archive_read_free");
    return library->new_reader && library->support_zip && library->open_memory && library->next_header && library->pathname &&
           library->read_data && library->free_reader;
}

static int64_t unpack(const Library *library, struct archive *reader, size_t limit, uint8_t **out) {
    size_t capacity = 1 << 16, length = 0;
    uint8_t *buffer = malloc(capacity);
    while (buffer) {
        ssize_t read = library->read_data(reader, buffer + length, capacity - length);
        if (read == 0) {
            *out = buffer;
            return (int64_t)length;
        }
        if (read < 0) break;
        length += (size_t)read;
        if (length > limit) {
            free(buffer);
            return CARCHIVE_TOO_LARGE;
        }
        if (length < capacity) continue;
        capacity *= 2;
        uint8_t *grown = realloc(buffer, capacity);
        if (!grown) break;
        buffer = grown;
    }
    free(buffer);
    return CARCHIVE_BROKEN;
}

int64_t carchive_entry(const uint8_t *bytes, size_t n, const char *path, size_t limit, uint8_t **out) {
    Library library;
    *out = NULL;
    if (!load(&library)) return CARCHIVE_MISSING;
    struct archive *reader = library.new_reader();
    if (!reader) return CARCHIVE_BROKEN;
    int64_t result = CARCHIVE_NO_ENTRY;
    library.support_zip(reader);
    if (library.open_memory(reader, bytes, n) != 0) {
        result = CARCHIVE_BROKEN;
    } else {
        struct archive_entry *entry = NULL;
        int code;
        // 0 is ARCHIVE_OK, -20 ARCHIVE_WARN (a name in an odd encoding); 1 is the end.
        while ((code = library.next_header(reader, &entry)) == 0 || code == -20) {
            const char *name = library.pathname(entry);
            if (!name || strcmp(name, path) != 0) continue;
            result = unpack(&library, reader, limit, out);
            break;
        }
        if (code != 0 && code != 1 && code != -20) result = CARCHIVE_BROKEN;
    }
    library.free_reader(reader);
    return result;
}

void carchive_free(uint8_t *buffer) { free(buffer); }

#!/usr/bin/env python3
"""Builds a large body of minutes from Corpus: every record again and again, its body repeated and its numbers varied.

usage: make_minutes.py GIJI CORPUS FOLDER MEGABYTES
"""
import json
import pathlib
import subprocess
import sys

FILE_SIZE = 100_000  # bytes; published records of one sitting are mostly 50 to 300 KB
DIGITS = "0123456789０１２３４５６７８９"


def parts(giji, source):
    """Head, body and tail of a record as giji reads it: before the first label, between, after the last speech."""
    text = subprocess.run([giji, "text", source], check=True, capture_output=True).stdout
    record = json.loads(subprocess.run([giji, "parse", source], check=True, capture_output=True).stdout)
    speeches = record["speeches"]
    if not speeches:
        return None
    start, end = speeches[0]["labelSpan"]["start"], speeches[-1]["span"]["end"]
    return [piece.decode() for piece in (text[:start], text[start:end], text[end:])]


def varied(body, step):
    """The same words with every digit moved on by a few: other numbers, the same shapes."""
    table = {}
    for row in (DIGITS[:10], DIGITS[10:]):
        for place, digit in enumerate(row):
            table[ord(digit)] = row[(place + step) % 10]
    return body.translate(table)


def main():
    giji, corpus, folder, megabytes = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), float(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    records = [found for source in sorted(corpus.glob("*/*/source.txt")) if (found := parts(giji, str(source)))]
    written = number = 0
    while written < megabytes * 1e6:
        head, body, tail = records[number % len(records)]
        pieces, size, step = [head], len(head.encode()), number
        while size < FILE_SIZE:
            pieces.append(varied(body, step) + "\n")
            size += len(pieces[-1].encode())
            step += 1
        data = ("".join(pieces) + tail).encode()
        (folder / f"{number:05}.txt").write_bytes(data)
        written += len(data)
        number += 1
    print(f"{number} files, {written / 1e6:.1f} MB, from {len(records)} records")


if __name__ == "__main__":
    main()

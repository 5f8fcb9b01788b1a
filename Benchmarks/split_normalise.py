#!/usr/bin/env python3
"""The yardstick in Python: splits minutes at speaker labels, normalises them, writes JSON. Nothing is understood."""
import json
import re
import sys
import unicodedata

LABEL = re.compile(r"^(?:[○◯〇●◆]\s*\S+?[　 ]|【[^】]+】|(?:会長|委員|議長|事務局|教育長)[\t　 ])", re.MULTILINE)


def speeches(text):
    starts = [match.start() for match in LABEL.finditer(text)] + [len(text)]
    for start, end in zip(starts, starts[1:]):
        words = text[start:end]
        label = LABEL.match(words).group()
        yield {
            "label": unicodedata.normalize("NFKC", label).strip(),
            "start": start,
            "text": words[len(label):],
            "normalised": unicodedata.normalize("NFKC", words[len(label):]),
        }


def main():
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        print(json.dumps({"path": path, "speeches": list(speeches(text))}, ensure_ascii=False))


main()

#!/usr/bin/env python3
"""How long one record takes, start to finish: `giji check` on one of 70 KB and `giji parse` on a plenary of 500 KB.

usage: single_record.py [GIJI]      (default: .build/release/giji)

Both are made from Corpus as throughput.py makes its files. Wall-clock time of the best and the middle of twenty runs, and the
greatest memory of the process. This is a measurement, not a test: nothing fails.
"""
import os
import pathlib
import sys
import tempfile
import time

from make_minutes import parts, varied

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNS = 20


def build(giji, source, size):
    """A record of about the size, the body of the source again and again with other numbers."""
    head, body, tail = parts(giji, str(source))
    pieces, length, step = [head], len(head.encode()), 0
    while length < size:
        pieces.append(varied(body, step) + "\n")
        length += len(pieces[-1].encode())
        step += 1
    return "".join(pieces) + tail


def run(command):
    """Wall seconds, and the greatest resident memory in kilobytes."""
    silence = [(os.POSIX_SPAWN_OPEN, output, os.devnull, os.O_WRONLY, 0) for output in (1, 2)]
    start = time.monotonic()
    # Not fork: copying this interpreter would be a tenth of what is measured.
    child = os.posix_spawn(command[0], command, os.environ, file_actions=silence)
    _, _, used = os.wait4(child, 0)
    return time.monotonic() - start, used.ru_maxrss


def main():
    giji = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/giji")
    for verb, source, size in (("check", "council-column/aonami-kotsu-shingikai", 70_000), ("parse", "exchange/long-representative-questions", 500_000)):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "record.txt"
            path.write_text(build(giji, ROOT / "Corpus" / source / "source.txt", size), encoding="utf-8")
            times = sorted(run([giji, verb, str(path)]) for _ in range(RUNS))
            memory = max(used for _, used in times) / 1024
            print(f"giji {verb:6} {path.stat().st_size / 1000:6.0f} KB   best {times[0][0] * 1000:6.1f} ms   middle {times[RUNS // 2][0] * 1000:6.1f} ms   {memory:5.1f} MB")


if __name__ == "__main__":
    main()

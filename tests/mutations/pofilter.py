"""Counts which planted errors the checks of translate-toolkit's pofilter see.

    cargo test --release --test mutations -- 1 tests/mutations/newsroom OUT
    pip install translate-toolkit pyyaml
    python tests/mutations/pofilter.py tests/mutations/newsroom OUT

Each paragraph of the original and the paragraph of a translation at the same place are a unit. An error
is seen if a unit fails a check that it passes without the error, in any of the translations.
"""

import sys
from collections import defaultdict
from pathlib import Path

import yaml
from translate.filters import checks
from translate.storage import po

PARTS = ["headline", "subhead", "lede", "body", "notes"]


def paragraphs(block):
    """The paragraphs of a language, in reading order."""
    if isinstance(block, str):
        return [part.strip() for part in block.split("\n\n") if part.strip()]
    found = []
    for part in PARTS:
        found += paragraphs(str(block.get(part) or ""))
    return found


def languages(record):
    """The original language and its words, and those of each translation."""
    if "original" in record:
        blocks = {tag: block for tag, block in record.items() if isinstance(block, dict) and "headline" in block}
        original = record["original"]
    else:
        blocks = record.get("about")
        blocks = blocks if isinstance(blocks, dict) else {}
        original = next(iter(blocks), None)
    return original, blocks


def failures(path):
    """The checks that the units of a record fail, with the language and the number of the unit."""
    original, blocks = languages(yaml.safe_load(path.read_text(encoding="utf-8")))
    found = set()
    if original not in blocks:
        return found
    sources = paragraphs(blocks[original])
    for tag, block in blocks.items():
        if tag == original:
            continue
        checker = checks.StandardUnitChecker(), checks.StandardChecker(checks.CheckerConfig(targetlanguage=tag))
        targets = paragraphs(block)
        for number, source in enumerate(sources):
            unit = po.pounit(source)
            unit.target = targets[number] if number < len(targets) else ""
            for one in checker:
                found |= {(tag, number, name) for name in one.run_filters(unit)}
    return found


def main():
    newsroom, out = Path(sys.argv[1]), Path(sys.argv[2])
    untouched = {}
    planted, seen = defaultdict(int), defaultdict(int)
    for path in sorted(out.glob("*/*/**/*.yaml")):
        kind, _, *name = path.relative_to(out).parts
        name = Path(*name)
        if name not in untouched:
            own = newsroom / name if (newsroom / name).exists() else newsroom / "content" / name
            untouched[name] = failures(own)
        planted[kind] += 1
        seen[kind] += bool(failures(path) - untouched[name])
    for kind in sorted(planted):
        print(f"{kind:<28}{planted[kind]:>9}{seen[kind]:>9}{100 * seen[kind] / planted[kind]:>8.0f}%")
    alarms = sum(len(found) for found in untouched.values())
    print(f"untouched records: {len(untouched)}, checks that their units fail: {alarms}")


if __name__ == "__main__":
    main()

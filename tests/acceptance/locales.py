# compare-locales and Mozilla's Fluent parser on the words of every language: none is missing, obsolete or broken.
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

import report

HERE = Path(__file__).parent
REFERENCE = "en"
FATAL = ("error", "missing", "obsolete")


def compared(root: Path, tags: list[str]) -> tuple[dict[str, dict[str, int]], dict[str, object]]:
    """What compare-locales says: counts by language, and findings by file."""
    paths = (HERE / "l10n.toml").read_text("utf-8").replace('"../.."', json.dumps(str(root)))
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "l10n.toml"
        config.write_text(f"locales = {json.dumps(tags)}\n{paths}", "utf-8")
        command = [Path(sys.executable).parent / "compare-locales", "--json", "-", config, root]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        [result] = json.loads(done.stdout)
    except ValueError:
        sys.exit(f"compare-locales fails:\n{done.stdout}{done.stderr}")
    return result["summary"], result["details"]


def findings(details: object, path: str = "") -> Iterator[str]:
    """The findings as lines; compare-locales nests what files have in common of their paths."""
    if isinstance(details, dict):
        for part, inner in details.items():
            yield from findings(inner, f"{path}/{part}".lstrip("/"))
    else:
        for finding in details if isinstance(details, list) else [details]:
            for kind, text in finding.items() if isinstance(finding, dict) else [("finding", finding)]:
                yield f"{path}: {kind}: {text}"


def junk(tag: str) -> Iterator[str]:
    """What is not Fluent in the words of a language, the reference included."""
    file = root / "locales" / tag / "messages.ftl"
    for entry in FluentParser().parse(file.read_text("utf-8")).body if file.is_file() else []:
        if isinstance(entry, Junk):
            reasons = " ".join(f"{note.code}: {note.message}" for note in entry.annotations)
            yield f"{file.relative_to(root)}: {reasons}\n  {entry.content.strip()}"


root = Path(sys.argv[2]).resolve()
tags = sorted(folder.name for folder in (root / "locales").iterdir() if folder.is_dir())
# The folder of a region (fr-BE) overrides words of its language (fr) and may lack the rest.
regions = [tag for tag in tags if "-" in tag and tag.split("-")[0] in tags]
whole = [tag for tag in tags if tag != REFERENCE and tag not in regions]
summary, details = compared(root, whole)
faulty = [
    f"{tag}: {count} {kind}"
    for tag in whole
    for kind, count in summary.get(tag, {"error: not looked at": 1}).items()
    if kind.startswith(FATAL) and not kind.endswith("_w") and count
]
lines = list(findings(details))
report.claim(
    f"compare-locales finds no word of {REFERENCE} missing, obsolete or broken in {', '.join(whole) or 'any language'}.",
    [*faulty, *lines] if faulty else [] if whole else ["there is nothing to compare"],
)
if not faulty:
    for line in lines:
        print(f"note: {line}")
report.claim(f"Mozilla's Fluent parser reads the words of all {len(tags)} languages.", [line for tag in tags for line in junk(tag)])
report.close()

# Records before the JSON Schemas that editors use: what is right is not underlined, and what is misspelt is.
import copy
import json
import re
from pathlib import Path

import jsonschema
import yaml

import report
from newsroom import given

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"^# yaml-language-server: \$schema=(\S+)$")


def validator(path: Path) -> jsonschema.Draft202012Validator:
    schema = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def record(path: Path) -> dict:
    """A record as editors see it: dates are text."""
    return json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))


site = given()
records = [*sorted((site.newsroom / "content").rglob("*.yaml")), *sorted((ROOT / "starter/content").rglob("*.yaml"))]
unnamed, faults, unseen = [], [], []
for path in records:
    named = NAMED.match(path.read_text("utf-8").splitlines()[0])
    schema = ROOT / "schemas" / Path(named[1]).name if named else None
    if schema is None or not schema.is_file():
        unnamed.append(path)
        continue
    check, right = validator(schema), record(path)
    faults += [f"{path}: {'/'.join(map(str, error.path))}: {error.message[:200]}" for error in check.iter_errors(right)]
    wrong = copy.deepcopy(right)
    # A record may be a list of entries, each of which has the fields.
    (wrong[0] if isinstance(wrong, list) else wrong)["misspelt-field"] = "x"
    if check.is_valid(wrong):
        unseen.append(path)

report.claim("Each record names its schema on its first line.", unnamed)
report.claim("Each record satisfies its schema.", faults)
report.claim("A field that does not exist is seen in each record.", unseen)
report.close()

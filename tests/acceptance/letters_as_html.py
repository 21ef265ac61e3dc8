# Writes the HTML of one letter of each announcement and language into a folder, for tools that look at HTML.
import sys
import tempfile
from pathlib import Path

from letter import Eml
from mailroom import is_held, newsroom
from newsroom import load

folder = Path(sys.argv[3])
with newsroom() as room, tempfile.TemporaryDirectory(prefix="heraut-letters-") as written:
    lists = [part for path in sorted((room.folder / "content/media").glob("*.yaml")) for part in ("--list", path.stem)]
    for record in map(load, sorted((room.folder / "content/announcements").rglob("*.yaml"))):
        target = Path(written) / record["id"]
        advance = ["--advance"] if is_held(record) else []
        done = room.run("send", record["id"], *lists, *advance, "--to-folder", target)
        if done.code != 0:
            sys.exit(f"the letters of {record['id']} cannot be written: {done.said}")
        for path in sorted(target.rglob("*.eml")):
            eml = Eml(path.name, path.read_bytes())
            (folder / f"{record['id']}-{eml.language}.html").write_text(eml.html, "utf-8", newline="")

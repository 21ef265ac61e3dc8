# A real disk that is full: a build says so, leaves what is published as it was, and goes on when there is room.
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import report
from newsroom import given

DISK_BYTES = 16 * 1024 * 1024


def published(folder: Path) -> dict[str, bytes]:
    """What readers see: every file but those of the folder `.heraut`."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files if ".heraut" not in path.parts}


def build(newsroom: Path, public: Path) -> subprocess.CompletedProcess[str]:
    manifest = Path(__file__).parents[2] / "Cargo.toml"
    program = ["cargo", "run", "--release", "--quiet", "--manifest-path", str(manifest), "--"]
    arguments = ["--root", str(newsroom), "--lang", "en", "build", "--out", str(public)]
    return subprocess.run([*program, *arguments], capture_output=True, text=True, check=False)


def rename(newsroom: Path, name: str) -> None:
    """Gives the newsroom another name, so that every page changes."""
    record = newsroom / "content" / "newsroom.yaml"
    lines = record.read_text("utf-8").splitlines(keepends=True)
    start = next(number for number, line in enumerate(lines) if line.startswith("name:"))
    end = next(number for number in range(start + 1, len(lines)) if not lines[number].startswith(" "))
    record.write_text("".join([*lines[:start], f"name: {name}\n", *lines[end:]]), "utf-8")


site = given()
with tempfile.TemporaryDirectory() as folder:
    newsroom, disk = Path(folder) / "newsroom", Path(folder) / "disk"
    shutil.copytree(site.newsroom / "content", newsroom / "content")
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(disk)]
    mounted = subprocess.run(mount, capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        # Only root may mount a disk; the unit tests of output/ fill one that is made up.
        print(f"note: No disk could be mounted to be filled: {mounted.stderr.strip()}")
        report.claim("A full disk is left to the unit tests.", [])
        report.close()
    try:
        public = disk / "public"
        first = build(newsroom, public)
        report.claim("A build onto a disk with room succeeds.", [] if first.returncode == 0 else [first.stderr])
        before = published(public)
        room = os.statvfs(disk)
        (disk / "filler").write_bytes(b"x" * (room.f_bavail * room.f_frsize - 64 * 1024))

        rename(newsroom, "Another name")
        full = build(newsroom, public)
        says_so = full.returncode == 1 and "[disk-full]" in full.stderr and "help: " in full.stderr
        report.claim("A build onto a full disk says so and how to go on.", [] if says_so else [full.stderr])
        after = published(public)
        changed = [path for path in sorted(before.keys() | after.keys()) if before.get(path) != after.get(path)]
        report.claim("What was published before the disk was full is there, byte for byte.", changed)

        (disk / "filler").unlink()
        again = build(newsroom, public)
        named = [path for path, bytes_ in published(public).items() if path.endswith(".html") and b"Another name" in bytes_]
        done = again.returncode == 0 and len(named) > 1
        report.claim("Once there is room again the next build succeeds.", [] if done else [again.stderr])
    finally:
        subprocess.run(["umount", str(disk)], check=False)
report.close()

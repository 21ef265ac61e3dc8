// The HTML of letters, as `heraut send --to-folder` writes them.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { newsroom, site } from "./report.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));

/** One letter of each announcement in each language: `[[name, html], …]`. */
export async function letters() {
  const folder = await mkdtemp(path.join(tmpdir(), "heraut-html-"));
  try {
    const python = path.join(here, ".venv/bin/python");
    await promisify(execFile)(python, ["-B", path.join(here, "letters_as_html.py"), site, newsroom, folder]);
    const names = (await readdir(folder)).sort();
    return await Promise.all(
      names.map(async (name) => [path.parse(name).name, await readFile(path.join(folder, name), "utf8")]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

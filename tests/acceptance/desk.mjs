// The demonstration newsroom under `heraut preview`, in a copy that may be edited: with a figure that differs, a
// draft, and an announcement that is held.
import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const run = promisify(execFile);

/** The record that is edited, below the newsroom's folder, and its id. */
export const RECORD = "content/announcements/2024-05-14-biowin-medvia/record.yaml";
export const ID = "biowin-medvia";

/** What the record says in Dutch, and the figure that is planted instead. */
const SAID = "BioWin telt {biowin.members} leden";
const PLANTED = "BioWin telt 250 leden";

/** Views of the desk, by the names of their pictures. */
export const VIEWS = {
  desk: "/",
  "side-by-side": `/announcement/${ID}`,
  page: `/announcement/${ID}/page`,
  mail: `/announcement/${ID}/mail`,
  "mail-dark": `/announcement/${ID}/mail?scheme=dark`,
  text: `/announcement/${ID}/txt`,
  files: `/announcement/${ID}/files`,
  mailing: `/announcement/${ID}/mailing?list=health-press&contacts=on`,
  "mailing-of-a-draft": "/announcement/sketch/mailing",
  held: "/announcement/sealed",
  bar: `/newsroom/nl/2024/${ID}/`,
  missing: "/announcement/nowhere",
};

/** The program: `$HERAUT`, or what cargo builds. */
async function program() {
  if (process.env.HERAUT) return process.env.HERAUT;
  const command = ["build", "--release", "--quiet", "--bin", "heraut", "--message-format", "json"];
  const { stdout } = await run("cargo", command, { cwd: root, maxBuffer: 1 << 28 });
  const built = stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  return built.findLast(({ executable }) => executable).executable;
}

/** Starts a preview of a copy of `newsroom`, on a port that is free. */
export async function preview(newsroom) {
  const folder = await mkdtemp(path.join(tmpdir(), "heraut-preview-"));
  for (const part of ["content", "locales", "templates"]) {
    await cp(path.join(newsroom, part), path.join(folder, part), { recursive: true }).catch((error) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  const record = path.join(folder, RECORD);
  const original = await readFile(record, "utf8");
  if (!original.includes(SAID)) throw new Error(`${RECORD} does not say “${SAID}” any more`);
  await writeFile(record, original.replace(SAID, PLANTED));
  const beside = async (id, text) => {
    const own = path.join(folder, "content/announcements", id);
    await cp(path.dirname(record), own, { recursive: true });
    await writeFile(path.join(own, "record.yaml"), text);
  };
  await beside("sketch", original.replace(`id: ${ID}`, "id: sketch\ndraft: true"));
  const sealed = original.replace(/^issued: .*/m, "issued: 2099-01-01");
  await beside("sealed", sealed.replace(`id: ${ID}`, "id: sealed\nembargo: { until: 2099-01-01T09:00 }"));
  const heraut = await program();
  const server = spawn(heraut, ["preview", "--root", folder, "--port", "0", "--lang", "en"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // It ends with this program, however that ends.
  process.on("exit", () => server.kill());
  const said = createInterface({ input: server.stdout });
  const address = await new Promise((resolve, reject) => {
    said.on("line", (line) => {
      const found = /http:\/\/[^\s]+:\d+/.exec(line);
      if (found) resolve(found[0]);
    });
    server.on("exit", (code) => reject(new Error(`the preview ended with ${code}`)));
  });
  return {
    folder,
    /** The address, without a slash at its end. */
    address,
    record,
    /** What the record said before anything was planted in it. */
    original,
    /** Runs another command on the same folder; gives what it said. */
    heraut: (...options) => run(heraut, [...options, "--root", folder, "--lang", "en"]),
    async close() {
      server.removeAllListeners("exit");
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

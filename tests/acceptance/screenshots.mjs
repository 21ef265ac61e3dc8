// Pictures of each kind of page and of each letter: phone, tablet and desk, light and dark. For eyes, not a check.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { launch, openAndStay } from "./chromium.mjs";
import { VIEWS, preview } from "./desk.mjs";
import { letters } from "./letters.mjs";
import { newsroom, site } from "./report.mjs";
import { filesOf, publicAddress, serve, servedAs } from "./server.mjs";

const WIDTHS = [375, 800, 1280];
const LETTER_WIDTHS = [375, 800];
const SCHEMES = ["light", "dark"];
const KINDS = [
  ["root", /^index\.html$/],
  ["not-found", /^404\.html$/],
  ["not-found-of-a-language", /^[^/]+\/404\.html$/],
  ["newest", /^[^/]+\/index\.html$/],
  ["older", /\/page\/\d+\/index\.html$/],
  ["year", /^[^/]+\/\d{4}\/index\.html$/],
  ["topic", /^[^/]+\/topics\//],
  ["about", /^[^/]+\/about\//],
];

const folder = process.argv[4] ?? "target/screenshots";
const server = await serve(site, new URL(await publicAddress(newsroom)).pathname);
const browser = await launch();
await mkdir(folder, { recursive: true });

for (const [name, file] of oneOfEachKind(await filesOf(site, ".html"))) {
  for (const scheme of SCHEMES) {
    const page = await browser.newPage({ colorScheme: scheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: Math.round(width * (width < 600 ? 2 : 0.7)) });
      if (width === WIDTHS[0]) await openAndStay(page, server.address + servedAs(file));
      await page.screenshot({ path: path.join(folder, `${name}-${width}-${scheme}.png`), fullPage: true });
    }
    if (scheme === "light") await page.pdf({ path: path.join(folder, `${name}-print.pdf`), preferCSSPageSize: true });
    await page.close();
  }
}
for (const [name, html] of await letters()) {
  const bare = html.replaceAll(/<style\b[\s\S]*?<\/style>/gi, "");
  for (const [scheme, content] of [...SCHEMES.map((scheme) => [scheme, html]), ["bare", bare]]) {
    const page = await browser.newPage({ colorScheme: scheme === "dark" ? "dark" : "light" });
    await page.setContent(content);
    for (const width of LETTER_WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: path.join(folder, `letter-${name}-${width}-${scheme}.png`), fullPage: true });
    }
    await page.close();
  }
}
const desk = await preview(newsroom);
for (const [view, where] of Object.entries(VIEWS)) {
  for (const scheme of SCHEMES) {
    const page = await browser.newPage({ colorScheme: scheme });
    await page.goto(desk.address + where);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: Math.round(width * (width < 600 ? 2 : 0.7)) });
      await page.screenshot({ path: path.join(folder, `preview-${view}-${width}-${scheme}.png`), fullPage: true });
    }
    await page.close();
  }
}
await desk.close();
await browser.close();
server.close();
process.stdout.write(`The pictures are in ${folder}.\n`);

/** Every press release, and the first page of every other kind, each with a name for its pictures. */
function oneOfEachKind(files) {
  const chosen = new Map();
  for (const file of files) {
    const [kind] = KINDS.find(([, pattern]) => pattern.test(file)) ?? ["release"];
    const name = kind === "release" ? file.replace(/\/index\.html$/, "").replaceAll("/", "-") : kind;
    if (!chosen.has(name)) chosen.set(name, file);
  }
  return chosen;
}

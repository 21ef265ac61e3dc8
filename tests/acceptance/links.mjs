// linkinator on the whole newsroom: every internal link, address and fragment leads somewhere.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { LinkChecker, LinkState } from "linkinator";
import { claim, grouped, newsroom, site } from "./report.mjs";
import { filesOf, publicAddress, serve, servedAs } from "./server.mjs";

const published = await publicAddress(newsroom);
const base = new URL(published).pathname;
const pages = await filesOf(site, ".html");
const notFoundPages = pages.filter((page) => /(^|\/)404\.html$/.test(page));
// An address in the depths where nothing is, for each 404 page; a link checker would stop at the real status.
const deep = Object.fromEntries(
  notFoundPages.map((page) => [`${base}${page.replace(/404\.html$/, "")}no/such/address/`, page]),
);
const server = await serve(site, base, deep);

claim(
  `linkinator follows the internal links and fragments of all ${pages.length} pages.`,
  broken(await crawl([...pages, ...(await filesOf(site, ".css"))].map((file) => server.address + servedAs(file)))),
);
claim("Every page can be reached by links from the root page.", await unreached());
claim(
  `The links of the ${notFoundPages.length} pages for unknown addresses work from deep down.`,
  notFoundPages.length
    ? broken(await crawl(Object.keys(deep).map((address) => new URL(address, server.address).href)))
    : ["there is no 404.html"],
);
server.close();

async function crawl(addresses) {
  const { links } = await new LinkChecker().check({
    path: addresses,
    recurse: true,
    checkCss: true,
    checkFragments: true,
    concurrency: 20,
    redirects: "error",
    linksToSkip: async (link) => !link.startsWith(server.address) && !link.startsWith(published),
    urlRewriteExpressions: [{ pattern: new RegExp(`^${literal(published)}`), replacement: server.address }],
  });
  return links;
}

function literal(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function local(address) {
  return (address ?? "").replace(server.address, "/");
}

function broken(links) {
  const dead = links.filter(({ state }) => state === LinkState.BROKEN);
  // linkinator also follows the links of the page for unknown addresses that a dead link gets.
  const targets = new Set(dead.map(({ url }) => url));
  const findings = dead
    .filter(({ parent }) => !targets.has(parent))
    .map(({ url, parent, status }) =>
      // It knows the page where a fragment lacks, but not always the one that asks for it.
      status === 200 ? [local(url), "no such fragment"] : [local(parent), `links to ${local(url)}: ${status || "no answer"}`],
    );
  return grouped(findings);
}

/** Pages that no chain of links leads to; redirect pages and pages for unknown addresses are not meant to be linked. */
async function unreached() {
  const reached = new Set((await crawl([server.address])).map(({ url }) => url.split("#")[0]));
  const orphans = [];
  for (const page of pages) {
    if (notFoundPages.includes(page) || reached.has(server.address + servedAs(page))) continue;
    if (!/http-equiv=["']?refresh/i.test(await readFile(path.join(site, page), "utf8"))) orphans.push(page);
  }
  return orphans;
}

// axe-core and a real browser on every page: WCAG 2.2 AA, light and dark, a narrow phone, no script, no noise.
import axe from "axe-core";
import { launch, openAndStay } from "./chromium.mjs";
import { claim, grouped, newsroom, remark, site } from "./report.mjs";
import { filesOf, publicAddress, serve, servedAs } from "./server.mjs";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const SCHEMES = ["light", "dark"];
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 800 };
const AT_ONCE = 2;

const server = await serve(site, new URL(await publicAddress(newsroom)).pathname);
const pages = await filesOf(site, ".html");
const browser = await launch();
const found = { light: [], dark: [], unsure: [], sideways: [], console: [], elsewhere: [], unreadable: [] };

try {
  const queue = [...pages];
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue)));
} finally {
  await browser.close();
  server.close();
}

for (const scheme of SCHEMES) {
  claim(`axe-core finds no WCAG 2.2 A or AA violation on the ${pages.length} pages, ${scheme}, on desk and phone.`, grouped(found[scheme]));
}
claim("No page scrolls sideways at 320 pixels.", grouped(found.sideways));
claim("No page puts an error on the browser's console.", grouped(found.console));
claim("No page asks another site for anything.", grouped(found.elsewhere));
claim("Every page can be read with JavaScript off.", found.unreadable);
remark("axe-core leaves to a person's eyes:", found.unsure);

async function work(queue) {
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    await withScript(page);
    await withoutScript(page);
  }
}

async function withScript(file) {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: "reduce", bypassCSP: true });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && found.console.push([file, message.text()]));
  page.on("pageerror", (error) => found.console.push([file, String(error)]));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !url.startsWith("data:")) found.elsewhere.push([file, url]);
  });
  await openAndStay(page, server.address + servedAs(file));
  await page.evaluate(axe.source);
  for (const [place, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
    await page.setViewportSize(viewport);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await settle(page);
      await judge(page, scheme, `${file}, ${place}`);
    }
  }
  found.sideways.push(...(await overflow(page)).map((problem) => [file, problem]));
  await context.close();
}

/** Lets transitions end, so that no colour is measured half-way. */
function settle(page) {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}

async function judge(page, scheme, where) {
  const { violations, incomplete } = await page.evaluate(
    (tags) =>
      globalThis.axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: { "target-size": { enabled: true } },
        resultTypes: ["violations", "incomplete"],
      }),
    WCAG,
  );
  for (const { id, impact, help, nodes } of violations) {
    for (const { target, failureSummary } of nodes) {
      const reasons = failureSummary.split("\n").slice(1).map((reason) => reason.trim());
      found[scheme].push([where, `${id} (${impact}): ${help}\n  ${target.join(" ")}: ${reasons.join(" ")}`]);
    }
  }
  found.unsure.push(...incomplete.map(({ id, help, nodes }) => `${id}: ${help}, as at ${nodes[0].target.join(" ")}`));
}

/** What makes the page wider than its window. */
function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement;
    const { innerWidth } = window;
    if (scrollWidth <= innerWidth) return [];
    const wide = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map(({ localName, className }) => `${localName}${className ? `.${className}` : ""}`);
    return [`${scrollWidth} pixels wide; beyond the edge: ${[...new Set(wide)].slice(0, 6).join(", ")}`];
  });
}

async function withoutScript(file) {
  const context = await browser.newContext({ viewport: DESK, javaScriptEnabled: false });
  const page = await context.newPage();
  await openAndStay(page, server.address + servedAs(file));
  const main = page.locator("main");
  const text = (await main.count()) === 1 && (await main.isVisible()) ? await main.innerText() : "";
  if (text.trim().length < 20) found.unreadable.push(`${file}: the main part shows ${JSON.stringify(text.trim())}`);
  await context.close();
}

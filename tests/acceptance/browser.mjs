// axe-core and a real browser on every page: WCAG 2.2 AA, light and dark, a narrow phone, no script, no noise.
import { launch, openAndStay } from "./chromium.mjs";
import { claim, grouped, newsroom, remark, site } from "./report.mjs";
import { filesOf, publicAddress, serve, servedAs } from "./server.mjs";
import { SCHEMES, bringAxe, judge, overflow } from "./wcag.mjs";

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
  await bringAxe(page);
  for (const [place, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
    await page.setViewportSize(viewport);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await look(page, scheme, `${file}, ${place}`);
    }
  }
  found.sideways.push(...(await overflow(page)).map((problem) => [file, problem]));
  await context.close();
}

async function look(page, scheme, where) {
  const { violations, unsure } = await judge(page);
  found[scheme].push(...violations.map((violation) => [where, violation]));
  found.unsure.push(...unsure);
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

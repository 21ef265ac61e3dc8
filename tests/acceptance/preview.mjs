// `heraut preview` in a real browser: the desk, each view of an announcement, changes on disk, keyboard, WCAG; and
// whom it does not answer.
import { mkdir, readFile, symlink, unlink, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { launch } from "./chromium.mjs";
import { ID, VIEWS, preview } from "./desk.mjs";
import { claim, grouped, newsroom, remark } from "./report.mjs";
import { SCHEMES, bringAxe, judge, overflow } from "./wcag.mjs";

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
/** How long a page may take to show what was saved before this check gives up, in milliseconds. */
const PATIENCE = 15_000;
const EDITS = 9;

const desk = await preview(newsroom);
const browser = await launch();
try {
  await showsDisagreement();
  await followsTheDisk();
  await showsBrokenRecords();
  await speaks();
  await obeysTheKeyboard();
  await everyView();
  await withoutScript();
  await copy();
  await security();
} finally {
  await browser.close();
  await desk.close();
}

/** A page in a context of its own, in English unless `options` say otherwise. */
async function open(where, options = {}) {
  const context = await browser.newContext({ viewport: WIDE, locale: "en-GB", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  if (where !== undefined) await page.goto(desk.address + where, { waitUntil: "load" });
  return page;
}

/** What keeps `step` from going well, as a list of problems. */
async function problems(step) {
  try {
    return (await step()) ?? [];
  } catch (error) {
    return [String(error).split("\n")[0]];
  }
}

async function showsDisagreement() {
  const found = await problems(async () => {
    const page = await open("/");
    const states = await page.locator(".row .mark:first-child").allInnerTexts();
    const missing = ["Draft", "Held until", "Public"].filter((state) => !states.some((own) => own.startsWith(state)));
    await page.locator(`a[href="/announcement/${ID}"]`).click();
    for (const [language, figure] of [["fr", "260"], ["nl", "250"]]) {
      await page.locator(`td[lang=${language}] mark.is-error`, { hasText: figure }).first().waitFor();
    }
    const finding = page.locator(".finding.is-error", { hasText: "figure-disagrees" }).first();
    await finding.locator('a[href^="vscode://file/"]').waitFor();
    await page.context().close();
    return missing.map((state) => `no announcement is “${state}”`);
  });
  claim("The desk tells drafts, held and public announcements apart, and a figure that differs is marked in both languages.", found);
}

async function followsTheDisk() {
  const times = [];
  const found = await problems(async () => {
    const page = await open(`/newsroom/en/2024/${ID}/`);
    const before = await readFile(desk.record, "utf8");
    for (let edit = 0; edit < EDITS; edit += 1) {
      const words = `Changed on the disk ${edit}`;
      const start = performance.now();
      await writeFile(desk.record, before.replace(/^(en:\n {2}headline: ).*/m, `$1${words}`));
      await page.locator("h1", { hasText: words }).waitFor();
      times.push(performance.now() - start);
    }
    await writeFile(desk.record, before);
    await page.locator("h1", { hasNotText: "Changed" }).waitFor();
    await page.context().close();
  });
  claim("A page that is open changes when its record is saved, without being touched.", found);
  const [median] = times.sort((one, other) => one - other).slice(Math.floor(times.length / 2));
  if (median) remark("From saving to the new page in the browser, drawn:", [`${Math.round(median)} ms, the median of ${EDITS}`]);
}

async function showsBrokenRecords() {
  const found = await problems(async () => {
    const page = await open("/");
    const record = path.join(desk.folder, "content/newsroom.yaml");
    const whole = await readFile(record, "utf8");
    await writeFile(record, whole.replace("languages: [", "languages: [[["));
    await page.locator("main .finding.is-error .finding-place", { hasText: "content/newsroom.yaml" }).first().waitFor();
    await writeFile(record, whole);
    await page.locator(".rows .row").first().waitFor();
    const before = await readFile(desk.record, "utf8");
    await writeFile(desk.record, before.replace("id: ", "id: [["));
    await page.locator(".finding.is-error .finding-place", { hasText: "biowin-medvia/record.yaml" }).first().waitFor();
    await writeFile(desk.record, before);
    await page.locator(`a[href="/announcement/${ID}"]`).waitFor();
    await page.context().close();
  });
  claim("Broken YAML is shown at its place, in the newsroom’s record and in an announcement, until it is mended.", found);
}

async function speaks() {
  const found = await problems(async () => {
    const page = await open("/", { locale: "nl-BE" });
    await page.locator("html[lang=nl]").waitFor();
    await page.locator("nav a[lang=fr]").click();
    await page.locator("html[lang=fr]").waitFor();
    await page.locator(`a[href="/announcement/${ID}"]`).click();
    await page.locator("html[lang=fr] .sides").waitFor();
    await page.context().close();
  });
  claim("The desk speaks the language of the browser, and another one once it is chosen.", found);
}

async function obeysTheKeyboard() {
  const found = [];
  for (const view of ["desk", "side-by-side", "mail", "mailing"]) {
    found.push(...(await problems(() => tabThrough(view))));
  }
  found.push(
    ...(await problems(async () => {
      const page = await open("/");
      await page.locator(`a[href="/announcement/${ID}"]`).focus();
      await page.keyboard.press("Enter");
      await page.locator(".tabs").waitFor();
      await page.context().close();
    })),
  );
  claim("Everything that can be used is reached with the Tab key, and shows that it is.", found);
}

async function tabThrough(view) {
  const page = await open(VIEWS[view]);
  const all = await page.evaluate(() => {
    const usable = [...document.querySelectorAll("a[href], button, input, select, [tabindex='0'], iframe")];
    usable.forEach((element, place) => (element.dataset.place = place));
    return usable.map((element) => element.outerHTML.slice(0, 120));
  });
  const reached = new Set();
  const unseen = [];
  for (let press = 0; press < all.length * 3 + 200 && reached.size < all.length; press += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isSeen = element.localName === "iframe" || (outlineStyle !== "none" && parseFloat(outlineWidth) > 0);
      return { place: element.dataset.place, isSeen, shown: element.outerHTML.slice(0, 120) };
    });
    if (now.place === undefined) continue;
    reached.add(Number(now.place));
    if (!now.isSeen) unseen.push(`${view}: nothing shows that this has the focus: ${now.shown}`);
  }
  await page.context().close();
  const missed = all.filter((_, place) => !reached.has(place));
  return [...unseen, ...missed.map((element) => `${view}: never reached: ${element}`)];
}

async function everyView() {
  const found = { light: [], dark: [], sideways: [], console: [], elsewhere: [], unsure: [] };
  for (const [view, where] of Object.entries(VIEWS)) {
    const plain = await open();
    plain.on("console", (message) => {
      // A page that is not there is told so by its status, too.
      const isStatus = view === "missing" && message.text().includes("404");
      if (message.type() === "error" && !isStatus) found.console.push([view, message.text()]);
    });
    plain.on("pageerror", (error) => found.console.push([view, String(error)]));
    plain.on("request", (one) => one.url().startsWith(desk.address) || found.elsewhere.push([view, one.url()]));
    await plain.goto(desk.address + where, { waitUntil: "load" });
    await plain.context().close();

    const page = await open(where, { bypassCSP: true });
    await bringAxe(page);
    for (const [place, viewport] of Object.entries({ desk: WIDE, phone: PHONE })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const { violations, unsure } = await judge(page);
        found[colorScheme].push(...violations.map((violation) => [`${view}, ${place}`, violation]));
        found.unsure.push(...unsure);
      }
    }
    found.sideways.push(...(await overflow(page)).map((problem) => [view, problem]));
    await page.context().close();
  }
  const n = Object.keys(VIEWS).length;
  for (const scheme of SCHEMES) {
    claim(`axe-core finds no WCAG 2.2 A or AA violation on the ${n} views of the preview, ${scheme}, on desk and phone.`, grouped(found[scheme]));
  }
  claim("No view of the preview scrolls sideways at 320 pixels.", grouped(found.sideways));
  claim("No view of the preview puts an error on the browser's console, or breaks its own security policy.", grouped(found.console));
  claim("No view of the preview asks another site for anything.", grouped(found.elsewhere));
  remark("axe-core leaves to a person's eyes:", found.unsure);
}

async function withoutScript() {
  const found = [];
  for (const [view, where] of Object.entries(VIEWS)) {
    const page = await open(where, { javaScriptEnabled: false });
    const text = await page.locator("main").first().innerText();
    if (text.trim().length < 20) found.push(`${view}: the main part shows ${JSON.stringify(text.trim())}`);
    await page.context().close();
  }
  claim("Every view of the preview can be read with JavaScript off.", found);
}

async function copy() {
  const file = path.join(desk.folder, "copy.html");
  const found = await problems(async () => {
    const wrong = [];
    await desk.heraut("preview", "--export", "sealed", file);
    const page = await open(undefined, { bypassCSP: true });
    page.on("request", (one) => one.url().startsWith("file:") || wrong.push(`asks for ${one.url()}`));
    await page.goto(`file://${file}`);
    const notice = await page.locator(".copy-notice").innerText();
    if (!notice.includes("not for publication") || !notice.includes("Held until")) wrong.push(`its notice says “${notice}”`);
    await bringAxe(page);
    wrong.push(...(await judge(page)).violations);
    await page.setViewportSize(PHONE);
    wrong.push(...(await overflow(page)));
    if ((await page.content()).includes(desk.folder)) wrong.push("it names a folder of this machine");
    await page.context().close();
    return wrong;
  });
  claim("The copy of an announcement is one file, says that it is a draft and until when it is held, and passes axe-core.", found);
}

/** Asks as no browser would: the path and the headers as they stand. */
function ask(where, { method = "GET", headers = {} } = {}) {
  const { hostname, port, host } = new URL(desk.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: where, method, headers: { host, ...headers } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk) => (text += chunk));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

async function security() {
  const { port } = new URL(desk.address);
  const hosts = ["press.example.org", `press.example.org:${port}`, `localhost.example.org:${port}`, "127.0.0.1:1", "127.0.0.2"];
  const answers = await Promise.all(hosts.map(async (host) => [host, (await ask("/", { headers: { host } })).status]));
  claim("A request by another host name is refused.", answers.filter(([, status]) => status !== 403).map(([host, status]) => `${host}: ${status}`));

  const secret = path.join(tmpdir(), `heraut-secret-${port}.css`);
  const link = path.join(desk.folder, "templates/static/secret.css");
  const read = await problems(async () => {
    const wrong = [];
    await writeFile(secret, ".secret-of-this-machine {}");
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(secret, link);
    const up = ["..", "%2e%2e", "%2E%2E", ".%2e", "..%2f..", "%2e%2e%2f%2e%2e", "..%5c..", "%252e%252e"];
    const paths = up.flatMap((step) => [
      `/newsroom/${step}/content/newsroom.yaml`,
      `/newsroom/${step}/${step}/etc/passwd`,
      `/desk/${step}/content/newsroom.yaml`,
      `/desk/${step}%2fdesk.css`,
      `/announcement/${step}/${step}`,
    ]);
    paths.push("/newsroom//etc/passwd", "/newsroom/%2fetc%2fpasswd", "/newsroom/content/newsroom.yaml", "/newsroom/%00");
    paths.push("/newsroom/secret.css", "/newsroom/static/secret.css", "/secret.css", "/content/newsroom.yaml");
    for (const where of paths) {
      const { status, text } = await ask(where);
      if (/root:|secret-of-this-machine|^organization:/m.test(text)) wrong.push(`${where} can be read`);
      else if (status === 200) wrong.push(`${where} is answered`);
    }
    return wrong;
  });
  await unlink(link).catch(() => {});
  await unlink(secret).catch(() => {});
  claim("No path leads out of the newsroom: neither upwards, nor encoded, nor by a link of the file system.", read);

  const loose = [];
  for (const where of [...Object.values(VIEWS), `/letter/${ID}?language=fr`, "/desk/desk.css", "/changes-not", "/newsroom/"]) {
    const { headers } = await ask(where);
    const policy = headers["content-security-policy"] ?? "";
    if (!policy.startsWith("default-src 'none'") || /script-src[^;]*unsafe/.test(policy)) loose.push(`${where}: ${policy}`);
    if (headers["access-control-allow-origin"]) loose.push(`${where} may be read by other sites`);
  }
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const { status } = await ask("/", { method });
    if (status !== 405) loose.push(`${method} is answered with ${status}`);
  }
  claim("Every answer has a strict security policy, and nothing can be sent to the preview.", loose);

  claim("A page of another site can read nothing of the preview, frame nothing of it, and listen to nothing.", await problems(elsewhere));
}

/** What a page at another address of this machine gets to see. */
async function elsewhere() {
  const other = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html><title>Elsewhere</title><body>"));
  await new Promise((resolve) => other.listen(0, "127.0.0.1", resolve));
  try {
    const page = await open();
    const statuses = [];
    page.on("response", (answer) => answer.url().startsWith(desk.address) && statuses.push([answer.url(), answer.status()]));
    await page.goto(`http://127.0.0.1:${other.address().port}/`);
    const read = await page.evaluate(async (address) => {
      const tried = (asked) => asked.then(() => true, () => false);
      const loaded = (element, name) =>
        new Promise((resolve) => {
          element[name] = `${address}/newsroom/`;
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          document.body.append(element);
          setTimeout(() => resolve(false), 3000);
        });
      return {
        fetch: await tried(fetch(address)),
        script: await loaded(document.createElement("script"), "src"),
        events: await new Promise((resolve) => {
          const events = new EventSource(`${address}/changes`);
          events.onopen = () => resolve(true);
          events.onerror = () => resolve(false);
        }),
        frame: await loaded(document.createElement("iframe"), "src").then(() => document.querySelector("iframe").contentDocument !== null),
      };
    }, desk.address);
    await page.context().close();
    return [
      ...Object.entries(read).flatMap(([way, worked]) => (worked ? [`by ${way}`] : [])),
      ...statuses.filter(([, status]) => status !== 403).map(([url, status]) => `${url} is answered with ${status}`),
    ];
  } finally {
    other.close();
    other.closeAllConnections();
  }
}

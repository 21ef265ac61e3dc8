// The HTML of letters before caniemail, axe-core and a real browser: readable everywhere, light and dark, on a phone.
import axe from "axe-core";
import { caniemail } from "caniemail";
import { launch } from "./chromium.mjs";
import { letters } from "./letters.mjs";
import { claim, grouped, remark } from "./report.mjs";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const WIDTHS = [375, 800];
const SCHEMES = ["light", "dark"];
const PROGRAMS = [
  ...["gmail.desktop-webmail", "gmail.ios", "gmail.android", "gmail.mobile-webmail"],
  ...["outlook.windows", "outlook.windows-mail", "outlook.macos", "outlook.ios", "outlook.android"],
  ...["apple-mail.macos", "apple-mail.ios", "thunderbird.macos", "yahoo.desktop-webmail", "yahoo.ios", "yahoo.android"],
  ...["protonmail.desktop-webmail", "samsung-email.android", "fastmail.desktop-webmail", "laposte.desktop-webmail"],
  ...["orange.desktop-webmail", "sfr.desktop-webmail"],
];
// What some program lacks, and why a letter is whole without it. Anything else that is unsupported fails.
const FALLBACKS = {
  "@media": "what every program needs stands in style attributes; the rules only darken the letter and make room on phones",
  "<style> element": "the same; below, each letter is also looked at without it",
  "Attribute selector": "is used in those rules only",
  "Class selector": "is used in those rules only",
  "Descendant combinator": "is used in those rules only",
  "Type selector": "is used in those rules only",
  "!important keyword": "is used in those rules only",
  "<body> element": "what takes its place has the colours of the tables inside",
  "display:none": "the hidden first line has no height either",
  "<wbr> element": "a long address then breaks elsewhere",
  "overflow": "is there for the hidden first line, which is hidden in other ways too",
  "overflow-wrap": "a long word then sticks out, or breaks by word-wrap",
  "word-wrap": "the same, by its old name",
  "word-break": "the same",
  "table-layout": "a column then takes the width of its words",
  "height property": "the heights are those of lines and of what is hidden",
  "max-height property": "the hidden first line is hidden in other ways too",
  "max-width": "programs without it get the width of the table, or of the screen",
  "opacity": "the hidden first line is hidden in other ways too",
  "visibility": "the hidden first line is hidden in other ways too",
  "role attribute": "tells screen readers more; nothing is lost to the eye",
  "aria-hidden attribute": "hides ornament from screen readers; there is hardly any",
  "aria-label attribute": "the link texts speak for themselves",
  "lang attribute": "Yahoo takes it away; the words stay",
};

const written = await letters();
claim("There are letters to look at.", written.length > 0 ? [] : ["no letter was written"]);

// --- What mail programs support -------------------------------------------------------------------------------------

const unsupported = [];
const fallenBack = new Set();
for (const [name, html] of written) {
  for (const program of PROGRAMS) {
    for (const title of errorsOf(program, html)) {
      if (title in FALLBACKS) fallenBack.add(title);
      else unsupported.push([`${name}, ${program}`, `${title} is not supported`]);
    }
  }
}
claim(`caniemail knows nothing that ${PROGRAMS.length} mail programs lack and that has no fallback.`, grouped(unsupported));
remark("Not supported everywhere, and why that is no loss:", [...fallenBack].sort().map((title) => `${title}: ${FALLBACKS[title]}`));

/** What `program` does not support; a property about which caniemail knows nothing there is left aside. */
function errorsOf(program, html) {
  for (let rest = html; ; ) {
    try {
      const { issues } = caniemail({ clients: [program], html: rest });
      return [...issues.errors.values()].flat().map((issue) => issue.title);
    } catch (error) {
      const [, property] = /^Feature "([a-z-]+)" not found/.exec(error.message) ?? [];
      const without = property && rest.replaceAll(new RegExp(`(["{;]\\s*)${property}\\s*:[^;"}]*;?`, "g"), "$1");
      if (!without || without === rest) throw error;
      rest = without;
    }
  }
}

// --- In a browser ---------------------------------------------------------------------------------------------------

const found = { violations: [], sideways: [], requests: [], unsure: [], bare: [] };
const browser = await launch();
try {
  for (const [name, html] of written) {
    await look(name, html);
    await lookWithoutStyles(name, html);
  }
} finally {
  await browser.close();
}
claim("axe-core finds no WCAG 2.2 A or AA violation in a letter, light and dark, at 375 and 800 pixels.", grouped(found.violations));
claim("No letter is wider than a phone of 375 pixels.", grouped(found.sideways));
claim("No letter asks anybody for anything when it is opened.", grouped(found.requests));
claim("Where a mail program takes the style element away, a letter is as wide as the phone and as readable.", grouped(found.bare));
remark("axe-core leaves to a person's eyes:", found.unsure);

async function look(name, html) {
  const page = await open(name, html);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      found.violations.push(...(await violations(page, `${name}, ${width} px, ${colorScheme}`)));
    }
    found.sideways.push(...(await overflow(page, name)));
  }
  await page.close();
}

async function lookWithoutStyles(name, html) {
  const page = await open(name, html.replaceAll(/<style\b[\s\S]*?<\/style>/gi, ""));
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
  found.bare.push(...(await violations(page, name)), ...(await overflow(page, name)));
  await page.close();
}

async function open(name, html) {
  const page = await browser.newPage({ bypassCSP: true });
  await page.route("**/*", (route) => {
    found.requests.push([name, route.request().url()]);
    return route.abort();
  });
  await page.setContent(html, { waitUntil: "domcontentloaded" });
  await page.evaluate(axe.source);
  return page;
}

async function violations(page, where) {
  const { violations, incomplete } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations", "incomplete"] }),
    WCAG,
  );
  found.unsure.push(...incomplete.map(({ id, help, nodes }) => `${id}: ${help}, as at ${nodes[0].target.join(" ")}`));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => [where, `${id}: ${help}\n  ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join(" ")}`]),
  );
}

/** What makes the letter wider than its window. */
async function overflow(page, name) {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > clientWidth);
    return `${scrollWidth} pixels wide in ${clientWidth}: ${beyond.slice(0, 4).map((element) => element.outerHTML.slice(0, 80)).join(", ")}`;
  });
  return wide === null ? [] : [[name, wide]];
}

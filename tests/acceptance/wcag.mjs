// What a page is judged by, whoever serves it: axe-core's rules, and its width.
import axe from "axe-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Colours that a reader's system asks for. */
export const SCHEMES = ["light", "dark"];

/** Gives axe-core to a page; its context must bypass the page's security policy. */
export const bringAxe = (page) => page.evaluate(axe.source);

/** What axe-core finds in a page as it stands: violations of WCAG 2.2, A and AA, and what it leaves to a person. */
export async function judge(page) {
  await settle(page);
  const { violations, incomplete } = await page.evaluate(
    (tags) =>
      globalThis.axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: { "target-size": { enabled: true } },
        resultTypes: ["violations", "incomplete"],
        iframes: false,
      }),
    WCAG,
  );
  return {
    violations: violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const reasons = failureSummary.split("\n").slice(1).map((reason) => reason.trim());
        return `${id} (${impact}): ${help}\n  ${target.join(" ")}: ${reasons.join(" ")}`;
      }),
    ),
    unsure: incomplete.map(({ id, help, nodes }) => `${id}: ${help}, as at ${nodes[0].target.join(" ")}`),
  };
}

/** Lets transitions end, so that no colour is measured half-way. */
function settle(page) {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}

/** What makes a page wider than its window. */
export function overflow(page) {
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

// Debian's Chromium, driven by Playwright: the one place that knows how it is started.
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";

/** Starts Chromium without a window; as root it cannot have a sandbox. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"],
  });

/**
 * Opens `address` in `page` and keeps it there: a page that sends its readers elsewhere is looked at itself.
 * A script's navigation is cancelled; a refresh is answered with "204 No Content", at which a browser stays.
 */
export async function openAndStay(page, address) {
  await page.addInitScript(() => {
    globalThis.navigation?.addEventListener("navigate", (event) => {
      if (!event.hashChange) event.preventDefault();
    });
  });
  await page.route("**/*", (route) => {
    const leaves = route.request().isNavigationRequest() && route.request().url() !== address;
    return leaves ? route.fulfill({ status: 204 }) : route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  // Playwright's own waiting counts on navigations that end, and on scripts that run.
  while ((await page.evaluate(() => document.readyState)) !== "complete") await setTimeout(20);
}

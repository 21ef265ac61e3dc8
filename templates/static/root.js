// Sends readers who come to the root of the newsroom to their language.

/** The link to the first of the reader's languages that the newsroom has. */
function preferred() {
  const links = [...document.querySelectorAll("a[hreflang]")];
  const has = (tag) => links.find((link) => link.hreflang.toLowerCase() === tag);
  for (const language of navigator.languages ?? [navigator.language]) {
    const tags = language.toLowerCase().split("-");
    // From the most to the least precise: `fr-BE`, then `fr`.
    for (let length = tags.length; length > 0; length -= 1) {
      const link = has(tags.slice(0, length).join("-"));
      if (link) return link;
    }
    const kin = links.find((link) => link.hreflang.toLowerCase().split("-")[0] === tags[0]);
    if (kin) return kin;
  }
  return undefined;
}

/** Whoever comes from a page of the newsroom, or goes back, wants to see this page itself. */
function isOnTheWayIn() {
  const [navigation] = performance.getEntriesByType("navigation");
  const isFromHere = document.referrer !== "" && new URL(document.referrer).origin === location.origin;
  return !isFromHere && navigation?.type === "navigate" && location.hash === "";
}

const isOnDisk = location.protocol === "file:";
if (isOnDisk) {
  for (const link of document.querySelectorAll("a[hreflang]")) link.href = new URL("index.html", link.href).href;
}
const link = isOnTheWayIn() ? preferred() : undefined;
if (link) location.replace(link.href);

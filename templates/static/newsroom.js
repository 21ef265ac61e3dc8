// The button that copies a press release, and links that work when pages are opened from disk.

/** Where a browser shows folders instead of their pages, links name the pages. */
function nameIndexPages() {
  for (const link of document.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href");
    if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith("//")) continue;
    const [, path, rest] = /^([^?#]*)(.*)$/s.exec(href);
    if (path.endsWith("/")) link.setAttribute("href", `${path}index.html${rest}`);
  }
}

/** The parts of a release as plain markup, without what only this page needs. */
function markup(parts) {
  const copies = parts.map((part) => {
    const copy = part.cloneNode(true);
    for (const element of copy.querySelectorAll("*")) {
      const address = element.localName === "a" ? element.href : "";
      for (const { name } of [...element.attributes]) {
        if (!["colspan", "dir", "lang", "rowspan", "start"].includes(name)) element.removeAttribute(name);
      }
      if (address) element.setAttribute("href", address);
    }
    return copy.innerHTML.trim();
  });
  return copies.join("\n");
}

/** The parts of a release as plain text: blank lines between blocks, but not between rows or list items. */
function plainText(parts) {
  const kinds = "h1, h2, h3, h4, p, li, tr, figcaption";
  let text = "";
  let last = "";
  for (const block of parts.flatMap((part) => [...part.querySelectorAll(kinds)])) {
    if (block.localName !== "li" && block.parentElement.closest(kinds)) continue;
    const own = block.cloneNode(true);
    for (const list of own.querySelectorAll("ul, ol")) list.remove();
    const cells = block.localName === "tr" ? [...own.children] : [own];
    const words = cells.map((cell) => cell.textContent.replaceAll(/[ \n\t]+/g, " ").trim()).join("\t");
    if (!words.trim()) continue;
    const isClose = block.localName === last && (last === "li" || last === "tr");
    text += `${text && (isClose ? "\n" : "\n\n")}${mark(block)}${words}`;
    last = block.localName;
  }
  return text;
}

/** What stands before a list item: its number or a hyphen. */
function mark(block) {
  if (block.localName !== "li") return "";
  const list = block.parentElement;
  return list.localName === "ol" ? `${list.start + [...list.children].indexOf(block)}. ` : "- ";
}

async function copy(parts) {
  const html = markup(parts);
  const text = plainText(parts);
  try {
    const blob = (type, content) => new Blob([content], { type });
    const item = new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyAsOfOld(html, text);
  }
}

/** Copies where the page has no right to the clipboard: the browser takes what the event holds. */
function copyAsOfOld(html, text) {
  // There is no such event without a selection.
  getSelection().selectAllChildren(document.querySelector("h1"));
  const fill = (event) => {
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  getSelection().removeAllRanges();
  return isDone;
}

function offerCopy() {
  const button = document.querySelector("button.copy");
  const status = document.querySelector(".copied");
  const parts = [...document.querySelectorAll("[data-copied-part]")];
  if (!button || !status || parts.length === 0) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    status.textContent = "";
    if (await copy(parts)) status.textContent = button.dataset.copied;
  });
}

if (location.protocol === "file:") nameIndexPages();
offerCopy();

// A small static web server on loopback, which answers as an ordinary host of static pages does.
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const MEDIA_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
};

/** The public address of the newsroom, from its record; it ends in a slash. */
export async function publicAddress(newsroom) {
  const record = await readFile(path.join(newsroom, "content", "newsroom.yaml"), "utf8");
  const address = /^address:\s*["']?([^\s"'#]+)/m.exec(record)?.[1];
  if (!address) throw new Error("content/newsroom.yaml has no address");
  return address;
}

/** The files of `folder` with this extension, as sorted paths with slashes; hidden folders are not for the web. */
export async function filesOf(folder, extension) {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .map((entry) => entry.split(path.sep).join("/"))
    .filter((entry) => entry.endsWith(extension) && !entry.split("/").some((part) => part.startsWith(".")))
    .sort();
}

/** The path at which a host serves a file: a folder for its index page. */
export const servedAs = (file) => encodeURI(file.replace(/(^|\/)index\.html$/, "$1"));

/**
 * Serves `folder` at `base` on a free port of loopback.
 * An unknown address gets /404.html with status 404, except those in `aliases`, which map to a file.
 */
export async function serve(folder, base = "/", aliases = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const found = aliases[pathname] ? { file: aliases[pathname] } : await find(folder, base, pathname);
    if (found.elsewhere) {
      response.writeHead(301, { location: found.elsewhere }).end();
      return;
    }
    const file = path.join(folder, found.file ?? "404.html");
    const type = MEDIA_TYPES[path.extname(file)] ?? "application/octet-stream";
    const size = (await stat(file).catch(() => undefined))?.size;
    response.writeHead(found.file ? 200 : 404, { "content-type": type });
    if (size === undefined || request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    /** The served newsroom's address; it ends in a slash. */
    address: `http://127.0.0.1:${server.address().port}${base}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function find(folder, base, pathname) {
  if (!pathname.startsWith(base)) return {};
  let wanted;
  try {
    wanted = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return {};
  }
  if (wanted.split("/").some((part) => part.startsWith("."))) return {};
  const kind = await stat(path.join(folder, wanted)).catch(() => undefined);
  if (kind?.isFile()) return { file: wanted };
  if (!kind?.isDirectory()) return {};
  if (wanted !== "" && !wanted.endsWith("/")) return { elsewhere: `${pathname}/` };
  const index = path.join(wanted, "index.html");
  return (await stat(path.join(folder, index)).catch(() => undefined))?.isFile() ? { file: index } : {};
}

// The Nu HTML checker on every page, style sheet and picture that the newsroom has.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { claim, grouped, remark, site } from "./report.mjs";
import { filesOf } from "./server.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

for (const [extension, kind] of [[".html", "HTML pages"], [".css", "style sheets"], [".svg", "SVG pictures"]]) {
  const files = await filesOf(site, extension);
  const messages = files.length ? await judge(extension, files) : [];
  const [hints, errors] = [true, false].map((hint) => grouped(messages.filter(({ type }) => (type === "info") === hint).map(finding)));
  claim(`The Nu HTML checker finds no error in the ${kind} (${files.length}).`, files.length ? errors : ["there are none"]);
  remark(`the Nu HTML checker on the ${kind}:`, hints);
}

async function judge(extension, files) {
  const parser = { ".html": [], ".css": ["--css"], ".svg": ["--svg"] }[extension];
  const given = files.map((file) => path.join(site, file));
  const { stderr } = await promisify(execFile)(
    "java",
    ["-jar", jar, "--format", "json", "--exit-zero-always", ...parser, ...given],
    { maxBuffer: 2 ** 28 },
  );
  return JSON.parse(stderr.slice(stderr.indexOf("{"))).messages;
}

function finding({ url, lastLine, lastColumn, type, subType, message, extract }) {
  const file = url ? path.relative(path.resolve(site), fileURLToPath(url)) : "?";
  const excerpt = extract ? `\n  ${extract.trim().replaceAll(/\s+/g, " ")}` : "";
  return [`${file}:${lastLine ?? 1}:${lastColumn ?? 1}`, `${subType ?? type}: ${message}${excerpt}`];
}

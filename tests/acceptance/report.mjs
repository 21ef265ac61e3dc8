// What a check says: one sentence for each thing it looked at, in the form that ./run counts.

/** The folder that was built and the newsroom it was built from, as ./run passes them to every check. */
export const [site, newsroom] = process.argv.slice(2);

const MOST_LINES = 60;

function indented(lines) {
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) shown.push(`… and ${lines.length - MOST_LINES} more`);
  return shown.map((line) => `    ${String(line).replaceAll("\n", "\n    ")}\n`).join("");
}

/** One line for each thing found, however often it was: `[[where, what], …]` becomes "where, and 7 more: what". */
export function grouped(findings) {
  const places = new Map();
  for (const [where, what] of findings) places.set(what, (places.get(what) ?? new Set()).add(where));
  return [...places].map(([what, [first, ...more]]) => `${first}${more.length ? `, and ${more.length} more` : ""}: ${what}`);
}

/** Says that `sentence` holds, or that it does not because of `problems`. */
export function claim(sentence, problems) {
  const unique = [...new Set(problems)];
  process.stdout.write(`${unique.length ? "failed" : "passed"}: ${sentence}\n${indented(unique)}`);
  if (unique.length) process.exitCode = 1;
}

/** Says something that a person may want to look at, but that fails nothing. */
export function remark(title, lines) {
  if (lines.length) process.stdout.write(`note: ${title}\n${indented([...new Set(lines)])}`);
}

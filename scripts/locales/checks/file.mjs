/**
 * K2: the file is what `npm run generate` would write. That includes its language, the order of
 * its units and its layout; so it parses, and a change of a text is all that a diff shows.
 *
 * @param {string} text The file.
 * @param {string} expected The same units as `writeXliff` writes them.
 */
export function file(text, expected) {
  if (text === expected) return [];
  const [lines, wanted] = [text.split('\n'), expected.split('\n')];
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  const line = at < 0 ? wanted.length : at;
  return [
    {
      check: 'K2',
      id: unitAt(lines, line),
      found: `line ${line + 1} is “${(lines[line] ?? '').trim()}”`,
      expected: `“${(wanted[line] ?? 'the end of the file').trim()}”; run "npm run generate"`,
    },
  ];
}

/** The id of the unit that a line is in. */
function unitAt(lines, at) {
  const ids = lines
    .slice(0, at + 1)
    .map((line) => /<trans-unit\b.*?\bid="([^"]*)"/.exec(line)?.[1]);
  return ids.findLast(Boolean) ?? 'the head of the file';
}

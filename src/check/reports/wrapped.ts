const WIDTH = 100;

/**
 * Breaks a text into lines of at most 100 columns. A word that is longer, such as an address, stays
 * whole, so that it can be copied.
 *
 * @param indent The spaces in front of each line.
 */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length > WIDTH - indent) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one).join('\n');
}

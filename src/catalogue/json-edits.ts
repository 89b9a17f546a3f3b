import { isList, memberOf, nodeAt, type JsonNode, type Path } from './json-nodes.js';
import { inLines, oneLine, styleOf, WIDTH, written, type JsonStyle } from './json-style.js';

/**
 * A change of JSON data: the value that a path gets; `undefined` deletes what is there. The index `-`
 * is after the last item, as in JSON Patch; the list may be missing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6902#section-4.1
 */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Changes values in a JSON text, one after the other, and leaves every other byte as it is. New
 * fields and items come last in their object or list, in the layout of the text.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { path, value } of edits) {
    result = value === undefined ? without(result, path) : withValue(result, path, value);
  }
  return result;
}

const spliced = (text: string, start: number, end: number, inserted: string): string =>
  text.slice(0, start) + inserted + text.slice(end);

/** The white space at the start of the line that a place is on. */
function marginAt(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  return /^[ \t]*/.exec(line)![0];
}

function withValue(text: string, path: Path, value: unknown): string {
  const name = path.at(-1)!;
  const parent = nodeAt(text, path.slice(0, -1));
  // A list that is not there yet begins with this item.
  if (!parent) return withValue(text, path.slice(0, -1), [value]);
  const old = memberOf(parent, name);
  if (!old) return withMember(text, parent, name, value);
  const style = styleOf(text);
  const { start, end } = old.value;
  return spliced(text, start, end, written(value, style, marginAt(text, start)));
}

function withMember(text: string, parent: JsonNode, name: string | number, value: unknown): string {
  const style = styleOf(text);
  const gap = style.isMinified ? '' : ' ';
  const key = isList(text, parent) ? '' : `${JSON.stringify(name)}:${gap}`;
  const { members = [] } = parent;
  const last = members.at(-1);
  if (last && text.slice(parent.start, members[0]!.start).includes('\n')) {
    const margin = marginAt(text, last.start);
    const added = `,${style.lineEnd}${margin}${key}${written(value, style, margin)}`;
    return spliced(text, last.value.end, last.value.end, added);
  }
  return (
    onOneLine(text, parent, `${key}${oneLine(value, style)}`, style) ??
    broken(text, parent, key, value, style)
  );
}

/** Adds a member to an object or a list on one line; `undefined` where the line becomes too long. */
function onOneLine(text: string, { members = [], end }: JsonNode, entry: string, style: JsonStyle) {
  const last = members.at(-1);
  if (style.isMinified)
    return spliced(text, last?.value.end ?? end - 1, end - 1, `${last ? ',' : ''}${entry}`);
  if (!last) return undefined;
  const result = spliced(text, last.value.end, last.value.end, `, ${entry}`);
  const start = result.lastIndexOf('\n', last.value.end - 1) + 1;
  return /^.*/.exec(result.slice(start))![0].length <= WIDTH ? result : undefined;
}

/** Breaks an object or a list into lines; its members keep their text. */
function broken(text: string, parent: JsonNode, key: string, value: unknown, style: JsonStyle) {
  const { start, end, members = [] } = parent;
  const margin = marginAt(text, start);
  const kept = members.map((member) => text.slice(member.start, member.value.end));
  const added = key + written(value, style, margin + style.indent);
  const brackets = isList(text, parent) ? '[]' : '{}';
  return spliced(text, start, end, inLines([...kept, added], style, margin, brackets));
}

function without(text: string, path: Path): string {
  const parent = nodeAt(text, path.slice(0, -1))!;
  const { members = [] } = parent;
  const index = members.findLastIndex(({ name }) => name === `${path.at(-1)!}`);
  const [before, old, after] = [members[index - 1], members[index]!, members[index + 1]];
  if (before) return spliced(text, before.value.end, old.value.end, '');
  return after
    ? spliced(text, old.start, after.start, '')
    : spliced(text, parent.start + 1, parent.end - 1, '');
}

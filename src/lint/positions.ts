import { isList, nodesOf, type JsonNode } from '../catalogue/json-nodes.js';

/**
 * The places of all values in a JSON text, by their dotted paths: `services[1].provider` → 812. A
 * value in an object is where its name is; of two of one name, the first counts.
 */
function offsetsIn(json: string): Map<string, number> {
  const offsets = new Map<string, number>();
  const visit = (node: JsonNode, path: string) => {
    for (const { name, start, value } of node.members ?? []) {
      const at = isList(json, node) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
      if (!offsets.has(at)) offsets.set(at, start);
      visit(value, at);
    }
  };
  const root = nodesOf(json);
  offsets.set('', root.start);
  visit(root, '');
  return offsets;
}

/** The line of a place in a text, from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

/** Where the last part of a path begins. */
const lastPart = (path: string): number =>
  Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0);

/**
 * Finds lines in a JSON text: that of a value, or of what would contain it if it is missing.
 *
 * @param json A text that `JSON.parse` accepts.
 * @returns A function from a dotted path to a line, from 1.
 */
export function linesIn(json: string): (path: string) => number {
  const offsets = offsetsIn(json);
  return (path) => {
    let known = path;
    while (known && !offsets.has(known)) known = known.slice(0, lastPart(known));
    return lineAt(json, offsets.get(known) ?? 0);
  };
}

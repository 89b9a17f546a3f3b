/** A value in a JSON text: where it starts and ends, and the members of an object or a list. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  readonly members?: readonly JsonMember[];
}

/** A field of an object, or an item of a list, whose name is its index. */
export interface JsonMember {
  readonly name: string;
  /** Where its key starts; for an item, where its value does. */
  readonly start: number;
  readonly value: JsonNode;
}

/** A place in JSON data: names of fields, and indices of items. */
export type Path = readonly (string | number)[];

const TOKEN = /[\s:,]*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|[^\s,:{}[\]"]+)/y;

/** Finds the places of all values in a text that `JSON.parse` accepts. */
export function nodesOf(text: string): JsonNode {
  let at = 0;
  const next = () => {
    TOKEN.lastIndex = at;
    const [, token] = TOKEN.exec(text)!;
    at = TOKEN.lastIndex;
    return { token: token!, start: at - token!.length };
  };
  const valueAt = ({ token, start }: ReturnType<typeof next>): JsonNode => {
    if (token !== '{' && token !== '[') return { start, end: at };
    const members = membersOf(token === '{');
    return { start, end: at, members };
  };
  const membersOf = (named: boolean): JsonMember[] => {
    const members: JsonMember[] = [];
    for (let first = next(); !/^[\]}]$/.test(first.token); first = next()) {
      const name = named ? (JSON.parse(first.token) as string) : `${members.length}`;
      members.push({ name, start: first.start, value: valueAt(named ? next() : first) });
    }
    return members;
  };
  return valueAt(next());
}

/** Whether a value is a list. */
export const isList = (text: string, { start }: JsonNode): boolean => text[start] === '[';

/** The member of this name. Of two fields of one name, the last counts, as for `JSON.parse`. */
export const memberOf = ({ members = [] }: JsonNode, name: string | number) =>
  members.findLast((member) => member.name === `${name}`);

/** The place of the value at a path; `undefined` where the text has none. */
export function nodeAt(text: string, path: Path): JsonNode | undefined {
  let node: JsonNode | undefined = nodesOf(text);
  for (const name of path) node = node && memberOf(node, name)?.value;
  return node;
}

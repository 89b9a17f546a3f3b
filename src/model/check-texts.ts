import { MESSAGES } from '../generated/locales/messages.js';
import { knownTag } from './language-tag.js';
import type { PolicyProblem } from './policy-problem.js';

/** A text as lit-localize reads it; `values` says which value goes into which place. */
export type Template =
  | string
  | { readonly strTag: true; readonly strings: readonly string[]; readonly values: number[] };

export type Templates = Readonly<Record<string, Template>>;

/** Own texts by language, without those that are wrong; and what is wrong. */
export interface CheckedTexts {
  readonly languages: ReadonlyMap<string, Templates>;
  readonly problems: readonly PolicyProblem[];
}

/**
 * Checks a site's own texts: the tags of the languages, the ids, and that each text has the
 * placeholders of its message, once each. A place that was named twice would stay empty.
 */
export function checkedTexts(own: unknown): CheckedTexts {
  const problems: PolicyProblem[] = [];
  const languages = new Map<string, Templates>();
  for (const [tag, texts] of entriesOf(own, 'texts', problems)) {
    const path = `texts.${tag}`;
    if (!knownTag(tag))
      problems.push({ path, expected: 'under a language tag such as fr or pt-BR' });
    else languages.set(tag, templatesOf(texts, path, problems));
  }
  return { languages, problems };
}

function templatesOf(texts: unknown, path: string, problems: PolicyProblem[]): Templates {
  const templates = entriesOf(texts, path, problems).flatMap(([id, text]) => {
    const expected = expectation(id, text);
    if (expected === undefined) return [[id, template(id, text as string)] as const];
    problems.push({ path: `${path}.${id}`, expected });
    return [];
  });
  return Object.fromEntries(templates);
}

function entriesOf(value: unknown, path: string, problems: PolicyProblem[]): [string, unknown][] {
  if (value === undefined) return [];
  if (typeof value === 'object' && value && !Array.isArray(value)) return Object.entries(value);
  problems.push({ path, expected: 'an object' });
  return [];
}

/** What was expected of a text, as a phrase; `undefined` if it is right. */
function expectation(id: string, text: unknown): string | undefined {
  if (!Object.hasOwn(MESSAGES, id)) return 'under the id of a message (docs/texts.md lists them)';
  if (typeof text !== 'string' || !text.trim()) return 'a text (a string that is not empty)';
  const wanted = MESSAGES[id]!;
  if (namesIn(text).sort().join() === [...wanted].sort().join()) return undefined;
  const places = wanted.map((name) => `\${${name}}`).join(' and ');
  return places ? `a text with ${places}, once each` : 'a text without placeholders';
}

const PLACE = /\$\{(.*?)\}/;

/** The names of the placeholders: every second piece. */
const namesIn = (text: string): string[] => text.split(PLACE).filter((_, at) => at % 2 === 1);

function template(id: string, text: string): Template {
  const names = namesIn(text);
  if (names.length === 0) return text;
  const strings = text.split(PLACE).filter((_, at) => at % 2 === 0);
  return { strTag: true, strings, values: names.map((name) => MESSAGES[id]!.indexOf(name)) };
}

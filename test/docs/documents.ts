import { listFiles, readText } from '../package/ask-node.js';

/** A piece of code in a page: what stands between two fences. */
export interface Snippet {
  /** The page and the line: `docs/start.md:12`. */
  readonly name: string;
  readonly path: string;
  readonly lang: string;
  /** The name of a file that the snippet shows, after the language. */
  readonly file: string;
  readonly code: string;
}

const FENCE = /^```([a-z]+) ?(\S*)\n([\s\S]*?)^```$/gm;

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The pages that readers of the package have. */
const pages = (await listFiles('docs')).filter((file) => file.endsWith('.md'));
export const paths: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...pages.map((file) => `docs/${file}`),
];

export const texts = new Map(
  await Promise.all(paths.map(async (path) => [path, await readText(path)] as const)),
);

export function snippetsIn(path: string, text: string): Snippet[] {
  return [...text.matchAll(FENCE)].map(({ 1: lang, 2: file, 3: code, index }) => ({
    name: `${path}:${lineOf(text, index)}`,
    path,
    lang: lang!,
    file: file!,
    code: code!,
  }));
}

export const snippets = [...texts].flatMap(([path, text]) => snippetsIn(path, text));

/** The snippets in a language that are whole by themselves, not the text of a file that is tested. */
export const snippetsOf = (...langs: string[]): Snippet[] =>
  snippets.filter(({ lang, file }) => langs.includes(lang) && file === '');

import { expressions, privateName, publicName } from './expressions.mjs';
import { idsByName } from './names.mjs';

const HEADER = (name) =>
  `// Generated from src/styles/${name}.css and src/tokens by "npm run generate". Do not edit.\n`;

const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\/\s*/g, '');

/** `calc(-1 * 2px)` → `-2px` */
const withoutCalc = (css) => css.replace(/calc\(-1 \* ([\d.]+\w+)\)/g, '-$1');

/** Replaces token names by their values. */
function fill(css, { reference }, ids) {
  return withoutCalc(
    css.replace(/var\(\s*--(?!_)([\w-]+)\s*\)/g, (_, name) => reference(ids.get(name))),
  );
}

/** The sheets that precede a sheet in every element that uses it. */
function alwaysBefore(name, compositions) {
  const lists = [...compositions.values()].filter((list) => list.includes(name));
  const before = lists.map((list) => list.slice(0, list.indexOf(name)));
  return (before[0] ?? []).filter((other) => before.every((list) => list.includes(other)));
}

/**
 * The public tokens for which a sheet declares a private name: those that it reads more than once,
 * unless a sheet that always precedes it has declared them.
 */
function declarations(css, tokens, isThere) {
  const { reference } = expressions(tokens, isThere);
  const full = fill(css, { reference }, idsByName(tokens.light));
  return [...tokens.light.values()]
    .filter((token) => token.public && !isThere(token.id))
    .filter(({ id }) => full.split(`var(${publicName(id)},`).length > 2)
    .map(({ id }) => id);
}

/**
 * Maps each sheet to the ids of the tokens that it declares, and to those of all that it can read.
 */
function declaredIn(sheets, compositions, tokens) {
  const own = new Map();
  const there = new Map();
  // Sheets that others depend on come first.
  const order = [...sheets.keys()].sort(
    (a, b) => alwaysBefore(a, compositions).length - alwaysBefore(b, compositions).length,
  );
  for (const name of order) {
    const inherited = new Set(alwaysBefore(name, compositions).flatMap((other) => own.get(other)));
    own.set(
      name,
      declarations(sheets.get(name), tokens, (id) => inherited.has(id)),
    );
    there.set(name, new Set([...inherited, ...own.get(name)]));
  }
  return { own, there };
}

function hostRule(ids, { expression }) {
  if (ids.length === 0) return '';
  const lines = ids.map((id) => `  ${privateName(id)}: ${expression(id)};`);
  return `:host {\n${lines.join('\n')}\n}\n\n`;
}

/**
 * The modules of `src/generated/styles/`, as pairs of path and text: the style sheets with the
 * tokens' values. Each contains only the custom properties that it reads.
 */
export function styleModules({ sheets, compositions, tokens }) {
  const { own, there } = declaredIn(sheets, compositions, tokens);
  const ids = idsByName(tokens.light);
  return [...sheets].map(([name, source]) => {
    const write = expressions(tokens, (id) => there.get(name).has(id));
    const css = hostRule(own.get(name), write) + fill(withoutComments(source), write, ids).trim();
    if (/[`\\]|\$\{/.test(css))
      throw new Error(`${name}.css has a character that CSS in a module cannot have.`);
    const code = `import { css } from '../../styles/css.js';\n\nexport const ${name}Styles = css\`\n${css}\n\`;\n`;
    return [`src/generated/styles/${name}-styles.ts`, HEADER(name) + code];
  });
}

import { cssValue } from './css-value.mjs';
import { expressions, publicName } from './expressions.mjs';
import { idsByName, namesUsed } from './names.mjs';

const HEADER = '// Generated from src/tokens by "npm run generate". Do not edit.\n';

const TYPES = `
/** A custom property that a page or a theme may set. */
export interface Token {
  /** Its name in CSS: \`--consent-color-accent\`. */
  readonly name: string;
  /** The type of the Design Tokens format, 2025.10. */
  readonly type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number' | 'shadow' | 'duration';
  /** What it colours or measures, in a sentence. */
  readonly description: string;
  /** What it is where nobody sets it. */
  readonly value: string;
  /** The tags of the elements that read it. */
  readonly elements: readonly string[];
  /** What it has to stand out from, and how far (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly contrast: readonly { readonly on: string; readonly min: number }[];
}

/** A step of a scale, for documentation; it is no custom property. */
export interface Step {
  /** Its name in the source: \`color.petrol.200\`. */
  readonly name: string;
  /** The type of the Design Tokens format, 2025.10. */
  readonly type: string;
  /** Its value in CSS. */
  readonly value: string;
}
`;

/** The tokens that a token refers to, directly or indirectly. */
function ancestors(id, tokens) {
  const { references, scale } = tokens.get(id);
  return [...references, ...(scale ? [scale] : [])].flatMap((one) => [
    one,
    ...ancestors(one, tokens),
  ]);
}

/** Sheets of what belongs to an element without being in its shadow root. */
const BESIDE = { 'cookie-banner': ['reopen'] };

/** The tags of the elements whose style sheets read a token, directly or indirectly. */
function readers({ sheets, compositions, tokens: { light } }) {
  const ids = idsByName(light);
  const readBy = (names) => {
    const direct = names
      .flatMap((name) => namesUsed(sheets.get(name)))
      .map((name) => ids.get(name));
    return new Set(direct.flatMap((id) => [id, ...ancestors(id, light)]));
  };
  const reads = [...compositions].map(([tag, names]) => [
    tag,
    readBy([...names, ...(BESIDE[tag] ?? [])]),
  ]);
  return (id) => reads.filter(([, read]) => read.has(id)).map(([tag]) => tag);
}

/** The tokens that pages and themes may set. */
export function publicTokens(source) {
  const { light } = source.tokens;
  const { defaultOf } = expressions(source.tokens);
  const elementsOf = readers(source);
  return [...light.values()]
    .filter((token) => token.public)
    .map(({ id, type, description, contrast }) => ({
      name: publicName(id),
      type,
      description,
      value: defaultOf(id),
      elements: elementsOf(id),
      contrast: contrast.map(({ on, min }) => ({ on: publicName(on), min })),
    }));
}

const baseSteps = ({ light }) =>
  [...light.values()]
    .filter(({ layer }) => layer === 'base')
    .map(({ id, type, value }) => ({
      name: id.replace('base.', ''),
      type,
      value: cssValue(type, value),
    }));

const literal = (value) => JSON.stringify(value, undefined, 2);

/**
 * The module `src/generated/tokens.ts`: the tokens that pages may set, for documentation and
 * editors.
 */
export function tokenModule(source) {
  const steps = baseSteps(source.tokens);
  return [
    'src/generated/tokens.ts',
    `${HEADER}${TYPES}
/** All tokens that a page or a theme may set. */
export const tokens: readonly Token[] = ${literal(publicTokens(source))};

/** What the tokens are chosen from. */
export const steps: readonly Step[] = ${literal(steps)};
`,
  ];
}

/** The tokens as a style sheet: all of them with their defaults, or those that differ. */
function themeFile(path, comment, lines) {
  const rules = lines.map(([id, value]) => `  ${publicName(id)}: ${value};`).join('\n');
  return [
    path,
    `/* ${comment} Generated from src/tokens by "npm run generate". */\n:root {\n${rules}\n}\n`,
  ];
}

/** Themes that only repeat the values of the token files. */
export function themeFiles({ tokens }) {
  const defaults = expressions(tokens);
  const dense = expressions({ light: tokens.compact, dark: tokens.compact });
  const all = [...tokens.light.values()].filter((token) => token.public);
  const changed = all.filter(
    ({ id }) =>
      dense.defaultOf(id) !== defaults.defaultOf(id) &&
      tokens.compact.get(id).alias !== tokens.light.get(id).alias,
  );
  return [
    themeFile(
      'src/generated/themes/default.css',
      'The look without any theme, to start from or to return to.',
      all.map(({ id }) => [id, defaults.defaultOf(id)]),
    ),
    themeFile(
      'src/generated/themes/compact.css',
      'Compact density, beside any theme.',
      changed.map(({ id }) => [id, dense.defaultOf(id)]),
    ),
  ];
}

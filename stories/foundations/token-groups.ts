import { tokens, type Token } from '../../src/generated/tokens.js';

interface Group {
  readonly title: string;
  readonly tokens: readonly Token[];
}

/** Grouped by purpose. The tokens that most sites set are first. */
const NAMES: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['Begin here', ['color-accent', 'color-on-accent', 'radius', 'space', 'font-family']],
  ['Brand', ['color-accent-strong', 'color-link', 'color-focus']],
  ['Surfaces', ['color-surface', 'color-sunken', 'color-line', 'color-backdrop', 'shadow']],
  ['Text and controls', ['color-text', 'color-muted', 'color-control']],
  ['Shape', ['radius-box', 'button-radius']],
  ['Type', ['weight-heading', 'weight-strong', 'button-weight']],
];

const tokenOf = (name: string) => tokens.find((token) => token.name === `--consent-${name}`)!;

const named: readonly Group[] = NAMES.map(([title, names]) => ({
  title,
  tokens: names.map(tokenOf),
}));

/** The tokens that are in no group above: sizes and positions. */
const rest = tokens.filter((token) => !named.some((group) => group.tokens.includes(token)));

/** All tokens, each in one group. */
export const groups: readonly Group[] = [...named, { title: 'Size and place', tokens: rest }];

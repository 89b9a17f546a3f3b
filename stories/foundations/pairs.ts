import { tokens, type Token } from '../../src/generated/tokens.js';
import { computedToken, contrastOf } from '../../test/themes/seen-colours.js';

export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** Two colours that need contrast. */
export interface Pair {
  readonly front: Token;
  readonly back: Token;
  /** The least contrast: 4.5 for text, 3 for controls. */
  readonly min: number;
}

/** A pair as it is under the present theme. */
export interface Measured extends Pair {
  readonly scheme: Scheme;
  readonly ratio: number;
  readonly passes: boolean;
}

/** All pairs that the tokens declare. */
export const pairs: readonly Pair[] = tokens.flatMap((front) =>
  front.contrast.map(({ on, min }) => ({
    front,
    back: tokens.find(({ name }) => name === on)!,
    min,
  })),
);

/** The contrast that a pair has in a colour scheme of the page. */
export function measure(pair: Pair, scheme: Scheme): Measured {
  const { front, back, min } = pair;
  const ratio = contrastOf(computedToken(front.name, scheme), computedToken(back.name, scheme));
  return { ...pair, scheme, ratio, passes: ratio >= min };
}

/** The name of a colour token without its prefix: `accent`. */
export const shortName = ({ name }: Token): string => name.replace('--consent-color-', '');

/** Cut off, not rounded: what is below 4.5 must not read 4.50. */
export const ratioText = (ratio: number): string =>
  `${(Math.floor(ratio * 100) / 100).toFixed(2)} : 1`;

import type { Phase } from '../observed.js';
import type { ObservedAnswer, ObservedBanner } from '../observed-banner.js';
import { contrastOf, isTransparent } from './contrast.js';
import { finding, grouped, type CheckRule, type Context } from './rule.js';
import { listed } from './words.js';

/** How much smaller the area may be, for the same text. */
const SHARE = 2 / 3;

/** Contrast that a text needs. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEGIBLE = 4.5;

/** The difference of a text in bold from one that is not, at least. */
const BOLDER = 200;

const areaOf = ({ width, height }: ObservedAnswer): number => width * height;

/** A shorter text makes a smaller button, which is no fault. */
const isSmaller = (accept: ObservedAnswer, reject: ObservedAnswer): boolean =>
  areaOf(reject) <
  areaOf(accept) * SHARE * Math.min(1, reject.text.length / Math.max(1, accept.text.length));

function isFainter(accept: ObservedAnswer, reject: ObservedAnswer): boolean {
  const [strong, faint] = [accept, reject].map((one) => contrastOf(one.color, one.background));
  return strong !== undefined && faint !== undefined && faint < LEGIBLE && faint * 1.5 < strong;
}

/** A text without the shape of a button, beside a button. A mere outline has the same height. */
const isLink = (accept: ObservedAnswer, reject: ObservedAnswer): boolean =>
  isTransparent(reject.background) === true &&
  isTransparent(accept.background) === false &&
  reject.height < reject.fontSize * 1.8 &&
  reject.height < accept.height;

const isLater = (accept: ObservedAnswer, reject: ObservedAnswer): boolean =>
  accept.tabs !== undefined && reject.tabs !== undefined && reject.tabs - accept.tabs > 1;

type Test = readonly [
  isWorse: (accept: ObservedAnswer, reject: ObservedAnswer) => boolean,
  words: string,
];

const TESTS: readonly Test[] = [
  [isSmaller, 'its button is more than a third smaller'],
  [(accept, reject) => reject.fontSize < accept.fontSize - 0.5, 'its text is smaller'],
  [(accept, reject) => accept.fontWeight - reject.fontWeight >= BOLDER, 'its text is less bold'],
  [isFainter, 'its text has far less contrast'],
  [isLink, 'it looks like a link, whereas acceptance is a button'],
  [isLater, 'it takes more than one press of Tab after acceptance'],
];

function differences({ accept, reject }: ObservedBanner): string[] {
  if (!accept) return [];
  if (!reject) return ['the banner has a button to accept, but none to refuse'];
  return TESTS.flatMap(([isWorse, words]) => (isWorse(accept, reject) ? [words] : []));
}

const isReached = ({ isInView, tabs }: ObservedAnswer): boolean => isInView && tabs !== undefined;

function troubleOf({ isInView, tabs }: ObservedAnswer): string {
  const words = [
    isInView ? '' : 'it is not in view',
    tabs === undefined ? 'no press of Tab reaches it' : '',
  ];
  return listed(words.filter(Boolean));
}

interface Shown {
  readonly banner: ObservedBanner;
  readonly phase: Phase;
  readonly page: string;
}

/** Banners that ask a visitor who has neither answered nor sends a signal. */
const shownIn = ({ observed }: Context): Shown[] =>
  observed.phases.flatMap(({ phase, banner }) =>
    banner && ['untouched', 'refuse', 'accept'].includes(phase)
      ? [{ banner, phase, page: banner.page }]
      : [],
  );

/** A banner in which refusing is harder to see, or takes longer, than accepting. */
export const unequalAnswers: CheckRule = (context) => {
  const shown = shownIn(context).filter(({ banner }) => differences(banner).length > 0);
  return grouped(shown, ({ banner }) => banner.manager).map((seen) => {
    const { banner, page } = seen[0]!;
    const all = [...new Set(seen.flatMap((one) => differences(one.banner)))];
    const message = `In the banner (${banner.manager}) on ${page}, refusing is not as easy as accepting: ${all.join('; ')}. Show both answers side by side, in the same style.`;
    return finding('unequal-answers', { subject: 'reject', seen, message });
  });
};

/** Answers that a visitor cannot see, or cannot reach with a keyboard. */
export const unreachableAnswer: CheckRule = (context) => {
  const found = shownIn(context).flatMap((shown) =>
    (['accept', 'reject'] as const).flatMap((answer) => {
      const one = shown.banner[answer];
      return one && !isReached(one) ? [{ ...shown, answer, one }] : [];
    }),
  );
  return grouped(found, ({ banner, answer }) => `${banner.manager} ${answer}`).map((seen) => {
    const { banner, page, answer, one } = seen[0]!;
    const message = `“${one.text}” in the banner (${banner.manager}) on ${page} cannot be reached: ${troubleOf(one)}. Show it in the first layer of the banner, as a button.`;
    return finding('unreachable-answer', { subject: answer, seen, message });
  });
};

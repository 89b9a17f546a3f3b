import { deepAll, isShownHere, measured, MEASURING, textOf } from './measuring-in-page.js';

/*
 * These functions run in a page: `pageCode` passes their text on. They may use each other and those
 * that measure, and nothing else of this module.
 */

/** The answers of our own banner, or of the settings that are open above it. */
export function ownAnswers() {
  const forms = deepAll(document, 'dialog[open] form[part~="form"]');
  const regions = deepAll(document, 'section[part~="region"]');
  const box = [...forms, ...regions].find(
    (one) => isShownHere(one) && one.querySelector('[part~="reject"]'),
  );
  if (!box) return {};
  const button = (part: string) =>
    box.querySelector<HTMLElement>(`[part~="actions"] > [part~="${part}"]`) ?? undefined;
  return { accept: measured(button('accept'), box), reject: measured(button('reject'), box) };
}

/** What the words of answers are. */
interface Words {
  readonly cookie: string;
  readonly accept: string;
  readonly reject: string;
}

/** What can be pressed in a box, shadow roots included. */
function controlsIn(box: ParentNode): HTMLElement[] {
  const selector = 'button, a, [role="button"], input[type="button"], input[type="submit"]';
  return deepAll(box, selector).filter(isShownHere);
}

/** The controls of a box that answer, by their words. */
function answersIn(box: HTMLElement, words: Words) {
  const controls = controlsIn(box).concat(box.shadowRoot ? controlsIn(box.shadowRoot) : []);
  const says = (word: string) => (control: HTMLElement) =>
    new RegExp(word, 'iu').test(textOf(control));
  const reject = controls.find(says(words.reject));
  const accept = controls.find(
    (control) => says(words.accept)(control) && !says(words.reject)(control),
  );
  return { accept, reject };
}

/** Whether a box stands above the page, as banners do. */
function isAbove(box: HTMLElement): boolean {
  const isDialog = box.matches('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal]');
  return isDialog || /fixed|sticky/.test(getComputedStyle(box).position);
}

/** What a box says, in its text, in its labels, and in the names that its author gave to its parts. */
function wordsOf(box: HTMLElement): string {
  const words = [box.innerText];
  for (const part of [box, ...deepAll(box, '*')]) {
    const names = ['id', 'class', 'title', 'aria-label'];
    words.push(...names.map((name) => part.getAttribute(name) ?? ''));
    words.push(part.shadowRoot?.textContent ?? '');
  }
  return words.join(' ');
}

/** A box that speaks of cookies and offers an answer, above the page. A header with a link does not. */
function boxOfOther(words: Words): HTMLElement | undefined {
  if (top !== self) return document.body;
  return deepAll(document, '*').find((box) => {
    if (!isAbove(box) || !isShownHere(box)) return false;
    const { accept, reject } = answersIn(box, words);
    if (!accept && !reject) return false;
    return new RegExp(words.cookie, 'iu').test(wordsOf(box));
  });
}

/** The answers of another banner; nothing if none shows. */
export function otherAnswers(words: Words) {
  const box = boxOfOther(words);
  if (!box) return undefined;
  const { accept, reject } = answersIn(box, words);
  return { accept: measured(accept, box), reject: measured(reject, box) };
}

const FUNCTIONS = [
  ...MEASURING,
  ownAnswers,
  controlsIn,
  answersIn,
  isAbove,
  wordsOf,
  boxOfOther,
  otherAnswers,
];

/** The code that calls one of the functions in a page. */
export const pageCode = (call: string): string =>
  `(() => { ${FUNCTIONS.join('\n')}\n return ${call}; })()`;

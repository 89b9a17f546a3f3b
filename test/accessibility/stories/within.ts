import { expect as expectThat } from '@esm-bundle/chai';
import { eventually } from '../../eventually.js';
import { english } from '../../localization/pseudo-catalogue.js';

const SELECTORS: Readonly<Record<string, string>> = { button: 'button', switch: '[role=switch]' };

/** The name of an element, as written and as translated back from a pseudo language. */
function isCalled(element: Element, words: RegExp): boolean {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const text = [element, ...labels].map((one) => one.textContent.trim()).join('');
  return words.test(text) || new RegExp(words, 'i').test(english(text));
}

/** The part of Testing Library that the stories use, instead of `storybook/test`. */
export function within(root: ParentNode) {
  const all = (selector: string, words: RegExp) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => isCalled(one, words));
  const someOf = async (selector: string, words: RegExp) => {
    await eventually(() => all(selector, words).length > 0, `has ${selector} ${String(words)}`);
    return all(selector, words);
  };
  return {
    getByRole: (role: string) => all(SELECTORS[role]!, /./)[0]!,
    findByRole: async (role: string, { name }: { name: RegExp }) =>
      (await someOf(SELECTORS[role]!, name))[0]!,
    findAllByText: (words: RegExp) => someOf('summary', words),
  };
}

/** The matchers of `storybook/test` that the stories use. */
export function expect(actual: unknown) {
  return {
    // Compared here, because Chai prints both sides of a failure and DOM trees are huge.
    toBe: (expected: unknown) =>
      expectThat(Object.is(actual, expected), `${String(actual)} is ${String(expected)}`).to.be
        .true,
    toEqual: (expected: unknown) => expectThat(actual).to.deep.equal(expected),
  };
}

import { expect } from '@open-wc/testing';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { mount, part } from '../elements/mounting.js';
import { eventually } from '../eventually.js';

/** The elements that ask, each with both answers. */
export const ELEMENTS = ['cookie-banner', 'cookie-settings'] as const;

/** All that makes a button look as it does, as the browser computes it. */
function look(button: Element) {
  const style = getComputedStyle(button);
  const { width, height } = button.getBoundingClientRect();
  // Sizes are compared as they are drawn.
  const same = [...style].filter(
    (name) => !/^(width|height|inline-size|block-size|perspective|transform)/.test(name),
  );
  return {
    tag: button.localName,
    width: Math.round(width),
    height: Math.round(height),
    ...Object.fromEntries(same.map((name) => [name, style.getPropertyValue(name)])),
  };
}

/** An element with its answers, whose looks change at once. */
export async function answersOf(tag: string) {
  const element = await mount(tag);
  await eventually(() => part(element, 'accept'));
  // Themes change colours, and changes of the background take their time.
  const still = new CSSStyleSheet();
  still.replaceSync('button { transition: none !important }');
  element.shadowRoot!.adoptedStyleSheets.push(still);
  return { element, accept: part(element, 'accept'), reject: part(element, 'reject') };
}

/** Asserts that two answers look the same; sizes may differ by a rounding. */
export function expectEqual(accept: Element, reject: Element) {
  const [{ width, height, ...one }, { width: wide, height: high, ...two }] = [
    look(accept),
    look(reject),
  ];
  expect(wide).to.be.closeTo(width, 1);
  expect(high).to.be.closeTo(height, 1);
  expect(two).to.deep.equal(one);
}

import { expect } from '@esm-bundle/chai';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { mount, part } from '../elements/mounting.js';
import { eventually } from '../eventually.js';

/** The elements that ask for consent, each with both buttons. */
export const ELEMENTS = ['cookie-banner', 'cookie-settings'] as const;

/** Every property that affects the appearance of a button, as computed by the browser. */
function look(button: Element) {
  const style = getComputedStyle(button);
  const { width, height } = button.getBoundingClientRect();
  // Sizes are compared as rendered.
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

/** An element with its buttons, without transitions. */
export async function answersOf(tag: string) {
  const element = await mount(tag);
  await eventually(() => part(element, 'accept'));
  // Themes change colours, and a change of the background has a transition.
  const still = new CSSStyleSheet();
  still.replaceSync('button { transition: none !important }');
  element.shadowRoot!.adoptedStyleSheets.push(still);
  return { element, accept: part(element, 'accept'), reject: part(element, 'reject') };
}

/** Asserts that two buttons look the same; sizes may differ by a rounding error. */
export function expectEqual(accept: Element, reject: Element) {
  const [{ width, height, ...one }, { width: wide, height: high, ...two }] = [
    look(accept),
    look(reject),
  ];
  expect(wide).to.be.closeTo(width, 1);
  expect(high).to.be.closeTo(height, 1);
  expect(two).to.deep.equal(one);
}

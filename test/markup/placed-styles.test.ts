import { expect } from '@esm-bundle/chai';
import { bannerStyles } from '../../src/generated/styles/banner-styles.js';
import { placedStyles } from '../../src/markup/placed-styles.js';
import { renderBanner } from '../../src/render.js';
import { policy } from '../policies.js';

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** Each rule, with the conditions around it. */
function rulesOf(css: string): Map<string, CSSStyleRule> {
  const rules = new Map<string, CSSStyleRule>();
  for (const rule of sheet(css).cssRules) {
    const media = rule instanceof CSSMediaRule ? rule : undefined;
    for (const inner of (media?.cssRules ?? [rule]) as Iterable<CSSStyleRule>) {
      rules.set(`${media?.conditionText ?? ''} ${inner.cssText}`, inner);
    }
  }
  return rules;
}

/** Browsers preserve the value of a custom property as written. */
const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** A prerendered banner under another name, so that no element upgrades it. */
async function drawn(placement: 'bottom' | 'top' | 'corner' | 'inline') {
  const markup = await renderBanner(policy, { placement });
  const box = document.body.appendChild(document.createElement('div'));
  box.setHTMLUnsafe(markup.replaceAll('cookie-banner', 'placed-banner'));
  const host = box.firstElementChild as HTMLElement;
  return { box, root: host.shadowRoot!, all: [host, ...host.shadowRoot!.querySelectorAll('*')] };
}

const PLACES = ['bottom', 'top', 'corner', 'inline'] as const;

describe('the styles of a prerendered banner', () => {
  for (const place of PLACES) {
    it(`contain every rule that applies to placement “${place}”`, async () => {
      const { box, root, all } = await drawn(place);
      const placed = rulesOf(placedStyles(bannerStyles, place));
      const missing = [...rulesOf(bannerStyles)].filter(([text]) => !placed.has(text));
      expect(missing.length).to.be.greaterThan(0);
      for (const [text, { selectorText }] of missing) {
        root.adoptedStyleSheets = [sheet(`${selectorText} { --hit: yes; }`)];
        const hit = all.filter((one) => getComputedStyle(one).getPropertyValue('--hit'));
        expect(hit.length, text).to.equal(0);
      }
      box.remove();
    });

    it(`contain only rules of the element, for placement “${place}”`, () => {
      const whole = rulesOf(bannerStyles);
      for (const text of rulesOf(placedStyles(bannerStyles, place)).keys()) {
        expect(whole.has(text), text).to.be.true;
      }
    });
  }

  it('are the same with and without white space', async () => {
    const { box, root } = await drawn('top');
    const { textContent } = root.querySelector('style')!;
    const written = [...rulesOf(textContent).keys()].map(withoutSpace);
    const generated = [...rulesOf(placedStyles(bannerStyles, 'top')).keys()];
    expect(written.length).to.be.greaterThan(generated.length);
    for (const text of generated) expect(written).to.include(withoutSpace(text));
    box.remove();
  });
});

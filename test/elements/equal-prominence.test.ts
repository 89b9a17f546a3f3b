import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { sendMouse } from '@web/test-runner-commands';
import { CookieBannerElement } from '../../src/define/banner.js';
import { CookieSettingsElement } from '../../src/define/settings.js';
// Loaded on demand elsewhere; here it has loaded before an element needs it.
import '../../src/elements/equal-prominence.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';
import { mount, part } from './mounting.js';

// The warning that Lit's development build logs for every class.
class BannerInDevelopment extends CookieBannerElement {
  static override enabledWarnings = [];
}
class SettingsInDevelopment extends CookieSettingsElement {
  static override enabledWarnings = [];
}
customElements.define('banner-in-development', BannerInDevelopment);
customElements.define('settings-in-development', SettingsInDevelopment);

const TAGS = ['banner-in-development', 'settings-in-development'];

/** Where the browser has no idle callbacks (WebKit), the watch compares after 0.2 s. */
const idle = () =>
  'requestIdleCallback' in window
    ? new Promise((resolve) => requestIdleCallback(resolve))
    : aTimeout(200);

/** The warnings while an element is on a page with a style sheet. */
async function warningsFor(tag: string, css: string, act = async (_: Element) => {}) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const recorded = recordConsole();
  try {
    const element = await mount(tag);
    await eventually(() => part(element, 'accept'));
    await act(element);
    await aTimeout(0);
    await idle();
    await aTimeout(100);
  } finally {
    recorded.restore();
    style.remove();
  }
  return recorded.warnings.filter((text) => text.includes('::part(accept)'));
}

describe('the comparison of the two answers in development', () => {
  for (const tag of TAGS) {
    it(`does not warn while they are equal, <${tag}>`, async () => {
      expect(await warningsFor(tag, `${tag}::part(accept) { }`)).to.deep.equal([]);
      const both = `${tag}::part(accept), ${tag}::part(reject) { background: navy }`;
      expect(await warningsFor(tag, both)).to.deep.equal([]);
    });

    for (const [css, property] of [
      ['background: transparent', 'background-color'],
      ['font-size: 10px', 'font-size'],
      ['opacity: .6', 'opacity'],
      ['padding: 2em', 'padding-top'],
      ['min-inline-size: 900px', 'width'],
      ['min-block-size: 0; block-size: 28px', 'height'],
    ]) {
      it(`warns once when one has ${css}, <${tag}>`, async () => {
        const warnings = await warningsFor(tag, `${tag}::part(reject) { ${css} }`);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`<${tag}>`).and.to.contain(property);
      });
    }

    it(`allows a difference on hover, <${tag}>`, async () => {
      const css = `${tag}::part(reject):hover { background: red }`;
      const hover = async (element: Element) => {
        part(element, 'reject').scrollIntoView({ block: 'center' });
        const { left, top } = part(element, 'reject').getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.ceil(left) + 9, Math.ceil(top) + 9] });
      };
      expect(await warningsFor(tag, css, hover)).to.deep.equal([]);
      await sendMouse({ type: 'move', position: [0, 0] });
    });
  }

  it('does not run in the production build', async () => {
    const css = 'cookie-banner::part(reject) { background: red }';
    expect(await warningsFor('cookie-banner', css)).to.deep.equal([]);
  });
});

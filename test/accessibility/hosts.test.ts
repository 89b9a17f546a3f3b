import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { all, mount, part } from '../elements/mounting.js';

const GATE = '<template>x</template>';

const LANDMARKS = {
  'cookie-banner': 'section[aria-labelledby=heading]',
  'cookie-settings': 'form',
  'cookie-table': 'table',
  'cookie-statement': 'article',
  'cookie-gate': '[role=group][aria-labelledby=heading]',
};

describe('the element around a shadow root', () => {
  for (const [tag, landmark] of Object.entries(LANDMARKS)) {
    const show = () => mount(tag, { category: tag === 'cookie-gate' ? 'video' : '' }, GATE);

    it(`neither takes the focus nor hands it on, <${tag}>`, async () => {
      const element = await show();
      expect(element.shadowRoot!.delegatesFocus).to.be.false;
      expect(element.tabIndex).to.equal(-1);
      element.click();
      expect(document.activeElement === document.body).to.be.true;
    });

    it(`leaves its role to an element that every checker can read, <${tag}>`, async () => {
      const element = await show();
      expect(element.hasAttribute('role')).to.be.false;
      expect(all(element, landmark)).to.have.length.of.at.least(1);
    });
  }
});

describe('the words of the banner', () => {
  it('stay out of what search engines quote', async () => {
    const banner = await mount('cookie-banner');
    expect(part(banner, 'region').hasAttribute('data-nosnippet')).to.be.true;
  });
});

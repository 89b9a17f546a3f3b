import { expect } from '@esm-bundle/chai';
import '../../src/define.js';
import { all, mount, part } from '../elements/mounting.js';

const GATE = '<template>x</template>';

const LANDMARKS = {
  'cookie-banner': 'section[aria-labelledby=heading]',
  'cookie-settings': 'form',
  'cookie-table': 'table',
  'cookie-statement': 'article',
  'cookie-gate': '[role=group][aria-labelledby=heading]',
  'cookie-choices': 'a[href]',
};

describe('the shadow host', () => {
  for (const [tag, landmark] of Object.entries(LANDMARKS)) {
    const show = () => mount(tag, { category: tag === 'cookie-gate' ? 'video' : '' }, GATE);

    it(`is not focusable and does not delegate focus, <${tag}>`, async () => {
      const element = await show();
      expect(element.shadowRoot!.delegatesFocus).to.be.false;
      expect(element.tabIndex).to.equal(-1);
      element.click();
      expect(document.activeElement === document.body).to.be.true;
    });

    it(`has no role of its own; an element inside it does, <${tag}>`, async () => {
      const element = await show();
      expect(element.hasAttribute('role')).to.be.false;
      expect(all(element, landmark)).to.have.length.of.at.least(1);
    });
  }
});

describe('the text of the banner', () => {
  it('is excluded from search result snippets', async () => {
    const banner = await mount('cookie-banner');
    expect(part(banner, 'region').hasAttribute('data-nosnippet')).to.be.true;
  });
});

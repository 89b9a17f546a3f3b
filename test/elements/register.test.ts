import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { canDefine, defineAs } from '../../src/elements/register.js';
import { CookieTableElement } from '../../src/elements/table-element.js';
import { consoleDuring } from './mounting.js';

const element = () => class extends HTMLElement {};

/** The warnings when tag names are requested that are taken already. */
const asking = (tags: readonly string[]) =>
  consoleDuring(async () => {
    for (const tag of tags) expect(canDefine(tag, element())).to.be.false;
    await aTimeout(0);
  });

describe('a tag name that is already defined', () => {
  it('by the page is listed in one warning with the others', async () => {
    const tags = ['own-one', 'own-two'];
    for (const tag of tags) customElements.define(tag, element());
    const { warnings } = await asking(tags);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<own-one>, <own-two>');
  });

  it('by our own class causes no warning', async () => {
    const { warnings } = await consoleDuring(async () => {
      CookieTableElement.define('my-table');
      CookieTableElement.define('my-table');
      CookieTableElement.define('your-table');
      defineAs('my-table', element());
      await aTimeout(0);
    });
    expect(warnings).to.be.empty;
    for (const tag of ['my-table', 'your-table']) {
      expect(document.createElement(tag)).to.be.instanceOf(CookieTableElement);
    }
  });

  it('by another version causes one warning with both versions', async () => {
    const tags = ['older-one', 'older-two'];
    for (const tag of tags) {
      const older = Object.assign(element(), { [Symbol.for('consent-elements.version')]: '0.0.1' });
      customElements.define(tag, older);
    }
    const { warnings } = await asking(tags);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/version 0\.0\.1 and version \d+\.\d+\.\d+;/);
  });
});

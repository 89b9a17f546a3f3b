import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { eventually } from '../eventually.js';
import { forget, leave, visit } from './page.js';

describe('a page with a nonce', () => {
  beforeEach(forget);
  afterEach(() => {
    leave();
    forget();
  });

  it('runs only the gated scripts with that nonce', async () => {
    const { part, win } = await visit('nonce');
    (await part('cookie-banner', 'accept')).click();
    await eventually(() => win.ran.length > 0, 'a script has run');
    await aTimeout(50);
    expect(win.ran).to.deep.equal(['with the nonce']);
  });
});

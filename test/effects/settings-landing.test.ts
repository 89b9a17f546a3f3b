import { expect } from '@esm-bundle/chai';
import { landOn } from '../../src/effects/settings-landing.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';

describe('landOn', () => {
  const land = () => {
    const store = new ConsentStore();
    let count = 0;
    const ending = new AbortController();
    store.settings.add({ show: () => ++count > 0 }, ending);
    const landing = new AbortController();
    landOn(store, landing);
    return { landing, shown: () => count };
  };

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('ends where the address does not lead to the settings', async () => {
    const { landing, shown } = land();
    await eventually(() => landing.signal.aborted);
    expect(shown()).to.equal(0);
  });

  it('shows the settings at an address that leads there, and ends with the next click', async () => {
    history.replaceState(null, '', '#cookie-settings');
    const { landing, shown } = land();
    await eventually(() => shown() > 0);
    expect(landing.signal.aborted).to.be.false;
    document.body.click();
    expect(landing.signal.aborted).to.be.true;
  });
});

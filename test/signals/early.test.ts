import { expect } from '@esm-bundle/chai';
import { changeListeners } from '../../src/signals/change-listeners.js';
import { runEarly } from '../../src/signals/early.js';
import { policy } from '../policies.js';

describe('runEarly', () => {
  for (const banners of [1, 2, 10]) {
    it(`notifies a signal once of a change, on a page that reads its policy ${banners} times`, async () => {
      let notified = 0;
      const listener = () => (notified += 1);
      changeListeners.add(listener);
      for (let read = 0; read < banners; read += 1) await runEarly(policy);
      document.dispatchEvent(new Event('consent-change', { bubbles: true }));
      changeListeners.delete(listener);
      expect(notified).to.equal(1);
    });
  }
});

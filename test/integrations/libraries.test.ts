import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { clearStorage, LIBRARIES, pageWith, pause, requests, stored } from './libraries.js';

for (const [name, library] of Object.entries(LIBRARIES)) {
  describe(`the library ${name}`, () => {
    beforeEach(clearStorage);
    afterEach(clearStorage);

    it('that a gate opens counts after consent, and not after its withdrawal', async () => {
      const store = pageWith(library.effect(), library.cookies);
      store.acceptAll();
      expect(requests, 'before').to.be.empty;
      expect(stored(name), 'before').to.be.empty;
      await library.load();
      library.init(false);
      library.use();
      await eventually(() => requests.length > 0);
      expect(stored(name), 'granted').not.to.be.empty;
      await pause(300);
      store.rejectAll();
      requests.splice(0);
      await pause(1500);
      library.use();
      document.body.click();
      // Until the data is deleted that it may have written meanwhile.
      await pause(3500);
      expect(stored(name), 'withdrawn').to.deep.equal(library.left);
      if (!library.isAnonymous) expect(requests, 'withdrawn').to.be.empty;
    });
  });
}

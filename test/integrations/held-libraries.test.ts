import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { clearStorage, LIBRARIES, pageWith, pause, requests, stored } from './libraries.js';

for (const [name, library] of Object.entries(LIBRARIES)) {
  describe(`the library ${name}, initialized before consent as it documents`, () => {
    beforeEach(clearStorage);
    afterEach(clearStorage);

    it('is silent until consent, and counts after it', async () => {
      await library.load();
      library.init(true);
      const store = pageWith(library.effect(), library.cookies);
      library.use();
      await pause(500);
      expect(stored(name), 'before').to.deep.equal(library.held);
      if (!library.isAnonymous) expect(requests, 'before').to.be.empty;
      store.acceptAll();
      requests.splice(0);
      library.use();
      await eventually(() => requests.length > 0);
      expect(stored(name), 'granted').to.have.length.above(library.held.length);
    });
  });
}

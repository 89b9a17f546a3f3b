import { expect } from '@open-wc/testing';
import { documentStore } from '../../src/store/document-store.js';
import { policy } from '../policies.js';
import { recordEvents } from '../recording.js';

type Copy = typeof import('../../src/store/document-store.js');

/** The module once more, as a second copy of the package brings it. */
const importCopy = (name: string): Promise<Copy> =>
  import(new URL(`../../src/store/document-store.ts?copy=${name}`, import.meta.url).href);

describe('documentStore', () => {
  it('is one per document', () => {
    expect(documentStore()).to.equal(documentStore());
  });

  it('is the same for two copies of the package', async () => {
    const [one, two] = await Promise.all([importCopy('one'), importCopy('two')]);
    expect(one.documentStore).not.to.equal(two.documentStore);
    expect(one.documentStore()).to.equal(two.documentStore());
    expect(one.documentStore()).to.equal(documentStore());
  });

  it('writes nothing before a decision, then the cookie, and announces on the document', () => {
    const store = documentStore();
    const events = recordEvents(document);
    store.setPolicy(policy, 'the test');
    expect(document.cookie).to.equal('');
    store.rejectAll();
    events.stop();
    expect(events.types).to.deep.equal(['consent-ready', 'consent-change']);
    expect(document.cookie).to.match(/^cookies_preferences=v=1&/);
    store.reset();
    expect(document.cookie).to.equal('');
  });
});

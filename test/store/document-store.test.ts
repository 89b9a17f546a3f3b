import { expect } from '@esm-bundle/chai';
import { documentStore } from '../../src/store/document-store.js';
import { policy } from '../policies.js';
import { recordEvents } from '../recording.js';
import { importCopy } from './copies.js';

type Copy = typeof import('../../src/store/document-store.js');

const copy = (name: string) => importCopy<Copy>('document-store', name);

describe('documentStore', () => {
  it('returns one store per document', () => {
    expect(documentStore()).to.equal(documentStore());
  });

  it('returns the same store for two copies of the package', async () => {
    const [one, two] = await Promise.all([copy('one'), copy('two')]);
    expect(one.documentStore).not.to.equal(two.documentStore);
    expect(one.documentStore()).to.equal(two.documentStore());
    expect(one.documentStore()).to.equal(documentStore());
  });

  it('stores nothing before a decision, then writes the cookie and dispatches on the document', () => {
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

import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import {
  areWaiting,
  emptyOutbox,
  openEndpoint,
  plantWaiting,
  waiting,
} from '../effects/endpoint.js';
import { eventually } from '../eventually.js';
import { forget, leave, plant, storedValue, visit } from './page.js';

/** The one that the page names. */
const endpoint = openEndpoint('/endpoint/page');

describe('a page whose banner has an endpoint', () => {
  beforeEach(async () => {
    forget();
    emptyOutbox();
    await endpoint.answer(204);
  });
  afterEach(() => {
    leave();
    forget();
    emptyOutbox();
  });

  const arrivedSince = async (before: number, count: number) =>
    (await endpoint.arrived(before + count)).slice(before);

  it('requests nothing more while nothing is decided', async () => {
    const { part, fetched } = await visit('posting');
    await part('cookie-banner', 'accept');
    await aTimeout(50);
    expect(fetched().filter((path) => path.includes('delivery'))).to.deep.equal([]);
    expect(waiting()).to.deep.equal([]);
  });

  it('requests nothing more for a returning visitor', async () => {
    plant('statistics', 'media');
    const { win, ready, fetched } = await visit('posting');
    await ready();
    expect(win.ran).to.deep.equal(['statistics']);
    expect(fetched().filter((path) => path.includes('delivery'))).to.deep.equal([]);
  });

  it('posts the answer to the banner', async () => {
    const before = (await endpoint.posts()).length;
    const { part } = await visit('posting');
    (await part('cookie-banner', 'reject')).click();
    const [post] = await arrivedSince(before, 1);
    expect(post!.body).to.deep.include({
      reason: 'reject-all',
      revision: 3,
      value: storedValue(),
      decisions: { statistics: 'denied', media: 'denied' },
      language: 'en',
    });
    await areWaiting(0);
  });

  it('does not lose the answer of a visitor who leaves at once: the next page posts it', async () => {
    const before = (await endpoint.posts()).length;
    await endpoint.answer('drop');
    const { part } = await visit('posting');
    (await part('cookie-banner', 'accept')).click();
    leave();
    expect(waiting()).to.have.length(1);
    await endpoint.answer(204);
    await visit('posting');
    const posts = await arrivedSince(before, 1);
    await areWaiting(0);
    expect(new Set(posts.map(({ body }) => body.id)).size).to.equal(1);
    expect(posts[0]!.body.value).to.equal(storedValue());
  });

  it('posts a waiting decision once when two pages open together', async () => {
    const before = (await endpoint.posts()).length;
    plant('statistics', 'media');
    plantWaiting();
    const pages = await Promise.all([visit('posting'), visit('posting')]);
    await Promise.all(pages.map(({ ready }) => ready()));
    await areWaiting(0);
    await aTimeout(50);
    expect(await arrivedSince(before, 1)).to.have.length(1);
  });

  it('sends the CSRF token from where its csrf attribute says', async () => {
    const protectedEndpoint = openEndpoint('/endpoint/csrf');
    const { part, doc } = await visit('csrf');
    const before = (await protectedEndpoint.posts()).length;
    const reject = await part('cookie-banner', 'reject');
    // The server gave another one meanwhile.
    doc.querySelector<HTMLMetaElement>('[name="shop-token"]')!.content = 'Zx82';
    reject.click();
    const { headers } = (await protectedEndpoint.arrived(before + 1))[before]!;
    expect(headers['x-shop-token']).to.equal('Zx82');
    await areWaiting(0);
  });

  it('reports a 403 once and posts the decision again from the next page', async () => {
    const before = (await endpoint.posts()).length;
    await endpoint.answer(403);
    const { part, heard } = await visit('posting');
    (await part('cookie-banner', 'reject')).click();
    await eventually(() => heard('consent-error').length > 0, 'an error');
    const messages = heard('consent-error').map((event) => (event as unknown as Error).message);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('endpoint /endpoint/page').and.to.include('403');
    leave();
    await endpoint.answer(204);
    await visit('posting');
    const posts = await arrivedSince(before, 2);
    await areWaiting(0);
    expect(posts[1]!.body).to.deep.equal(posts[0]!.body);
  });
});

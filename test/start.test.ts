import { expect } from '@esm-bundle/chai';
import { start } from '../src/start.js';
import { memoryStorage } from '../src/store/consent-storage.js';
import { ConsentStore } from '../src/store/consent-store.js';
import { documentStore } from '../src/store/document-store.js';
import { areWaiting, openEndpoint } from './effects/endpoint.js';
import { eventually } from './eventually.js';
import { policy } from './policies.js';
import { AT, cookieOf } from './records.js';
import { recordConsole } from './recording.js';

const SRC = new URL('fixtures/policy.json', import.meta.url).href;
const GATE = '<template data-consent="statistics"><p></p></template>';

let ending: AbortController;
let root: HTMLElement;

beforeEach(() => {
  ending = new AbortController();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  ending.abort();
  root.remove();
});

/** A store of its own, with a stored choice if there is one. */
function setup(value?: string) {
  const storage = memoryStorage(value);
  const store = new ConsentStore({ storage, clock: () => AT * 1000 });
  return { store, storage, signal: ending.signal };
}

describe('start', () => {
  it('uses the document’s store by default and returns it', () => {
    expect(start({ signal: ending.signal })).to.equal(documentStore());
  });

  it('uses the store that is passed', () => {
    const { store, signal } = setup();
    expect(start({ store, signal })).to.equal(store);
  });

  it('uses the policy that is passed', () => {
    const { store, signal } = setup();
    start({ store, signal, policy });
    expect(store.status).to.equal('ready');
  });

  it('loads a policy', async () => {
    const { store, signal } = setup();
    start({ store, signal, src: SRC });
    expect(store.status).to.equal('loading');
    await eventually(() => store.status === 'ready');
  });

  it('requests no policy without an address', () => {
    const { store, signal } = setup();
    start({ store, signal });
    expect(store.status).to.equal('empty');
  });

  it('reports an invalid policy and the page keeps working', () => {
    const { store, signal } = setup();
    const output = recordConsole();
    start({ store, signal, policy: null as never });
    output.restore();
    expect(store.status).to.equal('failed');
    expect(output.errors).to.have.length(1);
  });

  it('opens gates', () => {
    const { store, signal } = setup();
    root.innerHTML = GATE;
    start({ store, signal, policy });
    expect(root.querySelector('p')).to.be.null;
    store.acceptAll();
    expect(root.querySelector('p')).to.exist;
  });

  it('opens the gates of a returning visitor at once when the revision is named', () => {
    const { store, signal } = setup(cookieOf(['statistics'], []));
    root.innerHTML = GATE;
    start({ store, signal, revision: 1 });
    expect(root.querySelector('p')).to.exist;
  });

  it('keeps gates shut until the policy has loaded when no revision is named', () => {
    const { store, signal } = setup(cookieOf(['statistics'], []));
    root.innerHTML = GATE;
    start({ store, signal });
    expect(root.querySelector('p')).to.be.null;
    store.setPolicy(policy, 'the test');
    expect(root.querySelector('p')).to.exist;
  });

  it('opens the settings by links', () => {
    const { store, signal } = setup();
    const openers: unknown[] = [];
    store.settings.fallback = { show: (opener) => openers.push(opener) > 0 };
    root.innerHTML = '<a href="#cookie-settings">Cookie settings</a>';
    start({ store, signal });
    root.querySelector('a')!.click();
    expect(openers).to.have.length(1);
  });

  it('starts the effects that are passed, with the store and a signal', () => {
    const { store, signal } = setup();
    const calls: unknown[] = [];
    start({ store, signal, effects: [(given, options) => calls.push([given, options.signal])] });
    expect(calls).to.deep.equal([[store, signal]]);
  });

  it('passes options on to the store', () => {
    const { store, signal } = setup();
    start({ store, signal, policy, region: 'fr', lifetime: 30 });
    expect(store.region).to.equal('fr');
    const own = store.inventory[0]!.services.at(-1)!;
    expect(own.cookies![0]!.duration).to.equal('P30D');
  });

  it('stores the choice in the cookie that is named', () => {
    const { store, signal } = setup();
    start({ store, signal, policy, cookie: { name: 'test_start' } });
    expect(document.cookie).to.equal('');
    store.acceptAll();
    expect(document.cookie).to.match(/^test_start=v=1&/);
    store.reset();
    expect(document.cookie).to.equal('');
  });

  it('posts decisions to an endpoint and declares the storage entry that it uses', async () => {
    const { store, signal } = setup();
    const endpoint = openEndpoint();
    start({ store, signal, policy, endpoint: endpoint.url });
    const names = store.inventory[0]!.services.at(-1)!.cookies!.map(({ name }) => name);
    expect(names).to.deep.equal(['cookies_preferences', 'consent-elements.outbox.*']);
    store.acceptAll();
    const posts = await endpoint.arrived(1);
    expect(posts[0]!.body.reason).to.equal('accept-all');
    await areWaiting(0);
  });

  it('posts once when two copies of the package start', async () => {
    const { store, signal } = setup();
    const endpoint = openEndpoint();
    start({ store, signal, policy });
    start({ store, signal, endpoint: endpoint.url });
    start({ store, signal, endpoint: endpoint.url });
    store.acceptAll();
    await endpoint.arrived(1);
    await areWaiting(0);
    expect(await endpoint.posts()).to.have.length(1);
  });

  it('keeps the default storage when an option is undefined', () => {
    const { store, storage, signal } = setup();
    start({ store, signal, policy, storage: undefined, region: undefined });
    store.acceptAll();
    expect(storage.read()).to.exist;
  });

  describe('called a second time', () => {
    it('adds only its own effects', () => {
      const { store, signal } = setup();
      root.innerHTML = GATE;
      const calls: string[] = [];
      start({ store, signal, effects: [() => calls.push('first')] });
      start({ store, signal, policy, effects: [() => calls.push('second')] });
      store.acceptAll();
      expect(calls).to.deep.equal(['first', 'second']);
      expect(root.querySelectorAll('p')).to.have.length(1);
    });

    it('works again after the first call has ended', () => {
      const { store, signal } = setup();
      const first = new AbortController();
      start({ store, signal: first.signal, policy });
      first.abort();
      root.innerHTML = GATE;
      store.acceptAll();
      expect(root.querySelector('p')).to.be.null;
      start({ store, signal });
      expect(root.querySelector('p')).to.exist;
    });

    it('works after a first call with an aborted signal', () => {
      const { store, signal } = setup();
      start({ store, signal: AbortSignal.abort(), policy });
      root.innerHTML = GATE;
      start({ store, signal });
      store.acceptAll();
      expect(root.querySelectorAll('p')).to.have.length(1);
    });
  });
});

describe('the page-wide attributes of <cookie-banner>, beside start()', () => {
  it('count as the options of the same names do', () => {
    root.innerHTML = '<cookie-banner endpoint="/consent" csrf="" region="fr"></cookie-banner>';
    const store = start({ signal: ending.signal });
    expect([store.endpoint, store.csrf, store.region]).to.deep.equal(['/consent', '', 'fr']);
    store.configure({ endpoint: undefined, csrf: undefined, region: undefined });
  });

  it('give way to the options', () => {
    root.innerHTML = '<cookie-banner endpoint="/attribute" region="fr"></cookie-banner>';
    const store = start({ signal: ending.signal, endpoint: '/option' });
    expect([store.endpoint, store.region]).to.deep.equal(['/option', 'fr']);
    store.configure({ endpoint: undefined, region: undefined });
  });

  it('count on a banner that is rendered later, whose cookie is another one', async () => {
    const store = start({ signal: ending.signal, policy });
    root.innerHTML = '<cookie-banner endpoint="/later" cookie="my_choice"></cookie-banner>';
    await eventually(() => store.endpoint === '/later');
    store.rejectAll();
    expect(document.cookie).to.include('my_choice=v=1');
    document.cookie = 'my_choice=; Max-Age=0; Path=/';
    store.reset();
  });

  it('do not count for a store of its own', () => {
    root.innerHTML = '<cookie-banner endpoint="/attribute"></cookie-banner>';
    const { store, signal } = setup();
    start({ store, signal });
    expect(store.endpoint).to.equal(undefined);
  });
});

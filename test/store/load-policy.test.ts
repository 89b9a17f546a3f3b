import { expect } from '@esm-bundle/chai';
import { loadPolicy, usePolicy } from '../../src/store/load-policy.js';
import { policy, policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { recordConsole } from '../recording.js';
import { setup } from './setup.js';

const SRC = 'cookies.json';
const URL_OF_SRC = new URL(SRC, document.baseURI).href;
const FIXTURE = new URL('../fixtures/policy.json', import.meta.url).href;

const originalFetch = window.fetch;
let output: ReturnType<typeof recordConsole>;

/** Every request is answered like this. */
function answer(respond: () => Promise<Response> | Response): string[] {
  const requests: string[] = [];
  window.fetch = async (input) => {
    requests.push(String(input));
    return respond();
  };
  return requests;
}

const json = (data: unknown) => () => new Response(JSON.stringify(data));

beforeEach(() => {
  output = recordConsole();
});
afterEach(() => {
  output.restore();
  window.fetch = originalFetch;
});

describe('loadPolicy', () => {
  it('loads a file into the store', async () => {
    const { store, events } = setup();
    const loaded = loadPolicy(store, FIXTURE);
    expect(store.status).to.equal('loading');
    await loaded;
    expect(store.status).to.equal('ready');
    expect(store.undecided.map(({ id }) => id)).to.deep.equal(['statistics']);
    expect(events.types).to.deep.equal(['consent-ready']);
  });

  it('resolves the address against the page', async () => {
    const requests = answer(json(policy));
    await loadPolicy(setup().store, SRC);
    expect(requests).to.deep.equal([URL_OF_SRC]);
  });

  const broken = {
    categories: [{ id: 'a' }],
    services: [{ id: 'b', category: 'c', provider: 'd' }],
  };
  const failures = [
    ['a 404', () => new Response('{}', { status: 404 }), '', '404'],
    ['a 500', () => new Response('', { status: 500 }), '', '500'],
    ['a network error', () => Promise.reject(new TypeError('Failed')), '', 'fetched'],
    ['a file that is not JSON', () => new Response('<!doctype html>'), '', 'JSON'],
    ['an empty file', () => new Response(''), '', 'JSON'],
    ['null', json(null), '', 'object'],
    ['a wrong type', json({ categories: 'all' }), 'categories', 'array'],
    ['an unknown category', json(broken), 'services[0].category', 'declared category'],
  ] as const;
  for (const [what, respond, path, expected] of failures) {
    it(`reports ${what} once, with the file, the path and what was expected`, async () => {
      const { store, events } = setup();
      answer(respond);
      await loadPolicy(store, SRC);
      expect(events.types).to.deep.equal(['consent-error', 'consent-ready']);
      const [error] = events.errors;
      expect(error!.path).to.equal(path);
      expect(error!.expected).to.contain(expected);
      expect(output.errors).to.deep.equal([error!.message]);
      for (const part of [SRC, path, expected]) expect(error!.message).to.contain(part);
    });
  }

  it('reports an invalid address', async () => {
    const { store, events } = setup();
    await loadPolicy(store, 'https://[').catch(() => {});
    expect(events.types).to.deep.equal(['consent-error', 'consent-ready']);
    expect(output.errors).to.have.length(1);
    expect(output.errors[0]).to.contain('https://[');
    expect(store.status).to.equal('failed');
  });

  it('grants and stores nothing after a failure', async () => {
    const value = cookieOf(['statistics'], []);
    const { store, storage } = setup({ value });
    answer(() => new Response('', { status: 404 }));
    await loadPolicy(store, SRC);
    store.acceptAll();
    expect(['statistics', 'matomo', 'necessary'].some((id) => store.isGranted(id))).to.be.false;
    expect(store.status).to.equal('failed');
    expect(storage.read()).to.equal(value);
  });

  it('applies a choice of the trusted revision after a failure', async () => {
    const { store } = setup({ value: cookieOf(['statistics'], []), revision: 1 });
    answer(() => new Response('', { status: 404 }));
    await loadPolicy(store, SRC);
    expect(store.isGranted('statistics')).to.be.true;
  });

  it('drops and reports an unsafe link and keeps the rest', async () => {
    const { store, events } = setup();
    answer(json(policyWith({ site: { url: 'javascript:alert(1)' } })));
    await loadPolicy(store, SRC);
    expect(store.status).to.equal('ready');
    expect(store.policy!.site!.url).to.be.undefined;
    expect(events.errors.map(({ path }) => path)).to.deep.equal(['site.url']);
    expect(output.errors).to.have.length(1);
    expect(output.errors[0]).to.contain(URL_OF_SRC).and.contain('site.url');
  });

  it('requests the same file once', async () => {
    const requests = answer(json(policy));
    const { store } = setup();
    await Promise.all([loadPolicy(store, SRC), loadPolicy(store, `./${SRC}`)]);
    expect(requests).to.have.length(1);
    expect(output.warnings).to.be.empty;
  });

  it('keeps the first of two files and names both in a warning', async () => {
    const requests = answer(json(policy));
    const { store } = setup();
    await Promise.all([loadPolicy(store, SRC), loadPolicy(store, 'other.json')]);
    expect(requests).to.deep.equal([URL_OF_SRC]);
    expect(output.warnings).to.have.length(1);
    expect(output.warnings[0]).to.contain(URL_OF_SRC).and.contain('other.json');
    expect(output.errors).to.be.empty;
  });

  it('loads another file after the first has failed', async () => {
    const { store } = setup();
    answer(() => new Response('', { status: 404 }));
    await loadPolicy(store, SRC);
    answer(json(policy));
    await loadPolicy(store, 'other.json');
    expect(store.status).to.equal('ready');
  });

  it('keeps a policy that a script set while the file was loading, when that fails', async () => {
    const { store } = setup();
    answer(() => Promise.reject(new TypeError('Failed')));
    const loaded = loadPolicy(store, SRC);
    usePolicy(store, policy);
    await loaded;
    expect(store.status).to.equal('ready');
    expect(store.policy!.categories).to.have.length(3);
  });

  it('keeps a policy that a script set while the file was loading', async () => {
    const { store } = setup();
    answer(json(policyWith({ revision: 7 })));
    const loaded = loadPolicy(store, SRC);
    usePolicy(store, policy);
    await loaded;
    expect(store.policy!.revision).to.equal(1);
  });
});

import { expect } from '@esm-bundle/chai';
import { policyOfBanner } from '../../src/reading/policy-of-banner.js';
import { documentStore } from '../../src/store/document-store.js';
import { prefetched } from '../../src/store/prefetched.js';

const banner = (markup: string) => {
  const { content } = document
    .createRange()
    .createContextualFragment(`<template>${markup}</template>`)
    .firstElementChild as HTMLTemplateElement;
  return content.firstElementChild!;
};

const json = '<script type="application/json">{"from":"inside"}</script>';

describe('policyOfBanner', () => {
  afterEach(() => prefetched.clear());

  it('prefers the policy property', async () => {
    const element = Object.assign(banner(`<b src="/no/such">${json}</b>`), {
      policy: { from: 'property' },
    });
    expect(await policyOfBanner(element)).to.deep.equal({ from: 'property' });
  });

  it('reads a prefetched file and leaves its response readable', async () => {
    prefetched.set('/policy', Promise.resolve(new Response('{"from":"file"}')));
    const element = banner(`<b src="/policy">${json}</b>`);
    expect(await policyOfBanner(element)).to.deep.equal({ from: 'file' });
    expect(await (await prefetched.get('/policy')!).json()).to.deep.equal({ from: 'file' });
  });

  it('returns undefined if the server responds 404', async () => {
    prefetched.set('/policy', Promise.resolve(new Response('', { status: 404 })));
    expect(await policyOfBanner(banner('<b src="/policy"></b>'))).to.be.undefined;
  });

  it('waits for what the store has requested, and requests nothing', async () => {
    const store = documentStore();
    store.data = Promise.resolve({ from: 'store' });
    const element = banner(`<b src="/no/such">${json}</b>`);
    expect(await policyOfBanner(element)).to.deep.equal({ from: 'store' });
    expect(prefetched.size).to.equal(0);
    delete store.data;
  });

  it('reads inline JSON', async () => {
    expect(await policyOfBanner(banner(`<b>${json}</b>`))).to.deep.equal({ from: 'inside' });
  });

  it('throws if there is no policy or if it is not JSON', async () => {
    for (const markup of ['<b></b>', '<b><script type="application/json">{</script></b>']) {
      const failed = await policyOfBanner(banner(markup)).catch(() => 'failed');
      expect(failed).to.equal('failed');
    }
  });
});

import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { gating } from '../../src/effects/gating.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { policy } from '../policies.js';
import { EXTERNAL, fixtureUrl, script, setup, setupPage } from './setup.js';

const csp = (rules: string) => `<meta http-equiv="Content-Security-Policy" content="${rules}">`;

describe('gates in a real page', () => {
  it('hold back parsed scripts and run them in document order', async () => {
    const { log, logged, store } = await setupPage(
      script('one', 'statistics', EXTERNAL) + script('two') + script('three', 'media', EXTERNAL),
    );
    await aTimeout(50);
    expect(log).to.be.empty;
    store.acceptAll();
    await logged(3);
    expect(log).to.deep.equal(['one', 'two', 'three']);
  });

  it('continue after scripts that throw or cannot be loaded', async () => {
    const throwing = script('', 'media', `src="${fixtureUrl('throw.js')}"`);
    const inline = '<script type="text/plain" data-consent="media">throw new Error("x")</script>';
    const missing = script('', 'media', `src="${fixtureUrl('missing.js')}"`);
    const { log, logged, store } = await setupPage(throwing + inline + missing + script('last'));
    store.acceptAll();
    await logged(2);
    expect(log).to.deep.equal(['throwing', 'last']);
  });

  it('run the scripts of a template once it is inserted', async () => {
    const inside = `<script>log.push('stamped')</script>${script('gated')}`;
    const template = `<template data-consent="media">${inside}</template>`;
    const { log, logged, store } = await setupPage(template);
    store.acceptAll();
    await logged(2);
    await aTimeout(50);
    expect(log).to.deep.equal(['stamped', 'gated']);
  });

  it('open after the body was replaced', async () => {
    const { log, logged, store, page } = await setupPage(script('old'));
    store.save({ statistics: 'granted' });
    await logged(1);
    const body = page.createElement('body');
    body.innerHTML = `${script('new')}<template data-consent="statistics"><p></p></template>`;
    page.body.replaceWith(body);
    await logged(2);
    expect(log).to.deep.equal(['old', 'new']);
    await eventually(() => page.querySelector('p'));
  });

  it('open after the document element was replaced', async () => {
    const { logged, store, page } = await setupPage('');
    store.acceptAll();
    const root = page.createElement('html');
    root.innerHTML = `<body>${script('new')}</body>`;
    page.documentElement.replaceWith(root);
    await logged(1);
  });

  it('pass on the nonce, without which a strict page runs nothing', async () => {
    const [allowed, refused] = [script('nonce', 'media', 'nonce="n"'), script('none', 'media')];
    const rules = csp(`script-src ${location.origin} 'nonce-n'`);
    const { log, logged, store } = await setupPage(refused + allowed, rules);
    store.acceptAll();
    await logged(1);
    await aTimeout(50);
    expect(log).to.deep.equal(['nonce']);
  });

  it('open when Trusted Types allow the policy', async () => {
    const rules = csp("require-trusted-types-for 'script'; trusted-types consent-elements");
    const embed = `<embed data-consent="media" data-src="${fixtureUrl('pixel.svg')}">`;
    const body = script('external', 'media', EXTERNAL) + script('inline') + embed;
    const { log, logged, store, page } = await setupPage(body, rules);
    store.acceptAll();
    await logged(2);
    expect(log).to.deep.equal(['external', 'inline']);
    expect(page.querySelector('embed')!.hasAttribute('src')).to.be.true;
  });

  it('stay shut without breaking the page when Trusted Types forbid the policy', async () => {
    const rules = csp("require-trusted-types-for 'script'; trusted-types other");
    const image = '<img alt="" data-consent="media" data-src="data:,">';
    const body = script('external', 'media', EXTERNAL) + script('inline') + image;
    const { log, store, page, frame } = await setupPage(body, rules);
    const errors: unknown[] = [];
    frame.contentWindow!.addEventListener('error', (event) => errors.push(event));
    store.acceptAll();
    await aTimeout(100);
    expect(store.isGranted('media')).to.be.true;
    expect(log).to.be.empty;
    expect(page.querySelector('img')!.hasAttribute('src')).to.be.false;
    expect(errors).to.be.empty;
  });
});

describe('gating', () => {
  it('does nothing with an aborted signal', async () => {
    const { log, root, end } = setup();
    end();
    const store = new ConsentStore();
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    gating(store, { signal: AbortSignal.abort() });
    root.innerHTML = script('never');
    await aTimeout(50);
    expect(log).to.be.empty;
  });
});

import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import '../../src/define/gate.js';
import { mount, part } from './mounting.js';

/** What asks for something by an attribute of its own. */
const EMBEDS = [
  '<img src="ADDRESS" alt="" width="321" height="9">',
  '<img srcset="ADDRESS 1x" alt="" width="321" height="9">',
  '<video src="ADDRESS" preload="auto" width="321" height="9"></video>',
  '<video poster="ADDRESS" width="321" height="9"></video>',
  '<iframe src="ADDRESS" style="border: 0" width="321" height="9"></iframe>',
  '<object data="ADDRESS" width="321" height="9"></object>',
  '<embed src="ADDRESS" width="321" height="9">',
  '<input type="image" src="ADDRESS" alt="" width="321" height="9">',
];

let count = 0;

describe('the size that <cookie-gate> reserves', () => {
  for (const embed of EMBEDS) {
    it(`is measured without a request for ${embed}`, async () => {
      const address = `/package.json?size=${count++}`;
      const template = `<template>${embed.replaceAll('ADDRESS', address)}</template>`;
      const gate = await mount('cookie-gate', { category: 'video' }, template);
      await aTimeout(100);
      expect(part(gate, 'placeholder').style.inlineSize).to.equal('min(100%, 321px)');
      expect(performance.getEntriesByName(new URL(address, location.href).href)).to.have.length(0);
    });
  }

  it('fits a page that is narrower than the embed', async () => {
    const embed = '<template><iframe width="640" height="360" title="A film"></iframe></template>';
    const gate = await mount('cookie-gate', { category: 'video' }, embed);
    gate.style.inlineSize = '280px';
    expect(part(gate, 'placeholder').offsetWidth).to.equal(280);
    gate.style.inlineSize = '700px';
    expect(part(gate, 'placeholder').offsetWidth).to.equal(644);
  });

  it('is measured without running a custom element of its template', async () => {
    const lives: Element[] = [];
    const connectedCallback = function (this: Element) {
      lives.push(this);
    };
    const Embed = class extends HTMLElement {};
    Object.assign(Embed.prototype, { connectedCallback });
    customElements.define('film-embed', Embed);
    await mount(
      'cookie-gate',
      { category: 'video' },
      '<template><film-embed></film-embed></template>',
    );
    expect(lives).to.have.length(0);
  });
});

import { expect } from '@esm-bundle/chai';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { html, render } from 'lit';
import { readText } from '../package/ask-node.js';

// Not public API of @lit/localize. If one of these tests fails after an update, adapt the
// localization of the elements (see LocaleController).
describe('runtimeMsg of @lit/localize', () => {
  const templates = {
    plain: 'Bonjour',
    filled: str`Bonjour ${0} et ${1}`,
    swapped: str`${1} puis ${0}`,
    marked: html`Bonjour <b>${0}</b>`,
  };

  it('finds a text by its id', () => {
    expect(runtimeMsg(templates, 'Hello', { id: 'plain' })).to.equal('Bonjour');
  });

  it('fills the placeholders of a text', () => {
    const [first, second] = ['Ada', 'Bob'];
    expect(runtimeMsg(templates, str`Hello ${first} and ${second}`, { id: 'filled' })).to.equal(
      'Bonjour Ada et Bob',
    );
  });

  it('fills placeholders in another order', () => {
    const [first, second] = ['Ada', 'Bob'];
    expect(runtimeMsg(templates, str`${first}, then ${second}`, { id: 'swapped' })).to.equal(
      'Bob puis Ada',
    );
  });

  it('fills a template', () => {
    const box = document.createElement('div');
    const name = 'Ada';
    render(runtimeMsg(templates, html`Hello <b>${name}</b>`, { id: 'marked' }), box);
    expect(box.textContent).to.equal('Bonjour Ada');
  });

  it('returns the source text without templates and for an unknown id', () => {
    expect(runtimeMsg(undefined, 'Hello', { id: 'plain' })).to.equal('Hello');
    expect(runtimeMsg(templates, 'Hello', { id: 'none' })).to.equal('Hello');
  });

  it('is pinned to one minor version', async () => {
    const { dependencies } = JSON.parse(await readText('package.json')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies['@lit/localize']).to.match(/^~0\.12\./);
  });
});

import { expect } from '@esm-bundle/chai';
import { aTimeout, fixture, html } from '@open-wc/testing-helpers';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { createStore, textOf } from '../elements/mounting.js';
import { eventually } from '../eventually.js';

/** An element in French, of which no text is loaded when the file starts. */
async function setup(tag: string) {
  const box = await fixture(html`<div></div>`);
  const element = document.createElement(tag) as LitElement;
  Object.assign(element, { store: createStore(), locale: 'fr' });
  box.append(element);
  return element;
}

const arrives = (element: LitElement, text: string) =>
  eventually(() => textOf(element.shadowRoot).includes(text), text);

/** Every text that an element has shown, however briefly. */
function recordTexts({ shadowRoot }: LitElement): string[] {
  const seen = [textOf(shadowRoot)];
  const observer = new MutationObserver(() => seen.push(textOf(shadowRoot)));
  observer.observe(shadowRoot!, { childList: true, subtree: true, characterData: true });
  return seen;
}

describe('the first use of a language', () => {
  it('shows no flash of English', async () => {
    const banner = await setup('cookie-banner');
    const seen = recordTexts(banner);
    await arrives(banner, 'Tout accepter');
    expect(seen.join()).not.to.include('Accept all');
  });

  it('does not override a language that was requested later', async () => {
    const statement = await setup('cookie-statement');
    const seen = recordTexts(statement);
    // French is being loaded by now, and cannot have arrived.
    await statement.updateComplete;
    statement.setAttribute('locale', 'en');
    await arrives(statement, 'What is a cookie?');
    await import('../../src/generated/locales/fr.statement.js');
    await aTimeout(50);
    expect(seen.join()).not.to.include('Qu’est-ce qu’un cookie');
    expect(textOf(statement.shadowRoot)).to.include('What is a cookie?');
  });
});

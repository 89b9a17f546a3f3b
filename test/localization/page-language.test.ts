import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import { recordObservers } from '../elements/mounting.js';
import { onLanguageChange } from '../../src/localization/language-changes.js';
import { languageAround } from '../../src/localization/language-around.js';
import { eventually } from '../eventually.js';

const within = (host: Element, content: string) => {
  host.attachShadow({ mode: 'open' }).innerHTML = content;
  return host.shadowRoot!.querySelector('i')!;
};

describe('languageAround', () => {
  it('is the element’s own language', async () => {
    const element = await fixture(html`<i lang="fr"></i>`);
    expect(languageAround(element)).to.equal('fr');
  });

  it('is the closest language, not the page’s', async () => {
    const box = await fixture(html`<div lang="de"><p lang="fr"><i></i></p></div>`);
    expect(languageAround(box.querySelector('i')!)).to.equal('fr');
  });

  it('is found across shadow roots', async () => {
    const box = await fixture(html`<div lang="fr"><span></span></div>`);
    const middle = within(box.querySelector('span')!, '<p><i></i></p>');
    const inner = within(
      middle.parentElement!.appendChild(document.createElement('span')),
      '<i></i>',
    );
    expect(languageAround(inner)).to.equal('fr');
  });

  it('is the language inside of a shadow root rather than the one outside', async () => {
    const box = await fixture(html`<div lang="de"><span></span></div>`);
    expect(languageAround(within(box.querySelector('span')!, '<p lang="fr"><i></i></p>'))).to.equal(
      'fr',
    );
  });

  it('is the browser’s language if the page has no lang', () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      const element = document.body.appendChild(document.createElement('i'));
      expect(languageAround(element)).to.equal(navigator.languages[0]);
      element.remove();
    } finally {
      if (before) document.documentElement.lang = before;
    }
  });
});

describe('onLanguageChange', () => {
  it('reports a change anywhere in the document until its AbortSignal is aborted', async () => {
    const box = await fixture(html`<div></div>`);
    const ending = new AbortController();
    let calls = 0;
    onLanguageChange(() => calls++, ending);
    box.setAttribute('lang', 'fr');
    await eventually(() => calls === 1);
    ending.abort();
    box.setAttribute('lang', 'en');
    await new Promise((resolve) => setTimeout(resolve));
    expect(calls).to.equal(1);
  });

  it('uses one observer for all listeners and none without a listener', async () => {
    const observers = recordObservers();
    const [one, two] = [new AbortController(), new AbortController()];
    onLanguageChange(() => undefined, one);
    onLanguageChange(() => undefined, two);
    expect(observers.active).to.equal(1);
    one.abort();
    expect(observers.active).to.equal(1);
    two.abort();
    expect(observers.active).to.equal(0);
    observers.restore();
  });
});

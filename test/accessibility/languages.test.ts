import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import '../../src/define.js';
import type { LitElement } from 'lit';
import { loadTexts } from '../../src/localization/catalogues.js';
import { all, createStore, mount, part, PARTS, rendered, textOf } from '../elements/mounting.js';
import { policy, policyWith } from '../elements/policies.js';

const TAGS = [
  'cookie-banner',
  'cookie-settings',
  'cookie-table',
  'cookie-statement',
  'cookie-gate',
  'cookie-choices',
];

const drawn = (element: Element) => all(element, '[lang]')[0]!;

async function inLanguage(tag: string, locale: string, declared: unknown = policy) {
  await loadTexts(locale, PARTS);
  const store = createStore({ policy: declared });
  return mount<LitElement>(tag, { store, locale, category: tag === 'cookie-gate' ? 'video' : '' });
}

/** A site whose own texts are German only, on a French page. */
const german = policyWith({
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'own', name: { de: 'Lesesaal' }, purpose: { de: 'Merkt sich Seiten.' } },
    {
      ...{ id: 'counted', basis: 'exempt-objectable', name: { de: 'Besucher im Lesesaal' } },
      purpose: { de: 'Zählt, wer Filme sieht.' },
    },
  ],
  services: [
    {
      ...{ id: 'video', category: 'own', provider: 'Lichtspiel' },
      ...{ name: { de: 'Filme' }, purpose: { de: 'Zeigt Filme.' } },
    },
  ],
});

describe('lang and dir', () => {
  for (const tag of TAGS) {
    it(`<${tag}> sets lang regardless of the page’s language`, async () => {
      const page = await fixture(html`<div lang="en"></div>`);
      const element = await inLanguage(tag, 'fr');
      page.append(element);
      await rendered(element);
      expect(drawn(element).lang).to.equal('fr');
      expect(drawn(element).dir).to.equal('ltr');
    });

    it(`<${tag}> sets dir for a right-to-left language`, async () => {
      const element = await inLanguage(tag, 'ar-XB');
      expect(drawn(element).dir).to.equal('rtl');
      expect(getComputedStyle(drawn(element)).direction).to.equal('rtl');
      expect(drawn(element).scrollWidth).to.be.at.most(drawn(element).clientWidth);
    });

    it(`<${tag}> sets lang on each text in another language`, async () => {
      const element = await inLanguage(tag, 'fr', german);
      const foreign = all(element, '[lang=de]').map(textOf);
      expect(foreign).not.to.be.empty;
      const unmarked = all(element, '*').filter(
        (one) =>
          one.childElementCount === 0 &&
          /Lesesaal|Merkt sich|Filme/.test(one.textContent) &&
          !one.closest('[lang=de]'),
      );
      expect(unmarked.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }

  it('the table marks names of providers and cookies as not translatable', async () => {
    const table = await mount('cookie-table');
    const cells = all(table, 'td.provider');
    expect(cells).not.to.be.empty;
    for (const cell of cells) expect(cell.querySelector('[translate=no]')).to.exist;
    for (const code of all(table, 'code')) expect(code.translate).to.be.false;
  });

  it('the message after an answer has lang', async () => {
    const banner = await inLanguage('cookie-banner', 'fr');
    part(banner, 'reject').click();
    await rendered(banner);
    const status = banner.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
    expect([status.lang, textOf(status)]).to.deep.equal(['fr', 'Votre choix a été enregistré.']);
  });
});

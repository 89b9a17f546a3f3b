import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { createStore, mount, part, parts, textOf } from '../elements/mounting.js';
import { eventually } from '../eventually.js';

const french = async (tag: string, ready: string, properties: Record<string, unknown> = {}) => {
  const own = { store: createStore(), locale: 'fr', ...properties };
  const element = await mount(tag, own, '<template></template>');
  await eventually(() => part(element, ready));
  return element;
};

/** Normalizes no-break spaces, which look like spaces to a reader. */
const plain = (element: Element) => textOf(element.shadowRoot).replaceAll(/[\u00a0\u202f]/g, ' ');

/** English words that must not be left untranslated. */
const ENGLISH = /\b(the|your|and|cookies? on|choices|settings|site that|with|this)\b/i;

describe('the elements in French', () => {
  it('have a banner with the policy’s own purposes', async () => {
    const text = plain(await french('cookie-banner', 'region'));
    expect(text).to.include('Statistiques et Contenus intégrés');
    expect(text).not.to.match(ENGLISH);
  });

  it('have a table with durations, limits and locations', async () => {
    const text = plain(await french('cookie-table', 'table'));
    for (const words of ['13 mois', '30 minutes', '2 semaines', 'au plus 1 an', '180 jours']) {
      expect(text).to.include(words);
    }
    expect(text).to.include('front office et back office');
    expect(text).to.include('jusqu’à la fermeture du navigateur');
    expect(text).to.include('Compteur de visites');
    expect(text).not.to.match(ENGLISH);
  });

  it('have table headings', async () => {
    const table = await french('cookie-table', 'table', { category: 'media' });
    const titles = [...part(table, 'table').querySelectorAll('thead th')].map(textOf);
    expect(titles).to.deep.equal([
      'Service',
      'Fournisseur',
      'Finalité',
      'Noms des cookies',
      'Durée de conservation',
      'Origine',
    ]);
  });

  it('have a statement without a word of English', async () => {
    const statement = await french('cookie-statement', 'heading');
    expect(textOf(part(statement, 'heading'))).to.equal('Politique relative aux cookies');
    expect(plain(statement)).to.include('23 novembre 2026').and.not.to.match(ENGLISH);
  });

  it('have settings without a word of English', async () => {
    const settings = await french('cookie-settings', 'switch');
    expect(textOf(part(settings, 'save'))).to.equal('Enregistrer les choix');
    expect(textOf(parts(settings, 'category')[0])).to.include('Toujours actif');
    expect(plain(settings)).not.to.match(ENGLISH);
  });

  it('have a gate without a word of English', async () => {
    const gate = await french('cookie-gate', 'placeholder', { category: 'video' });
    expect(textOf(part(gate, 'allow-once'))).to.equal('Autoriser une fois');
    expect(plain(gate)).to.include('Video Corp').and.not.to.match(ENGLISH);
  });
});

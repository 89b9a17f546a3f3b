import { expect } from '@esm-bundle/chai';
import { policy } from '../policies.js';
import { chunk } from './chunks.js';
import { page, portal } from './pages.js';
import { closeSites } from './site.js';
import { visitSite } from './visits.js';

const FILM = { id: 'film', category: 'media', provider: 'Video GmbH' };

const policyWithFilm = (kind?: string) =>
  JSON.stringify({ ...policy, services: [{ ...FILM, kind, name: 'Films', purpose: 'Films' }] });

const KINDS = '/cdn/elements.all.kinds.js';

describe('the code of kinds', () => {
  afterEach(closeSites);

  for (const [kind, wanted] of [
    ['video', true],
    [undefined, false],
  ] as const) {
    it(`is ${wanted ? '' : 'not '}loaded for a policy that has ${kind ?? 'none'}`, async () => {
      const json = policyWithFilm(kind);
      const body = page({ body: '<cookie-table src="/cookies.json"></cookie-table>' });
      const { tab, asked } = await visitSite({ ...portal(), '/': body, '/cookies.json': json });
      await tab.until(() =>
        document.querySelector('cookie-table')!.shadowRoot?.querySelector('table'),
      );
      expect((await asked()).includes(await chunk('kind-texts'))).to.equal(wanted);
    });
  }

  for (const tag of ['cookie-table', 'cookie-statement', 'cookie-settings']) {
    it(`is awaited by <${tag}> where the policy comes after all other texts`, async () => {
      const services = [{ ...FILM, kind: 'video' }];
      const script = '<script type="module" src="/cdn/elements.all.js"></script>';
      const { tab, site, isAsked } = await visitSite(
        {
          '/': page({ script, body: `<${tag} lang="fr" src="/cookies.json"></${tag}>` }),
          '/cookies.json': { body: JSON.stringify({ ...policy, services }), held: true },
          [KINDS]: { held: true },
        },
        { isInPart: true },
      );
      const isDrawn = (name: string) =>
        document
          .querySelector(name)!
          .shadowRoot!.querySelector('[part=service], [part=category]') !== null;
      await isAsked('/cdn/elements.all.fr.js');
      await tab.evaluate(() => import('/cdn/elements.all.fr.js' as string).then(() => undefined));
      await site.release('/cookies.json');
      await isAsked(KINDS);
      await tab.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      expect(await tab.evaluate(isDrawn, tag)).to.be.false;
      await site.release(KINDS);
      await tab.until(isDrawn, tag);
      await tab.until(
        (name) => /vidéo/i.test(document.querySelector(name)!.shadowRoot!.textContent),
        tag,
      );
    });
  }
});

import { expect } from '@esm-bundle/chai';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk, held } from './chunks.js';
import { portal } from './pages.js';
import { closeSites } from './site.js';
import { reasons, visitSite } from './visits.js';

const at = Math.floor(Date.now() / 1000);

const CHOICES = {
  everything: cookieOf(['statistics', 'media'], [], { at }),
  nothing: cookieOf([], ['statistics', 'media'], { at }),
  'one category': cookieOf(['media'], ['statistics'], { at }),
  'all but one service': cookieOf(['statistics', 'media'], ['player'], { at }),
};

type Choice = keyof typeof CHOICES;

const SERVICES = ['session', 'counter', 'player', 'unknown'];

const gates = SERVICES.map(
  (id) => `<script type="text/plain" data-consent="${id}">ran.push('${id}')</script>`,
).join('');

const services = [
  { id: 'session', category: 'necessary', provider: 'Us' },
  { id: 'counter', category: 'statistics', provider: 'Them' },
  { id: 'player', category: 'media', provider: 'They' },
];

const policy = (changes = {}) => JSON.stringify(policyWith({ services, ...changes }));

interface Visit {
  readonly choice: Choice;
  readonly banner?: string;
  readonly file?: string;
  readonly routes?: Parameters<typeof portal>[1];
}

/** A return visit to a page whose gates name services. */
const visit = ({ choice, banner = 'revision="1"', file = policy(), routes = {} }: Visit) =>
  visitSite(portal({ banner, body: gates }, { '/cookies.json': file, ...routes }), {
    choice: CHOICES[choice],
  });

const RUN: Record<Choice, readonly string[]> = {
  everything: ['session', 'counter', 'player'],
  nothing: ['session'],
  'one category': ['session', 'player'],
  'all but one service': ['session', 'counter'],
};

describe('a gate that names a service', () => {
  afterEach(closeSites);

  for (const banner of ['revision="1"', 'placement="dialog"']) {
    for (const [choice, ran] of Object.entries(RUN)) {
      it(`opens by its category if ${choice} is granted, ${banner}`, async () => {
        const { tab, asked } = await visit({ choice: choice as Choice, banner });
        await tab.heard('consent-ready');
        await tab.until((number) => window.ran.length >= number, ran.length);
        expect(await tab.evaluate(() => window.ran)).to.deep.equal(ran);
        const files = ['/', '/cdn/elements.js', '/cookies.json', await chunk('reading')];
        expect((await asked()).sort()).to.deep.equal(files.sort());
      });
    }
  }

  it('stays shut until its policy is there', async () => {
    const file = { '/cookies.json': { body: policy(), held: true } };
    const { tab, site, isAsked } = await visit({ choice: 'everything', routes: file });
    await isAsked(await chunk('reading'));
    expect(await tab.evaluate(() => window.ran)).to.deep.equal([]);
    await site.release('/cookies.json');
    await tab.until(() => window.ran.length === 3);
  });

  it('stays shut where its policy is newer than the choice, and the visitor is asked', async () => {
    const { tab } = await visit({ choice: 'everything', file: policy({ revision: 2 }) });
    await tab.shown();
    await tab.heard('consent-ready');
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['session']);
  });

  for (const banner of ['revision="1"', 'placement="dialog"']) {
    it(`stays shut where its category is new, and the visitor is asked, ${banner}`, async () => {
      const file = policy({
        categories: [...policyWith({}).categories, { id: 'marketing' }],
        services: services.map((one) =>
          one.id === 'player' ? { ...one, category: 'marketing' } : one,
        ),
      });
      const { tab } = await visit({ choice: 'everything', banner, file });
      await tab.shown();
      await tab.until(() => window.ran.length === 2);
      expect(await tab.evaluate(() => window.ran)).to.deep.equal(['session', 'counter']);
    });
  }

  it('follows a choice in another tab', async () => {
    const { tab, site } = await visit({ choice: 'everything' });
    await tab.until(() => window.ran.length === 3);
    await tab.evaluate(() => window.idle());
    const other = await site.open('/');
    await other.store((store) => store.rejectAll());
    await tab.front();
    await tab.heard('consent-change');
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'sync']);
  });

  it('loads the store where its policy cannot be used', async () => {
    const { tab } = await visit({ choice: 'everything', file: '{}' });
    await tab.heard('consent-error');
    expect(await tab.evaluate(() => window.ran)).to.deep.equal([]);
  });

  it('loads the store where the code that reads its policy does not come', async () => {
    const failing = Object.fromEntries(
      Object.keys(await held('reading')).map((path) => [path, { status: 500 }]),
    );
    const { tab } = await visit({ choice: 'everything', routes: failing });
    await tab.until(() => window.ran.length === 3);
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(RUN.everything);
  });
});

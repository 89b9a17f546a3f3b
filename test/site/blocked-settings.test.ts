import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { policyWith } from '../policies.js';
import { chunk } from './chunks.js';
import { portal, type PageParts } from './pages.js';
import { closeSites, type Tab } from './site.js';
import { visitSite } from './visits.js';

const STATEMENT = { en: '/statement', fr: '/fr/statement' };

interface Visit extends PageParts {
  readonly statement?: boolean;
}

/** A page whose settings cannot be loaded. */
async function visit({ statement = true, ...parts }: Visit = {}) {
  const site = { name: 'Portal', ...(statement && { statement: STATEMENT }) };
  const visited = await visitSite(
    portal(parts, {
      '/cookies.json': JSON.stringify(policyWith({ site })),
      '/statement': 'The statement',
      '/fr/statement': 'La déclaration',
      [await chunk('settings')]: { status: 404 },
    }),
  );
  await visited.tab.shown();
  return {
    ...visited,
    comesTo: (path: string) => visited.tab.until((at) => location.pathname === at, path),
  };
}

const saysSo = (tab: Tab) =>
  eventually(async () => (await tab.messages()).some(({ type }) => type === 'dialog'), 'a message');

describe('opening the settings when their file is blocked', () => {
  afterEach(closeSites);

  const WAYS: Record<string, (tab: Tab) => Promise<unknown>> = {
    'the button of the banner': (tab) => tab.clickPart('settings'),
    'a link': (tab) => tab.click('#link'),
    'a script': (tab) => tab.store((store) => store.settings.show()),
  };
  const body = '<a id="link" href="#cookie-settings">Settings</a>';
  for (const [way, ask] of Object.entries(WAYS)) {
    it(`navigates to the cookie statement, by ${way}`, async () => {
      const { tab, comesTo } = await visit({ body });
      await ask(tab).catch(() => undefined);
      await comesTo('/statement');
    });

    it(`reports the missing settings when there is no statement, by ${way}`, async () => {
      const { tab } = await visit({ body, statement: false });
      await ask(tab);
      await saysSo(tab);
      expect(await tab.evaluate(() => location.pathname)).to.equal('/');
    });
  }

  it('navigates to the statement in the language of the banner', async () => {
    const { tab, comesTo } = await visit({ banner: 'lang="fr"' });
    await tab.clickPart('settings').catch(() => undefined);
    await comesTo('/fr/statement');
  });

  it('navigates to the statement when the code of the banner is blocked too', async () => {
    const site = { name: 'Portal', statement: STATEMENT };
    const { tab } = await visitSite(
      portal(
        {},
        {
          '/cookies.json': JSON.stringify(policyWith({ site })),
          '/statement': 'The statement',
          [await chunk('app')]: { status: 404 },
        },
      ),
    );
    await tab.clickPart('settings');
    await tab.until(() => location.pathname === '/statement');
  });
});

import { expect } from '@esm-bundle/chai';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { closeSites, openSite, type Tab } from '../site/site.js';
import { itNeeds, missingFor, startRecipe } from './ask-recipe.js';

const itRuns = itNeeds(await missingFor('django'));

type Server = Awaited<ReturnType<typeof startRecipe>>;

/** Starts the recipe and a visit; `settings` override those of the recipe. */
async function visitDjango(settings: object = {}) {
  server = await startRecipe('django', settings);
  const { port, send } = server;
  const site = await openSite({ '/': '' });
  const tab = await site.open('/', { host: '127.0.0.1' });
  const reasons = async () => {
    const kept = JSON.parse((await send({ path: '/records' })).body) as { reason: string }[];
    return kept.map(({ reason }) => reason);
  };
  return {
    tab,
    /** Opens the recipe’s page; `changed` is a text of its template and its replacement. */
    visit: (changed?: [old: string, text: string]) => {
      const [old = '', text = ''] = changed ?? [];
      const query = new URLSearchParams({ old, new: text });
      return tab.goto(`http://127.0.0.1:${port}/${changed ? `changed?${query}` : ''}`);
    },
    reasons,
    areRecorded: (expected: readonly string[]) =>
      eventually(async () => `${await reasons()}` === `${expected}`, `${expected} recorded`),
  };
}

let server: Server | undefined;
afterEach(async () => {
  await closeSites();
  await server?.stop();
  server = undefined;
});

/** Answers the banner, and waits for the error that the page reports. */
async function refuseInVain(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const keep = ({ message }: { message: string }) => (document.title += message);
    document.addEventListener('consent-error', keep);
  });
  await tab.clickPart('reject');
  await tab.until(() => document.title.includes('consent-elements'));
  return tab.evaluate(() => document.title);
}

/** How many decisions wait in the outbox while none is being posted. */
const waiting = (tab: Tab) =>
  tab.evaluate(() =>
    navigator.locks.request('consent-elements.outbox.', () => Object.keys(localStorage).length),
  );

const BODY = '</body>';
const FIELD = `{% csrf_token %}${BODY}`;

describe('the recipe for Django, with its CSRF protection on', () => {
  // A busy machine needs a while to start an interpreter twice, and a browser.

  itRuns('records the answers of a visitor', async () => {
    const { tab, visit, areRecorded } = await visitDjango();
    await visit();
    await tab.clickPart('reject');
    await areRecorded(['reject-all']);
    await tab.until(() => Object.keys(localStorage).length === 0);
    await tab.evaluate(async (address) => {
      const { documentStore } = (await import(address)) as { documentStore: () => ConsentStore };
      documentStore().acceptAll();
    }, '/static/consent-elements/elements.js');
    await areRecorded(['reject-all', 'accept-all']);
  });

  for (const [what, settings] of [
    ['the cookie is HttpOnly', { CSRF_COOKIE_HTTPONLY: true }],
    [
      'the session keeps the token',
      {
        CSRF_USE_SESSIONS: true,
        SESSION_ENGINE: 'django.contrib.sessions.backends.signed_cookies',
        MIDDLEWARE: [
          'django.middleware.common.CommonMiddleware',
          'django.contrib.sessions.middleware.SessionMiddleware',
          'django.middleware.csrf.CsrfViewMiddleware',
        ],
      },
    ],
  ] as const) {
    itRuns(`keeps an answer in the outbox if ${what}, until a page has the token`, async () => {
      const { tab, visit, reasons, areRecorded } = await visitDjango(settings);
      await visit();
      expect(await refuseInVain(tab))
        .to.include('/consent/')
        .and.to.include('403');
      expect(await reasons()).to.deep.equal([]);
      expect(await waiting(tab)).to.equal(1);
      await visit([BODY, FIELD]);
      await areRecorded(['reject-all']);
      await tab.until(() => Object.keys(localStorage).length === 0);
    });
  }

  itRuns('keeps an answer in the outbox if the view sends no cookie', async () => {
    const { tab, visit, areRecorded } = await visitDjango();
    await visit([BODY, BODY]);
    expect(await refuseInVain(tab)).to.include('without a CSRF token');
    expect(await waiting(tab)).to.equal(1);
    await visit();
    await areRecorded(['reject-all']);
  });

  itRuns('reads the token from where the csrf attribute says', async () => {
    const { tab, visit, areRecorded } = await visitDjango({
      CSRF_COOKIE_NAME: 'shop_csrf',
      CSRF_HEADER_NAME: 'HTTP_X_SHOP_TOKEN',
    });
    // The token tag makes Django send the cookie; this page does not have the tag.
    const csrf = 'csrf="X-Shop-Token: shop_csrf" data-x="{{ csrf_token }}" endpoint=';
    await visit(['endpoint=', csrf]);
    await tab.clickPart('accept');
    await areRecorded(['accept-all']);
  });

  for (const DEBUG of [true, false]) {
    itRuns(`names the address with a trailing slash, DEBUG = ${DEBUG}`, async () => {
      const { tab, visit, reasons, areRecorded } = await visitDjango({ DEBUG });
      await visit();
      await visit(["{% url 'consent' %}", '/consent']);
      const message = await refuseInVain(tab);
      expect(message).to.match(/endpoint \/consent should be http:\/\/127[.\d:]+\/consent\/, /);
      expect(await reasons()).to.deep.equal([]);
      expect(await waiting(tab)).to.equal(1);
      await visit();
      await areRecorded(['reject-all']);
    });
  }
});

import { expect } from '@esm-bundle/chai';
import { encodeConsent } from '../../src/model/encode.js';
import { readText } from '../package/ask-node.js';
import { recordOf } from '../records.js';
import { itNeeds, missingFor, startRecipe } from './ask-recipe.js';

const RECIPES = ['node-http.mjs', 'fetch.mjs', 'express.mjs', 'django', 'consent.php'];
const DAY = 24 * 60 * 60;
/** The script as it runs, and as it is blocked until consent. */
const OPEN = /<script +src="\/stats\.js">/;
const HELD = /<script type="text\/plain" data-consent="statistics" src="\/stats\.js">/;

/** PHP's own server has the older of the two types. */
const JAVASCRIPT = /^(text|application)\/javascript/;
/** Of these, some are files in the package or beside the recipe, in no folder that is served. */
const NOWHERE = [
  '/unknown',
  '/cdn/',
  '/cdn/unknown.js',
  '/cdn/../elements.js',
  '/cdn/chunks/../../elements.js',
  '/cdn/%2e%2e/elements.js',
  '/cdn/..%2felements.js',
  '/elements.js',
  '/records.mjs',
];

const now = Math.floor(Date.now() / 1000);
const valueOf = (choices: Parameters<typeof recordOf>[0], changes = {}) =>
  encodeConsent(recordOf(choices, { at: now - 10 * DAY, ...changes }));
const GRANTED = valueOf({ statistics: 'granted', media: 'denied' });
const cookie = (value: string) => ({ cookie: `a=1; cookies_preferences=${value}; b=2` });

/** A decision in the form in which the page posts it. */
const decision = (changes: object = {}) => ({
  id: crypto.randomUUID(),
  time: new Date().toISOString(),
  reason: 'save',
  revision: 1,
  decisions: { statistics: 'granted', media: 'denied' },
  value: GRANTED,
  language: 'en',
  ...changes,
});

/** Count, value and attributes of the consent cookie in a response; the value without quotes. */
function sentCookie(headers: { readonly 'set-cookie'?: string[] }) {
  const cookies = headers['set-cookie'] ?? [];
  const all = cookies.filter((one) => one.startsWith('cookies_preferences='));
  const [sent = ''] = all;
  const [pair = '', ...attributes] = sent.split(/; */);
  const value = pair.slice(pair.indexOf('=') + 1).replaceAll('"', '');
  return { count: all.length, value, attributes: attributes.map((one) => one.toLowerCase()) };
}

for (const file of RECIPES) {
  const missing = await missingFor(file);
  const itRuns = itNeeds(missing);

  describe(`docs/server/${file}`, () => {
    // A busy machine needs a while to start an interpreter twice.
    let server: Awaited<ReturnType<typeof startRecipe>>;
    before(async () => {
      if (missing === '') server = await startRecipe(file);
    });
    after(async () => {
      await server?.stop();
    });

    const show = (headers: Record<string, string> = {}) => server.send({ path: '/', headers });
    /** The CSRF token that Django requires of a post, as its page sends it. */
    const forgery = async () => {
      if (file !== 'django') return undefined;
      const { headers } = await show();
      const [, token] = /csrftoken=(\w+)/.exec(headers['set-cookie']!.join())!;
      return { 'x-csrftoken': token!, cookie: `csrftoken=${token}` };
    };
    const post = async (body: string, headers: Record<string, string> = {}, query = '') => {
      const token = await forgery();
      const cookies = [token?.cookie, headers['cookie']].filter(Boolean).join('; ');
      return server.send({
        path: (file === 'django' ? '/consent/' : '/consent') + query,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, ...token, cookie: cookies },
        body,
      });
    };
    /** Django stores records in its database; the harness serves them. */
    const records = async () =>
      file === 'django'
        ? (JSON.parse((await server.send({ path: '/records' })).body) as Record<string, unknown>[])
        : server.records();

    itRuns('runs a granted script and sends the Vary and Cache-Control headers', async () => {
      const { status, headers, body } = await show(cookie(GRANTED));
      expect(status).to.equal(200);
      expect(headers['content-type']).to.match(/^text\/html/);
      expect(headers['vary']).to.equal('Cookie, Sec-GPC');
      expect(headers['cache-control']).to.equal('private');
      expect(body).to.match(OPEN).and.not.to.match(HELD);
    });

    itRuns('serves the code and the policy that its page names', async () => {
      const { body } = await show();
      const [, code] = /<script type="module" src="([^"]+)"/.exec(body)!;
      const [, policy] = /<cookie-banner src="([^"]+)"/.exec(body)!;
      const script = await server.send({ path: code! });
      const [chunk] = /chunks\/[\w.-]+\.js/.exec(script.body)!;
      const part = await server.send({ path: code!.replace('elements.js', chunk) });
      const data = await server.send({ path: policy! });
      expect([script.status, part.status, data.status]).to.deep.equal([200, 200, 200]);
      expect(script.headers['content-type']).to.match(JAVASCRIPT);
      expect(part.headers['content-type']).to.match(JAVASCRIPT);
      expect(data.headers['content-type']).to.match(/^application\/json/);
      expect(JSON.parse(data.body)).to.deep.include({ revision: 1 });
    });

    const held = [
      ['there is no choice', {}],
      ['it is refused', cookie(valueOf({ statistics: 'denied' }))],
      ['it was never decided', cookie(valueOf({ media: 'granted' }))],
      ['the cookie is garbled', cookie('v=1&yes=%%%')],
      [
        'the choice has expired',
        cookie(valueOf({ statistics: 'granted' }, { at: now - 181 * DAY })),
      ],
      ['the policy has changed', cookie(valueOf({ statistics: 'granted' }, { revision: 0 }))],
    ] as const;
    for (const [when, headers] of held) {
      itRuns(`blocks the script while it is not granted: ${when}`, async () => {
        const { status, body, headers: answered } = await show(headers);
        expect(status).to.equal(200);
        expect(body).to.match(HELD).and.not.to.match(OPEN);
        expect(answered['vary']).to.equal('Cookie, Sec-GPC');
      });
    }

    itRuns('sends the choice again unchanged, until it expires', async () => {
      const { headers } = await show(cookie(GRANTED));
      const { value, attributes, count } = sentCookie(headers);
      expect(count).to.equal(1);
      expect(value).to.equal(GRANTED);
      expect(attributes).to.include.members(['path=/', 'samesite=lax']);
      expect(attributes).not.to.include('httponly');
      const age = attributes.find((one) => one.startsWith('max-age='))!.slice('max-age='.length);
      expect(Number(age)).to.be.within(170 * DAY - 60, 170 * DAY);
    });

    const refusal = valueOf({ statistics: 'denied', media: 'denied' }, { at: now - 9 * DAY });
    for (const [order, values] of [
      ['before', [GRANTED, refusal]],
      ['after', [refusal, GRANTED]],
    ] as const) {
      itRuns(`obeys a refusal with an older grant ${order} it in the header`, async () => {
        const { body, headers } = await show(cookie(values.join('; cookies_preferences=')));
        expect(body).to.match(HELD).and.not.to.match(OPEN);
        expect(sentCookie(headers).value).to.equal(refusal);
      });
    }

    const isNode = file.endsWith('.mjs');
    for (const path of isNode ? NOWHERE : []) {
      itRuns(`responds 404 to ${path}`, async () => {
        const { status, headers, body } = await server.send({ path, headers: cookie(GRANTED) });
        expect(status).to.equal(404);
        expect(body).not.to.match(/import|cookie-banner/);
        expect(sentCookie(headers).count).to.equal(0);
      });
    }

    if (isNode) {
      itRuns('serves a script of the site', async () => {
        const { status, headers } = await server.send({ path: '/stats.js' });
        expect(status).to.equal(200);
        expect(headers['content-type']).to.match(JAVASCRIPT);
      });
    }

    const unsent = [
      ['no choice', {}],
      ['a garbled choice', cookie('v=1&yes=%%%')],
      ['an expired choice', cookie(valueOf({ media: 'denied' }, { at: now - 181 * DAY }))],
      ['a truncated choice', cookie(GRANTED.replace(/&no=.*/, ''))],
    ] as const;
    for (const [what, headers] of unsent) {
      itRuns(`sets no cookie for ${what}`, async () => {
        expect(sentCookie((await show(headers)).headers).count).to.equal(0);
      });
    }

    itRuns('records a decision once if it is posted twice', async () => {
      const before = await records();
      const sent = decision();
      const first = await post(JSON.stringify(sent), cookie(GRANTED));
      const second = await post(JSON.stringify({ ...sent, language: 'fr' }), cookie(GRANTED));
      expect([first.status, second.status]).to.deep.equal([204, 204]);
      expect(sentCookie(first.headers).value).to.equal(GRANTED);
      const kept = (await records()).filter(({ id }) => !before.some((old) => old['id'] === id));
      expect(kept).to.have.length(1);
      expect(kept[0]).to.deep.include(sent);
    });

    itRuns('records a decision that is posted to an address with a query string', async () => {
      const before = await records();
      expect((await post(JSON.stringify(decision()), {}, '?from=page')).status).to.equal(204);
      expect(await records()).to.have.length(before.length + 1);
    });

    const refused = [
      ['a body that is not JSON', 'x', {}],
      ['an empty body', '', {}],
      ['a list', '[]', {}],
      ['a decision without an id', JSON.stringify(decision({ id: undefined })), {}],
      ['an id that is a path', JSON.stringify(decision({ id: '../x' })), {}],
      ['an id that is a list', JSON.stringify(decision({ id: [decision().id] })), {}],
      [
        'a content type that a form can send',
        JSON.stringify(decision()),
        { 'content-type': 'text/plain' },
      ],
    ] as const;
    for (const [what, body, headers] of refused) {
      itRuns(`responds 400 to ${what} and records nothing`, async () => {
        const before = (await records()).length;
        expect((await post(body, headers)).status).to.equal(400);
        expect(await records()).to.have.length(before);
      });
    }
  });
}

for (const file of ['django', 'consent.php']) {
  const missing = await missingFor(file);

  describe(`docs/server/${file} with a DOMAIN`, () => {
    itNeeds(missing)('sends the cookie for that domain', async () => {
      const server = await startRecipe(file, {}, 'shop.example');
      const { headers } = await server.send({ path: '/', headers: cookie(GRANTED) });
      await server.stop();
      expect(sentCookie(headers).attributes).to.include('domain=shop.example');
    });
  });
}

const missing = await missingFor('consent.php');

describe('docs/server/consent.php without a folder for its records', () => {
  itNeeds(missing)('responds 500, so that the page keeps the decision', async () => {
    const server = await startRecipe('consent.php', { RECORDS: '/dev/null' });
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(decision());
    const { status } = await server.send({ path: '/consent', method: 'POST', headers, body });
    await server.stop();
    expect(status).to.equal(500);
  });
});

describe('docs/server/router.php', () => {
  itNeeds(missing)('serves files, and no records', async () => {
    const server = await startRecipe('consent.php');
    const { id } = decision();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ id });
    await server.send({ path: '/consent', method: 'POST', headers, body });
    const bodyOf = async (path: string) => (await server.send({ path })).body;
    const bodies = [await bodyOf('/stats.js'), await bodyOf(`/records/${id}.json`)];
    const kept = await server.records();
    await server.stop();
    expect(kept.map((one) => one['id'])).to.deep.equal([id]);
    expect(bodies[0]).to.equal('export {};');
    expect(bodies[1]).to.match(HELD).and.not.to.include(id);
  });
});

const text = await readText('docs/server.md');

describe('docs/server.md', () => {
  const blocks = new Map(
    [...text.matchAll(/```(?:\w+) (\S+)\n([\s\S]*?)```\n/g)].map(([, file, code]) => [file, code]),
  );

  const FILES = ['settings.py', 'urls.py', 'consent/models.py', 'consent/choice.py'];
  const django = [...FILES, 'consent/views.py', 'templates/page.html'].map(
    (one) => `django/${one}`,
  );
  const alone = RECIPES.filter((file) => file !== 'django');

  it('uses the same policy in the recipe for Django as in all others', async () => {
    const policy = await readText('docs/server/cookies.json');
    expect(await readText('docs/server/django/static/cookies.json')).to.equal(policy);
  });

  for (const file of [
    ...alone,
    ...django,
    'router.php',
    'records.mjs',
    'files.mjs',
    'cookies.json',
  ]) {
    it(`quotes ${file} unchanged`, async () => {
      expect(blocks.get(file)).to.equal(await readText(`docs/server/${file}`));
    });
  }
});

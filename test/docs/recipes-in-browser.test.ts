import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { closeSites, openSite, type Tab } from '../site/site.js';
import { itNeeds, missingFor, startRecipe } from './ask-recipe.js';

const RECIPES = ['node-http.mjs', 'fetch.mjs', 'express.mjs', 'express-csp.mjs'];
/** What `/stats.js` writes to the console. */
const RAN = 'Statistics are granted';

type Server = Awaited<ReturnType<typeof startRecipe>>;

/** A visitor's browser; the site of the harness itself is not visited. */
async function visit({ port }: Server): Promise<Tab> {
  const site = await openSite({ '/': 'Another page' });
  const tab = await site.open('/');
  await tab.goto(`http://127.0.0.1:${port}/`);
  return tab;
}

const runs = async (tab: Tab) => (await tab.messages()).filter(({ text }) => text === RAN);
/** Errors of scripts and refusals of the security policy are among them. */
const others = async (tab: Tab) => (await tab.messages()).filter(({ text }) => text !== RAN);

for (const file of RECIPES) {
  const itRuns = itNeeds(await missingFor(file));

  describe(`a browser that visits docs/server/${file}`, () => {
    let server: Server;
    before(async () => {
      server = await startRecipe(file);
    });
    after(async () => {
      await server?.stop();
    });
    afterEach(closeSites);

    itRuns('shows the banner, and runs the script once it is allowed', async () => {
      const tab = await visit(server);
      await tab.shown();
      expect(await runs(tab)).to.deep.equal([]);
      await tab.clickPart('accept');
      await eventually(async () => (await runs(tab)).length === 1);
      expect(await others(tab)).to.deep.equal([]);
    });

    itRuns('runs the script on the next visit, without a banner', async () => {
      const tab = await visit(server);
      await tab.clickPart('accept');
      await eventually(async () => (await runs(tab)).length === 1);
      await tab.reload();
      await eventually(async () => (await runs(tab)).length === 2);
      await tab.gone();
      expect(await others(tab)).to.deep.equal([]);
    });

    itRuns('shows no banner after a refusal, and does not run the script', async () => {
      const tab = await visit(server);
      await tab.clickPart('reject');
      await tab.gone();
      await tab.reload();
      await tab.rest();
      await tab.gone();
      expect(await tab.messages()).to.deep.equal([]);
    });
  });
}

/** The nonces of all scripts and style sheets of a page, and of its security policy. */
function noncesOf(body: string, policy: string) {
  const tags = [...body.matchAll(/<(?:script|style)\b[^>]*>/g)].map(([tag]) => tag);
  const written = tags.map((tag) => / nonce="([^"]+)"/.exec(tag)?.[1]);
  return [...written, ...[...policy.matchAll(/'nonce-([^']+)'/g)].map(([, nonce]) => nonce)];
}

const needsExpress = itNeeds(await missingFor('express-csp.mjs'));

describe('the security policy of docs/server/express-csp.mjs', () => {
  needsExpress('has a nonce of its own in each response', async () => {
    const server = await startRecipe('express-csp.mjs');
    const [first, second] = [await server.send({ path: '/' }), await server.send({ path: '/' })];
    await server.stop();
    const nonces = [first, second].map(({ body, headers }) =>
      noncesOf(body, headers['content-security-policy']!),
    );
    expect(nonces[0]).to.have.length(5);
    expect(new Set(nonces[0])).to.have.property('size', 1);
    expect(new Set(nonces[1])).to.have.property('size', 1);
    expect(nonces[0]![0]).not.to.equal(nonces[1]![0]);
  });
});

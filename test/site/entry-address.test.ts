import { expect } from '@esm-bundle/chai';
import { listFiles } from '../package/ask-node.js';
import { cookieOf } from '../records.js';
import { page, portal } from './pages.js';
import { closeSites, type Route } from './site.js';
import { reasons, visitSite } from './visits.js';

const CHOICE = cookieOf(['statistics'], ['media'], { at: Math.floor(Date.now() / 1000) });
const GATED = `<script type="text/plain" data-consent="statistics">ran.push('one')</script>
  <a href="#cookie-settings">Cookie settings</a>`;

const tag = (file: string, attributes = '') =>
  `<script type="module" ${attributes} src="/cdn/${file}"></script>`;
const using = (file: string) => `<script type="module">
  import { documentStore } from '/cdn/${file}';
  window.granted = documentStore().isGranted('statistics');
</script>`;

/** The addresses by which a page may load the entry, and how often the server is asked for it. */
const PAGES: Record<string, { script: string; entries: string[] }> = {
  'a version in its query': {
    script: tag('elements.js?ver=0.1.0'),
    entries: ['/cdn/elements.js?ver=0.1.0'],
  },
  'another name': { script: tag('elements.3f2a.js'), entries: ['/cdn/elements.3f2a.js'] },
  'a hash': { script: tag('elements.js#start'), entries: ['/cdn/elements.js'] },
  'two addresses': {
    script: tag('elements.js') + tag('elements.js?x') + using('elements.js?x'),
    entries: ['/cdn/elements.js', '/cdn/elements.js?x'],
  },
  'two names': {
    script: tag('elements.3f2a.js') + tag('elements.js?ver=2') + using('elements.js?ver=2'),
    entries: ['/cdn/elements.3f2a.js', '/cdn/elements.js?ver=2'],
  },
};

declare global {
  interface Window {
    granted?: boolean;
  }
}

describe('an entry loaded by', () => {
  afterEach(closeSites);

  const visit = async (script: string, choice?: string) => {
    const body = await (await fetch('/dist/cdn/elements.js')).text();
    const routes: Record<string, Route> = { '/cdn/elements.3f2a.js': body };
    const parts = { script, banner: 'revision="1"', body: GATED };
    const visited = await visitSite(portal(parts, routes), { choice });
    const entries = async () =>
      (await visited.site.requests())
        .map(({ path, search }) => path + search)
        .filter((path) => /\/cdn\/elements/.test(path));
    return { ...visited, entries };
  };

  for (const [address, { script, entries }] of Object.entries(PAGES)) {
    it(`${address} is requested once and asks a first visitor`, async () => {
      const { tab, kept, ...visited } = await visit(script);
      await tab.clickPart('accept');
      await tab.heard('consent-change');
      await tab.until(() => window.ran.length > 0);
      await tab.evaluate(() => window.idle());
      await tab.click('a');
      await tab.until(
        () => document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog')?.open,
      );
      expect(await visited.entries()).to.have.members(entries);
      expect(await tab.evaluate(() => window.ran)).to.deep.equal(['one']);
      expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'accept-all']);
      expect(await visited.boxes()).to.equal(0);
      expect(await kept()).to.include('yes=statistics.media');
    });

    it(`${address} runs the scripts of a returning visitor once`, async () => {
      const { tab, asked, entries: askedFor } = await visit(script, CHOICE);
      await tab.until(() => window.ran.length > 0);
      await tab.evaluate(() => window.idle());
      await tab.heard('consent-ready');
      expect(await tab.evaluate(() => window.ran)).to.deep.equal(['one']);
      expect(await tab.evaluate(() => window.granted)).not.to.equal(false);
      expect(await askedFor()).to.have.members(entries);
      if (entries.length === 1) expect(await asked()).not.to.include('/cookies.json');
    });
  }

  it('an address with a query applies the nonce of its script to gated scripts', async () => {
    for (const file of ['elements.js?ver=1', 'elements.js#start']) {
      const gated = (name: string, attributes = '') =>
        `<script ${attributes} type="text/plain" data-consent="statistics">ran.push('${name}')</script>`;
      const html = page({
        script: tag(file, 'nonce="abc"'),
        banner: 'revision="1"',
        body: gated('without') + gated('with', 'nonce="abc"'),
      });
      const { tab } = await visitSite({ ...portal(), '/': html }, { choice: CHOICE });
      await tab.until(() => window.ran.length > 0);
      expect(await tab.evaluate(() => window.ran), file).to.deep.equal(['with']);
    }
  });
});

describe('the chunks of the entry', () => {
  it('do not import it by name', async () => {
    const chunks = (await listFiles('dist/cdn/chunks')).filter((file) => file.endsWith('.js'));
    expect(chunks).to.have.length.above(10);
    for (const file of chunks) {
      const text = await (await fetch(`/dist/cdn/chunks/${file}`)).text();
      expect(text, file).not.to.match(/elements(\.all)?\.js/);
    }
  });
});

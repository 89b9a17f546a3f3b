import { expect } from '@esm-bundle/chai';
import { renderSnippet } from '../../src/render.js';
import { eventually } from '../eventually.js';
import { policy } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk, held } from './chunks.js';
import { page, portal, type PageParts } from './pages.js';
import { closeSites, type Route } from './site.js';
import { commands, googleTag, matomoTag, VENDORS } from './vendor-tags.js';
import { visitSite } from './visits.js';

const NOW = Math.floor(Date.now() / 1000);
/** Statistics are allowed, what stands for marketing here is not. */
const CHOICE = cookieOf(['statistics'], ['media'], { at: NOW });

const GATE = 'type="text/plain" data-consent="statistics"';
const RAN = `<script ${GATE}>fetch('/ran')</script>`;

const SIGNALS = "googleConsentMode({ ad_storage: 'media', analytics_storage: 'statistics' })";

const module = (text: string, attributes = '') =>
  `<script type="module" ${attributes}>${text}</script>`;

const starting = (file: string, effects: string) => `
  import { start } from '/cdn/${file}';
  import { googleConsentMode, matomo } from '/cdn/signals.js';
  start({ effects: [${effects}] });`;

const tag = (file: string, attributes = '') =>
  `<script type="module" ${attributes} src="/cdn/${file}"></script>`;

/** How a page may have the package, and give it effects. */
const INSTALLS: Record<string, (effects: string) => PageParts> = {
  'the script tag and a module': (effects) => ({
    script: tag('elements.js') + module(starting('elements.js', effects)),
  }),
  'a module before the script tag': (effects) => ({
    script: module(starting('elements.js', effects)) + tag('elements.js'),
  }),
  'an async script tag and a module': (effects) => ({
    script: tag('elements.js', 'async') + module(starting('elements.js', effects)),
  }),
  'a module alone': (effects) => ({ script: module(starting('elements.js', effects)) }),
  'a script that imports it when the page is read': (effects) => ({
    script: `<script>
      addEventListener('load', async () => {
        const { googleConsentMode } = await globalThis.signals;
        const { start } = await import('/cdn/elements.js');
        start({ effects: [${effects}] });
      });
      globalThis.signals = import('/cdn/signals.js');
    </script>`,
  }),
  'everything in one file and a module': (effects) => ({
    script: tag('elements.all.js') + module(starting('elements.all.js', effects)),
  }),
  'everything in one file, imported by a module': (effects) => ({
    script: module(starting('elements.all.js', effects)),
  }),
};

const visit = (
  parts: PageParts,
  routes: Record<string, Route> = {},
  choice?: string,
  isInPart = false,
) => visitSite(portal(parts, { ...VENDORS, ...routes }), { choice, isInPart });

const warnings = async (tab: { messages(): Promise<{ type: string; text: string }[]> }) =>
  (await tab.messages()).filter(({ type }) => type === 'warning').map(({ text }) => text);

describe('an effect announces consent before a gate opens', () => {
  afterEach(closeSites);

  for (const [install, parts] of Object.entries(INSTALLS)) {
    it(`on a return visit: ${install}`, async () => {
      const given = { ...parts(SIGNALS), banner: 'revision="1"', body: googleTag(GATE) };
      const { site, tab, asked, isAsked } = await visit(given, {}, CHOICE);
      await isAsked('/collect/denied');
      expect(await tab.evaluate(commands)).to.deep.equal(['default', 'update', 'js', 'config']);
      expect(await asked()).not.to.include('/collect/granted');
      expect((await site.cookies()).map(({ name }) => name)).not.to.include('_gcl_au');
    });
  }

  it('on a return visit whose module comes late', async () => {
    const { site, tab, asked, isAsked } = await visitSite(
      portal(
        {
          script: tag('elements.js') + tag('../late.js'),
          banner: 'revision="1"',
          body: googleTag(GATE),
        },
        { ...VENDORS, '/late.js': { body: starting('elements.js', SIGNALS), held: true } },
      ),
      { choice: CHOICE, isInPart: true },
    );
    await isAsked('/cdn/elements.js');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await asked()).not.to.include('/gtag.js');
    await site.release('/late.js');
    await isAsked('/collect/denied');
    expect(await tab.evaluate(commands)).to.deep.equal(['default', 'update', 'js', 'config']);
  });

  it('on an answer of the visitor', async () => {
    for (const file of ['elements.js', 'elements.all.js']) {
      const parts = INSTALLS['the script tag and a module']!(SIGNALS);
      const script = parts.script!.replaceAll('elements.js', file);
      const { tab, isAsked } = await visit({ script, body: googleTag(GATE) });
      await tab.until(() => (window as { dataLayer?: [] }).dataLayer?.length);
      await tab.clickPart('accept');
      await isAsked('/collect/granted');
      expect(await tab.evaluate(commands), file).to.deep.equal([
        'default',
        'update',
        'js',
        'config',
      ]);
    }
  });

  it('in a prerendered page', async () => {
    const snippet = await renderSnippet(policy, {
      entry: '/cdn/elements.js',
      src: '/cookies.json',
    });
    const html = page({ script: module(starting('elements.js', SIGNALS)), body: googleTag(GATE) });
    const banner = /<cookie-banner.*<\/cookie-banner>/;
    const { tab, isAsked } = await visitSite(
      {
        ...VENDORS,
        '/': html.replace(banner, () => snippet),
        '/cookies.json': JSON.stringify(policy),
      },
      { choice: CHOICE },
    );
    await isAsked('/collect/denied');
    expect(await tab.evaluate(commands)).to.deep.equal(['default', 'update', 'js', 'config']);
  });

  it('and gates wait for its code only if an effect is used', async () => {
    const core = await chunk('app');
    const parts = { ...INSTALLS['the script tag and a module']!(SIGNALS), body: RAN };
    const known = { ...parts, banner: 'revision="1"' };
    const { site, tab, asked, isAsked } = await visit(known, await held('app'), CHOICE);
    await isAsked(core);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await asked()).not.to.include('/ran');
    await site.release(core);
    await isAsked('/ran');
    const script =
      tag('elements.js') + module("import { start } from '/cdn/elements.js'; start();");
    const without = await visit({ ...known, script }, await held('app'), CHOICE);
    await without.isAsked('/ran');
  });

  it('and gates stay shut when its code is blocked', async () => {
    const parts = { ...INSTALLS['the script tag and a module']!(SIGNALS), body: RAN };
    const { tab, asked } = await visit(
      { ...parts, banner: 'revision="1"' },
      { [await chunk('app')]: { status: 404 } },
      CHOICE,
    );
    await eventually(async () => (await warnings(tab)).length > 0);
    expect(await asked()).not.to.include('/ran');
    const errors = (await tab.messages()).filter(({ type }) => type === 'pageerror');
    expect(errors).to.deep.equal([]);
  });
});

describe('an effect imported as a module of its own', () => {
  afterEach(closeSites);

  const BESIDE = "import('/cdn/signals.js').then((signals) => signals.googleConsentMode())";

  for (const file of ['elements.js', 'elements.all.js']) {
    const parts = {
      script:
        tag(file) +
        module(`import { start } from '/cdn/${file}'; start({ effects: [${BESIDE}] });`),
      body: RAN + googleTag(GATE),
      banner: 'revision="1"',
    };

    it(`announces consent before a gate opens, ${file}`, async () => {
      const { site, tab, asked, isAsked } = await visit(
        parts,
        { '/cdn/signals.js': { held: true } },
        CHOICE,
      );
      await isAsked('/cdn/signals.js');
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(await asked()).not.to.include('/ran');
      await site.release('/cdn/signals.js');
      await isAsked('/collect/denied');
      expect(await tab.evaluate(commands)).to.deep.equal(['default', 'update', 'js', 'config']);
    });

    it(`leaves banner and gates working when its file is blocked, with one warning, ${file}`, async () => {
      const blocked = { '/cdn/signals.js': { status: 404 } };
      const { tab, isAsked } = await visit({ ...parts, body: RAN }, blocked);
      await tab.clickPart('accept');
      await isAsked('/ran');
      const said = await warnings(tab);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/an effect of start\(\) could not be loaded/);
      const errors = (await tab.messages()).filter(({ type }) => type === 'pageerror');
      expect(errors).to.deep.equal([]);
      const again = await visit({ ...parts, body: RAN }, blocked, CHOICE);
      await again.isAsked('/ran');
    });

    it(`delays gates for a few seconds at most, ${file}`, async () => {
      const script = `<script>{
        const { setTimeout } = window;
        window.setTimeout = (fn, delay, ...rest) => setTimeout(fn, delay === 3000 ? 100 : delay, ...rest);
      }</script>`;
      const { isAsked } = await visit(
        { ...parts, head: script },
        { '/cdn/signals.js': { held: true } },
        CHOICE,
      );
      await isAsked('/ran');
    });
  }
});

describe('an ungated vendor tag', () => {
  afterEach(closeSites);

  const script = (effects: string) => INSTALLS['the script tag and a module']!(effects).script!;

  it('of Google reads the default before its own commands while it loads', async () => {
    const { site, tab, isAsked } = await visit(
      { head: googleTag('async'), script: script(SIGNALS) },
      { '/gtag.js': { body: VENDORS['/gtag.js'] as string, held: true } },
      undefined,
      true,
    );
    await tab.until(() => (window as { dataLayer?: unknown[] }).dataLayer!.length > 2);
    await site.release('/gtag.js');
    await isAsked('/collect/denied');
    expect(await tab.evaluate(commands)).to.deep.equal(['default', 'js', 'config']);
    expect(await warnings(tab)).to.be.empty;
  });

  it('of Google that ran first triggers a warning that says how to gate it', async () => {
    const { tab } = await visit({ head: googleTag(), script: script(SIGNALS) });
    await eventually(async () => (await warnings(tab)).some((text) => /Google tag ran/.test(text)));
    expect(await tab.evaluate(commands)).to.deep.equal(['js', 'config', 'default']);
  });

  it('of Matomo requests and stores nothing while it loads', async () => {
    const { site, tab, asked, isAsked } = await visit(
      { head: matomoTag('async'), script: script('matomo()') },
      { '/tracker.js': { body: VENDORS['/tracker.js'] as string, held: true } },
      undefined,
      true,
    );
    await tab.until(() => (window as { _paq?: unknown[] })._paq?.length === 2);
    await site.release('/tracker.js');
    await isAsked('/tracker-ran');
    expect(await site.cookies()).to.be.empty;
    await tab.clickPart('accept');
    await isAsked('/hit');
    expect((await asked()).filter((path) => path === '/hit')).to.have.length(1);
    expect(await warnings(tab)).to.be.empty;
  });

  it('of Matomo after the line that requires consent requests and stores nothing', async () => {
    const line = "<script>(window._paq ??= []).push(['requireConsent']);</script>";
    const { site, tab, asked } = await visit({
      head: line + matomoTag(),
      script: script('matomo()'),
    });
    await tab.heard('consent-ready');
    expect(await asked()).not.to.include('/hit');
    expect(await site.cookies()).to.be.empty;
    expect(await warnings(tab)).to.be.empty;
  });

  it('of Matomo that ran first triggers a warning that says how to gate it', async () => {
    const { tab } = await visit({ head: matomoTag(), script: script('matomo()') });
    await eventually(async () => (await warnings(tab)).some((text) => /Matomo ran/.test(text)));
  });

  it('of Matomo that is gated instead counts once after consent', async () => {
    const { site, tab, asked, isAsked } = await visit({
      body: matomoTag(GATE),
      script: script('matomo()'),
    });
    await tab.heard('consent-ready');
    expect(await site.cookies()).to.be.empty;
    await tab.clickPart('accept');
    await isAsked('/hit');
    expect((await asked()).filter((path) => path === '/hit')).to.have.length(1);
  });
});

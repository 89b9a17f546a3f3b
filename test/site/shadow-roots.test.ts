import { expect } from '@esm-bundle/chai';
import { encodeConsent } from '../../src/model/encode.js';
import { MODULES, portal } from './pages.js';
import { closeSites } from './site.js';
import { visitSite } from './visits.js';

/** An element of the page that has a gate, and a link to the settings, in its shadow root. */
const FILM = `customElements.define('my-film', class extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<cookie-gate category="video"><iframe data-src="/film" title="A film"></iframe></cookie-gate>' +
      '<a href="#cookie-settings">Cookie settings</a>';
  }
});`;

const DEFINITION = `import 'consent-elements/define/gate.js'; ${FILM}`;

const CDN = '<script type="module" src="/cdn/elements.js"></script>';

const module = (code: string) => `<script type="module">${code}</script>`;

/** How a page may load the package beside the module of a component. */
const WAYS = {
  'in one bundle': module(`import 'consent-elements/elements.js'; ${DEFINITION}`),
  'after the component': module(`${DEFINITION} await import('consent-elements/elements.js');`),
  'with a script tag beside the bundle': CDN + module(DEFINITION),
};

const REFUSED = encodeConsent({
  revision: 1,
  at: Math.floor(Date.now() / 1000),
  decisions: new Map([
    ['statistics', 'denied'],
    ['media', 'denied'],
  ]),
});

const site = (way: string, body = '<my-film></my-film>') => ({
  ...portal({ script: MODULES + way, body, banner: 'revision="1"' }),
  '/film': 'A film',
});

const ALLOW = 'my-film [part=allow-always]';

describe('a gate in the shadow root of another element', () => {
  afterEach(closeSites);

  for (const [name, way] of Object.entries(WAYS)) {
    it(`says what it holds back, and opens by an answer, ${name}`, async () => {
      const { tab, isAsked, asked } = await visitSite(site(way));
      await tab.click(ALLOW);
      await isAsked('/film');
      expect((await asked()).filter((path) => path === '/cookies.json')).to.have.length(1);
    });

    it(`says what it holds back on a return visit, ${name}`, async () => {
      const { tab, isAsked } = await visitSite(site(way), { choice: REFUSED });
      await tab.click(ALLOW);
      await isAsked('/film');
    });
  }

  it('says what it holds back where it is added after the store was created', async () => {
    const script = "import { start } from 'consent-elements/elements.js'; start();";
    const { tab, isAsked, asked } = await visitSite(site(module(script), ''), { choice: REFUSED });
    await tab.hasStore();
    expect(await asked()).not.to.include('/cookies.json');
    await tab.evaluate((code) => {
      const added = document.createElement('script');
      added.type = 'module';
      added.text = code;
      document.body.append(added, document.createElement('my-film'));
    }, DEFINITION);
    await tab.click(ALLOW);
    await isAsked('/film');
  });

  it('is beside a link that opens the settings', async () => {
    const { tab } = await visitSite(site(WAYS['in one bundle']));
    await tab.click('my-film a');
    await tab.click('cookie-settings [part=reject]');
    await tab.gone();
  });
});

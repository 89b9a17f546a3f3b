import { expect } from '@esm-bundle/chai';
import { cookieOf } from '../records.js';
import { page, portal } from './pages.js';
import { closeSites, openSite } from './site.js';
import { visitSite } from './visits.js';

const OWN_CLASS = `
  const { Promise: Native } = window;
  window.Promise = class Promise {
    #native;
    constructor(fn) { this.#native = new Native(fn); }
    then(done, failed) {
      const next = this.#native.then(done, failed);
      return Promise.resolve(next);
    }
    catch(failed) { return this.then(undefined, failed); }
    finally(fn) { return Promise.resolve(this.#native.finally(fn)); }
    static resolve(value) {
      return value instanceof Promise ? value : new Promise((resolve) => resolve(value));
    }
    static reject(error) { return new Promise((_, reject) => reject(error)); }
    static all(values) { return Promise.resolve(Native.all(values)); }
    static race(values) { return Promise.resolve(Native.race(values)); }
  };`;

/** No promise of an async function is an instance of these. */
const REPLACED: Readonly<Record<string, string>> = {
  'a class of its own, as zone.js does': OWN_CLASS,
  'a function, as Bluebird does': `
    const { Promise: Native } = window;
    function Own(fn) { return Reflect.construct(Native, [fn], Own); }
    Own.prototype = Object.create(Native.prototype, { constructor: { value: Own } });
    for (const name of ['all', 'race', 'resolve', 'reject']) {
      Own[name] = (value) => Native[name].call(Own, value);
    }
    window.Promise = Own;`,
  'a subclass without allSettled, as an old polyfill':
    'window.Promise = class extends Promise {}; window.Promise.allSettled = undefined',
};

const inBlock = (text: string) => `<script>{ ${text} }</script>`;

const CHOICE = cookieOf(['statistics'], ['media'], { at: Math.floor(Date.now() / 1000) });

const STARTING = `<script type="module">
  import { start } from '/cdn/elements.js';
  start({ effects: [async () => { await fetch('/announced'); }] });
</script>`;

const RAN = `<script type="text/plain" data-consent="statistics">fetch('/ran')</script>`;

describe('a page that replaces Promise', () => {
  afterEach(closeSites);

  for (const [name, text] of Object.entries(REPLACED)) {
    it(`opens and closes the settings twice without an error: ${name}`, async () => {
      const site = await openSite(portal({ head: inBlock(text) }));
      const tab = await site.open('/');
      for (const key of ['Escape', 'Enter']) {
        await tab.clickPart('settings');
        await tab.until(() =>
          document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog[open]'),
        );
        await (key === 'Escape' ? tab.press(key) : tab.clickPart('close'));
        await tab.until(
          () => !document.querySelector('cookie-settings')!.shadowRoot!.querySelector('[open]'),
        );
      }
      const errors = (await tab.messages()).filter(({ type }) => type === 'pageerror');
      expect(errors).to.deep.equal([]);
    });

    it(`keeps gates shut until an async effect has announced consent: ${name}`, async () => {
      const routes = {
        ...portal(),
        '/': page({ head: inBlock(text) + STARTING, banner: 'revision="1"', body: RAN }),
        '/announced': { held: true },
        '/ran': '',
      };
      const { site, tab, asked, isAsked } = await visitSite(routes, { choice: CHOICE });
      await isAsked('/announced');
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await asked()).not.to.include('/ran');
      await site.release('/announced');
      await isAsked('/ran');
    });
  }
});

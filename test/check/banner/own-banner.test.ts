import { expect } from '@esm-bundle/chai';
import { renderSnippet } from '../../../src/render.js';
import { ahead } from '../../ahead.js';
import { policy } from '../../policies.js';
import { page, portal } from '../../site/pages.js';
import { find, see, type SeeOptions } from './banners.js';

const NAME = 'cookies_preferences';
const REFUSED = /^v=1&rev=1&at=\d+&yes=&no=statistics\.media$/;
const ACCEPTED = /^v=1&rev=1&at=\d+&yes=statistics\.media&no=$/;

const seeOwn = (banner: string, options: Partial<SeeOptions> = {}) =>
  see({ routes: portal({ banner }), ...options });

const KEEPS_NO_COOKIE = `
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
  window.addEventListener('consent-change', (event) => event.stopImmediatePropagation(), true);`;

/** The visit that waits long. */
const visits = ahead({
  unwritten: () => seeOwn('', { answer: 'refuse', script: KEEPS_NO_COOKIE }),
});

describe('our own banner, driven by its parts', () => {
  for (const placement of ['bottom', 'top', 'corner', 'inline', 'dialog']) {
    it(`is refused in the placement ${placement}`, async () => {
      const seen = await seeOwn(`placement="${placement}"`, { answer: 'refuse' });
      expect(seen.manager).to.equal('consent-elements');
      expect(seen.problem).to.equal('');
      expect(seen.cookies[NAME]).to.match(REFUSED);
    });
  }

  for (const [locale, accept, reject] of [
    ['de', 'Alle akzeptieren', 'Alle ablehnen'],
    ['ja', 'すべて許可', 'すべて拒否'],
    ['ar', 'قبول الكل', 'رفض الكل'],
  ]) {
    it(`is accepted and measured in the language ${locale}`, async () => {
      const { measured, problem, cookies } = await seeOwn(`locale="${locale}"`, {
        answer: 'accept',
      });
      expect([measured?.accept?.text, measured?.reject?.text]).to.deep.equal([accept, reject]);
      expect(problem).to.equal('');
      expect(cookies[NAME]).to.match(ACCEPTED);
    });
  }

  it('is refused where a server has rendered it', async () => {
    const options = { entry: '/cdn/elements.js', src: '/cookies.json', locale: 'en' };
    const html = `<!doctype html><title>A page</title>${await renderSnippet(policy, options)}`;
    const { problem, cookies } = await see({
      routes: { ...portal(), '/': html },
      answer: 'refuse',
    });
    expect(problem).to.equal('');
    expect(cookies[NAME]).to.match(REFUSED);
  });

  it('is answered in the settings if their dialog is open above it', async () => {
    const { measured, problem, cookies } = await seeOwn('', {
      answer: 'refuse',
      before: `document.querySelector('cookie-banner').shadowRoot.querySelector('[part=settings]').click();
        new Promise((resolve) => {
          const look = () =>
            document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog[open]') ? resolve() : setTimeout(look, 10);
          look();
        })`,
    });
    expect(measured?.reject?.isInView).to.be.true;
    expect(problem).to.equal('');
    expect(cookies[NAME]).to.match(REFUSED);
  });

  it('keeps the choice under the name of the cookie that the page has chosen', async () => {
    const { problem, cookies } = await seeOwn('cookie="own"', { answer: 'refuse' });
    expect(problem).to.equal('');
    expect(cookies['own']).to.match(REFUSED);
  });

  it('is answered with the keyboard, and measured as not in view, where something covers it', async () => {
    const style = 'position: fixed; inset: 0; width: 100%; height: 100%';
    const body = `<div id="cover" popover="manual" style="${style}"></div>
      <script>cover.showPopover();</script>`;
    const { measured, problem } = await see({ routes: portal({ body }), answer: 'refuse' });
    expect(measured?.accept?.isInView).to.be.false;
    expect(problem).to.equal('');
  });

  it('says that no cookie was written where the browser keeps none', async () => {
    const { problem } = await visits.unwritten;
    expect(problem).to.contain('no consent cookie was written');
  });

  it('is found on a page that forbids scripts of others and replaces built-in functions', async () => {
    const head = `<script nonce="n">
      Array.from = () => { throw new Error('replaced'); };
      window.setTimeout = window.requestAnimationFrame = () => 0;
      JSON.stringify = () => 'replaced';
      Element.prototype.getBoundingClientRect = () => ({});
    </script>`;
    const body = page({
      head,
      script: '<script type="module" nonce="n" src="/cdn/elements.js"></script>',
    });
    const headers = { 'content-security-policy': "script-src 'nonce-n' 'strict-dynamic'" };
    const routes = { ...portal(), '/': { body, headers } };
    const { measured, problem, cookies } = await see({ routes, answer: 'refuse' });
    expect(measured?.reject?.width).to.be.above(50);
    expect(problem).to.equal('');
    expect(cookies[NAME]).to.match(REFUSED);
  });
});

describe('the measure of our own banner', () => {
  it('has the same values for both answers, in the order of the Tab key', async () => {
    const { measured, isUntouched } = await seeOwn('closable');
    const { accept, reject } = measured!;
    expect(accept).to.include({ text: 'Accept all', isInView: true, tabs: 2 });
    expect(reject).to.deep.equal({ ...accept, text: 'Reject all', tabs: 3 });
    expect(accept?.background).to.match(/^rgb\(\d+, \d+, \d+\)$/);
    expect(isUntouched).to.be.true;
  });

  it('has the background that shows through a transparent button', async () => {
    const head = `<style>
      cookie-banner::part(region) { background: rgb(10, 20, 30) }
      cookie-banner::part(reject) { background: transparent; color: rgb(200, 0, 0); font-size: 12px; font-weight: 400 }
    </style>`;
    const { measured } = await see({ routes: portal({ head }) });
    expect(measured?.reject).to.include({
      background: 'rgb(10, 20, 30)',
      color: 'rgb(200, 0, 0)',
      fontSize: 12,
      fontWeight: 400,
    });
  });

  it('is not in view where the view ends before it', async () => {
    const body = '<div style="height: 3000px"></div>';
    const inline = '<script>document.body.append(document.querySelector("cookie-banner"))</script>';
    const routes = portal({ banner: 'placement="inline"', body: body + inline });
    const { measured } = await see({ routes });
    expect(measured?.reject?.isInView).to.be.false;
  });

  it('has no place in the order of the Tab key for a button that it never reaches', async () => {
    const body = `<script>
      const add = () => {
        const button = document.querySelector('cookie-banner').shadowRoot?.querySelector('[part=reject]');
        if (button) button.tabIndex = -1;
        else requestAnimationFrame(add);
      };
      add();
    </script>`;
    const { measured } = await see({ routes: portal({ body }) });
    expect(measured?.reject).not.to.have.property('tabs');
    expect(measured?.accept?.tabs).to.equal(1);
  });
});

/** A visit that waited for it would end the test. */
const LONGER_THAN_A_TEST = 120_000;

describe('a page whose banner has nothing to ask', () => {
  const at = Math.floor(Date.now() / 1000);
  const cookies = [{ name: NAME, value: `v=1&rev=1&at=${at}&yes=&no=statistics.media` }];

  it('is known to show none long before the patience ends, once all is decided', async () => {
    const { manager } = await find({ routes: portal(), cookies, patience: LONGER_THAN_A_TEST });
    expect(manager).to.equal('');
  });

  it('is known to show none where its style hides it', async () => {
    const routes = portal({ banner: 'style="display: none"' });
    const { manager } = await find({ routes, patience: LONGER_THAN_A_TEST });
    expect(manager).to.equal('');
  });
});

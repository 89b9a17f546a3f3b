import { expect } from '@esm-bundle/chai';
import { ahead } from '../../ahead.js';
import { find, see } from './banners.js';

const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><h1>A page</h1>${body}</html>`;

const at = (body: string) => ({ '/': html(body), '/frame': html('') });

/** Notes an answer as a manager does, and goes away. */
const ANSWERS = `
  const say = (answer) => () => {
    document.cookie = 'answer=' + answer + '; path=/';
    document.querySelector('#notice').remove();
  };
  document.querySelector('#no')?.addEventListener('click', say('no'));
  document.querySelector('#yes')?.addEventListener('click', say('yes'));`;

/** The markup by which autoconsent knows Klaro. */
const klaro = (buttons: string) => `
  <div class="klaro" id="notice"><div class="cookie-notice" style="position: fixed; bottom: 0">
    <p>We use cookies.</p>${buttons}
  </div></div><script>${ANSWERS}</script>`;

const BOTH = `<button class="cn-decline" id="no">I decline</button>
  <button class="cm-btn-success" id="yes">Accept</button>`;

/** The markup by which autoconsent knows piano.io, which is a frame. */
const PIANO = html(`<div id="piano-cookie_banner"><p>Cookies</p><div id="notice">
  <button data-acceptance-button id="yes">Accept all</button>
  <button data-close-button id="no">Reject all</button></div></div><script>${ANSWERS}</script>`);

describe('the banner of another manager', () => {
  for (const [answer, kept] of [
    ['refuse', 'no'],
    ['accept', 'yes'],
  ] as const) {
    it(`is found and answered by autoconsent: ${answer}`, async () => {
      const seen = await see({ routes: at(klaro(BOTH)), answer });
      expect(seen.manager).to.equal('Klaro');
      expect(seen.problem).to.equal('');
      expect(seen.cookies['answer']).to.equal(kept);
    });

    it(`is found and answered in a frame of another site: ${answer}`, async () => {
      const frame =
        '<iframe src="http://frame.example:PORT/frame" width="400" height="200"></iframe>';
      const routes = { '/': html(frame), '/frame': PIANO };
      const seen = await see({ routes, answer });
      expect(seen.manager).to.equal('piano.io');
      expect(seen.problem).to.equal('');
      expect(seen.measured?.accept?.text).to.equal('Accept all');
    });
  }

  it('is answered where it shows only to visitors without an automated browser', async () => {
    const guarded = `<script>if (navigator.webdriver) document.querySelector('#notice').remove()</script>`;
    const seen = await see({ routes: at(klaro(BOTH) + guarded), answer: 'refuse' });
    expect(seen.cookies['answer']).to.equal('no');
  });

  it('is answered where autoconsent has no rule and this package has one', async () => {
    const body = `<div class="orejime-Root" id="notice"><div class="orejime-Banner" style="position: fixed">
      <button class="orejime-Banner-saveButton" id="yes">Accept</button>
      <button class="orejime-Banner-declineButton" id="no">Decline</button></div></div><script>${ANSWERS}</script>`;
    const seen = await see({ routes: at(body), answer: 'refuse' });
    expect(seen.manager).to.equal('orejime');
    expect(seen.cookies['answer']).to.equal('no');
  });

  it('has its answers measured by their words, in the order of the Tab key', async () => {
    const { measured, isUntouched } = await see({ routes: at(klaro(BOTH)) });
    expect(measured?.reject).to.include({ text: 'I decline', tabs: 1, isInView: true });
    expect(measured?.accept).to.include({ text: 'Accept', tabs: 2, isInView: true });
    expect(isUntouched).to.be.true;
  });

  it('gives a sentence with its name where the rule fails', async () => {
    const seen = await see({ routes: at(klaro('<button>More</button>')), answer: 'refuse' });
    expect(seen.problem).to.contain('Klaro').and.to.contain('could not refuse');
  });
});

describe('a banner of no known manager', () => {
  const box = (inner: string) => `<div style="position: fixed; bottom: 0">${inner}</div>`;

  it('is found by its words and measured; the answer is a sentence', async () => {
    const body = box(
      'We use cookies. <button>Accept all</button> <a href="#">Continue without accepting</a>',
    );
    const seen = await see({ routes: at(body), answer: 'accept', patience: 1500 });
    expect(seen.manager).to.equal('unknown');
    expect(seen.measured?.accept?.text).to.equal('Accept all');
    expect(seen.measured?.reject?.text).to.equal('Continue without accepting');
    expect(seen.problem).to.contain('no manager that is known');
  });

  it('is found in a shadow root, in another language', async () => {
    const body = `<x-box></x-box><script>
      document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML =
        '<div role="dialog" style="position: fixed">クッキーを使用します<button>同意する</button><button>拒否する</button></div>';
    </script>`;
    const seen = await see({ routes: at(body), patience: 1500 });
    expect(seen.manager).to.equal('unknown');
    expect([seen.measured?.accept?.text, seen.measured?.reject?.text]).to.deep.equal([
      '同意する',
      '拒否する',
    ]);
  });

  const seen = ahead({
    'no box': () => see({ routes: at(''), patience: 1500 }),
    'a header with a link to its cookies': () =>
      see({ routes: at(box('<a href="/c">Cookies</a> <button>Menu</button>')), patience: 1500 }),
    'a dialog about something else': () =>
      see({
        routes: at('<dialog open>Accept the terms? <button>Accept</button></dialog>'),
        patience: 1500,
      }),
    'a hidden box': () =>
      see({
        routes: at(box('Cookies <button>Accept</button>').replace('fixed', 'fixed; opacity: 0')),
        patience: 1500,
      }),
  });
  for (const [what, found] of Object.entries(seen)) {
    it(`is not found on a page with ${what}`, async () => {
      expect((await found).manager).to.equal('');
    });
  }

  it('is searched for within a time limit on a page whose script never ends', async () => {
    const body = '<script>setTimeout(() => { for (;;); }, 200)</script>';
    const { manager } = await find({ routes: at(body), patience: 1500 });
    expect(manager).to.equal('');
  });
});

import { expect } from '@esm-bundle/chai';
import { ahead } from '../../ahead.js';
import { page, portal } from '../../site/pages.js';
import { withdraw } from './banners.js';

const NAME = 'cookies_preferences';
const ACCEPTED = /&yes=statistics\.media&no=$/;
const REFUSED = /&yes=&no=statistics\.media$/;

/** The settings are on another page than the link to them. */
const elsewhere = {
  ...portal({ body: '<a href="/cookies#cookie-settings">Cookies</a>' }),
  '/cookies': page({ body: '<cookie-settings id="cookie-settings"></cookie-settings>' }),
};

/** Withdraws where a listener of the page gets the first press on each page. */
const atFirstPress = (listener: string) =>
  withdraw({
    routes: elsewhere,
    script: `addEventListener('click', ${listener}, { capture: true, once: true })`,
    answer: 'accept',
  });

/** The visits that wait long. */
const visits = ahead({
  frozen: () => atFirstPress('() => { for (const end = Date.now() + 4000; Date.now() < end; ); }'),
  unheard: () => atFirstPress('(event) => event.stopImmediatePropagation()'),
  withoutWay: () => withdraw({ routes: portal(), answer: 'accept' }),
  withoutManager: () => withdraw({ routes: { '/': '<title>A page</title><p>Hello' } }),
});

describe('consent is withdrawn as a visitor does it', () => {
  for (const [way, parts] of [
    ['the link of “reopen”', { banner: 'reopen' }],
    ['<cookie-choices>', { body: '<footer><cookie-choices></cookie-choices></footer>' }],
    ['a link of the page', { body: '<a href="#cookie-settings">Cookies</a>' }],
    ['the settings in the page', { body: '<cookie-settings></cookie-settings>' }],
    ['the settings in another language', { banner: 'locale="ar" reopen' }],
  ] as const) {
    it(`by ${way}`, async () => {
      const { problem, before, cookies } = await withdraw({
        routes: portal(parts),
        answer: 'accept',
      });
      expect(before[NAME]).to.match(ACCEPTED);
      expect(problem).to.equal('');
      expect(cookies[NAME]).to.match(REFUSED);
    });
  }

  it('by the settings on another page, behind a link', async () => {
    const { problem, cookies } = await withdraw({ routes: elsewhere, answer: 'accept' });
    expect(problem).to.equal('');
    expect(cookies[NAME]).to.match(REFUSED);
  });

  for (const [what, visit] of [
    ['do not take the first press', visits.unheard],
    ['freeze for longer than a press may take', visits.frozen],
  ] as const) {
    it(`by pages that ${what}`, async () => {
      const { problem, cookies } = await visit;
      expect(problem).to.equal('');
      expect(cookies[NAME]).to.match(REFUSED);
    });
  }

  it('by a page that loads itself again afterwards', async () => {
    const routes = portal({ banner: 'reload reopen' });
    const { problem, cookies } = await withdraw({ routes, answer: 'accept' });
    expect(problem).to.equal('');
    expect(cookies[NAME]).to.match(REFUSED);
  });
});

describe('consent that cannot be withdrawn gives a sentence', () => {
  it('about the way that is missing, with the article of the GDPR', async () => {
    const { problem, cookies } = await visits.withoutWay;
    expect(problem).to.contain('offers no way to withdraw').and.to.contain('Article 7(3)');
    expect(cookies[NAME]).to.match(ACCEPTED);
  });

  it('where nobody has consented and the banner asks', async () => {
    const { problem } = await withdraw({ routes: portal({ banner: 'reopen' }) });
    expect(problem).to.contain('no consent to withdraw');
  });

  it('with the name of another manager', async () => {
    const klaro = '<div class="klaro"><div class="cookie-notice">Cookies</div></div>';
    const { problem } = await withdraw({ routes: { '/': `<title>A page</title>${klaro}` } });
    expect(problem).to.contain('Klaro');
  });

  it('with the name of another manager that leaves nothing once it was answered', async () => {
    const script = `if (!document.cookie.includes('answer')) document.body.innerHTML =
      '<div class="klaro"><div class="cookie-notice">Cookies <button class="cm-btn-success">Accept</button></div></div>';
      document.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
        document.cookie = 'answer=yes';
        currentTarget.closest('.klaro').remove();
      });`;
    const routes = { '/': `<title>A page</title><body><script>${script}</script>` };
    const { problem, before } = await withdraw({ routes, answer: 'accept' });
    expect(before).to.have.property('answer', 'yes');
    expect(problem).to.contain('in the manager Klaro');
  });

  it('on a page without any manager', async () => {
    const { problem } = await visits.withoutManager;
    expect(problem).to.contain('No consent manager');
  });
});

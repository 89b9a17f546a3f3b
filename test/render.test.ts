import { expect } from '@esm-bundle/chai';
import '../src/define/banner.js';
import type { CookieBannerElement } from '../src/define/banner.js';
import { renderBanner, renderSnippet, type RenderBannerOptions } from '../src/render.js';
import { readConsent } from '../src/server.js';
import { createStore, mount, part } from './elements/mounting.js';
import { policy, policyWith } from './policies.js';
import { AT, cookieOf } from './records.js';

const SITE = policyWith({
  site: { name: 'shop.example', statement: { en: '/cookies?a=1&b=2', fr: '/fr/cookies' } },
  controller: { name: 'A & B', privacy: { en: '/privacy' } },
});

/** The element as a browser parses it. */
function parsed(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.setHTMLUnsafe(markup);
  return box.firstElementChild as HTMLElement;
}

/** The box, without Lit's markers and without white space between tags. */
const boxOf = (element: Element) =>
  part(element, 'region')
    .outerHTML.replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');

/** The banner as in a page, but under another name, so that no element upgrades it. */
async function prerendered(options: RenderBannerOptions = {}, file = SITE) {
  const markup = await renderBanner(file, options);
  return parsed(markup.replaceAll('cookie-banner', 'drawn-banner'));
}

describe('renderBanner', () => {
  for (const locale of ['en', 'fr', 'de', 'ar']) {
    for (const heading of [1, 2, 6]) {
      it(`renders the same box as the element, in “${locale}” with <h${heading}>`, async () => {
        const store = createStore({ policy: SITE });
        const live = await mount<CookieBannerElement>('cookie-banner', { store, locale, heading });
        expect(boxOf(await prerendered({ locale, heading }))).to.equal(boxOf(live));
      });
    }
  }

  it('includes the styles of the element', async () => {
    const element = await prerendered();
    document.body.append(element);
    expect(getComputedStyle(part(element, 'region')).position).to.equal('fixed');
    expect(getComputedStyle(element).display).to.equal('contents');
    element.remove();
  });

  it('sets the attributes of the element', async () => {
    const options = { src: '/cookies.json', placement: 'corner', region: 'fr' } as const;
    const element = await prerendered({ ...options, attributes: { cookie: 'choice' } });
    expect(element.getAttribute('src')).to.equal('/cookies.json');
    expect(element.getAttribute('placement')).to.equal('corner');
    expect(element.getAttribute('region')).to.equal('fr');
    expect(element.getAttribute('revision')).to.equal('1');
    expect(element.getAttribute('cookie')).to.equal('choice');
  });

  it('names the consent cookie by an option too, as the statement does', async () => {
    const element = await prerendered({ cookie: 'choice' });
    expect(element.getAttribute('cookie')).to.equal('choice');
    const options = { entry: '/elements.js', cookie: 'choice' };
    const { accept, reject } = parsed(await renderSnippet(SITE, options)).dataset;
    for (const answer of [accept, reject]) expect(answer).to.match(/^choice=v=1/);
  });

  it('passes the value to store for each answer to the script before it', async () => {
    const options = { entry: '/elements.js', attributes: { cookie: 'choice' } };
    const script = parsed(await renderSnippet(SITE, options));
    expect(script.localName).to.equal('script');
    const { accept, reject, src } = script.dataset;
    expect(src).to.equal('/elements.js');
    const scope = 'Path=/; SameSite=Lax; Max-Age=15552000';
    expect(accept).to.equal(`choice=v=1&rev=1&at=0&yes=statistics.media&no=; ${scope}`);
    expect(reject).to.equal(`choice=v=1&rev=1&at=0&yes=&no=statistics.media; ${scope}`);
  });

  it('escapes a name that looks like markup', async () => {
    const name = '<img src=x onerror=alert(1)>"&';
    const element = await prerendered({}, policyWith({ site: { name } }));
    expect(element.shadowRoot!.querySelector('img')).to.be.null;
    expect(part(element, 'heading').textContent).to.equal(`Cookies on ${name}`);
  });

  it('sets the nonce of the page', async () => {
    expect(await renderBanner(SITE, { nonce: 'abc"' })).to.contain('<style nonce="abc&quot;">');
  });

  it('renders no box for a visitor who has chosen', async () => {
    const now = AT * 1000;
    const header = `cookies_preferences=${cookieOf(['statistics'], ['media'])}`;
    const consent = readConsent(header, { policy, now });
    const element = await prerendered({ consent });
    expect(element.shadowRoot).to.be.null;
    expect(element.getAttribute('revision')).to.equal('1');
  });

  it('asks nobody again because the list was checked', async () => {
    const header = `cookies_preferences=${cookieOf(['statistics'], ['media'])}`;
    const consent = readConsent(header, { policy, now: AT * 1000 });
    const element = await prerendered({ consent }, policyWith({ checked: '2026-11-29' }));
    expect(element.shadowRoot).to.be.null;
    expect(element.getAttribute('revision')).to.equal('1');
  });

  it('names new categories, and all that its buttons decide', async () => {
    const now = AT * 1000;
    const consent = readConsent(`cookies_preferences=${cookieOf(['statistics'], [])}`, {
      policy,
      now,
    });
    const text = part(await prerendered({ consent }), 'text').textContent;
    expect(text).to.match(/^ *New since your last choice: Embedded content\. Besides /);
    expect(text).to.contain('purposes: Statistics and Embedded content. You can');
  });

  it('mentions categories that Global Privacy Control denies', async () => {
    const selling = policyWith({ categories: [...policy.categories, { id: 'marketing' }] });
    const element = await prerendered({ gpc: true }, selling);
    expect(part(element, 'text').textContent).to.contain(
      'Switched off for this reason: Advertising.',
    );
  });

  it('renders no box if there is nothing to choose', async () => {
    const file = { categories: [{ id: 'necessary', basis: 'necessary' }] } as const;
    expect(await renderBanner(file)).to.match(/^<cookie-banner [^>]*><\/cookie-banner>$/);
  });

  it('rejects an unusable policy', async () => {
    const file = policyWith({ categories: 'none' as never });
    const error = await renderBanner(file).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    expect((error as Error).message).to.match(/^The policy cannot be used: categories should be /);
  });
});

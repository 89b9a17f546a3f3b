import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import '../../src/define/banner.js';
import type { CookieBannerElement } from '../../src/define/banner.js';
import type { ConsentChangeEvent } from '../../src/store/consent-events.js';
import { usePolicy } from '../../src/store/load-policy.js';
import { renderBanner, type PolicyFile } from '../../src/render.js';
import { eventually } from '../eventually.js';
import { policy } from '../policies.js';
import { all, createStore, expectSame, part, recordEvents, rendered } from './mounting.js';

interface Drawing {
  readonly locale: string;
  readonly file: PolicyFile;
}

/** A banner in the markup of the document, which the element takes over. */
async function drawn({ locale = 'en', file = policy }: Partial<Drawing> = {}) {
  const store = createStore({ policy: null });
  const box = await fixture<HTMLElement>(html`<div lang=${locale}></div>`);
  const markup = await renderBanner(file, { locale });
  // Content of a template is inert, so that the banner has its store before it is connected.
  const template = document.createElement('template');
  template.setHTMLUnsafe(markup);
  const banner = template.content.firstElementChild as CookieBannerElement;
  const early = banner.shadowRoot!.querySelector('section')!;
  customElements.upgrade(banner);
  box.append(banner);
  banner.store = store;
  return { store, banner, early };
}

/** The element has a policy, and has drawn what it makes of it. */
async function taken(drawing: Partial<Drawing> = {}) {
  const all = await drawn(drawing);
  usePolicy(all.store, drawing.file ?? policy);
  await rendered(all.banner);
  await eventually(() => all.banner.matches(':state(open)'));
  return all;
}

const settled = async (banner: CookieBannerElement) => {
  await rendered(banner);
  await eventually(() => !banner.shadowRoot!.querySelector('style'));
};

describe('a prerendered banner', () => {
  it('is unchanged until the policy has loaded', async () => {
    const { banner, early } = await drawn();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expectSame(part(banner, 'region'), early);
    expect(all(banner, '[part=region]')).to.have.length(1);
  });

  it('becomes the box of the element when the policy has loaded, unchanged', async () => {
    const { banner, early } = await taken();
    expectSame(part(banner, 'region'), early);
    expect(all(banner, '[part=region]')).to.have.length(1);
    part(banner, 'accept').click();
    await eventually(() => part(banner, 'region') === null);
    expect(banner.matches(':state(open)')).to.be.false;
  });

  it('is unchanged when its texts have characters that browsers serialize differently', async () => {
    const name = 'Chez\u00a0« l’autre » & "Cie" <b>';
    const privacy = '/a?b=1&c="2"';
    const file = { ...policy, site: { name }, controller: { name: 'Other', privacy } };
    const { banner, early } = await taken({ locale: 'fr', file: file });
    expectSame(part(banner, 'region'), early);
    expect(early.textContent).to.contain('"Cie" <b>');
  });

  it('announces the answer in a status line that existed before', async () => {
    const { banner } = await taken();
    const [status] = all(banner, '[role=status]');
    expect(status!.textContent).to.equal('');
    part(banner, 'reject').click();
    await eventually(() => status!.textContent !== '');
    expect(status!.textContent).to.contain('Your choice');
    expectSame(all(banner, '[role=status]')[0], status);
  });

  it('reserves room at the end of the page', async () => {
    await taken();
    await eventually(
      () => parseFloat(getComputedStyle(document.documentElement).paddingBottom) > 0,
    );
  });

  it('is rendered again with the same look when the element renders something else', async () => {
    const { banner, early } = await taken();
    const before = early.getBoundingClientRect();
    banner.heading = 3;
    await settled(banner);
    expect(all(banner, '[part=region]')).to.have.length(1);
    expect(early.isConnected).to.be.false;
    expect(all(banner, 'h3')).to.have.length(1);
    const after = part(banner, 'region').getBoundingClientRect();
    expect([after.top, after.height]).to.deep.equal([before.top, before.height]);
  });

  it('is rendered again in another language', async () => {
    const { banner } = await taken();
    banner.locale = 'fr';
    await settled(banner);
    expect(part(banner, 'region').lang).to.equal('fr');
    expect(part(banner, 'accept').textContent).to.contain('Tout accepter');
  });

  it('becomes a dialog when the placement is “dialog”', async () => {
    const { banner } = await taken();
    banner.placement = 'dialog';
    await settled(banner);
    expect(all(banner, 'dialog[open] [part=region]')).to.have.length(1);
  });

  it('keeps its focus, even when it is rendered again', async () => {
    const { banner } = await taken();
    part(banner, 'reject').focus();
    banner.heading = 3;
    await settled(banner);
    expectSame(banner.shadowRoot!.activeElement, part(banner, 'reject'));
  });

  it('does not take the focus from elsewhere', async () => {
    const field = await fixture<HTMLInputElement>(html`<input />`);
    field.focus();
    const { banner } = await taken();
    banner.heading = 3;
    await settled(banner);
    expectSame(document.activeElement, field);
  });

  it('keeps an answer that was given before the policy had loaded', async () => {
    const { store, banner } = await drawn();
    const heard = recordEvents(document, 'consent-change');
    part(banner, 'reject').click();
    expect(store.consent.decidedAt).to.be.undefined;
    usePolicy(store, policy);
    await settled(banner);
    expect(store.decision('statistics')).to.equal('denied');
    expect(heard.map((event) => (event as ConsentChangeEvent).reason)).to.deep.equal([
      'reject-all',
    ]);
    await eventually(() => part(banner, 'region') === null);
  });

  it('is removed when there is nothing to ask', async () => {
    const { store, banner } = await drawn();
    usePolicy(store, policy);
    store.acceptAll();
    await settled(banner);
    expect(part(banner, 'region')).to.be.null;
  });

  it('is removed when the policy is invalid', async () => {
    const { store, banner } = await drawn();
    store.failPolicy({ path: '', expected: 'a policy file' }, '/cookies.json');
    await settled(banner);
    expect(part(banner, 'region')).to.be.null;
  });
});

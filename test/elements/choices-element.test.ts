import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../accessible.js';
import '../../src/define/choices.js';
import '../../src/define/settings.js';
import '../../src/define/statement.js';
import type { Policy } from '../../src/model/policy.js';
import { itNeeds } from '../needs.js';
import {
  consoleDuring,
  createStore,
  expectNone,
  expectSame,
  mount,
  part,
  parts,
  recordEvents,
  rendered,
  textOf,
  type StoreOptions,
} from './mounting.js';

type Choices = HTMLElementTagNameMap['cookie-choices'];

const POLICY: Policy = {
  revision: 1,
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'statistics', basis: { uk: 'exempt-objectable', us: 'opt-out', default: 'consent' } },
    { id: 'marketing', basis: { us: 'opt-out', default: 'consent' } },
  ],
  services: [],
};

async function setup(options: StoreOptions = {}, children = '') {
  const store = createStore({ policy: POLICY, ...options });
  const element = await mount<Choices>('cookie-choices', { store }, children);
  const shown = () => textOf(element.shadowRoot);
  return { store, element, shown, link: part(element, 'link') };
}

describe('<cookie-choices>', () => {
  it('links the settings by their heading', async () => {
    const { element, link } = await setup({ region: 'de' });
    expect(textOf(link)).to.equal('Cookie settings');
    expect(link.getAttribute('href')).to.equal('#cookie-settings');
    expectNone(part(element, 'icon'));
  });

  for (const region of ['us-ca', 'us-tx', 'us']) {
    it(`says “Your Privacy Choices”, with the icon of the law, in ${region}`, async () => {
      const { element, link } = await setup({ region });
      expect(textOf(link)).to.equal('Your Privacy Choices');
      expect(part(element, 'icon').getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('does not say so where only statistics can be opted out of', async () => {
    const categories = [{ id: 'statistics', basis: 'opt-out' as const }];
    const { link } = await setup({ region: 'us-ca', policy: { ...POLICY, categories } });
    expect(textOf(link)).to.equal('Cookie settings');
  });

  it('shows that the opt-out signal is honoured, as a status', async () => {
    const { element } = await setup({ region: 'us-ca', gpc: true });
    expect(textOf(part(element, 'signal'))).to.equal('Opt-Out Request Honored');
    expect(part(element, 'signal').getAttribute('role')).to.equal('status');
  });

  for (const region of ['de', 'uk']) {
    it(`says nothing of an opt-out where nothing is on that one could opt out of, in ${region}`, async () => {
      const { store, element } = await setup({ region, gpc: true });
      expect(store.deniedBySignal.map(({ id }) => id)).to.deep.equal(['marketing']);
      expectNone(part(element, 'signal'));
    });
  }

  it('shows no status without the signal, or once the visitor has chosen otherwise', async () => {
    expectNone(part((await setup({ region: 'us-ca' })).element, 'signal'));
    const { store, element } = await setup({ region: 'us-ca', gpc: true });
    store.acceptAll();
    await rendered(element);
    expectNone(part(element, 'signal'));
  });

  it('offers an objection only to what is on without consent until somebody objects', async () => {
    expect(parts((await setup({ region: 'de' })).element, 'object')).to.have.length(0);
    const { element } = await setup({ region: 'uk' });
    expect(parts(element, 'object').map(textOf)).to.deep.equal(['Object to: Statistics']);
  });

  it('objects with one press, and says so', async () => {
    const { store, element } = await setup({ region: 'uk' });
    const events = recordEvents(document, 'consent-change');
    const status = element.shadowRoot!.querySelector('[part=objection] [role=status]');
    expect(store.isGranted('statistics')).to.be.true;
    part(element, 'object').click();
    await rendered(element);
    expect(store.isGranted('statistics')).to.be.false;
    expect(textOf(status)).to.equal('You have objected to: Statistics');
    expect(events).to.have.length(1);
    expectSame(events[0]!.target as Node, element);
  });

  it('leaves the question about other categories open', async () => {
    const { store, element } = await setup({ region: 'uk' });
    part(element, 'object').click();
    expect(store.undecided.map(({ id }) => id)).to.deep.equal(['marketing']);
  });

  it('takes the objection back, with the focus on the same button', async () => {
    const { store, element } = await setup({ region: 'uk' });
    const button = part(element, 'object');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await rendered(element);
    expectSame(part(element, 'undo'), button);
    expectSame(element.shadowRoot!.activeElement, button);
    expect(textOf(button)).to.equal('Take back the objection');
    const described = button.getAttribute('aria-describedby')!;
    expect(textOf(element.shadowRoot!.getElementById(described))).to.include('Statistics');
    await sendKeys({ press: 'Enter' });
    await rendered(element);
    expect(store.isGranted('statistics')).to.be.true;
    expect(textOf(button)).to.equal('Object to: Statistics');
  });

  it('shows a link of the page until the policy is there', async () => {
    const { store, element } = await setup({ policy: null }, '<a href="/cookies">Cookies</a>');
    const own = element.querySelector('a')!;
    expect(own.checkVisibility()).to.be.true;
    expectNone(part(element, 'link'));
    store.setPolicy(POLICY, 'the test');
    await rendered(element);
    expect(own.checkVisibility()).to.be.false;
    expect(textOf(part(element, 'link'))).to.equal('Cookie settings');
  });

  it('does not warn of a link, but of the rest of the page', async () => {
    const link = await consoleDuring(() => setup({}, '<a href="/cookies">Cookies</a>'));
    expect(link.warnings).to.deep.equal([]);
    const rest = await consoleDuring(async () => {
      const { element } = await setup({}, '<main>The page</main>');
      expect(element.querySelector('main')!.checkVisibility()).to.be.true;
    });
    expect(rest.warnings[0]).to.include('<cookie-choices> contains <main>');
  });

  it('has targets of 24 pixels at least', async () => {
    const { element, link } = await setup({ region: 'uk' });
    for (const target of [link, part(element, 'object')]) {
      expect(target.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('begins each line where the line before begins', async () => {
    const { element } = await setup({ region: 'uk' });
    const [line, button] = [part(element, 'objection'), part(element, 'object')];
    expect(button.getBoundingClientRect().left).to.equal(line.getBoundingClientRect().left);
  });

  itNeeds('a ring by script', 'shows a focus indicator on every control', async () => {
    const { element } = await setup({ region: 'uk' });
    await sendKeys({ press: 'Tab' });
    for (const stop of element.shadowRoot!.querySelectorAll<HTMLElement>('a, button')) {
      stop.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect(`${outlineStyle} ${outlineWidth}`, textOf(stop)).to.equal('solid 3px');
    }
  });

  for (const region of ['de', 'uk', 'us-ca']) {
    it(`passes axe in ${region}`, async () => {
      const { element } = await setup({ region, gpc: true });
      await expect(element).to.be.accessible();
    });
  }
});

describe('the opt-out signal in California, where no banner shows,', () => {
  const signalled = () => createStore({ policy: POLICY, region: 'us-ca', gpc: true });

  it('is in the settings, with the switch off', async () => {
    const store = signalled();
    expect(store.undecided).to.deep.equal([]);
    const settings = await mount('cookie-settings', { store });
    expect(textOf(settings.shadowRoot)).to.include('Switched off for this reason: Advertising.');
    const [statistics, marketing] = parts<HTMLInputElement>(settings, 'switch');
    expect(statistics!.checked).to.be.true;
    expect(marketing!.checked).to.be.false;
  });

  it('is in the statement', async () => {
    const statement = await mount('cookie-statement', { store: signalled() });
    expect(textOf(statement.shadowRoot)).to.include('Switched off for this reason: Advertising.');
  });

  it('is not in the statement without the signal', async () => {
    const store = createStore({ policy: POLICY, region: 'us-ca' });
    const statement = await mount('cookie-statement', { store });
    expect(textOf(statement.shadowRoot)).not.to.include('Global Privacy Control');
  });

  it('stays in force in the cookie when the visitor saves something else', () => {
    const store = signalled();
    store.save({ statistics: 'granted' });
    expect(store.isGranted('marketing')).to.be.false;
    expect(store.decision('marketing')).to.equal('denied');
  });
});

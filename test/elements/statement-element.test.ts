import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/statement.js';
import type { CookieStatementElement } from '../../src/define/statement.js';
import { loadPolicy } from '../../src/store/load-policy.js';
import { eventually } from '../eventually.js';
import { expectNone, all, createStore, mount, part, parts, textOf } from './mounting.js';
import { policy, policyWith } from './policies.js';

async function setup(
  declared: unknown = policy,
  properties: Record<string, unknown> = {},
  children = '',
) {
  const store = createStore({ policy: declared });
  const statement = await mount<CookieStatementElement>(
    'cookie-statement',
    { store, ...properties },
    children,
  );
  await eventually(() => part(statement, 'heading'));
  const section = (title: string) =>
    parts(statement, 'section').find((one) => textOf(one).startsWith(title));
  return { store, statement, section };
}

const headingsOf = (statement: Element) =>
  all(statement, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);

describe('<cookie-statement>', () => {
  it('has a title and all its sections', async () => {
    const { statement } = await setup();
    const titles = [part(statement, 'heading'), ...parts(statement, 'section-heading')].map(textOf);
    expect(titles).to.deep.equal([
      'Cookie statement',
      'What is a cookie?',
      'Types of cookies',
      'Cookies used on https://shop.example',
      'Your choice',
      'Contact',
    ]);
  });

  it('has unique ids', async () => {
    const { statement } = await setup();
    expect(all(statement, '[id]').map(({ id }) => id)).to.deep.equal([
      ...['heading', 'cookies-definition', 'cookies-kinds', 'cookies-used', 'cookies-choice'],
    ]);
  });

  it('lists the kinds by purpose and by origin', async () => {
    const { statement } = await setup();
    expect(all(statement, 'dt').map(textOf)).to.deep.equal([
      'Necessary cookies',
      'Statistical cookies',
      'First-party cookies',
      'Third-party cookies',
    ]);
  });

  it('states that the exemption of statistics depends on the law', async () => {
    const { section } = await setup();
    expect(textOf(section('Types of cookies'))).to.match(
      /Some laws exempt certain audience statistics/,
    );
  });

  it('mentions analytics in the introduction when the site uses them', async () => {
    const { statement } = await setup();
    expect(textOf(statement.shadowRoot)).to.include('audience measurement');
  });

  it('does not mention analytics when the site uses none', async () => {
    const categories = policy.categories.filter(({ id }) => id !== 'statistics');
    const services = policy.services.filter(({ category }) => category !== 'statistics');
    const { statement } = await setup(policyWith({ categories, services }));
    expect(textOf(statement.shadowRoot)).not.to.include('audience measurement');
  });

  it('has a table for each category that has services', async () => {
    const { statement } = await setup();
    expect(parts(statement, 'table')).to.have.length(3);
    expect(all(statement, 'code').map(textOf)).to.include.members(['sessionid', '_pk_id*', 'vid']);
  });

  it('states the legal ground of each category', async () => {
    const { section } = await setup();
    const text = textOf(section('Cookies used on'));
    expect(text)
      .to.include('No consent is required.')
      .and.to.include('Used only with your consent.');
  });

  it('starts at the heading level of the page', async () => {
    const { statement } = await setup(policy, { heading: 1 });
    const levels = headingsOf(statement);
    expect(levels[0]).to.equal('h1');
    expect(new Set(levels)).to.deep.equal(new Set(['h1', 'h2', 'h3']));
  });

  it('skips no heading level', async () => {
    const { statement } = await setup(policy, { heading: 3 });
    const levels = headingsOf(statement).map((name) => Number(name.slice(1)));
    expect(levels[0]).to.equal(3);
    for (const [index, level] of levels.slice(1).entries()) {
      expect(level - levels[index]!, String(levels)).to.be.at.most(1);
    }
  });

  it('offers a link to the settings', async () => {
    const { statement } = await setup();
    const link = all<HTMLAnchorElement>(statement, 'a[href="#cookie-settings"]');
    expect(link.map(textOf)).to.deep.equal(['Change your choice']);
  });

  it('shows the settings of the page instead of the link', async () => {
    const { statement } = await setup(policy, {}, '<b slot="settings">Choices</b>');
    const [link] = all(statement, 'a[href="#cookie-settings"]');
    expect(link!.checkVisibility()).to.be.false;
    expect(statement.querySelector('b')!.checkVisibility()).to.be.true;
  });

  it('accepts another introduction and more sections', async () => {
    const children = '<p slot="introduction">Own</p><p slot="more">More</p>';
    const { statement } = await setup(policy, {}, children);
    for (const p of statement.querySelectorAll('p')) expect(p.checkVisibility()).to.be.true;
    expect(all(statement, '.lead')[0]!.checkVisibility()).to.be.false;
  });

  it('names the controller of the site, with links', async () => {
    const { section, statement } = await setup();
    expect(textOf(section('Contact'))).to.include(
      'Controller (responsible for this site): Example Ltd',
    );
    const links = [...section('Contact')!.querySelectorAll('a')].map((link) => link.href);
    expect(links).to.deep.equal(['mailto:privacy@shop.example', 'https://shop.example/privacy']);
    expect(textOf(statement.shadowRoot)).to.match(/Last updated: .*November/);
  });

  for (const [what, days, shown] of [
    ['after the last change', { checked: '2026-11-29' }, '29 November 2026'],
    ['on the day of the last change', { checked: '2026-11-23' }, '23 November 2026'],
    ['in a policy without “updated”', { checked: '2026-11-29', updated: undefined }, '29 Nov'],
  ] as const) {
    it(`says when a browser found no differences, ${what}`, async () => {
      const { statement } = await setup(policyWith(days));
      const [last] = all(statement, '.updated').toReversed();
      const words = 'Last automatic comparison of the list of cookies with the site';
      expect(textOf(last)).to.include(`${words} (no differences found): ${shown}`);
    });
  }

  for (const [what, checked] of [
    ['a policy without “checked”', undefined],
    ['a day before the last change, when the list was another one', '2026-11-22'],
    ['a day that does not exist', '2026-13-01'],
    ['words instead of a day', 'yesterday'],
  ] as const) {
    it(`says nothing of a comparison because of ${what}`, async () => {
      const { statement } = await setup({ ...policy, checked });
      const [line, ...more] = all(statement, '.updated').map(textOf);
      expect([line, more]).to.deep.equal(['Last updated: 23 November 2026', []]);
    });
  }

  for (const checked of ['2026-13-01', 'yesterday', 20261129, true, null, { day: '2026-11-29' }]) {
    it(`says nothing of a comparison on ${JSON.stringify(checked)}, without “updated”`, async () => {
      const { statement } = await setup({ ...policy, updated: undefined, checked });
      expect(all(statement, '.updated')).to.deep.equal([]);
    });
  }

  it('shows a postal address as text', async () => {
    const contact = '1 Main Street, Springfield';
    const { section } = await setup(policyWith({ controller: { name: 'A', contact } }));
    expect(textOf(section('Contact'))).to.include(contact);
    expectNone(section('Contact')!.querySelector('a'));
  });

  it('has no contact section when the policy names no controller', async () => {
    const { section } = await setup(policyWith({ controller: undefined }));
    expect(section('Contact')).to.be.undefined;
  });

  it('sets lang to its language', async () => {
    const { statement } = await setup(policy, { locale: 'fr' });
    expect(all(statement, 'article').map(({ lang }) => lang)).to.deep.equal(['fr']);
  });

  it('sets lang on a text in a fallback language', async () => {
    const [service] = policy.services;
    const services = [{ ...service!, name: { de: 'Anmeldung' }, purpose: { en: 'Keeps you in' } }];
    const { statement } = await setup(policyWith({ services }), { locale: 'fr' });
    const foreign = all(statement, 'td [lang], th [lang]');
    expect(foreign.map((one) => [one.lang, textOf(one)])).to.deep.equal([
      ['de', 'Anmeldung'],
      ['en', 'Keeps you in'],
    ]);
  });

  it('sets no lang on a text in its own language', async () => {
    const { statement } = await setup(policy, { locale: 'fr' });
    expect(all(statement, 'article [lang]')).to.have.length(0);
  });

  it('begins with links to its sections', async () => {
    const { statement } = await setup();
    const links = [...part(statement, 'contents').querySelectorAll('a')];
    expect(links.map(textOf)).to.deep.equal([
      ...['What is a cookie?', 'Types of cookies', 'Cookies used on this site', 'Your choice'],
    ]);
    for (const link of links) {
      link.click();
      const section = statement.shadowRoot!.activeElement!;
      expect(`#${section.id}`).to.equal(link.hash);
      expect(section.getBoundingClientRect().top).to.be.within(-1, window.innerHeight);
    }
    expect(location.hash).to.equal('');
  });

  it('goes to the section that the address names', async () => {
    history.replaceState(null, '', '#cookies-choice');
    const { statement } = await setup();
    expect(statement.shadowRoot!.activeElement?.id).to.equal('cookies-choice');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has one right edge for texts and one for tables', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { statement } = await setup();
    const edges = (selector: string) =>
      new Set(all(statement, selector).map((one) => Math.round(one.getBoundingClientRect().right)));
    const texts = edges('p:not(.updated), dl, h2, h3, h4');
    const tables = edges('table');
    expect([texts.size, tables.size]).to.deep.equal([1, 1]);
    expect([...tables][0]).to.be.above([...texts][0]!);
    await setViewport({ width: 800, height: 600 });
  });

  it('draws nothing of itself until the policy is there, and keeps a place for it', async () => {
    const store = createStore({ policy: null });
    const { fetch } = window;
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    void loadPolicy(store, '/nowhere.json');
    window.fetch = fetch;
    const statement = await mount<CookieStatementElement>('cookie-statement', { store });
    expect(textOf(statement.shadowRoot)).to.equal('');
    expect(statement.getBoundingClientRect().height).to.be.at.least(window.innerHeight);
    answer(new Response('', { status: 404 }));
    await eventually(() => part(statement, 'heading'));
    expect(textOf(statement.shadowRoot)).to.include('could not be loaded');
  });

  for (const width of [320, 1280]) {
    it(`does not overflow ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      await setup();
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      await setViewport({ width: 800, height: 600 });
    });
  }
});

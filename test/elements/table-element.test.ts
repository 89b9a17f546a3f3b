import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import { setViewport } from '@web/test-runner-commands';
import '../accessible.js';
import '../../src/define/table.js';
import type { CookieTableElement } from '../../src/define/table.js';
import type { Policy } from '../../src/model/policy.js';
import { eventually } from '../eventually.js';
import {
  all,
  createStore,
  mount,
  part,
  parts,
  consoleDuring,
  rendered,
  textOf,
} from './mounting.js';
import { policy, policyWith, storedChoice } from './policies.js';

async function setup(declared: unknown = policy, properties: Record<string, unknown> = {}) {
  const store = createStore({ policy: declared });
  const table = await mount<CookieTableElement>('cookie-table', { store, ...properties });
  const titles = (index = 0) =>
    [...parts(table, 'table')[index]!.querySelectorAll('thead th')].map(textOf);
  /** The cells of a column, by the words of its heading. */
  const column = (title: string, index = 0) => {
    const shown = parts(table, 'table')[index]!;
    return [...shown.querySelectorAll(`[data-title="${title}"]`)].map(textOf);
  };
  return { store, table, titles, column };
}

const only = (category: string): Policy => ({
  ...policy,
  categories: policy.categories.filter(({ id }) => id === category),
  services: policy.services.filter((service) => service.category === category),
});

describe('<cookie-table>', () => {
  it('has a table for each category, with its name', async () => {
    const { table } = await setup();
    const names = parts(table, 'caption').map((caption) => textOf(caption.querySelector('strong')));
    expect(names).to.deep.equal(['Necessary', 'Statistics', 'Embedded content']);
  });

  it('uses native table markup', async () => {
    const { table } = await setup();
    expect(all(table, 'table > thead > tr > th[scope=col]')).to.have.length.above(0);
    expect(all(table, 'table > tbody > tr:first-child > th[scope=rowgroup]')).to.have.length(
      parts(table, 'service').length,
    );
    expect(all(table, 'table > caption')).to.have.length(3);
  });

  it('has a row for each cookie, with its storage period beside its name', async () => {
    const { table } = await setup(policy, { category: 'statistics' });
    const pairs = parts(table, 'row').map((row) =>
      ['names', 'duration'].map((name) => textOf(row.querySelector(`.${name}`))),
    );
    expect(pairs).to.deep.equal([
      ['_pk_id*', '13 months'],
      ['_pk_ses*', '30 minutes'],
      ['heat', 'at most 1 year'],
    ]);
  });

  it('names a service, its provider and its purpose once for all of its cookies', async () => {
    const { table, column } = await setup(policy, { category: 'statistics' });
    const [matomo, heatmap] = parts(table, 'service');
    for (const name of ['function', 'provider', 'purpose']) {
      const cells = [...matomo!.querySelectorAll<HTMLTableCellElement>(`.${name}`)];
      expect(
        cells.map(({ rowSpan }) => rowSpan),
        name,
      ).to.deep.equal([2]);
    }
    expect(heatmap!.querySelector('th')!.rowSpan).to.equal(1);
    expect(column('Provider')).to.have.length(2);
  });

  it('has as many cells in a row as there are columns, whatever a service declares', async () => {
    const services = [{ id: 'a', category: 'statistics', provider: 'A' }, ...policy.services];
    const { table, titles } = await setup(policyWith({ services }), { category: 'statistics' });
    const first = parts(table, 'service').map((service) => service.querySelector('tr')!);
    for (const row of first) expect(row.children).to.have.length(titles().length);
  });

  it('shows only the requested category', async () => {
    const { table } = await setup(policy, { category: 'statistics' });
    expect(parts(table, 'table')).to.have.length(1);
    table.category = 'media';
    await rendered(table);
    expect(textOf(part(table, 'caption'))).to.include('Embedded content');
  });

  it('has the same columns for all categories, in the same order', async () => {
    const { table, titles } = await setup();
    for (const index of parts(table, 'table').keys()) {
      expect(titles(index)).to.deep.equal([
        'Function and location',
        'Provider',
        'Purpose',
        'Cookie names',
        'Storage period',
        'Origin',
      ]);
    }
  });

  it('omits columns that no service fills, and places that no service names', async () => {
    const services = [{ id: 'a', category: 'statistics', provider: 'A', purpose: 'B' }];
    const { titles } = await setup({ ...policy, services }, { category: 'statistics' });
    expect(titles()).to.deep.equal(['Service', 'Provider', 'Purpose']);
  });

  it('states where a cookie comes from only when one is set by another site', async () => {
    const { table, titles, column } = await setup();
    expect(column('Origin', 1)).to.deep.equal(['this site', 'this site', 'this site']);
    expect(column('Origin', 2)).to.deep.equal(['another site']);
    table.category = 'statistics';
    await rendered(table);
    expect(titles()).not.to.include('Origin');
  });

  it('names the other site that sets a cookie where its domain is declared', async () => {
    const cookie = { duration: 'P90D', party: 'third' } as const;
    const cookies = [
      { ...cookie, name: 'fr', domain: 'facebook.com' },
      { ...cookie, name: 'sub', domain: 'ads.video.example' },
      { ...cookie, name: 'datr' },
      { name: '_fbp', domain: 'facebook.com' },
    ];
    const services = [{ ...policy.services[0]!, cookies }];
    const { column } = await setup(policyWith({ services }));
    expect(column('Origin').slice(0, 4)).to.deep.equal([
      'facebook.com',
      'ads.video.example',
      'another site',
      'this site',
    ]);
  });

  it('gives the link to a privacy notice the name that it has elsewhere', async () => {
    const [service] = policy.services;
    const services = [{ ...service!, provider: 'Matomo', privacy: 'https://matomo.org/privacy' }];
    const { table } = await setup(policyWith({ services }), { category: 'necessary' });
    const [link] = all<HTMLAnchorElement>(table, 'a');
    expect(textOf(link!)).to.equal('Privacy notice (Matomo)');
  });

  it('shows providers, functions with their locations, and purposes', async () => {
    const { column } = await setup(policy, { category: 'necessary' });
    expect(column('Provider')[0]).to.equal('Example Ltd');
    expect(column('Function and location')[0]).to.equal('Sign-in front and back office');
    expect(column('Purpose')[0]).to.equal('Keeps you signed in');
  });

  it('shows a single location', async () => {
    const { column } = await setup(policy, { category: 'statistics' });
    expect(column('Function and location')[0]).to.equal('Visit counter front office');
  });

  it('shows all names of a service', async () => {
    const { table } = await setup(policy, { category: 'statistics' });
    const names = all(table, 'td.names code').map(textOf);
    expect(names).to.deep.equal(['_pk_id*', '_pk_ses*', 'heat']);
  });

  it('marks cookie names as not translatable', async () => {
    const { table } = await setup();
    for (const code of all(table, 'code')) expect(code.translate).to.be.false;
  });

  it('keeps cookie names left to right in right-to-left text', async () => {
    const { table } = await setup();
    for (const code of all(table, 'code')) expect(code.dir).to.equal('ltr');
  });

  it('shows a duration of weeks and one of a session', async () => {
    const { column } = await setup();
    expect(column('Storage period', 0)[0]).to.equal('2 weeks');
    expect(column('Storage period', 2)).to.deep.equal(['until the browser is closed']);
  });

  it('labels storage that is not a cookie', async () => {
    const cookies = [{ name: 'cart', storage: 'local' as const }];
    const services = [{ id: 'a', category: 'statistics', provider: 'A', cookies }];
    const { column } = await setup({ ...policy, services }, { category: 'statistics' });
    expect(column('Cookie names')).to.deep.equal(['cart local storage']);
  });

  it('lists the consent cookie when it is not declared', async () => {
    const { table, column } = await setup(policy, { category: 'necessary' });
    expect(all(table, 'code').map(textOf)).to.deep.equal(['sessionid', 'cookies_preferences']);
    expect(column('Storage period')[1]).to.equal('180 days');
    expect(column('Function and location')[1]).to.equal('Cookie choices');
  });

  it('lists a declared consent cookie once', async () => {
    const cookies = [{ name: 'cookies_preferences', duration: 'P6M' }];
    const own = { id: 'own', category: 'necessary', provider: 'Example Ltd', cookies };
    const { table } = await setup(policyWith({ services: [...policy.services, own] }));
    const names = all(table, 'code').map(textOf);
    expect(names.filter((name) => name === 'cookies_preferences')).to.have.length(1);
  });

  it('lists the consent cookie when no category is necessary', async () => {
    const { table } = await setup(only('statistics'));
    expect(all(table, 'code').map(textOf)).to.include('cookies_preferences');
  });

  it('does not change after a decision', async () => {
    const { table, store } = await setup();
    const before = textOf(table.shadowRoot);
    store.acceptAll();
    await rendered(table);
    expect(textOf(table.shadowRoot)).to.equal(before);
  });

  it('drops and reports a link that would run code', async () => {
    const [service] = policy.services;
    const services = [{ ...service!, privacy: 'javascript:alert(1)' }];
    let found: CookieTableElement | undefined;
    const { errors } = await consoleDuring(async () => {
      found = (await setup(policyWith({ services }))).table;
    });
    expect(all(found!, 'a')).to.have.length(0);
    expect(textOf(found!.shadowRoot)).to.include('Example Ltd');
    expect(errors.join()).to.include('services[0].privacy').and.to.include('https:');
  });

  it('shows a stored choice under the name of its cookie', async () => {
    const storage = {
      name: 'my_choice',
      read: () => storedChoice(),
      write: () => true,
      clear() {},
    };
    const store = createStore({ storage });
    const table = await mount('cookie-table', { store });
    expect(all(table, 'code').map(textOf)).to.include('my_choice');
  });
});

/** The number of formatters that are made while a function runs. */
async function formattersDuring(run: () => Promise<unknown>): Promise<number> {
  const { NumberFormat, ListFormat } = Intl;
  let made = 0;
  const counted = <T extends object>(format: T) =>
    new Proxy(format, {
      construct: (target, args) => (made++, Reflect.construct(target as never, args)),
    });
  Object.assign(Intl, { NumberFormat: counted(NumberFormat), ListFormat: counted(ListFormat) });
  try {
    await run();
  } finally {
    Object.assign(Intl, { NumberFormat, ListFormat });
  }
  return made;
}

/** A policy of so many services, each with two durations and two locations. */
const long = (count: number): Policy => ({
  ...policy,
  services: Array.from({ length: count }, (_, index) => ({
    ...policy.services[1]!,
    id: `service-${index}`,
    locations: ['front', 'app'],
  })),
});

describe('a <cookie-table> of many rows', () => {
  it('creates one formatter per language and kind, not per row', async () => {
    // A language that no other test asks for; its formatters cannot be there before.
    const properties = { locale: 'en-NZ', category: 'statistics' };
    let table: CookieTableElement | undefined;
    const made = await formattersDuring(async () => {
      table = (await setup(long(100), properties)).table;
    });
    expect(parts(table!, 'service')).to.have.length(100);
    // Months and minutes.
    expect(made).to.equal(2);
  });

  it('renders every card, so that a full-page screenshot has no empty one', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
    const { table } = await setup(long(100), { category: 'statistics' });
    box.append(table);
    const isDrawn = (cell: Element) => cell.checkVisibility({ contentVisibilityAuto: true });
    for (const cell of parts(table, 'cell')) expect(isDrawn(cell), textOf(cell)).to.be.true;
  });
});

describe('a narrow <cookie-table>', () => {
  it('puts its cards side by side on a tablet', async () => {
    const { table } = await setup();
    table.style.inlineSize = '660px';
    const [one, other] = parts(table, 'service')
      .filter((service) => service.closest('table')!.tBodies.length > 1)
      .map((service) => service.getBoundingClientRect());
    expect(other!.top).to.equal(one!.top);
    expect(other!.left).to.be.above(one!.right);
  });

  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const locale of ['en', 'fr']) {
    it(`does not overflow 320 px, ${locale}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const { table } = await setup(policy, { locale });
      await eventually(() => part(table, 'table'));
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(table.scrollWidth).to.be.at.most(table.clientWidth);
      for (const cell of parts(table, 'cell')) {
        expect(cell.scrollWidth, textOf(cell)).to.be.at.most(cell.clientWidth);
      }
    });
  }

  it('clips no cell at 320 px with long words and addresses', async () => {
    await setViewport({ width: 320, height: 640 });
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    const address = 'https://www.shop.example/a/long/address/that/has/no/end/at/all';
    const services = ['x'.repeat(24), 'y'.repeat(90)].map((name, index) => ({
      ...{ id: `service-${index}`, category: 'statistics', provider: word, name: address },
      ...{ purpose: `${word} ${address}`, privacy: address, locations: [address] },
      cookies: [{ name, duration: 'P13M', party: 'third' as const }, { name: '_pk_id*' }],
    }));
    const { table } = await setup(policyWith({ services }), { category: 'statistics' });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const cell of parts(table, 'cell')) {
      expect(cell.scrollWidth, textOf(cell)).to.be.at.most(cell.clientWidth);
      expect(cell.scrollHeight, textOf(cell)).to.be.at.most(cell.clientHeight + 1);
    }
  });

  it('does not overflow a narrow column of a wide page', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
    const { table } = await setup();
    box.append(table);
    await rendered(table);
    expect(table.scrollWidth).to.be.at.most(300);
  });

  it('keeps table roles in the card layout', async () => {
    await setViewport({ width: 320, height: 640 });
    const { table } = await setup();
    expect(getComputedStyle(part(table, 'row')).display).not.to.equal('table-row');
    const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
    for (const role of roles) expect(all(table, `[role=${role}]`), role).to.have.length.above(0);
    await expect(table).to.be.accessible();
  });

  it('uses the table layout again when there is room', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { table } = await setup();
    expect(getComputedStyle(part(table, 'row')).display).to.equal('table-row');
  });

  for (const size of ['44em', '60em']) {
    it(`aligns its columns with other categories without overflow, from ${size} on`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const { table } = await setup();
      table.style.inlineSize = size;
      const edges = (name: string) =>
        all(table, `thead .${name}`).map((cell) => Math.round(cell.getBoundingClientRect().left));
      for (const name of ['function', 'provider', 'purpose', 'names', 'duration', 'party']) {
        expect(new Set(edges(name)).size, name).to.equal(1);
      }
      for (const cell of parts(table, 'cell')) {
        expect(cell.scrollWidth, textOf(cell)).to.be.at.most(cell.clientWidth);
      }
    });
  }

  it('leads each card with the service', async () => {
    await setViewport({ width: 320, height: 640 });
    const { table } = await setup(policy, { category: 'statistics' });
    for (const service of parts(table, 'service')) {
      const [first, ...others] = [...service.querySelectorAll('[part=cell]')];
      const { top } = first!.getBoundingClientRect();
      expect(first!.classList.contains('function')).to.be.true;
      expect(getComputedStyle(first!.querySelector('.name')!).fontWeight).to.equal('600');
      for (const cell of others) expect(cell.getBoundingClientRect().top).to.be.above(top);
    }
  });

  it('has the name of a cookie and its storage period side by side in a card', async () => {
    await setViewport({ width: 320, height: 640 });
    const { table } = await setup(policy, { category: 'statistics' });
    for (const row of parts(table, 'row')) {
      const [name, period] = ['.names', '.duration'].map((one) =>
        row.querySelector(one)!.getBoundingClientRect(),
      );
      expect(Math.round(name!.bottom)).to.equal(Math.round(period!.bottom));
      expect(period!.left).to.be.above(name!.right);
    }
  });
});

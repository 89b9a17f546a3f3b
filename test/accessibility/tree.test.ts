import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { all, createStore, mount, rendered } from '../elements/mounting.js';
import { policy, policyWith } from '../elements/policies.js';
import { eventually } from '../eventually.js';
import { accessibilityTree } from './tree.js';

/** Lines of a tree without the text of paragraphs. */
const structure = (lines: readonly string[]) =>
  lines.filter((line) => !/^\s*(StaticText|LabelText|paragraph|strong|code)/.test(line));

const short = { purpose: 'P' };
const small = policyWith({
  categories: [
    { id: 'necessary', basis: 'necessary', ...short },
    { id: 'statistics', ...short },
  ],
  services: policy.services.filter(({ category }) => category !== 'media'),
});

describe('the accessibility tree', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('contains the banner as a region with a heading, links and buttons', async () => {
    await mount('cookie-banner');
    expect(structure(await accessibilityTree('region'))).to.deep.equal([
      'region "Cookies on shop.example"',
      '  heading "Cookies on shop.example" level=2',
      '  link "Cookie statement"',
      '  link "Privacy notice"',
      '  button "Accept all"',
      '  button "Reject all"',
      '  button "Settings"',
    ]);
  });

  it('contains the choices as switches in named groups, each described once', async () => {
    const store = createStore({ policy: small });
    const settings = await mount('cookie-settings', { store });
    const [, last] = all<HTMLDetailsElement>(settings, 'details');
    last!.open = true;
    await eventually(() => last!.querySelectorAll('li details').length === 2);
    expect(structure(await accessibilityTree('form'))).to.deep.equal([
      'form',
      '  heading "Cookie settings" level=2',
      '  group "Necessary" (P Legal basis: strictly necessary. No consent is required.)',
      '    heading "Necessary" level=3',
      '    group',
      '      DisclosureTriangle "Example Ltd Necessary" expanded=false',
      '  group "Statistics"',
      '    heading "Statistics" level=3',
      '    switch "Statistics" (P Legal basis: your consent.) checked=false',
      '    group',
      '      DisclosureTriangle "Matomo and Heat Inc Statistics" expanded=true',
      '      list',
      '        listitem level=1',
      '          switch "Visit counter" (Counts visits Privacy notice (Matomo)) checked=false',
      '          link "Privacy notice (Matomo)"',
      '          group',
      '            DisclosureTriangle "Cookies (2) Visit counter" expanded=false',
      '        listitem level=1',
      '          switch "Heat map" (Shows where people click Heat Inc) checked=false',
      '          group',
      '            DisclosureTriangle "Cookies (1) Heat map" expanded=false',
      '  status',
      '  button "Accept all"',
      '  button "Reject all"',
      '  button "Save choices"',
    ]);
  });

  it('contains the text “Always active” for a locked category', async () => {
    await mount('cookie-settings', { store: createStore({ policy: small }) });
    const lines = await accessibilityTree('group "Necessary"');
    expect(lines).to.include('  StaticText "Always active"');
  });

  it('contains the state of a switch', async () => {
    const store = createStore({ policy: small });
    store.acceptAll();
    await mount('cookie-settings', { store });
    expect(await accessibilityTree('switch')).to.deep.equal([
      'switch "Statistics" (P Legal basis: your consent.) checked=true',
    ]);
  });

  it('contains the dialog with a name, and not the page behind it', async () => {
    const settings = await mount<CookieSettingsElement>('cookie-settings', {
      store: createStore({ policy: small }),
    });
    await mount('cookie-banner');
    settings.show();
    await rendered(settings);
    const [dialog, ...lines] = await accessibilityTree('dialog');
    expect(dialog).to.equal('dialog "Cookie settings" modal=true');
    expect(structure(lines).slice(0, 3)).to.deep.equal([
      '  button "Close"',
      '  form',
      '    heading "Cookie settings" focused=true level=2',
    ]);
    expect((await accessibilityTree()).join()).not.to.include('region');
  });

  for (const [layout, width] of [
    ['laid out as a table', 1280],
    ['laid out as cards', 320],
  ] as const) {
    it(`contains a table with its headers and cells, ${layout}`, async () => {
      await setViewport({ width, height: 800 });
      await mount('cookie-table', {
        category: 'statistics',
        store: createStore({ policy: small }),
      });
      const lines = await accessibilityTree('table');
      expect(structure(lines).filter((line) => !/list/.test(line))).to.deep.equal([
        'table "Statistics P"',
        '  rowgroup',
        '    row',
        '      columnheader "Function and location"',
        '      columnheader "Provider"',
        '      columnheader "Purpose"',
        '      columnheader "Cookie names"',
        '      columnheader "Storage period"',
        '  rowgroup',
        '    row',
        '      rowheader "Visit counter front office"',
        '      cell "Matomo Privacy notice (Matomo)"',
        '        link "Privacy notice (Matomo)"',
        '      cell "Counts visits"',
        '      cell "_pk_id*"',
        '      cell "13 months"',
        '    row',
        '      cell "_pk_ses*"',
        '      cell "30 minutes"',
        '  rowgroup',
        '    row',
        '      rowheader "Heat map"',
        '      cell "Heat Inc"',
        '      cell "Shows where people click"',
        '      cell "heat"',
        '      cell "at most 1 year"',
      ]);
    });
  }

  it('contains every cell of cards that are out of view', async () => {
    await setViewport({ width: 320, height: 300 });
    const services = Array.from({ length: 30 }, (_, index) => ({
      ...small.services[index % small.services.length]!,
      id: `service-${index}`,
      category: 'statistics',
    }));
    const store = createStore({ policy: { ...small, services } });
    await mount('cookie-table', { category: 'statistics', store });
    const lines = (await accessibilityTree('table')).map((line) => line.trim());
    const count = (role: string) => lines.filter((line) => line.startsWith(`${role} `)).length;
    // A third of the services has a second cookie, whose row has two cells.
    expect([count('rowheader'), count('cell')]).to.deep.equal([30, 4 * 30 + 2 * 10]);
  });

  it('contains the statement as an article with an outline of headings', async () => {
    await mount('cookie-statement', { heading: 1 });
    const lines = await accessibilityTree('article');
    const headings = lines.filter((line) => line.includes('heading '));
    expect(headings.map((line) => line.trim())).to.deep.equal([
      'heading "Cookie statement" level=1',
      'heading "What is a cookie?" level=2',
      'heading "Types of cookies" level=2',
      'heading "Cookies used on https://shop.example" level=2',
      'heading "Necessary" level=3',
      'heading "Statistics" level=3',
      'heading "Embedded content" level=3',
      'heading "Your choice" level=2',
      'heading "Contact" level=2',
    ]);
  });

  it('contains the gate as a group named after the blocked content', async () => {
    const markup = '<template><b>x</b></template><a href="/film">Watch it there</a>';
    await mount('cookie-gate', { category: 'video' }, markup);
    expect(structure(await accessibilityTree('group'))).to.deep.equal([
      'group "Video player"',
      '  heading "Video player" level=3',
      '  button "Allow once"',
      '  button "Always allow"',
      '  link "Watch it there"',
    ]);
  });
});

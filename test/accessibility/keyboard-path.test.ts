import { expect } from '@esm-bundle/chai';
import { demoPage } from '../package/ask-node.js';
import { portal } from '../site/pages.js';
import { closeSites, openSite, type Tab } from '../site/site.js';

const BODY = `
  <a href="#content">Skip to content</a>
  <cookie-gate category="video"><template><a href="#film">The film</a></template></cookie-gate>
  <cookie-table category="statistics"></cookie-table>
  <footer><a href="#cookie-settings">Cookie settings</a></footer>`;

async function openPage() {
  const site = await openSite(portal({ body: BODY }));
  const tab = await site.open('/');
  await tab.until(() => {
    const drawn = ['cookie-banner', 'cookie-gate', 'cookie-table'];
    return drawn.every((tag) =>
      document.querySelector(tag)?.shadowRoot?.querySelector('button, table'),
    );
  });
  return { site, tab };
}

/** The text of the focused element, also inside of shadow roots. */
const focus = (tab: Tab) =>
  tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = (element as HTMLInputElement | null)?.labels?.[0];
    return (label ?? element)?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 30);
  });

/** Presses Tab until an element with this text has focus; returns the texts of all that had it. */
async function tabTo(tab: Tab, words: string): Promise<string[]> {
  const passed: string[] = [];
  while (passed.at(-1) !== words && passed.length < 30) {
    await tab.press('Tab');
    passed.push((await focus(tab)) ?? '');
  }
  expect(passed.at(-1), passed.join(', ')).to.equal(words);
  return passed;
}

const isDialogOpen = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('cookie-settings')].some((one) =>
      one.shadowRoot?.querySelector('dialog[open]'),
    ),
  );

describe('a visitor with a keyboard', () => {
  afterEach(closeSites);

  it('reaches the banner first, then the page', async () => {
    const { tab } = await openPage();
    const passed = await tabTo(tab, 'Skip to content');
    expect(passed.slice(-4)).to.deep.equal([
      ...['Accept all', 'Reject all', 'Settings'],
      'Skip to content',
    ]);
  });

  it('opens the settings, closes them by Escape without saving, and opens them again', async () => {
    const { site, tab } = await openPage();
    await tabTo(tab, 'Settings');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('cookie-settings')?.matches(':state(open)'));
    expect(await focus(tab)).to.equal('Cookie settings');
    await tabTo(tab, 'Statistics');
    await tab.press('Space');
    await tab.press('Escape');
    // Something is not saved: the first Escape asks, the second one leaves.
    expect(await focus(tab)).to.equal('Save choices');
    await tab.press('Escape');
    expect(await isDialogOpen(tab)).to.be.false;
    expect(await focus(tab)).to.equal('Settings');
    expect(await site.cookies()).to.be.empty;
    await tab.press('Enter');
    await tab.until(() => document.querySelector('cookie-settings')?.matches(':state(open)'));
    await tabTo(tab, 'Statistics');
    await tab.press('Space');
    await tabTo(tab, 'Save choices');
    await tab.press('Enter');
    const [cookie] = await site.cookies();
    expect(cookie!.value).to.include('yes=statistics').and.to.include('no=media');
    await tabTo(tab, 'Skip to content');
  });

  it('rejects all, allows one film, and changes the choice from the footer', async () => {
    const { site, tab } = await openPage();
    await tabTo(tab, 'Reject all');
    await tab.press('Enter');
    const passed = await tabTo(tab, 'Allow once');
    expect(passed.slice(0, 2)).to.deep.equal(['Settings', 'Skip to content']);
    await tab.press('Enter');
    await tab.until(() => document.activeElement?.textContent === 'The film');
    await tabTo(tab, 'Cookie settings');
    await tab.press('Enter');
    await tab.until(() => document.querySelector('cookie-settings')?.matches(':state(open)'));
    await tabTo(tab, 'Accept all');
    await tab.press('Space');
    expect(await isDialogOpen(tab)).to.be.false;
    expect(await focus(tab)).to.equal('Cookie settings');
    expect((await site.cookies())[0]!.value).to.include('yes=statistics.media');
  });
});

describe('the link to the settings', () => {
  it('has the same name and place on every page of the demo', async () => {
    for (const [language, pages] of [
      ['Cookie settings', ['/', '/cookies.html']],
      ['Paramètres des cookies', ['/fr/', '/fr/cookies.html']],
    ] as const) {
      for (const page of pages) {
        const { text } = await demoPage(page);
        const footer = new DOMParser().parseFromString(text, 'text/html').querySelector('footer');
        const links = [...footer!.querySelectorAll('a[href="#cookie-settings"]')];
        expect(
          links.map(({ textContent }) => textContent.trim()),
          page,
        ).to.deep.equal([language]);
      }
    }
  });
});

import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite, type Tab } from './site.js';

const FORM = `
  <form><label>Search <input id="field" /></label></form>
  <iframe src="/frame.html" title="A form elsewhere"></iframe>`;

async function acceptedPage(banner = 'reload') {
  const routes = { '/frame.html': '<input id="inside" />' };
  const site = await openSite(portal({ banner, body: FORM }, routes));
  const tab = await site.open('/');
  await tab.clickPart('accept');
  await tab.heard('consent-change');
  await tab.hasStore();
  const loads = async () => (await site.paths()).filter((path) => path === '/').length;
  // Not waited for: the page may be gone, or behind its question, before there is an answer.
  const withdraw = () => tab.store((store) => void setTimeout(() => store.rejectAll()));
  return { site, tab, loads, withdraw };
}

const asked = (tab: Tab) =>
  eventually(async () => (await tab.messages()).some(({ type }) => type === 'dialog'));

const reloaded = (tab: Tab) =>
  tab.until(() => {
    const [{ type, loadEventEnd }] = performance.getEntriesByType('navigation') as [
      PerformanceNavigationTiming,
    ];
    return type === 'reload' && loadEventEnd > 0;
  });

describe('the option “reload”', () => {
  afterEach(closeSites);

  it('reloads the page once after a withdrawal', async () => {
    const { site, tab, loads, withdraw } = await acceptedPage();
    await withdraw();
    await reloaded(tab);
    await aTimeout(100);
    expect(await loads()).to.equal(2);
    expect((await site.cookies())[0]!.value).to.match(/&yes=&no=statistics\.media$/);
  });

  it('is off by default', async () => {
    const site = await openSite(portal());
    const tab = await site.open('/');
    await tab.clickPart('accept');
    await tab.heard('consent-change');
    await tab.store((store) => store.rejectAll());
    await aTimeout(100);
    expect((await site.paths()).filter((path) => path === '/')).to.have.length(1);
  });

  it('does not reload when more is granted or nothing was granted before', async () => {
    const { tab, loads } = await acceptedPage();
    await tab.store((store) => store.save({ media: 'granted' }));
    await aTimeout(100);
    expect(await loads()).to.equal(1);
  });

  it('does not reload when the first answer is “reject”', async () => {
    const site = await openSite(portal({ banner: 'reload' }));
    const tab = await site.open('/');
    await tab.clickPart('reject');
    await tab.heard('consent-change');
    await aTimeout(100);
    expect((await site.paths()).filter((path) => path === '/')).to.have.length(1);
  });

  for (const [answer, wanted] of [
    [false, 1],
    [true, 2],
  ] as const) {
    it(`asks for confirmation when a field was edited, with the answer ${answer ? 'yes' : 'no'}`, async () => {
      const { tab, loads, withdraw } = await acceptedPage();
      await tab.click('#field');
      await tab.press('a');
      await tab.answerDialog(answer);
      await withdraw();
      await asked(tab);
      await (answer ? reloaded(tab) : aTimeout(200));
      expect(await loads()).to.equal(wanted);
      if (!answer) {
        expect(await tab.evaluate(() => document.querySelector('input')!.value)).to.equal('a');
      }
    });
  }

  it('asks for confirmation when the focus was in a frame', async () => {
    const { tab, loads, withdraw } = await acceptedPage();
    await tab.click('iframe');
    await tab.answerDialog(false);
    await withdraw();
    await asked(tab);
    expect(await loads()).to.equal(1);
  });

  it('does not ask for confirmation because of the settings’ own switches', async () => {
    const { tab } = await acceptedPage();
    await tab.store((store) => store.settings.show());
    await tab.click('[part~="switch"][name="media"]');
    await tab.clickPart('save');
    await reloaded(tab);
    expect((await tab.messages()).filter(({ type }) => type === 'dialog')).to.deep.equal([]);
  });

  it('reloads the other tabs too', async () => {
    const { site, tab, loads, withdraw } = await acceptedPage();
    const other = await site.open('/');
    await other.heard('consent-ready');
    expect(await loads()).to.equal(2);
    await withdraw();
    await Promise.all([reloaded(tab), reloaded(other)]);
    expect(await loads()).to.equal(4);
  });
});

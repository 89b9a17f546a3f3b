import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { eventually } from '../eventually.js';
import { forget, leave, storedValue, visit, type PageWindow } from './page.js';

interface CopiesWindow extends PageWindow {
  /** What each copy exports. */
  readonly copies: readonly { documentStore(): unknown }[];
  readonly loaded?: boolean;
}

/** Opens a page that loads several files, one after the other; `@` gives one another version. */
async function visitWith(copies: readonly string[]) {
  const search = new URLSearchParams(copies.map((copy) => ['copy', copy]));
  const page = await visit('copies', `?${search}`);
  const win = page.win as unknown as CopiesWindow;
  await eventually(() => win.loaded, 'all copies are loaded');
  await page.part('cookie-banner', 'accept');
  await page.part('cookie-gate', 'allow-once');
  return { ...page, win };
}

const PAIRS = [
  ['elements.js', 'elements.js?copy=2'],
  ['elements.js', 'elements.all.js'],
  ['elements.all.js', 'elements.js'],
  ['elements.all.js', 'elements.all.js?copy=2'],
  ['elements.all.js@0.0.1', 'elements.all.js'],
  ['elements.all.js@0.0.1', 'elements.js'],
  ['elements.js', 'elements.all.js@0.0.1'],
] as const;

describe('a page with two copies of the package', () => {
  beforeEach(forget);
  afterEach(() => {
    leave();
    forget();
  });

  for (const pair of PAIRS) {
    const names = pair.join(' and ');

    it(`has one state, one banner and one event per change, ${names}`, async () => {
      const { win, doc, part, heard, inside } = await visitWith(pair);
      const stores = win.copies.map(({ documentStore }) => documentStore());
      expect(stores[0] === stores[1], 'one store').to.be.true;
      expect(doc.querySelectorAll('cookie-banner')).to.have.length(1);
      (await part('cookie-banner', 'accept')).click();
      await eventually(() => win.ran.length === 2);
      await eventually(() => inside('cookie-banner', 'region') === null);
      await aTimeout(50);
      expect(win.ran).to.deep.equal(['statistics', 'media']);
      expect(doc.querySelectorAll('.held')).to.have.length(1);
      expect(heard('consent-change').map(({ reason }) => reason)).to.deep.equal(['accept-all']);
      expect(heard('consent-ready')).to.have.length(1);
      expect(heard('consent-error')).to.be.empty;
      expect(new URLSearchParams(storedValue()).get('yes')).to.equal('statistics.media');
    });

    it(`opens one dialog, ${names}`, async () => {
      const { doc, part } = await visitWith(pair);
      doc.querySelector<HTMLElement>('a.settings')!.click();
      await part('cookie-settings', 'dialog');
      await aTimeout(50);
      expect(doc.querySelectorAll('cookie-settings')).to.have.length(1);
    });

    it(`keeps working when the banner is moved, removed and inserted again, ${names}`, async () => {
      const { doc, part, inside, heard } = await visitWith(pair);
      const banner = doc.querySelector('cookie-banner')!;
      doc.querySelector('main')!.append(banner);
      banner.remove();
      await aTimeout(0);
      expect(doc.adoptedStyleSheets).to.be.empty;
      doc.body.append(banner);
      (await part('cookie-banner', 'reject')).click();
      await eventually(() => inside('cookie-banner', 'region') === null);
      await eventually(() => heard('consent-change').length > 0);
      expect(heard('consent-change').map(({ reason }) => reason)).to.deep.equal(['reject-all']);
    });

    const versions = pair.some((file) => file.includes('@'));
    it(`${versions ? 'names both versions once' : 'warns of nothing'}, ${names}`, async () => {
      const { win } = await visitWith(pair);
      if (versions) await eventually(() => win.warnings!.length > 0);
      await aTimeout(50);
      const { version } = (await (await fetch('/package.json')).json()) as { version: string };
      expect(win.warnings).to.have.length(versions ? 1 : 0);
      if (versions) expect(win.warnings![0]).to.include('0.0.1').and.to.include(version);
    });
  }
});

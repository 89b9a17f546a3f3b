import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { expectNone } from '../elements/mounting.js';
import { eventually } from '../eventually.js';
import { forget, leave, plant, storedValue, visit } from './page.js';

const BANNER = /\/chunks\/banner-/;
/** The chunk that every element needs and the core does not. */
const LIT = /\/chunks\/(templates|lit|button-styles)/;

describe('a page with elements.js', () => {
  beforeEach(forget);
  afterEach(() => {
    leave();
    forget();
  });

  describe('on a first visit', () => {
    for (const page of ['first', 'all']) {
      it(`shows the banner and keeps all gates shut, ${page}`, async () => {
        const { part, win } = await visit(page);
        expect(await part('cookie-banner', 'accept')).to.exist;
        expect(win.ran).to.deep.equal([]);
        expect(storedValue()).to.be.undefined;
      });

      it(`opens all gates after “accept”, ${page}`, async () => {
        const { part, win, heard, inside } = await visit(page);
        (await part('cookie-banner', 'accept')).click();
        await eventually(() => win.ran.length === 2);
        expect(win.ran).to.deep.equal(['statistics', 'media']);
        expect(heard('consent-change').map(({ reason }) => reason)).to.deep.equal(['accept-all']);
        await eventually(() => inside('cookie-banner', 'region') === null);
      });

      it(`opens no gate after “reject”, ${page}`, async () => {
        const { part, win, heard } = await visit(page);
        (await part('cookie-banner', 'reject')).click();
        // The event waits for what is deleted.
        await eventually(() => heard('consent-change').length > 0);
        await aTimeout(50);
        expect(win.ran).to.deep.equal([]);
        expect(heard('consent-change').map(({ reason }) => reason)).to.deep.equal(['reject-all']);
      });

      it(`opens the settings dialog by “settings”, ${page}`, async () => {
        const { part } = await visit(page);
        (await part('cookie-banner', 'settings')).click();
        expect((await part('cookie-settings', 'dialog')).matches(':modal')).to.be.true;
      });

      it(`prepares the dialog once on hover or focus of “settings”, ${page}`, async () => {
        const { part, doc } = await visit(page);
        const button = await part('cookie-banner', 'settings');
        for (const type of ['pointerover', 'focusin']) {
          button.dispatchEvent(new Event(type, { bubbles: true }));
        }
        const dialog = await part('cookie-settings', 'dialog');
        expect(dialog.matches('[open]')).to.be.false;
        button.click();
        await eventually(() => dialog.matches(':modal'));
        expect(doc.querySelectorAll('cookie-settings')).to.have.length(1);
      });

      it(`opens the dialog by a link to #cookie-settings, ${page}`, async () => {
        const { part, doc, inside } = await visit(page);
        await part('cookie-banner', 'accept');
        doc.querySelector<HTMLElement>('a.settings')!.click();
        expect((await part('cookie-settings', 'dialog')).matches(':modal')).to.be.true;
        inside('cookie-settings', 'save')!.click();
        expect(storedValue()).to.match(/&yes=&no=statistics\.media$/);
      });
    }

    it('writes the cookie as a query string', async () => {
      const { part } = await visit('first');
      const before = Math.floor(Date.now() / 1000);
      (await part('cookie-banner', 'accept')).click();
      const fields = new URLSearchParams(storedValue());
      expect([...fields.keys()]).to.deep.equal(['v', 'rev', 'at', 'yes', 'no']);
      expect([fields.get('v'), fields.get('rev')]).to.deep.equal(['1', '3']);
      expect(fields.get('yes')).to.equal('statistics.media');
      expect(Number(fields.get('at'))).to.be.within(before, before + 5);
    });

    it('dispatches consent-ready once', async () => {
      const { part, heard } = await visit('first');
      await part('cookie-banner', 'accept');
      expect(heard('consent-ready')).to.have.length(1);
      expect(heard('consent-ready')[0]!.consent.isGranted('statistics')).to.be.false;
    });

    it('reads an inline policy', async () => {
      const { part, win } = await visit('inline');
      (await part('cookie-banner', 'accept')).click();
      await eventually(() => win.ran.length > 0);
      expect(win.ran).to.deep.equal(['statistics']);
    });

    it('loads no other element for the banner, except the settings when idle', async () => {
      const { part, fetched } = await visit('first');
      await part('cookie-banner', 'accept');
      expect(fetched().filter((path) => BANNER.test(path))).to.have.length(1);
      expect(fetched().filter((path) => /statement|gate-|table/.test(path))).to.be.empty;
    });
  });

  describe('on a return visit', () => {
    for (const page of ['first', 'known', 'all']) {
      it(`opens granted gates and shows no banner, ${page}`, async () => {
        plant('statistics', 'media');
        const { win, ready, inside } = await visit(page);
        await ready();
        await eventually(() => win.ran.length > 0);
        await aTimeout(100);
        expect(win.ran).to.deep.equal(['statistics']);
        expectNone(inside('cookie-banner', 'region'));
      });
    }

    it('loads neither the banner nor Lit', async () => {
      plant('statistics', 'media');
      const { fetched, ready } = await visit('first');
      await ready();
      await aTimeout(200);
      expect(fetched()).to.include('/dist/cdn/elements.js');
      expect(fetched().filter((path) => BANNER.test(path) || LIT.test(path))).to.deep.equal([]);
      const parts = fetched().flatMap((path) => /chunks\/(\w+)-/.exec(path)?.[1] ?? []);
      const store = /^(reading|watch|deletion|gates)$/;
      expect(parts.filter((part) => !store.test(part))).to.deep.equal([]);
    });

    it('does not renew the cookie', async () => {
      plant('statistics', 'media', { at: Date.now() / 1000 - 1000 });
      const before = storedValue();
      const { ready } = await visit('known');
      await ready();
      expect(storedValue()).to.equal(before);
    });

    it('asks again under a higher revision', async () => {
      plant('statistics.media', '', { revision: 2 });
      const { part, win } = await visit('first');
      await part('cookie-banner', 'accept');
      expect(win.ran).to.deep.equal([]);
    });

    it('asks again for an id that was never decided', async () => {
      plant('statistics');
      const { part, win } = await visit('first');
      await part('cookie-banner', 'accept');
      expect(win.ran).to.deep.equal(['statistics']);
    });

    it('shows the banner again after a reset', async () => {
      plant('statistics.media');
      const { part, ready, win } = await visit('first');
      await ready();
      const { documentStore } = (await win.eval('import("/dist/cdn/elements.js")')) as {
        documentStore(): { reset(): void };
      };
      documentStore().reset();
      expect(await part('cookie-banner', 'accept')).to.exist;
      expect(storedValue()).to.be.undefined;
    });
  });

  describe('without its policy', () => {
    it('opens the gates of a returning visitor when the page names the revision', async () => {
      plant('statistics', 'media');
      const { win } = await visit('revision');
      await eventually(() => win.ran.length > 0);
      expect(win.ran).to.deep.equal(['statistics']);
    });

    it('keeps gates shut when the page names another revision', async () => {
      plant('statistics.media', '', { revision: 2 });
      const { ready, win } = await visit('revision');
      await ready();
      expect(win.ran).to.deep.equal([]);
    });

    it('keeps gates shut when the page names no revision', async () => {
      plant('statistics.media');
      const before = storedValue();
      const { ready, win, heard, inside } = await visit('missing');
      await ready();
      await aTimeout(100);
      expect(win.ran).to.deep.equal([]);
      expect(storedValue()).to.equal(before);
      expectNone(inside('cookie-banner', 'region'));
      expect(heard('consent-error')).to.have.length(1);
    });

    for (const page of ['missing', 'blocked']) {
      it(`keeps working, ${page}`, async () => {
        plant('statistics.media');
        const { ready, doc, heard, win } = await visit(page);
        await ready();
        expect(heard('consent-error')).to.have.length(1);
        expect(win.ran).to.deep.equal([]);
        expectNone(doc.querySelector(':modal'));
        expect(doc.querySelector('h1')!.checkVisibility()).to.be.true;
        expect(win.getComputedStyle(doc.documentElement).paddingBottom).to.equal('0px');
      });
    }
  });

  describe('with other elements', () => {
    it('renders the statement with its settings, and the gate', async () => {
      const { part, doc } = await visit('statement');
      await part('cookie-statement', 'table');
      expect((await part('cookie-settings', 'switch')).getAttribute('name')).to.equal('statistics');
      (await part('cookie-gate', 'allow-always')).click();
      await eventually(() => doc.querySelector('.held'));
      expect(new URLSearchParams(storedValue()).get('yes')).to.equal('video');
    });

    it('scrolls from a #cookie-settings link to the element of that id', async () => {
      const { part, doc, inside } = await visit('statement');
      await part('cookie-settings', 'switch');
      doc.querySelector<HTMLElement>('a.settings')!.click();
      await aTimeout(100);
      expectNone(inside('cookie-settings', 'dialog'));
      expect(doc.activeElement?.id).to.equal('cookie-settings');
    });
  });

  describe('that defines a <cookie-banner> of its own', () => {
    for (const page of ['taken', 'taken-all']) {
      it(`throws nothing and logs a warning, ${page}`, async () => {
        const { win, doc } = await visit(page);
        await eventually(() => win.warnings!.length > 0);
        await aTimeout(100);
        expect(win.warnings!.join()).to.include('<cookie-banner>');
        expect(win.warnings).to.have.length(1);
        expect(win.ran).to.deep.equal([]);
        expectNone(doc.querySelector('cookie-banner')!.shadowRoot);
      });
    }
  });
});

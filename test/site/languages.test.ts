import { expect } from '@esm-bundle/chai';
import { page, portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const ALL = '<script type="module" src="/cdn/elements.all.js"></script>';

const isDrawn = () =>
  Boolean(document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[part=reject]'));

/** The language of the banner, and the package’s files that a first visit to a page in `lang` loads. */
async function visit(lang: string, script?: string) {
  const text = page(script === undefined ? {} : { script }).replace('lang="en"', `lang="${lang}"`);
  const site = await openSite({ ...portal(), '/': text });
  const tab = await site.open('/');
  await tab.until(isDrawn);
  const shown = await tab.evaluate(() => {
    const root = document.querySelector('cookie-banner')!.shadowRoot!;
    const { lang: language, dir } = root.querySelector<HTMLElement>('[part=region]')!;
    return { language, dir };
  });
  const files = (await site.requests()).map((request) => request.path);
  return { ...shown, files: files.filter((path) => path.startsWith('/cdn/')) };
}

const translations = (files: readonly string[]) =>
  files.filter((path) =>
    /languages-|\.banner-|\.interface-|\.statement-|all\.[\w-]+\.js/.test(path),
  );

describe('the files that a page loads for its language', () => {
  afterEach(closeSites);

  it('are elements.all.el.js beside elements.all.js in Greek', async () => {
    const { language, files } = await visit('el', ALL);
    expect(language).to.equal('el');
    expect(files).to.deep.equal(['/cdn/elements.all.js', '/cdn/elements.all.el.js']);
  });

  it('are none beside elements.all.js in English', async () => {
    const { files } = await visit('en-GB', ALL);
    expect(files).to.deep.equal(['/cdn/elements.all.js']);
  });

  it('are the list of languages and the banner’s part with elements.js', async () => {
    const { language, dir, files } = await visit('ar-EG');
    expect([language, dir]).to.deep.equal(['ar-EG', 'rtl']);
    const names = translations(files).map((path) => path.replace(/-.{6}\.js$/, ''));
    expect(names).to.deep.equal(['/cdn/chunks/languages', '/cdn/chunks/ar.banner']);
  });

  it('are none with elements.js in English', async () => {
    expect(translations((await visit('en')).files)).to.deep.equal([]);
  });
});

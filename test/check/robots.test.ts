import { expect } from '@esm-bundle/chai';
import { findInSitemap, pathsOf, troublesOf, urlset, type SiteFile } from './find-pages.js';

const robots = (...lines: readonly string[]): { '/robots.txt': SiteFile } => ({
  '/robots.txt': { start: lines.join('\n') },
});

const SITEMAP = urlset('/a', '/private/a', '/private/b', '/b');

describe('robots.txt', () => {
  it('leaves out pages of sitemaps that it disallows, and says so once', async () => {
    const found = await findInSitemap(SITEMAP, {}, robots('User-agent: *', 'Disallow: /private'));
    expect(pathsOf(found)).to.deep.equal(['/', '/a', '/b']);
    expect(found.troubles).to.deep.equal([
      {
        kind: 'robots',
        address: '{origin}/private/a',
        isFatal: false,
        message:
          '2 pages, of which this is the first, were left out: robots.txt disallows them for “consent-elements”. Name pages to visit them, or pass “--ignore-robots”.',
      },
    ]);
  });

  it('has rules for our name, whatever the browser calls itself', async () => {
    const rules = robots(
      'User-agent: *',
      'Disallow: /',
      'User-agent: consent-elements',
      'Disallow: /a',
    );
    const found = await findInSitemap(SITEMAP, { userAgent: 'Mozilla/5.0' }, rules);
    expect(pathsOf(found)).to.deep.equal(['/', '/private/a', '/private/b', '/b']);
  });

  it('gives other pages in the place of those that it disallows', async () => {
    const rules = robots('User-agent: *', 'Disallow: /private');
    const found = await findInSitemap(SITEMAP, { limit: 3 }, rules);
    expect(pathsOf(found)).to.deep.equal(['/', '/a', '/b']);
  });

  it('is ignored on demand', async () => {
    const rules = robots('User-agent: *', 'Disallow: /', 'Crawl-delay: 2');
    const found = await findInSitemap(SITEMAP, { ignoreRobots: true }, rules);
    expect(pathsOf(found)).to.deep.equal(['/', '/a', '/private/a', '/private/b', '/b']);
    expect(found.delay).to.equal(undefined);
  });

  it('says how long to wait between pages, half a minute at most', async () => {
    const delay = async (seconds: string) =>
      (await findInSitemap(SITEMAP, {}, robots('User-agent: *', `Crawl-delay: ${seconds}`))).delay;
    expect(await delay('1.5')).to.equal(1500);
    expect(await delay('86400')).to.equal(30_000);
    expect(await delay('soon')).to.equal(undefined);
  });

  it('that is not there, is a page, or is elsewhere allows everything', async () => {
    const page = { start: '<!doctype html><title>Hello</title>' };
    const elsewhere = { status: 302, headers: { location: 'https://other.example/robots.txt' } };
    for (const file of [{ status: 404 }, { status: 403 }, page, elsewhere]) {
      const found = await findInSitemap(SITEMAP, {}, { '/robots.txt': file });
      expect(found.pages, JSON.stringify(file)).to.have.length(5);
      expect(found.troubles, JSON.stringify(file)).to.be.empty;
    }
  });

  it('that cannot be read now allows nothing, and says so', async () => {
    const found = await findInSitemap(SITEMAP, {}, { '/robots.txt': { status: 503 } });
    expect(pathsOf(found)).to.deep.equal(['/']);
    expect(troublesOf(found)[0]).to.equal(
      'robots: The rules for robots are unknown, as the file answered 503. Pages of sitemaps are left out: name pages, or pass “--ignore-robots”.',
    );
  });

  it('is read for 500 kilobytes', async () => {
    const rest = { middle: '# comment\n', times: 60_000, end: 'User-agent: *\nDisallow: /b' };
    const start = 'User-agent: *\nDisallow: /private\n';
    const found = await findInSitemap(SITEMAP, {}, { '/robots.txt': { start, ...rest } });
    expect(pathsOf(found)).to.deep.equal(['/', '/a', '/b']);
  });
});

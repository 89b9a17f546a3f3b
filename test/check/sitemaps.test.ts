import { expect } from '@esm-bundle/chai';
import {
  findInSitemap,
  findPages,
  pathsOf,
  sitemapIndex,
  troublesOf,
  urlset,
  type SiteFile,
} from './find-pages.js';

const ENTRY = '<url><loc>{origin}/p#</loc></url>';

/** A sitemap with so many pages. */
const many = (times: number): SiteFile => ({
  start: '<urlset>',
  middle: ENTRY,
  times,
  end: '</urlset>',
});

describe('a sitemap', () => {
  it('gives the pages after the one that is named', async () => {
    const found = await findInSitemap(urlset('/b', '/a', '/', '/a#x', '/c?d=1&amp;e=2'));
    expect(pathsOf(found)).to.deep.equal(['/', '/b', '/a', '/c?d=1&e=2']);
    expect(found.troubles).to.be.empty;
  });

  it('names the site where no page is named', async () => {
    const options = { addresses: [], sitemap: '{origin}/map.xml' };
    expect(pathsOf(await findPages(options, { '/map.xml': urlset('/a') }))).to.deep.equal(['/a']);
  });

  it('is read with prefixes and CDATA, and without its images', async () => {
    const start = `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="i">
      <s:url><s:loc><![CDATA[{origin}/a?b&c]]></s:loc>
        <image:image><image:loc>{origin}/picture?id=1</image:loc></image:image></s:url>
      <s:url><s:loc>
        {origin}/b
      </s:loc></s:url></s:urlset>`;
    expect(pathsOf(await findInSitemap({ start }))).to.deep.equal(['/', '/a?b&c', '/b']);
  });

  it('gives no pictures, documents and addresses of other schemes', async () => {
    const start = `<urlset>${['/a.PDF', '/b.jpg', '/c.html']
      .map((path) => `<url><loc>{origin}${path}</loc></url>`)
      .join('')}<url><loc>javascript:alert(1)</loc></url><url><loc>file:///a</loc></url></urlset>`;
    expect(pathsOf(await findInSitemap({ start }))).to.deep.equal(['/', '/c.html']);
  });

  it('is unpacked by what it is, whatever its name and type are', async () => {
    for (const headers of [
      { 'content-type': 'text/html' },
      { 'content-type': 'application/gzip' },
      { 'content-encoding': 'gzip' },
    ] as Record<string, string>[]) {
      const found = await findInSitemap({ ...urlset('/a', '/b'), gzip: true, headers });
      expect(pathsOf(found), JSON.stringify(headers)).to.deep.equal(['/', '/a', '/b']);
    }
  });

  it('can be a text with an address per line', async () => {
    const start = '\u{FEFF}{origin}/a\r\n\r\n{origin}/b\n{origin}/c';
    const found = await findInSitemap({ start, headers: { 'content-type': 'text/plain' } });
    expect(pathsOf(found)).to.deep.equal(['/', '/a', '/b', '/c']);
  });

  it('gives 20 pages by default, some of each section, in its own order', async () => {
    const blog = Array.from({ length: 100 }, (_, index) => `/blog/${index}`);
    const shop = Array.from({ length: 5 }, (_, index) => `/en/shop/${index}`);
    const found = await findInSitemap(urlset(...blog, ...shop, '/about', '/contact'));
    expect(pathsOf(found)).to.deep.equal([
      '/',
      ...blog.slice(0, 12),
      ...shop,
      '/about',
      '/contact',
    ]);
    expect(troublesOf(found)).to.deep.equal([
      'limit: 20 pages of 108 were chosen, some of each section of the site: “--pages” changes how many.',
    ]);
  });

  it('leaves out pages of other sites, and says so once', async () => {
    const start = `<urlset><url><loc>https://one.example/a</loc></url><url><loc>{origin}/a</loc></url>
      <url><loc>https://two.example/b</loc></url></urlset>`;
    const found = await findInSitemap({ start });
    expect(pathsOf(found)).to.deep.equal(['/', '/a']);
    expect(found.troubles).to.have.length(1);
    expect(found.troubles[0]).to.include({ address: 'https://one.example/a', isFatal: false });
    expect(troublesOf(found)[0]).to.match(/^elsewhere: 2 pages, of which this is the first,/);
  });

  it('is asked for with our name, or the one that the caller gives', async () => {
    const agents = async (userAgent?: string) => {
      const found = await findInSitemap(urlset('/a'), userAgent === undefined ? {} : { userAgent });
      return [...new Set(found.requests.map(({ agent }) => agent))];
    };
    expect(await agents()).to.deep.equal(['consent-elements']);
    expect(await agents('Mozilla/5.0 (x)')).to.deep.equal(['Mozilla/5.0 (x)']);
  });
});

describe('sitemaps that robots.txt or nobody names', () => {
  const options = { addresses: ['{origin}/'], sitemap: true } as const;

  it('are those of robots.txt', async () => {
    const start = 'Sitemap: {origin}/one.xml\nUser-agent: *\nDisallow: /b\nSitemap: /two.xml';
    const files = { '/robots.txt': { start }, '/one.xml': urlset('/a'), '/two.xml': urlset('/c') };
    expect(pathsOf(await findPages(options, files))).to.deep.equal(['/', '/a', '/c']);
  });

  it('are /sitemap.xml without robots.txt', async () => {
    const found = await findPages(options, { '/sitemap.xml': urlset('/a') });
    expect(pathsOf(found)).to.deep.equal(['/', '/a']);
    expect(found.requests.map(({ path }) => path)).to.deep.equal(['/robots.txt', '/sitemap.xml']);
  });
});

describe('an index of sitemaps', () => {
  it('gives the pages of its sitemaps, packed ones too', async () => {
    const found = await findInSitemap(
      sitemapIndex('/a.xml', '/b.xml.gz'),
      {},
      {
        '/a.xml': urlset('/a'),
        '/b.xml.gz': { ...urlset('/b'), gzip: true },
      },
    );
    expect(pathsOf(found)).to.deep.equal(['/', '/a', '/b']);
    expect(found.troubles).to.be.empty;
  });

  it('that includes itself is read once', async () => {
    const files = {
      '/a.xml': sitemapIndex('/sitemap.xml', '/a.xml', '/b.xml'),
      '/c.xml': sitemapIndex('/a.xml', '/b.xml'),
      '/b.xml': urlset('/b'),
    };
    const index = sitemapIndex('/sitemap.xml', '/a.xml', '/c.xml');
    const found = await findInSitemap(index, {}, files);
    expect(pathsOf(found)).to.deep.equal(['/', '/b']);
    expect(
      found.requests.filter(({ path }) => path !== '/robots.txt').map(({ path }) => path),
    ).to.deep.equal(['/sitemap.xml', '/a.xml', '/c.xml', '/b.xml']);
  });

  it('is read on three levels', async () => {
    const files = {
      '/1.xml': sitemapIndex('/2.xml'),
      '/2.xml': { ...urlset('/a'), end: '' },
      '/3.xml': sitemapIndex('/4.xml'),
      '/4.xml': sitemapIndex('/5.xml'),
      '/5.xml': urlset('/deep'),
    };
    const found = await findInSitemap(sitemapIndex('/1.xml', '/3.xml'), {}, files);
    expect(pathsOf(found)).to.deep.equal(['/', '/a']);
    expect(found.requests.map(({ path }) => path)).not.to.include('/5.xml');
    expect(troublesOf(found)[0]).to.match(/^limit: 2 pages of at least 2 were chosen/);
  });

  it('of many sitemaps is read until there are enough pages of each kind', async () => {
    const posts = Array.from({ length: 200 }, (_, index) => `/post-sitemap${index}.xml`);
    const files = Object.fromEntries(posts.map((path) => [path, many(30)]));
    const found = await findInSitemap(
      sitemapIndex(...posts, '/page-sitemap.xml'),
      {},
      {
        ...files,
        '/page-sitemap.xml': urlset('/about'),
      },
    );
    expect(
      found.requests.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    ).to.deep.equal(['/sitemap.xml', '/post-sitemap0.xml', '/page-sitemap.xml']);
    expect(pathsOf(found)).to.include('/about').and.to.have.length(20);
    expect(troublesOf(found)[0]).to.contain('20 pages of at least 32');
  });

  it('of endlessly many sitemaps is read for 50 files', async () => {
    const sitemap = '<sitemap><loc>{origin}/#.xml</loc></sitemap>';
    const index = { start: '<sitemapindex>', middle: sitemap, times: 400, end: '</sitemapindex>' };
    const { requests } = await findInSitemap(index);
    expect(requests.filter(({ path }) => path.endsWith('.xml'))).to.have.length(50);
  });

  it('gives no sitemaps of other sites', async () => {
    const start =
      '<sitemapindex><sitemap><loc>https://other.example/a.xml</loc></sitemap></sitemapindex>';
    const found = await findInSitemap({ start });
    expect(troublesOf(found)).to.deep.equal([
      'sitemap: The sitemap lists sitemaps of another site, such as https://other.example/a.xml, which were not read.',
    ]);
  });
});

/** Why a sitemap gives nothing, or not all. */
const trouble = async (file: SiteFile, options = {}, others = {}) => {
  const found = await findInSitemap(file, options, others);
  expect(found.error).to.equal(undefined);
  const [first] = found.troubles.filter(({ kind }) => kind === 'sitemap');
  return { pages: pathsOf(found), message: first?.message, isFatal: first?.isFatal };
};

describe('a sitemap that cannot be read', () => {
  it('is a trouble, and without a page of it a fatal one', async () => {
    expect(await trouble({ status: 404 })).to.deep.equal({
      pages: ['/'],
      message: 'The sitemap answered 404. Its pages are missing.',
      isFatal: true,
    });
    const files = { '/a.xml': urlset('/a'), '/b.xml': { status: 500 } };
    const index = await trouble(sitemapIndex('/a.xml', '/b.xml'), {}, files);
    expect(index).to.deep.equal({
      pages: ['/', '/a'],
      message: 'The sitemap answered 500. Its pages are missing.',
      isFatal: false,
    });
  });

  it('may be malformed at its end, and what precedes counts', async () => {
    const start = '<urlset>\n<url><loc>{origin}/a</loc></url>\n<url><loc>{origin}/b</url></urlset>';
    const { pages, message } = await trouble({ start });
    expect(pages).to.deep.equal(['/', '/a']);
    expect(message).to.equal(
      'The sitemap is malformed XML (line 3: Unexpected close tag). Read until then: 1 page.',
    );
    const cut = await trouble({ start: '<urlset><url><loc>{origin}/a</loc></url><url>' });
    expect(cut.pages).to.deep.equal(['/', '/a']);
    expect(cut.message).to.contain('is malformed XML (line 1: Unclosed root tag)');
  });

  it('may be cut in the middle of its packed bytes', async () => {
    const { pages, message } = await trouble(
      { ...many(5000), gzip: true, cut: 10_000 },
      { limit: 3 },
    );
    expect(pages).to.deep.equal(['/', '/p1', '/p2']);
    expect(message).to.match(
      /^The sitemap cannot be read \(Z_BUF_ERROR\)\. Read until then: [\d,]+ pages\.$/,
    );
  });

  it('may be a page, an empty file or a picture', async () => {
    const page = await trouble({ start: '\n<!DOCTYPE html><title>Not found</title><p>&nbsp;' });
    expect(page.message).to.contain('is an HTML page and not a sitemap');
    const empty = await trouble({});
    expect(empty.message).to.contain('lists no page of the site');
    const picture = await trouble({ start: '\u{FFFD}PNG\n\u{0}\u{1}\n' });
    expect(picture).to.deep.include({ pages: ['/'], isFatal: true });
  });

  it('may redirect within the site five times', async () => {
    const files = (count: number) => ({
      ...Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `/${index}`,
          { status: 302, headers: { location: index + 1 === count ? '/map' : `/${index + 1}` } },
        ]),
      ),
      '/map': urlset('/a'),
    });
    expect((await trouble({}, { sitemap: '/0' }, files(5))).pages).to.deep.equal(['/', '/a']);
    const six = await trouble({}, { sitemap: '/0' }, files(6));
    expect(six.message).to.contain('redirects more than 5 times');
  });

  it('may redirect in a loop, to another site, or to a file', async () => {
    const to = (location: string) => trouble({ status: 301, headers: { location } });
    expect((await to('/sitemap.xml')).message).to.contain('redirects more than 5 times');
    expect((await to('https://other.example/')).message).to.contain(
      'redirects to another site, https://other.example/',
    );
    expect((await to('file:///etc/passwd')).message).to.contain(
      'redirects to “file:///etc/passwd”, which is no address',
    );
  });

  it('may never end', async () => {
    const { message, pages } = await trouble(
      { start: `<urlset><url><loc>{origin}/a</loc></url>${' '.repeat(200)}`, stalls: true },
      { timeout: 500 },
    );
    expect(message).to.contain('did not answer within 500 milliseconds. Read until then: 1 page.');
    expect(pages).to.deep.equal(['/', '/a']);
  });

  it('may be on a host that nobody answers for', async () => {
    const { message } = await trouble({}, { sitemap: 'http://127.0.0.1:9/sitemap.xml' });
    expect(message).to.contain('cannot be read (');
  });

  it('ends with an error when the caller ends it', async () => {
    const file = { start: '<urlset>', stalls: true };
    const { error } = await findInSitemap(file, { abortAfter: 300 });
    expect(error).to.match(/^TimeoutError/);
  });
});

describe('a sitemap that would fill the memory', () => {
  it('of more than 50,000 addresses ends there', async () => {
    const whole = await findInSitemap(many(50_000), { limit: 10 });
    expect(troublesOf(whole)).to.deep.equal([
      'limit: 10 pages of 50,001 were chosen, some of each section of the site: “--pages” changes how many.',
    ]);
    const { message } = await trouble(many(50_001), { limit: 10 });
    expect(message).to.contain('has more than 50,000 addresses. Read until then: 50,000 pages.');
  });

  it('may unpack to more than 50 MB, and what precedes counts', async () => {
    const bomb = { ...many(3), middle: `${ENTRY}${' '.repeat(20 * 2 ** 20)}`, gzip: true };
    const { message, pages } = await trouble(bomb);
    expect(message).to.contain('has more than 52,428,800 bytes');
    expect(pages).to.deep.equal(['/', '/p1', '/p2', '/p3']);
  });

  it('may be packed by the server too', async () => {
    const headers = { 'content-encoding': 'gzip' };
    const bomb = { ...many(3), middle: `${ENTRY}${' '.repeat(20 * 2 ** 20)}`, gzip: true, headers };
    expect((await trouble(bomb)).message).to.contain('has more than 52,428,800 bytes');
  });

  it('may define entities of entities, which are not expanded', async () => {
    const entities = 'bcdefghij'
      .split('')
      .map((name, index) => {
        const before = `&${'abcdefghi'[index]};`;
        return `<!ENTITY ${name} "${before.repeat(10)}">`;
      })
      .join('');
    const start = `<!DOCTYPE urlset [<!ENTITY a "{origin}/aaaaaaaaaa">${entities}]>
      <urlset><url><loc>{origin}/a</loc></url><url><loc>&j;</loc></url></urlset>`;
    const { pages, message } = await trouble({ start });
    expect(pages).to.deep.equal(['/', '/a']);
    expect(message).to.contain('is malformed XML (line 2: Invalid character entity)');
  });

  it('may define entities of files, which are not read', async () => {
    const start = `<!DOCTYPE urlset [<!ENTITY x SYSTEM "{origin}/secret">]>
      <urlset><url><loc>{origin}/&x;</loc></url></urlset>`;
    const { requests } = await findInSitemap({ start });
    expect(requests.map(({ path }) => path)).not.to.include('/secret');
  });
});

import { expect } from '@esm-bundle/chai';
import { findPages, pathsOf, troublesOf, urlset } from './find-pages.js';

/** The message of the error about addresses. */
const refused = async (...addresses: string[]) =>
  (await findPages({ addresses })).error ?? 'no error';

describe('pages that the caller names', () => {
  it('get https, and http on this machine, where they have no scheme', async () => {
    const found = async (address: string) => (await findPages({ addresses: [address] })).pages[0];
    expect(await found('www.example.org')).to.equal('https://www.example.org/');
    expect(await found('//www.example.org/a')).to.equal('https://www.example.org/a');
    expect(await found('example.org:8443/a?b')).to.equal('https://example.org:8443/a?b');
    expect(await found('localhost:8000')).to.equal('http://localhost:8000/');
    expect(await found('localhost')).to.equal('http://localhost/');
    expect(await found('app.localhost:3000')).to.equal('http://app.localhost:3000/');
    expect(await found('127.0.0.1:3000/x')).to.equal('http://127.0.0.1:3000/x');
    expect(await found('[::1]:3000/x')).to.equal('http://[::1]:3000/x');
    expect(await found('localhost.example.org')).to.equal('https://localhost.example.org/');
    expect(await found('HTTP://Example.org')).to.equal('http://example.org/');
  });

  it('are visited once each, without fragments, in their order', async () => {
    const addresses = ['https://example.org/b#x', 'example.org', '/a?q#y', 'https://example.org/b'];
    const { pages, troubles } = await findPages({ addresses });
    expect(pages).to.deep.equal([
      'https://example.org/b',
      'https://example.org/',
      'https://example.org/a?q',
    ]);
    expect(troubles).to.be.empty;
  });

  it('are refused with a sentence where they are no address of the web', async () => {
    expect(await refused('file:///etc/passwd')).to.contain(
      '“file:///etc/passwd” has the scheme “file:”',
    );
    expect(await refused('javascript:alert(1)')).to.contain('scheme “javascript:”');
    expect(await refused('data:text/html,x')).to.contain('scheme “data:”');
    expect(await refused('https://')).to.contain('“https://” is not an address: expected');
    expect(await refused('two words')).to.contain('“two words” is not an address');
    expect(await refused('/contact')).to.contain('“/contact” is a path without a site');
    expect(await refused(`example.org/${'a'.repeat(3000)}`)).to.contain('more than 2048');
    expect(await refused()).to.contain('No page is named');
  });

  it('are refused, and not shown, with a password', async () => {
    const message = await refused('https://anna:secret@example.org/');
    expect(message).to.contain('“https://…@example.org/” contains a user name or password');
    expect(message).not.to.contain('secret');
  });

  it('are of one site, with its subdomains, and the others are left out', async () => {
    const addresses = ['www.example.co.uk', 'shop.example.co.uk', 'other.co.uk/a', 'other.co.uk/b'];
    const { pages, troubles } = await findPages({ addresses });
    expect(pages).to.deep.equal(['https://www.example.co.uk/', 'https://shop.example.co.uk/']);
    expect(troubles).to.deep.equal([
      {
        kind: 'elsewhere',
        address: 'https://other.co.uk/a',
        isFatal: true,
        message:
          '2 pages, of which this is the first, were left out: only pages of one site are visited, and the first address decides which.',
      },
    ]);
  });

  it('are chosen from each section where they are more than the limit', async () => {
    const paths = ['/a/1', '/a/2', '/a/3', '/de/b/1', '/de/b/2', '/de/c/1', '/about', '/contact/'];
    const addresses = paths.map((path) => `https://example.org${path}`);
    const found = await findPages({ addresses, limit: 5 });
    expect(found.pages.map((page) => new URL(page).pathname)).to.deep.equal([
      '/a/1',
      '/a/2',
      '/de/b/1',
      '/de/c/1',
      '/about',
    ]);
    expect(troublesOf(found)).to.deep.equal([
      'limit: 5 pages of 8 were chosen, some of each section of the site: “--pages” changes how many.',
    ]);
  });

  it('are visited although robots.txt disallows them', async () => {
    const robots = { start: 'User-agent: *\nDisallow: /' };
    const found = await findPages({ addresses: ['{origin}/private'] }, { '/robots.txt': robots });
    expect(pathsOf(found)).to.deep.equal(['/private']);
    expect(found.troubles).to.be.empty;
    expect(found.requests, 'nothing is fetched for them').to.be.empty;
  });
});

describe('a list of pages', () => {
  it('has an address or path per line, and comments', async () => {
    const list = '\u{FEFF}# Pages\r\n/a # the first\n\n  /b#part\n{origin}/c\n/?q=1\n';
    const found = await findPages({ addresses: ['{origin}/start'] }, {}, list);
    expect(pathsOf(found)).to.deep.equal(['/start', '/a', '/b', '/c', '/?q=1']);
  });

  it('can name the site itself', async () => {
    const found = await findPages({ addresses: [] }, {}, '{origin}/a\n/b\nhttps://example.org/');
    expect(pathsOf(found)).to.deep.equal(['/a', '/b']);
    expect(found.troubles.map(({ address }) => address)).to.deep.equal(['https://example.org/']);
  });

  it('is refused with the line that is no address', async () => {
    const found = await findPages({ addresses: [] }, {}, 'example.org\n\nmailto:anna@example.org');
    expect(found.error).to.contain(
      '{folder}/pages.txt:3: “mailto:anna@example.org” has the scheme',
    );
    const path = await findPages({ addresses: [] }, {}, '/a');
    expect(path.error).to.contain('pages.txt:1: “/a” is a path without a site');
  });

  it('is refused where there is no such file', async () => {
    const { error } = await findPages({ addresses: ['example.org'], list: 'nowhere/pages.txt' });
    expect(error).to.contain('The list of pages “nowhere/pages.txt” cannot be read: ENOENT');
  });
});

describe('a shard', () => {
  const paths = Array.from({ length: 25 }, (_, index) => `/${index}`);
  const addresses = paths.map((path) => `https://example.org${path}`);
  const shard = async (text: string) => findPages({ addresses, shard: text });

  it('is every tenth page from the third on', async () => {
    const { pages } = await shard('3/10');
    expect(pages.map((page) => new URL(page).pathname)).to.deep.equal(['/2', '/12', '/22']);
  });

  it('has each page once, together with the others', async () => {
    const shards = await Promise.all(['1/4', '2/4', '3/4', '4/4'].map(shard));
    expect(shards.map(({ pages }) => pages.length)).to.deep.equal([7, 6, 6, 6]);
    expect(new Set(shards.flatMap(({ pages }) => pages)).size).to.equal(25);
  });

  it('can be empty', async () => {
    const { pages, troubles, error } = await shard('26/26');
    expect({ pages, troubles, error }).to.deep.equal({ pages: [], troubles: [], error: undefined });
  });

  it('is refused where it is none', async () => {
    for (const text of [
      '0/10',
      '11/10',
      '3',
      '3/0',
      '-1/2',
      '1.5/2',
      '3/10/2',
      ' 3/10',
      'a/b',
      '',
    ]) {
      expect((await shard(text)).error, text).to.contain(`“${text}” is not a shard: expected`);
    }
    expect((await shard('1,2/3')).error).to.contain('“1,2/3” is more than one shard');
  });

  it('is refused before anything is fetched', async () => {
    const options = { addresses: ['{origin}/'], sitemap: true, shard: '3' } as const;
    const { error, requests } = await findPages(options, { '/sitemap.xml': urlset('/a') });
    expect(error).to.contain('is not a shard');
    expect(requests).to.be.empty;
  });
});

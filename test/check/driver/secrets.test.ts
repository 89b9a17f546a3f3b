import { expect } from '@esm-bundle/chai';
import { withoutValues } from '../../../src/driver/clean-har.js';
import { isSecret, withoutSecrets } from '../../../src/driver/secrets.js';

const SECRET = 'S3CRET';

const secretHeaders = (...names: string[]) => names.map((name) => ({ name, value: SECRET }));

const har = JSON.stringify({
  log: {
    entries: [
      {
        request: {
          url: `https://collect.example/g;jsessionid=${SECRET}?v=2&cid=${SECRET}#${SECRET}`,
          headers: [
            { name: 'Accept', value: 'text/html' },
            { name: 'Referer', value: `https://www.example.org/?code=${SECRET}` },
            { name: ':path', value: `/g?cid=${SECRET}` },
            ...secretHeaders('Cookie', 'authorization', 'X-Api-Key', 'Api-Key', 'X-Access-Token'),
            ...secretHeaders('Proxy-Authorization', 'X-CSRFToken', 'x-amz-security-token'),
          ],
          cookies: [{ name: 'one', value: SECRET, path: '/' }],
          queryString: [{ name: 'cid', value: SECRET }],
          postData: { text: SECRET, params: [{ name: 'password', value: SECRET }] },
        },
        response: {
          redirectURL: `/next?token=${SECRET}`,
          headers: [
            { name: 'Location', value: `/next?token=${SECRET}` },
            ...secretHeaders('Set-Cookie'),
          ],
        },
        _webSocketMessages: [{ type: 'send', data: SECRET }],
      },
    ],
  },
});

describe('HAR files without values', () => {
  const text = withoutValues(har);
  const { request, response } = JSON.parse(text).log.entries[0];

  it('contain no secret of cookies, queries, forms, messages or headers', () => {
    expect(text).not.to.contain(SECRET);
  });

  it('keep the names, and what is no secret', () => {
    const [accept, referer, path] = request.headers;
    expect(request.url).to.equal(
      'https://collect.example/g;jsessionid=(removed)?v=(removed)&cid=(removed)',
    );
    expect(accept.value).to.equal('text/html');
    expect(referer.value).to.equal('https://www.example.org/?code=(removed)');
    expect(path.value).to.equal('/g?cid=(removed)');
    expect(request.cookies).to.deep.equal([{ name: 'one', value: '(removed)', path: '/' }]);
    expect(response.redirectURL).to.equal('/next?token=(removed)');
  });
});

describe('links that sign a visitor in', () => {
  for (const [link, page] of [
    ['https://a.example/x.php?id=3&PHPSESSID=1a', 'https://a.example/x.php?id=3'],
    ['https://a.example/cart;jsessionid=1A2B?page=2', 'https://a.example/cart?page=2'],
    ['https://a.example/private/?token=1', 'https://a.example/private/'],
    [
      'https://a.example/?author=1&keyword=a&sign=b',
      'https://a.example/?author=1&keyword=a&sign=b',
    ],
  ] as const) {
    it(`are visited without that: ${link}`, () => {
      expect(withoutSecrets(link)).to.equal(page);
    });
  }

  it('are known by whole words', () => {
    const names = ['author', 'keyword', 'design', 'monkey', 'side'];
    expect(names.filter(isSecret)).to.deep.equal([]);
    expect(['api_key', 'sid', 'auth', 'X-Auth', 'sig'].every(isSecret)).to.equal(true);
  });
});

import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { recordConsole, recordEvents } from '../recording.js';
import { areWaiting, emptyOutbox, openEndpoint } from './endpoint.js';
import { atEnd, endPosting, openTab } from './posting-tab.js';

beforeEach(emptyOutbox);
afterEach(endPosting);

const HEADERS = ['x-csrftoken', 'x-xsrf-token', 'x-csrf-token', 'x-shop-token'];

function plantCookie(name: string, value: string): void {
  document.cookie = `${name}=${value}; Path=/`;
  atEnd(() => (document.cookie = `${name}=; Path=/; Max-Age=0`));
}

function plantMarkup(html: string): Element {
  const element = document.createRange().createContextualFragment(html).firstElementChild!;
  document.head.append(element);
  atEnd(() => element.remove());
  return element;
}

const plantMeta = (name: string, content: string) =>
  plantMarkup(`<meta name="${name}" content="${content}">`);

const plantField = (name: string, value: string) =>
  plantMarkup(`<input type="hidden" name="${name}" value="${value}">`);

/** Posts a decision, and gives the headers of a CSRF token that the endpoint was sent. */
async function tokensSent(csrf?: string, origin = ''): Promise<Record<string, string>> {
  const endpoint = openEndpoint();
  openTab(origin + endpoint.url, { csrf }).store.acceptAll();
  const { headers } = (await endpoint.arrived(1))[0]!;
  await areWaiting(0);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => HEADERS.includes(name)));
}

describe('the CSRF token of a post, without configuration', () => {
  it('is sent to Django from its cookie', async () => {
    plantCookie('csrftoken', 'Zx81');
    plantField('csrfmiddlewaretoken', 'masked');
    expect(await tokensSent()).to.deep.equal({ 'x-csrftoken': 'Zx81' });
  });

  it('is sent where the page has a variable of the name origin', async () => {
    const { origin } = window;
    window.origin = 'north';
    atEnd(() => (window.origin = origin));
    plantCookie('csrftoken', 'Zx81');
    expect(await tokensSent()).to.deep.equal({ 'x-csrftoken': 'Zx81' });
  });

  it('is sent to Django from the page when the cookie is HttpOnly or in the session', async () => {
    plantField('csrfmiddlewaretoken', 'masked');
    expect(await tokensSent()).to.deep.equal({ 'x-csrftoken': 'masked' });
  });

  it('is sent to Laravel decoded from its cookie, not from a page that may be stale', async () => {
    plantCookie('XSRF-TOKEN', 'eyJpdiI6Ij0%2Fab%3D%3D');
    plantMeta('csrf-token', 'older');
    expect(await tokensSent()).to.deep.equal({ 'x-xsrf-token': 'eyJpdiI6Ij0/ab==' });
  });

  it('is sent to Rails, and to Laravel without the cookie, from the page', async () => {
    plantMeta('csrf-param', 'authenticity_token');
    plantMeta('csrf-token', 'a+b/c==');
    expect(await tokensSent()).to.deep.equal({ 'x-csrf-token': 'a+b/c==' });
  });

  it('is not sent when the page has none', async () => {
    plantCookie('xcsrftoken', 'other');
    plantMeta('csrf', 'other');
    expect(await tokensSent()).to.deep.equal({});
  });

  it('is read when the decision is posted, not when it is made', async () => {
    plantCookie('csrftoken', 'old');
    const { restore } = recordConsole();
    atEnd(restore);
    const endpoint = openEndpoint();
    await endpoint.answer(403, 204);
    const { close, store } = openTab(endpoint.url);
    store.acceptAll();
    await endpoint.arrived(1);
    close();
    plantCookie('csrftoken', 'new');
    openTab(endpoint.url);
    const posts = await endpoint.arrived(2);
    await areWaiting(0);
    expect(posts.map(({ headers }) => headers['x-csrftoken'])).to.deep.equal(['old', 'new']);
  });

  it('is never sent to another origin', async () => {
    plantCookie('csrftoken', 'secret');
    plantMeta('csrf-token', 'secret');
    const other = `${location.protocol}//127.0.0.1:${location.port}`;
    expect(other).not.to.equal(location.origin);
    expect(await tokensSent(undefined, other)).to.deep.equal({});
    expect(await tokensSent('X-Shop-Token: csrf-token', other)).to.deep.equal({});
  });

  it('is left out when it is not valid in a header', async () => {
    plantMeta('csrf-token', 'ключ');
    expect(await tokensSent()).to.deep.equal({});
  });

  it('is not read from a form named cookie', async () => {
    plantCookie('csrftoken', 'hidden');
    plantMarkup('<form name="cookie"></form>');
    expect(await tokensSent()).to.deep.equal({});
  });

  it('is sent where a script of the page has a variable of the name URL', async () => {
    plantCookie('csrftoken', 'Zx81');
    const endpoint = openEndpoint();
    const own = globalThis.URL;
    atEnd(() => Object.assign(globalThis, { URL: own }));
    Object.assign(globalThis, { URL: '/api' });
    openTab(endpoint.url, {}).store.acceptAll();
    await areWaiting(0);
    Object.assign(globalThis, { URL: own });
    const { headers } = (await endpoint.arrived(1))[0]!;
    expect(headers['x-csrftoken']).to.equal('Zx81');
  });
});

describe('the option csrf', () => {
  for (const [where, plant] of [
    ['cookie', () => plantCookie('shop_csrf', 'shop%21')],
    ['<meta>', () => plantMeta('shop_csrf', 'shop!')],
    ['form field', () => plantField('shop_csrf', 'shop!')],
  ] as const) {
    it(`reads the token from the ${where} that it names`, async () => {
      plant();
      plantCookie('csrftoken', 'other');
      expect(await tokensSent('X-Shop-Token: shop_csrf')).to.deep.equal({
        'x-shop-token': 'shop!',
      });
    });
  }

  it('sends no token when it is empty', async () => {
    plantCookie('csrftoken', 'Zx81');
    expect(await tokensSent('')).to.deep.equal({});
  });

  it('reports a value that cannot be read and posts without a token', async () => {
    const { errors, restore } = recordConsole();
    const target = new EventTarget();
    const events = recordEvents(target);
    atEnd(restore);
    plantCookie('csrftoken', 'Zx81');
    const endpoint = openEndpoint();
    openTab(endpoint.url, { csrf: 'csrftoken', target }).store.acceptAll();
    const { headers } = (await endpoint.arrived(1))[0]!;
    await eventually(() => events.errors.length === 1, 'an error');
    expect(headers).not.to.have.property('x-csrftoken');
    expect(errors[0]).to.include('csrf="csrftoken" should be "Header: name"');
  });
});

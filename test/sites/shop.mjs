import { policyOf, service } from './declare.mjs';
import { page, script, withCookies } from './markup.mjs';

const basket = script(`
  localStorage.setItem('basket', JSON.stringify([1, 2, 3]));
  sessionStorage.setItem('scroll:' + location.pathname, '0');
`);
const shown = (title) => page({ title, body: basket });

/** A shop with a session of its server, and what it needs in other storage. */
export const shop = {
  name: 'shop',
  title: 'A shop with a session of its server',
  pages: ['/', '/basket', '/sign-out'],
  policy: policyOf([
    service('session', 'necessary', [{ name: 'sessionid', duration: 'P2W', httpOnly: true }]),
    service('security', 'necessary', [{ name: 'csrftoken', duration: 'P1Y' }]),
    service('basket', 'necessary', [
      { name: 'basket', storage: 'local', duration: 'persistent' },
      { name: 'scroll:*', storage: 'session', duration: 'session' },
    ]),
    service('counter', 'statistics', [], { provider: 'Shop Ltd' }),
  ]),
  hosts: {
    'www.shop.example': {
      '/': withCookies(
        shown('Shop'),
        'sessionid=abc; Path=/; Max-Age=1209600; HttpOnly; Secure; SameSite=Lax',
        'csrftoken=def; Domain=shop.example; Path=/; Max-Age=31449600; Secure',
      ),
      '/basket': shown('Basket'),
      // A cookie that the server deletes was never stored.
      '/sign-out': withCookies(shown('Signed out'), 'message=; Path=/; Max-Age=0'),
    },
  },
  nearly: ['undeclared-cookie', 'undeclared-storage', 'wrong-party', 'longer-lifetime'],
  expected: [],
};

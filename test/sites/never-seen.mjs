import { counter, policyOf, service } from './declare.mjs';
import { gated, page, setCookie, withCookies } from './markup.mjs';

/** One cookie that is never set, and one that is set on the last page and after acceptance only. */
export const neverSeen = {
  name: 'never-seen',
  title: 'The list has more than the site',
  pages: ['/', '/about', '/contact'],
  policy: policyOf([
    service('session', 'necessary', [{ name: 'sid' }, { name: 'ghost', duration: 'P1Y' }]),
    counter(),
  ]),
  hosts: {
    'www.never-seen.example': {
      '/': withCookies(page({ title: 'Home' }), 'sid=1; Path=/; Secure; HttpOnly'),
      '/about': page({ title: 'About' }),
      '/contact': page({ title: 'Contact', head: gated('statistics', '/count.js') }),
      '/count.js': setCookie('visit_id', 'max-age=2592000'),
    },
  },
  shows: ['never-seen'],
  nearly: ['never-seen'],
  expected: [['never-seen', 'session']],
};

import { counter, policyOf, service } from './declare.mjs';
import { gated, page, setCookie, withCookies } from './markup.mjs';

const count = gated('statistics', '/count.js');
const shown = (title) => page({ title, head: count, body: '<p><a href="/about">About</a></p>' });

/** The default page: our own banner, a session cookie, a counter that waits. */
export const clean = {
  name: 'clean',
  title: 'The default page',
  pages: ['/', '/about', '/contact'],
  policy: policyOf([service('session', 'necessary', [{ name: 'sid' }]), counter()]),
  hosts: {
    'www.clean.example': {
      '/': withCookies(shown('Home'), 'sid=abc; Path=/; HttpOnly; Secure; SameSite=Lax'),
      '/about': shown('About'),
      '/contact': shown('Contact'),
      '/count.js': setCookie('visit_id', 'max-age=2592000'),
    },
  },
  nearly: ['undeclared-cookie', 'set-before-choice', 'unequal-answers', 'phase-not-run'],
  expected: [],
};

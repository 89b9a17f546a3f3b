import { policyOf, service } from './declare.mjs';
import { page, script, withCookies } from './markup.mjs';

/** Once it has run, it runs for ever: it remembers in an undeclared cookie. */
const count = script(`
  const isGranted = /&yes=[^;&]*statistics/.test(document.cookie);
  if (isGranted) localStorage.setItem('counts', '1');
  if (localStorage.getItem('counts')) {
    document.cookie = 'visit_id=1; path=/; max-age=2592000';
    new Image().src = 'https://stats.keeping.example/pixel.svg';
  }
`);

/** A server that gives cookies, which no script can delete, to all who have accepted. */
const shown = (title) => (visitor) => {
  const isGranted = /&yes=[^;&]*statistics/.test(visitor.cookies.cookies_preferences ?? '');
  const body = page({ title, body: count });
  return isGranted
    ? withCookies(
        body,
        'server_id=1; Path=/; Max-Age=2592000; HttpOnly; Secure',
        'account_id=1; Path=/account; Max-Age=2592000; HttpOnly; Secure',
      )
    : body;
};

export const withdrawal = {
  name: 'withdrawal',
  title: 'The withdrawal is not respected',
  pages: ['/', '/about', '/contact'],
  policy: policyOf([
    service('memory', 'necessary', [{ name: 'counts', storage: 'local', duration: 'persistent' }]),
    service('counter', 'statistics', [
      { name: 'visit_id', duration: 'P30D' },
      { name: 'server_id', duration: 'P30D', httpOnly: true },
      { name: 'account_id', duration: 'P30D', httpOnly: true, path: '/account' },
      { name: 'seen', duration: 'P30D', party: 'third', domain: 'keeping.example' },
    ]),
  ]),
  hosts: {
    'www.withdrawal.example': {
      '/': shown('Home'),
      '/about': shown('About'),
      '/contact': shown('Contact'),
    },
    'stats.keeping.example': {
      '/pixel.svg': withCookies(
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'seen=1; Path=/; Max-Age=2592000; Secure; SameSite=None',
      ),
    },
  },
  shows: [
    'set-after-withdrawal',
    'sent-after-withdrawal',
    'kept-after-withdrawal',
    'request-after-withdrawal',
  ],
  nearly: ['set-after-refusal', 'sent-after-refusal', 'request-after-refusal'],
  expected: [
    ['set-after-withdrawal', 'seen'],
    ['set-after-withdrawal', 'visit_id'],
    ['sent-after-withdrawal', 'server_id'],
    // Sent to pages that are not visited.
    ['kept-after-withdrawal', 'account_id'],
    ['request-after-withdrawal', 'stats.keeping.example'],
  ],
};

const polite = (title) =>
  page({
    title,
    head: `<script type="text/plain" data-consent="statistics" src="/count.js"></script>`,
  });

/** The same, done well: what was stored goes with the consent. */
export const withdrawn = {
  name: 'withdrawn',
  title: 'The withdrawal is respected',
  pages: ['/', '/about', '/contact'],
  policy: policyOf([
    service('google-analytics-4', 'statistics', [
      { name: 'visit_id', duration: 'P30D' },
      { name: 'visits', storage: 'local', duration: 'persistent' },
      { name: 'visit-log', storage: 'indexeddb', duration: 'persistent' },
    ]),
  ]),
  hosts: {
    'www.withdrawn.example': {
      '/': polite('Home'),
      '/about': polite('About'),
      '/contact': polite('Contact'),
      '/count.js': `
        document.cookie = 'visit_id=1; path=/; max-age=2592000';
        localStorage.setItem('visits', '1');
        indexedDB.open('visit-log');
        new Image().src = 'https://www.google-analytics.com/collect';`,
    },
    'www.google-analytics.com': { '/collect': '' },
  },
  nearly: [
    'request-after-withdrawal',
    'set-after-withdrawal',
    'sent-after-withdrawal',
    'kept-after-withdrawal',
  ],
  expected: [],
};

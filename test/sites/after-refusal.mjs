import { counter, policyOf } from './declare.mjs';
import { ifRefused, page, script, setCookie, withCookies } from './markup.mjs';

const PIXEL = `new Image().src = 'https://stats.counting.example/pixel.svg';`;

/** Only a visitor who has refused, or has withdrawn, is counted. */
const spite = script(ifRefused('statistics', setCookie('visit_id', 'max-age=2592000') + PIXEL));

/** A server that gives a cookie, which no script can delete, to all who have not answered. */
const shown = (title) => (visitor) => {
  const body = page({ title, body: spite });
  return visitor.cookies.cookies_preferences
    ? body
    : withCookies(body, 'early_id=1; Path=/; Max-Age=2592000; HttpOnly; Secure');
};

const COOKIES = [
  { name: 'visit_id', duration: 'P30D' },
  { name: 'early_id', duration: 'P30D', httpOnly: true },
  { name: 'seen', duration: 'P30D', party: 'third', domain: 'counting.example' },
];

/** A refusal begins what it should end. */
export const afterRefusal = {
  name: 'after-refusal',
  title: 'The refusal is not respected',
  pages: ['/', '/about', '/contact'],
  policy: policyOf([counter(COOKIES)]),
  hosts: {
    'www.after-refusal.example': {
      '/': shown('Home'),
      '/about': shown('About'),
      '/contact': shown('Contact'),
    },
    'stats.counting.example': {
      '/pixel.svg': withCookies(
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'seen=1; Path=/; Max-Age=2592000; Secure; SameSite=None',
      ),
    },
  },
  shows: ['set-before-choice', 'set-after-refusal', 'sent-after-refusal', 'request-after-refusal'],
  nearly: ['request-before-choice', 'set-under-gpc', 'sent-under-gpc'],
  expected: [
    ['set-before-choice', 'early_id'],
    ['set-after-refusal', 'seen'],
    ['set-after-refusal', 'visit_id'],
    ['sent-after-refusal', 'early_id'],
    ['request-after-refusal', 'stats.counting.example'],
    ['set-after-withdrawal', 'seen'],
    ['set-after-withdrawal', 'visit_id'],
    ['sent-after-withdrawal', 'early_id'],
    ['request-after-withdrawal', 'stats.counting.example'],
  ],
};

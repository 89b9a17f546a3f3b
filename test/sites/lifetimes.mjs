import { DAY, policyOf, service } from './declare.mjs';
import { page, script, withCookies } from './markup.mjs';

const age = (name, days) => `document.cookie = '${name}=1; path=/; max-age=${days * DAY}';`;

/** Lifetimes that are declared, that are four percent longer, and that are eight percent longer. */
export const lifetimes = {
  name: 'lifetimes',
  title: 'Cookies live longer than declared',
  pages: ['/', '/about'],
  policy: policyOf([
    service('own', 'necessary', [
      { name: 'as_declared', duration: 'P30D' },
      { name: 'four_percent', duration: 'P100D' },
      { name: 'eight_percent', duration: 'P100D' },
      { name: 'not_longer_than', duration: { max: 'P1Y' } },
      { name: 'ends_never', duration: 'session' },
      { name: 'two_years', duration: 'P2Y' },
    ]),
  ]),
  hosts: {
    'www.lifetimes.example': {
      '/': withCookies(
        page({ title: 'Home' }),
        `two_years=1; Path=/; Max-Age=${730 * DAY}; Secure`,
        `ends_never=1; Path=/; Max-Age=${30 * DAY}; Secure`,
      ),
      '/about': page({
        title: 'About',
        body: script(
          age('as_declared', 30) +
            age('four_percent', 104) +
            age('eight_percent', 108) +
            age('not_longer_than', 30),
        ),
      }),
    },
  },
  shows: ['longer-lifetime'],
  nearly: ['longer-lifetime'],
  expected: [
    ['longer-lifetime', 'eight_percent'],
    ['longer-lifetime', 'ends_never'],
  ],
};

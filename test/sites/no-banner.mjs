import { counter, policyOf } from './declare.mjs';
import { bare } from './markup.mjs';

/** Something optional is declared, and no banner asks for it. */
export const noBanner = {
  name: 'no-banner',
  title: 'Nobody asks',
  pages: ['/', '/about'],
  policy: policyOf([counter([])]),
  hosts: {
    'www.no-banner.example': {
      '/': bare({ title: 'Home' }),
      '/about': bare({ title: 'About', body: '<button>Accept the terms of our contest</button>' }),
    },
  },
  shows: ['phase-not-run'],
  nearly: ['unequal-answers'],
  expected: [
    ['phase-not-run', 'refuse'],
    ['phase-not-run', 'return'],
    ['phase-not-run', 'withdraw'],
  ],
};

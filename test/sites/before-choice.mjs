import { policyOf, service } from './declare.mjs';
import { page, script, setCookie, unlessAnswered } from './markup.mjs';

/** Counts until the visitor has answered, and then never: only the time before a choice is wrong. */
const early = unlessAnswered(`
  ${setCookie('_ga', 'max-age=34560000')}
  const tag = document.createElement('script');
  tag.src = 'https://www.google-analytics.com/analytics.js';
  document.head.append(tag);
`);
const shown = (title) => page({ title, head: script(early) });

export const beforeChoice = {
  name: 'before-choice',
  title: 'Statistics begin before the choice',
  pages: ['/', '/about'],
  policy: policyOf([
    service('google-analytics-4', 'statistics', [{ name: '_ga', duration: 'P2Y' }], {
      provider: 'Google Ireland Limited',
      privacy: 'https://policies.google.com/privacy',
    }),
  ]),
  hosts: {
    'www.before-choice.example': { '/': shown('Home'), '/about': shown('About') },
    'www.google-analytics.com': { '/analytics.js': '' },
  },
  shows: ['set-before-choice', 'request-before-choice'],
  // 400 days are what Chromium makes of two years; nothing happens after an answer.
  nearly: ['longer-lifetime', 'set-after-refusal', 'request-after-refusal', 'set-under-gpc'],
  expected: [
    ['set-before-choice', '_ga'],
    ['request-before-choice', 'www.google-analytics.com'],
  ],
};

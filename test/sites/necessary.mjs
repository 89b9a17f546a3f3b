import { policyOf, service } from './declare.mjs';
import { page, script, setCookie } from './markup.mjs';

const code = script(`
  ${setCookie('_fbp', 'max-age=7776000')}
  ${setCookie('PHPSESSID')}
  new Image().src = 'https://www.facebook.com/tr';
`);

/** Advertising that is declared necessary, beside a session that really is. */
export const doubtful = {
  name: 'doubtful',
  title: 'Advertising is declared necessary',
  pages: ['/', '/about'],
  policy: policyOf([
    service('measure', 'necessary', [{ name: '_fbp', duration: 'P90D' }], {
      provider: 'Meta Platforms Ireland Limited',
      from: 'meta-pixel@2026-11-29',
    }),
    service('php', 'necessary', [{ name: 'PHPSESSID' }]),
  ]),
  hosts: {
    'www.doubtful.example': {
      '/': page({ title: 'Home', body: code }),
      '/about': page({ title: 'About', body: code }),
    },
    'www.facebook.com': { '/tr': '' },
  },
  shows: ['doubtful-necessary'],
  nearly: ['doubtful-necessary', 'set-before-choice', 'request-before-choice'],
  expected: [['doubtful-necessary', 'measure']],
};

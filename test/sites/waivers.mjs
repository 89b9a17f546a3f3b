import { policyOf, service } from './declare.mjs';
import { page, script, setCookie } from './markup.mjs';

/** Two faults and three waivers: one that holds, one that has ended, one without a fault. */
export const waived = {
  name: 'waived',
  title: 'Waivers',
  pages: ['/', '/about'],
  policy: policyOf([service('session', 'necessary', [{ name: 'sid' }])]),
  hosts: {
    'www.waived.example': {
      '/': page({
        title: 'Home',
        body: script(setCookie('sid') + setCookie('old_one') + setCookie('excused')),
      }),
      '/about': page({ title: 'About' }),
    },
  },
  waivers: [
    {
      finding: 'undeclared-cookie',
      subject: 'excused',
      reason: 'It goes with the next release.',
      until: '2027-03-31',
    },
    {
      finding: 'undeclared-cookie',
      subject: 'old_*',
      reason: 'It was to go in spring.',
      until: '2026-03-31',
    },
    {
      finding: 'wrong-party',
      subject: 'sid',
      reason: 'Nothing is wrong with it.',
      until: '2027-03-31',
    },
  ],
  shows: ['expired-waiver', 'unused-waiver'],
  nearly: ['expired-waiver', 'unused-waiver'],
  expected: [
    ['undeclared-cookie', 'old_one'],
    ['expired-waiver', 'undeclared-cookie'],
    ['unused-waiver', 'wrong-party'],
  ],
};

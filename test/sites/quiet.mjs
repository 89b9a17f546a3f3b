import { policyOf, service } from './declare.mjs';
import { page, setCookie, script } from './markup.mjs';

const shown = (title) => page({ title, body: script(setCookie('basket')) });

/** Nothing optional is declared, so the banner asks nothing. */
export const quiet = {
  name: 'quiet',
  title: 'Nothing to ask',
  pages: ['/', '/about'],
  policy: policyOf([service('basket', 'necessary', [{ name: 'basket' }])]),
  hosts: { 'www.quiet.example': { '/': shown('Home'), '/about': shown('About') } },
  nearly: ['phase-not-run', 'unreachable-answer', 'set-after-refusal'],
  expected: [],
};

import { renderSnippet } from '../../dist/render.js';
import { counter, policyOf } from './declare.mjs';
import { gated, page, setCookie } from './markup.mjs';

const policy = policyOf([counter()]);
const banner = await renderSnippet(policy, {
  entry: '/cdn/elements.js',
  src: '/cookies.json',
  locale: 'en',
});

const shown = (title) =>
  page({ title, script: '', banner, body: gated('statistics', '/count.js') });

/** The banner stands in the page. */
export const prerendered = {
  name: 'prerendered',
  title: 'A prerendered banner',
  pages: ['/', '/about'],
  policy,
  hosts: {
    'www.prerendered.example': {
      '/': shown('Home'),
      '/about': shown('About'),
      '/count.js': setCookie('visit_id', 'max-age=2592000'),
    },
  },
  nearly: ['unreachable-answer', 'set-before-choice'],
  expected: [],
};

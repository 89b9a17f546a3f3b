import { counter, policyOf } from './declare.mjs';
import { gated, page, setCookie } from './markup.mjs';

const site = ({ name, title, style, texts, ...rest }) => {
  const shown = (text) =>
    page({ title: text, head: `<style>${style}</style>${gated('statistics', '/count.js')}` });
  return {
    name,
    title,
    pages: ['/', '/about'],
    policy: policyOf([counter()], texts && { texts }),
    hosts: {
      [`www.${name}.example`]: {
        '/': shown('Home'),
        '/about': shown('About'),
        '/count.js': setCookie('visit_id', 'max-age=2592000'),
      },
    },
    ...rest,
  };
};

export const unequal = site({
  name: 'unequal',
  title: 'Refusing is a small grey word',
  style: `cookie-banner::part(reject) {
    font-size: 10px; min-height: 0; padding: 0; border: 0; background: none; color: #999;
  }
  cookie-banner::part(accept) { background: #060; color: #fff; font-size: 20px; }`,
  shows: ['unequal-answers'],
  nearly: ['unreachable-answer'],
  expected: [['unequal-answers', 'reject']],
});

export const unreachable = site({
  name: 'unreachable',
  title: 'Nobody can refuse in the banner',
  style: 'cookie-banner::part(reject) { display: none; }',
  shows: ['unreachable-answer'],
  nearly: ['undeclared-cookie'],
  expected: [
    ['unequal-answers', 'reject'],
    ['unreachable-answer', 'reject'],
    ['phase-not-run', 'refuse'],
    ['phase-not-run', 'return'],
  ],
});

export const longAnswers = site({
  name: 'long-answers',
  title: 'Equal buttons with words of different length',
  style:
    'cookie-banner::part(accept), cookie-banner::part(reject) { background: #236; color: #fff; }',
  texts: { en: { 'action.accept': 'Accept', 'action.reject': 'Reject all that is not needed' } },
  nearly: ['unequal-answers', 'unreachable-answer'],
  expected: [],
});

import { counter, policyOf } from './declare.mjs';
import { gated, page, setCookie } from './markup.mjs';

const inLanguage = (name, title, lang, dir, [home, about]) => {
  const shown = (text) =>
    page({
      title: text,
      lang,
      dir,
      head: gated('statistics', '/count.js'),
      body: `<p>${text}</p>`,
    });
  return {
    name,
    title,
    pages: ['/', '/about'],
    policy: policyOf([counter()]),
    hosts: {
      [`www.${name}.example`]: {
        '/': shown(home),
        '/about': shown(about),
        '/count.js': setCookie('visit_id', 'max-age=2592000'),
      },
    },
    nearly: ['unreachable-answer', 'unequal-answers', 'phase-not-run'],
    expected: [],
  };
};

export const japanese = inLanguage('japanese', 'A banner in Japanese', 'ja', 'ltr', [
  '静かな店',
  '会社概要',
]);

export const arabic = inLanguage('arabic', 'A banner in Arabic, from right to left', 'ar', 'rtl', [
  'متجر',
  'من نحن',
]);

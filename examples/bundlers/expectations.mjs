/** What only Lit contains. */
const LIT = /litElementVersions|litHtmlVersions/;
const FRENCH = /Tout refuser/;
const GERMAN = /Alle ablehnen/;

function must(condition, expected) {
  if (!condition) throw new Error(`expected that ${expected}`);
}

/** What a bundle must contain and must not: in the code that the page loads at once, and in all. */
export const EXPECTATIONS = {
  start({ first, all }) {
    must(!LIT.test(first), 'start.js brings no Lit');
    must(!all.some(({ text }) => FRENCH.test(text)), 'start.js brings no language');
  },
  store({ first }) {
    must(!LIT.test(first), 'the store alone brings no Lit');
    must(!FRENCH.test(first), 'the store alone brings no language');
  },
  'on-demand'({ first, all }) {
    must(!LIT.test(first), 'Lit is loaded on demand');
    const french = all.filter(({ text }) => FRENCH.test(text));
    must(french.length > 0, 'French can be loaded');
    must(!french.some(({ text }) => GERMAN.test(text)), 'a language brings no other one');
  },
  themed({ first, all }) {
    must(LIT.test(first), 'the elements are there');
    must(
      all.some(({ text }) => text.includes('--consent-radius')),
      'the theme is there',
    );
  },
};

import { counter, policyOf, service } from '../../test/sites/declare.mjs';
import { gated, page, script, THIRD, withCookies } from '../../test/sites/markup.mjs';

/** As many pages as the issue of the command names. */
export const PAGES = 100;

const HOST = 'www.bench.example';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const COOKIES = [
  { name: 'visit_id', duration: 'P30D' },
  { name: 'page_*', storage: 'local', duration: 'persistent' },
  { name: 'uid', duration: 'P30D', party: 'third', domain: 'counting.example' },
];

/** A list as a shop has it, which is true. */
const policy = policyOf([
  service('session', 'necessary', [{ name: 'sid' }]),
  service('pictures', 'necessary', [{ name: 'size', party: 'third', domain: 'pictures.example' }]),
  counter(COOKIES),
]);

const PARAGRAPH = '<p>A page has some text, so that it is not empty.</p>'.repeat(20);

function shown(number) {
  const links = [1, 2, 3].map((step) => `<a href="/${(number + step) % PAGES}">Next</a>`).join(' ');
  const picture = `<img src="https://cdn.pictures.example/${number}.svg" alt="" />`;
  const title = `Page ${number}`;
  const head = gated('statistics', '/count.js') + script(`sessionStorage.length`);
  return withCookies(
    page({ title, head, body: `${links}${picture}${PARAGRAPH}` }),
    'sid=1; Path=/; Secure; HttpOnly; SameSite=Lax',
  );
}

const COUNT = `
  document.cookie = 'visit_id=' + Math.random() + '; path=/; max-age=2592000';
  localStorage.setItem('page_' + location.pathname.slice(1), '1');
  new Image().src = 'https://stats.counting.example/pixel.svg?' + location.pathname;`;

const ownRoutes = () =>
  Object.fromEntries(Array.from({ length: PAGES }, (_, index) => [`/${index}`, shown(index)]));

/** A site of a hundred pages, each with a session, a picture of a third party, and a counter. */
export const benchSite = {
  addresses: Array.from({ length: PAGES }, (_, index) => `https://${HOST}/${index}`),
  hosts: {
    [HOST]: { ...ownRoutes(), '/count.js': COUNT, '/cookies.json': JSON.stringify(policy) },
    'cdn.pictures.example': { '*': withCookies(PICTURE, `size=1; ${THIRD}`) },
    'stats.counting.example': {
      '/pixel.svg': withCookies(PICTURE, `uid=1; Max-Age=2592000; ${THIRD}`),
    },
  },
};

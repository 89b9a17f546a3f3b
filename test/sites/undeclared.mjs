import { counter, policyOf, service } from './declare.mjs';
import { gated, page, script, setCookie } from './markup.mjs';

const store = script(`
  ${setCookie('shadow', 'max-age=86400')}
  ${setCookie('theme_dark')}
  localStorage.setItem('shadow-item', '1');
  sessionStorage.setItem('declared-item', '1');
`);

/** A page stores more than its list has, and shows a picture of somebody else. */
export const undeclared = {
  name: 'undeclared',
  title: 'A page stores more than it declares',
  pages: ['/', '/more'],
  policy: policyOf([
    service('looks', 'necessary', [
      { name: 'theme_*' },
      { name: 'declared-item', storage: 'session', duration: 'session' },
    ]),
    counter(),
  ]),
  hosts: {
    'www.undeclared.example': {
      '/': page({ title: 'Home', head: gated('statistics', '/count.js') }),
      '/more': page({
        title: 'More',
        body: `${store}<img src="https://cdn.pictures.example/one.svg" alt="" />
          <img src="https://static.undeclared.example/two.svg" alt="" />`,
      }),
      '/count.js': setCookie('visit_id', 'max-age=2592000'),
    },
    'static.undeclared.example': { '/two.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    'cdn.pictures.example': { '/one.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  },
  shows: ['undeclared-cookie', 'undeclared-storage', 'undeclared-host'],
  nearly: ['undeclared-cookie', 'undeclared-storage', 'undeclared-host'],
  expected: [
    ['undeclared-cookie', 'shadow'],
    ['undeclared-storage', 'shadow-item'],
    ['undeclared-host', 'pictures.example'],
  ],
};

import { counter, policyOf, service } from './declare.mjs';
import { page, script, setCookie } from './markup.mjs';

const policy = policyOf([service('session', 'necessary', [{ name: 'sid' }]), counter([])]);
const shown = (title, code = '') => page({ title, body: script(code) });

const DOWNLOAD = {
  body: 'name,age',
  headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="all.csv"' },
};

/** Pages that end a careless visit. */
export const hostile = {
  name: 'hostile',
  title: 'Pages that end a careless visit',
  pages: [
    '/',
    '/broken',
    '/elsewhere',
    '/loop',
    '/endless',
    '/download',
    '/dialogs',
    '/popup',
    'https://missing.hostile.example/',
    'https://refused.hostile.example/',
    '/last',
  ],
  options: { phases: ['untouched', 'refuse'], timeout: 2000 },
  policy,
  hosts: {
    'www.hostile.example': {
      '/': shown('Home', setCookie('sid')),
      '/broken': { status: 500, body: shown('Broken') },
      '/elsewhere': { status: 302, headers: { location: 'https://www.other.example/' } },
      '/loop': { status: 302, headers: { location: '/loop' } },
      '/endless': { body: '<!doctype html><title>Endless</title><p>One line', never: true },
      '/download': DOWNLOAD,
      '/dialogs': shown(
        'Dialogs',
        `alert('Stay!'); addEventListener('beforeunload', (event) => event.preventDefault());`,
      ),
      '/popup': shown('Popup', `open('https://www.other.example/popup')`),
      '/last': shown('Last', setCookie('after_all')),
    },
    'refused.hostile.example': { '/': shown('Refused') },
    'www.other.example': { '*': shown('Another site', setCookie('not_ours')) },
  },
  nearly: ['undeclared-cookie', 'phase-not-run'],
  // After all of them, the last page is still visited.
  expected: [['undeclared-cookie', 'after_all']],
  troubles: [
    ['certificate', 'https://refused.hostile.example/'],
    ['dialog', '/dialogs'],
    ['download', '/download'],
    ['elsewhere', '/elsewhere'],
    ['popup', '/popup'],
    ['status', '/broken'],
    ['timeout', '/endless'],
    ['unreachable', '/loop'],
    ['unreachable', 'https://missing.hostile.example/'],
  ],
};

/** A page that grows whenever somebody scrolls, and never comes to rest. */
export const scrolling = {
  name: 'scrolling',
  title: 'A page that never comes to rest',
  pages: ['/'],
  options: { phases: ['untouched', 'refuse'], timeout: 2000 },
  policy,
  hosts: {
    'www.scrolling.example': {
      '/': shown(
        'Endless',
        `${setCookie('sid')}
        const add = () => {
          document.body.append(Object.assign(document.createElement('p'), { textContent: 'More' }));
          fetch('/more');
        };
        addEventListener('scroll', add);
        setInterval(add, 50);`,
      ),
      '/more': '{}',
    },
  },
  nearly: ['phase-not-run'],
  expected: [],
  troubles: [['limit', '/']],
};

/** What a page stores and wipes at once was stored. */
export const wiper = {
  name: 'wiper',
  title: 'A page that wipes what it has stored',
  pages: ['/', '/about'],
  policy: policyOf([
    service('basket', 'necessary', [
      { name: 'sid' },
      { name: 'basket', storage: 'local', duration: 'persistent' },
    ]),
  ]),
  hosts: {
    'www.wiper.example': {
      '/': shown(
        'Home',
        `${setCookie('sid')} ${setCookie('fleeting', 'max-age=86400')}
        localStorage.setItem('basket', '1');
        localStorage.setItem('fleeting-item', '1');
        localStorage.clear();
        document.cookie = 'sid=; path=/; max-age=0';
        document.cookie = 'fleeting=; path=/; max-age=0';`,
      ),
      '/about': shown('About'),
    },
  },
  shows: ['undeclared-cookie', 'undeclared-storage'],
  nearly: ['never-seen'],
  expected: [
    ['undeclared-cookie', 'fleeting'],
    ['undeclared-storage', 'fleeting-item'],
  ],
};

/** New names, as many as a browser takes. */
export const manyNames = {
  name: 'many-names',
  title: 'A thousand cookies with names of chance',
  pages: ['/'],
  options: { phases: ['untouched'] },
  policy: policyOf([
    service('flood', 'necessary', [{ name: 'flood_*' }], { provider: 'Shop Ltd' }),
  ]),
  hosts: {
    'www.many-names.example': {
      '/': shown(
        'Home',
        `for (let index = 0; index < 1000; index += 1) {
          document.cookie = 'flood_' + Math.random().toString(36).slice(2) + '=1; path=/';
        }`,
      ),
    },
  },
  nearly: ['undeclared-cookie'],
  expected: [],
};

import { policyOf, service } from './declare.mjs';
import { page, script, THIRD, withCookies } from './markup.mjs';

const pixel = (...cookies) => withCookies('<svg xmlns="http://www.w3.org/2000/svg"/>', ...cookies);

/** Cookies of this site and of another one, each declared as the other. */
export const parties = {
  name: 'parties',
  title: 'The declared party is wrong',
  pages: ['/', '/about'],
  policy: policyOf([
    service('pay', 'necessary', [
      { name: 'pay_session' },
      { name: 'pay_device', party: 'third' },
      { name: 'pay_known', party: 'third', domain: 'paying.example' },
      { name: 'pay_step', domain: 'parties.example' },
      { name: 'refused_by_browser', party: 'third', domain: 'paying.example' },
    ]),
  ]),
  hosts: {
    'www.parties.example': {
      '/': page({
        title: 'Home',
        body: `<img src="https://www.paying.example/pixel.svg" alt="" />
          <img src="https://pay.parties.example/pixel.svg" alt="" />
          ${script("document.cookie = 'pay_device=1; path=/'")}`,
      }),
      '/about': page({ title: 'About' }),
    },
    // Another host of the same site is no third party.
    'pay.parties.example': { '/pixel.svg': pixel('pay_step=1; Domain=parties.example; Path=/') },
    'www.paying.example': {
      '/pixel.svg': pixel(
        `pay_session=1; ${THIRD}`,
        `pay_known=1; ${THIRD}`,
        // Without SameSite=None, the browser refuses it.
        'refused_undeclared=1; Path=/; Max-Age=86400',
        'refused_by_browser=1; Path=/; Max-Age=86400',
      ),
    },
  },
  shows: ['wrong-party', 'never-seen'],
  nearly: ['wrong-party', 'undeclared-cookie', 'undeclared-host'],
  expected: [
    ['wrong-party', 'pay_device'],
    ['wrong-party', 'pay_session'],
    ['never-seen', 'pay'],
  ],
};

import { policyOf, service } from './declare.mjs';
import { page, script, setCookie, unlessRefused } from './markup.mjs';

const ADVERTS = [
  { name: 'advert_id', duration: 'P30D' },
  { name: 'uid', duration: 'P30D', party: 'third', domain: 'adverts.example' },
];
const adverts = () =>
  service('adverts', 'marketing', ADVERTS, { kind: 'advertising', provider: 'Adverts Ltd' });

const advertise = `${setCookie('advert_id', 'max-age=2592000')}
  new Image().src = 'https://pixel.adverts.example/pixel.svg';`;

const bases = { marketing: { basis: 'opt-out' }, statistics: { basis: 'exempt-objectable' } };

/** The cookie of a visitor who was here before the law applied, without the signal. */
const storage = {
  cookies: [
    {
      name: 'uid',
      value: '1',
      domain: 'pixel.adverts.example',
      path: '/',
      expires: 1_900_000_000,
      httpOnly: false,
      secure: true,
      sameSite: 'None',
    },
  ],
  origins: [],
};

const hostsOf = (name, code) => ({
  [`www.${name}.example`]: {
    '/': page({ title: 'Home', body: script(code) }),
    '/about': page({ title: 'About', body: script(code) }),
  },
  'pixel.adverts.example': {
    '/pixel.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  },
});

/** Adverts until the visitor opts out, and nobody asks the browser. */
export const gpcIgnored = {
  name: 'gpc-ignored',
  title: 'Global Privacy Control is ignored',
  pages: ['/', '/about'],
  policy: policyOf([adverts()], { bases }),
  storage,
  hosts: hostsOf('gpc-ignored', unlessRefused('marketing', advertise)),
  shows: ['set-under-gpc', 'sent-under-gpc', 'request-under-gpc'],
  // The basis allows all of it until the visitor opts out.
  nearly: ['set-before-choice', 'request-before-choice'],
  expected: [
    ['set-under-gpc', 'advert_id'],
    ['sent-under-gpc', 'uid'],
    ['request-under-gpc', 'pixel.adverts.example'],
  ],
};

/** Adverts stop under the signal; statistics that sell nothing need not. */
export const gpcRespected = {
  name: 'gpc-respected',
  title: 'Global Privacy Control stops what sells',
  pages: ['/', '/about'],
  policy: policyOf(
    [adverts(), service('counter', 'statistics', [{ name: 'visit_id', duration: 'P30D' }])],
    { bases },
  ),
  storage,
  hosts: hostsOf(
    'gpc-respected',
    `${unlessRefused('statistics', setCookie('visit_id', 'max-age=2592000'))}
    if (!navigator.globalPrivacyControl) { ${unlessRefused('marketing', advertise)} }`,
  ),
  nearly: ['set-under-gpc', 'sent-under-gpc', 'request-under-gpc'],
  expected: [],
};

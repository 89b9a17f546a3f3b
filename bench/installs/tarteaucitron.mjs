import { PRIVACY } from '../data.mjs';
import { fromPackage, inlineJson } from './install.mjs';

/** It groups services by types of its own. */
const TYPES = { preferences: 'other', statistics: 'analytic', marketing: 'ads' };

const OPTIONS = {
  privacyUrl: PRIVACY,
  orientation: 'bottom',
  showIcon: false,
  removeCredit: true,
  groupServices: true,
  googleConsentMode: false,
  bingConsentMode: false,
  pianoConsentMode: false,
};

const optional = ({ services }) => services.filter(({ category }) => TYPES[category]);

/** Necessary services cannot be listed: it has one sentence about all of them. */
const declared = (data) =>
  optional(data).map(({ id, category, name, cookies }) => ({
    key: id,
    type: TYPES[category],
    name,
    needConsent: true,
    cookies: cookies.map((cookie) => cookie.name),
  }));

/** A service loads its own script; there are no gates in the markup. */
const SERVICES = `for (const service of declared) {
  tarteaucitron.services[service.key] = Object.assign(service, { js() {
    const src = document.querySelector('[data-tac="' + service.key + '"]')?.dataset.src;
    if (src) tarteaucitron.addScript(src);
  } });
  (tarteaucitron.job = tarteaucitron.job || []).push(service.key);
}`;

const setUp = (data, options) => `<script>
tarteaucitron.init(${inlineJson({ ...OPTIONS, ...options })});
const declared = ${inlineJson(declared(data))};
${SERVICES}
</script>`;

const file = (path) => [`/tac/${path}`, fromPackage(`tarteaucitronjs/${path}`)];

const BASE = {
  package: 'tarteaucitronjs',
  most: 1000,
  gated: ({ service, src }) => `<template data-tac="${service}" data-src="${src}"></template>`,
  banner: ['#tarteaucitronAlertBig'],
  accept: ['#tarteaucitronPersonalize2'],
  settings: ['#tarteaucitronCloseAlert'],
  dialog: ['#tarteaucitron'],
};

/** As its README has it: its catalogue of all services is fetched whatever the page uses. */
export const tarteaucitron = {
  ...BASE,
  id: 'tarteaucitron',
  title: 'tarteaucitron',
  bytesOnly: true,
  files: () =>
    Object.fromEntries(
      [
        'tarteaucitron.min.js',
        'tarteaucitron.services.min.js',
        'lang/tarteaucitron.en.min.js',
        'css/tarteaucitron.min.css',
      ].map(file),
    ),
  head: (data) => `<script src="/tac/tarteaucitron.min.js"></script>${setUp(data)}`,
};

/** Its lightest set-up: the page supplies language and styles itself and omits the catalogue. */
export const tarteaucitronOwn = {
  ...BASE,
  id: 'tarteaucitron-own',
  title: 'tarteaucitron without its catalogue',
  files: () =>
    Object.fromEntries(
      ['tarteaucitron.min.js', 'lang/tarteaucitron.en.min.js', 'css/tarteaucitron.min.css'].map(
        file,
      ),
    ),
  head: (data) => `<script src="/tac/tarteaucitron.min.js"></script>
<script src="/tac/lang/tarteaucitron.en.min.js"></script>
<link rel="stylesheet" href="/tac/css/tarteaucitron.min.css">
${setUp(data, { useExternalJs: true, useExternalCss: true })}`,
};

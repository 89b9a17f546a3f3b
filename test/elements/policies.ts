import type { Policy } from '../../src/model/policy.js';

/** A policy with a bit of everything that the elements show. */
export const policy: Policy = {
  revision: 1,
  updated: '2026-11-23',
  site: { name: 'shop.example', url: 'https://shop.example', statement: '/cookies' },
  controller: {
    name: 'Example Ltd',
    contact: 'privacy@shop.example',
    privacy: 'https://shop.example/privacy',
  },
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'statistics', basis: 'consent' },
    { id: 'media', basis: 'consent' },
  ],
  services: [
    {
      id: 'login',
      category: 'necessary',
      provider: 'Example Ltd',
      name: { en: 'Sign-in', fr: 'Connexion' },
      purpose: { en: 'Keeps you signed in', fr: 'Vous garde connecté' },
      locations: ['front', 'back'],
      cookies: [{ name: 'sessionid', duration: 'P2W' }],
    },
    {
      id: 'matomo',
      category: 'statistics',
      provider: 'Matomo',
      name: { en: 'Visit counter', fr: 'Compteur de visites' },
      purpose: { en: 'Counts visits', fr: 'Compte les visites' },
      locations: ['front'],
      privacy: 'https://matomo.example/privacy',
      cookies: [
        { name: '_pk_id*', duration: 'P13M' },
        { name: '_pk_ses*', duration: 'PT30M' },
      ],
    },
    {
      id: 'heatmap',
      category: 'statistics',
      provider: 'Heat Inc',
      name: { en: 'Heat map', fr: 'Carte de chaleur' },
      purpose: { en: 'Shows where people click', fr: 'Montre où l’on clique' },
      cookies: [{ name: 'heat', duration: { max: 'P1Y' } }],
    },
    {
      id: 'video',
      category: 'media',
      provider: 'Video Corp',
      name: { en: 'Video player', fr: 'Lecteur vidéo' },
      purpose: { en: 'Plays films', fr: 'Lit les films' },
      cookies: [{ name: 'vid', duration: 'session', party: 'third' }],
    },
  ],
};

/** The policy with some parts changed. */
export const policyWith = (changes: Partial<Policy>): Policy => ({ ...policy, ...changes });

/** A policy with something to object to and something to opt out of besides. */
export const withOptOuts = (declared: Policy): Policy => ({
  ...declared,
  categories: [
    ...declared.categories.map((category) =>
      category.id === 'statistics'
        ? { ...category, basis: 'exempt-objectable' as const }
        : category,
    ),
    { id: 'marketing', basis: 'opt-out' },
  ],
});

/** Nothing in it needs consent. */
export const necessaryPolicy: Policy = policyWith({
  categories: policy.categories.filter(({ id }) => id === 'necessary'),
  services: policy.services.filter(({ category }) => category === 'necessary'),
});

const HOSTILE = '<img src="x" onerror="window.hacked = true"><script>window.hacked = true</script>';

/** Every text holds markup that would run if it were taken for HTML. */
export const hostilePolicy: Policy = {
  ...policy,
  site: { name: HOSTILE },
  controller: { name: HOSTILE, contact: HOSTILE },
  categories: policy.categories.map((category) => ({
    ...category,
    name: HOSTILE,
    purpose: { en: HOSTILE },
  })),
  services: policy.services.map((service) => ({
    ...service,
    provider: HOSTILE,
    name: HOSTILE,
    purpose: HOSTILE,
    locations: [HOSTILE],
    cookies: [{ name: HOSTILE, duration: 'P1Y' }],
  })),
};

/** A stored choice under revision 1, as the cookie holds it. */
export const storedChoice = (yes = '', no = '', at = Math.floor(Date.now() / 1000)): string =>
  `v=1&rev=1&at=${at}&yes=${yes}&no=${no}`;

import type { Policy } from '../src/model/policy.js';

/** A small site: one locked category and two that can be decided, with a service in each. */
export const policy: Policy = {
  revision: 1,
  updated: '2026-11-23',
  site: { name: 'babel.opendatasoft.com', url: 'https://babel.opendatasoft.com' },
  controller: { name: 'Opendatasoft' },
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'statistics', basis: 'consent' },
    { id: 'media', basis: 'consent' },
  ],
  services: [
    {
      id: 'authentication',
      category: 'necessary',
      provider: 'Opendatasoft',
      name: { en: 'Authentication', fr: 'Authentification' },
      purpose: {
        en: 'Recognises a signed-in user from one page to the next',
        fr: 'Reconnaît l’utilisateur connecté d’une page à l’autre',
      },
      locations: ['front', 'back'],
      cookies: [{ name: 'sessionid', duration: 'P2W' }],
    },
    {
      id: 'matomo',
      category: 'statistics',
      provider: 'Opendatasoft',
      name: { en: 'Matomo', fr: 'Matomo' },
      purpose: { en: 'Counts visits', fr: 'Compte les visites' },
      cookies: [
        { name: '_pk_id*', duration: 'P13M' },
        { name: '_pk_ses*', duration: 'PT30M' },
      ],
    },
    {
      id: 'video',
      category: 'media',
      provider: 'Video host',
      name: { en: 'Video', fr: 'Vidéo' },
      purpose: { en: 'Plays videos', fr: 'Lit des vidéos' },
      cookies: [{ name: 'VISITOR', duration: 'P6M', party: 'third', domain: 'video.example' }],
      privacy: 'https://video.example/privacy',
    },
  ],
};

/** The same site with some of its fields replaced. */
export function policyWith(changes: Partial<Policy>): Policy {
  return { ...policy, ...changes };
}

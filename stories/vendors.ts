import type { Policy, Service } from '../src/index.js';

const KINDS = ['Audience', 'Bidding', 'Creative', 'Delivery', 'Measurement'];
const HOUSES = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Gorse',
  'Hazel',
  'Ivy',
  'Juniper',
];

function vendor(index: number): Service {
  const house = HOUSES[index % HOUSES.length]!;
  const kind = KINDS[Math.floor(index / HOUSES.length) % KINDS.length]!;
  return {
    id: `vendor-${index + 1}`,
    category: 'marketing',
    provider: `${house} ${Math.floor(index / 50) + 1}`,
    name: `${house} ${kind} ${index + 1}`,
    purpose: 'Chooses what is advertised, and counts who has seen it',
    cookies: [{ name: `v${index + 1}`, duration: 'P13M', party: 'third' }],
  };
}

/** A site that names this many vendors for one category. */
export const withVendors = (count: number): Policy => ({
  revision: 1,
  updated: '2026-11-23',
  site: { name: 'daily-news.example' },
  controller: { name: 'Daily News', privacy: 'https://example.org/privacy' },
  categories: [{ id: 'necessary', basis: 'necessary' }, { id: 'marketing' }],
  services: Array.from({ length: count }, (_, index) => vendor(index)),
});

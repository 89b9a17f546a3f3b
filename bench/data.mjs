/** What every install declares: four categories, and twelve services or as many as are asked for. */

const CATEGORIES = [
  ['necessary', 'Necessary', 'The site does not work without them.'],
  ['preferences', 'Preferences', 'Remember how you like the site to be.'],
  ['statistics', 'Statistics', 'Count visits and show us what is read.'],
  ['marketing', 'Marketing', 'Show advertisements that fit to you.'],
].map(([id, name, purpose]) => ({ id, name, purpose, required: id === 'necessary' }));

const SERVICES = [
  ['session', 'necessary', 'Session', 'Shop Example', 'Knows who is signed in', 'P2W'],
  ['basket', 'necessary', 'Basket', 'Shop Example', 'Keeps what you have chosen to buy', 'P1M'],
  ['balance', 'necessary', 'Balancing', 'Host Example', 'Sends you to the same server', 'P1D'],
  ['language', 'preferences', 'Language', 'Shop Example', 'Remembers your language', 'P1Y'],
  ['layout', 'preferences', 'Layout', 'Shop Example', 'Remembers list or grid', 'P1Y'],
  ['currency', 'preferences', 'Currency', 'Rates Example', 'Remembers your currency', 'P6M'],
  ['counter', 'statistics', 'Counter', 'Counter Example', 'Counts visits and pages', 'P13M'],
  ['heatmap', 'statistics', 'Heat map', 'Maps Example', 'Shows where people click', 'P6M'],
  [
    'testing',
    'statistics',
    'Comparison',
    'Tests Example',
    'Compares two versions of a page',
    'P3M',
  ],
  ['ads', 'marketing', 'Advertisements', 'Ads Example', 'Shows advertisements', 'P1Y'],
  ['pixel', 'marketing', 'Pixel', 'Social Example', 'Measures what a campaign brought', 'P3M'],
  ['partner', 'marketing', 'Partners', 'Partner Example', 'Pays those who sent you here', 'P1M'],
].map(([id, category, name, provider, purpose, duration]) => ({
  id,
  category,
  name,
  provider,
  purpose,
  cookies: [{ name: `_${id}`, duration }],
}));

export const PRIVACY = '/privacy';

const copyOf = (service, copy) =>
  copy === 0
    ? service
    : { ...service, id: `${service.id}-${copy}`, name: `${service.name} ${copy}` };

/** The data with `count` services: the twelve, and numbered copies of them. */
export function benchData(count = SERVICES.length) {
  const services = Array.from({ length: count }, (_, index) =>
    copyOf(SERVICES[index % SERVICES.length], Math.floor(index / SERVICES.length)),
  );
  return { categories: CATEGORIES, services };
}

/** The services of one category. */
export const servicesOf = ({ services }, { id }) =>
  services.filter(({ category }) => category === id);

/** The scripts that wait for consent. */
export const GATED = [
  { category: 'statistics', service: 'counter', src: '/gated/counter.js' },
  { category: 'statistics', service: 'heatmap', src: '/gated/heatmap.js' },
  { category: 'marketing', service: 'ads', src: '/gated/ads.js' },
];

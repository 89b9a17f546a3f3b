import declared from '../demo/cookies.json';
import type { Policy, Service } from '../src/index.js';

/**
 * The declaration of a real site, in English and French: the demo's without its map, which
 * `withEmbeds` has, and with links into Storybook.
 */
export const model = {
  ...(declared as Policy),
  services: (declared.services as Service[]).filter(({ id }) => id !== 'openstreetmap-embed'),
  site: {
    ...declared.site,
    statement: {
      en: 'iframe.html?id=elements-statement--complete',
      fr: 'iframe.html?id=elements-statement--french',
    },
  },
} satisfies Policy;

/** Addresses of a film, a map and a piece of music. */
export const EMBEDS = [
  'https://vimeo.com/76979871',
  'https://www.openstreetmap.org/?mlat=48.8584&mlon=2.2945#map=16/48.8584/2.2945',
  'https://open.spotify.com/track/5ihDGnhQgMA0F0tk9fNLlA',
] as const;

/** The same site with the services of those addresses. */
export const withEmbeds = {
  ...model,
  services: [
    ...model.services,
    { id: 'vimeo', category: 'media', provider: 'Vimeo.com, Inc.', name: 'Vimeo', kind: 'video' },
    {
      id: 'openstreetmap-embed',
      category: 'media',
      provider: 'OpenStreetMap Foundation',
      name: 'OpenStreetMap',
      kind: 'map',
    },
    {
      id: 'spotify-embed',
      category: 'media',
      provider: 'Spotify AB',
      name: 'Spotify',
      kind: 'audio',
    },
  ],
} satisfies Policy;

/**
 * The same site where statistics are on until the visitor objects, and advertising until the
 * visitor opts out.
 */
export const withOptOuts = {
  ...model,
  categories: [
    ...model.categories.map((category) =>
      category.id === 'statistics'
        ? { ...category, basis: 'exempt-objectable' as const }
        : category,
    ),
    { id: 'marketing', basis: 'opt-out' as const },
  ],
} satisfies Policy;

/** The same site some months later: a category that visitors were not asked about yet. */
export const withNewCategory = {
  ...model,
  updated: '2027-03-01',
  categories: [...model.categories, { id: 'marketing', basis: 'consent' }],
  services: [
    ...model.services,
    {
      id: 'letters',
      category: 'marketing',
      provider: 'Opendatasoft',
      name: { en: 'Newsletter campaigns', fr: 'Campagnes de la lettre d’information' },
      purpose: {
        en: 'Tells us which campaign brought you here',
        fr: 'Nous indique par quelle campagne vous êtes arrivé',
      },
      cookies: [{ name: 'campaign', duration: 'P30D' }],
    },
  ],
} satisfies Policy;

/** The same site after a change that calls for a new answer to everything. */
export const withNewRevision = { ...model, revision: 2, updated: '2027-03-01' } satisfies Policy;

/** The same site before it counted its visits. */
export const withoutStatistics = {
  ...model,
  categories: model.categories.filter(({ id }) => id !== 'statistics'),
  services: model.services.filter(({ category }) => category !== 'statistics'),
} satisfies Policy;

/** No category needs consent: there is nothing to ask, but something to list. */
export const nothingToAsk = {
  ...model,
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'statistics', basis: 'exempt' },
  ],
  services: model.services.filter(({ category }) => category !== 'media'),
} satisfies Policy;

/** Statistics are exempt from consent in France, where the visitor may object. */
export const objectable = {
  ...model,
  categories: model.categories.map((category) =>
    category.id === 'statistics'
      ? { ...category, basis: { fr: 'exempt-objectable', default: 'consent' } }
      : category,
  ),
} satisfies Policy;

/** Marketing needs consent in Europe; in California people may opt out of it. */
export const perRegion = {
  ...withNewCategory,
  categories: [
    ...model.categories.filter(({ id }) => id === 'necessary'),
    { id: 'marketing', basis: { 'us-ca': 'opt-out', default: 'consent' } },
  ],
  services: withNewCategory.services.filter(({ category }) =>
    ['necessary', 'marketing'].includes(category),
  ),
} satisfies Policy;

/** A service whose data others receive, also outside of the EU. */
export const withTransfers = {
  ...model,
  services: model.services.map((service) =>
    service.id === 'matomo'
      ? {
          ...service,
          recipients: ['InnoCraft', { en: 'Hosting provider', fr: 'Hébergeur' }],
          transfer: { countries: ['NZ'], safeguard: 'adequacy' },
        }
      : service,
  ),
} satisfies Policy;

/** A category without a name, whose id the package does not know. */
export const faulty = { ...model, categories: [...model.categories, { id: 'reading-room' }] };

/** Every kind of storage and of duration that a table can show. */
export const everyDuration = {
  ...model,
  services: [
    ['session', 'cookie'],
    ['persistent', 'local'],
    ['PT30M', 'session'],
    ['P13M', 'indexeddb'],
    ['P1Y', 'cache'],
  ].map(
    ([duration, storage], index) =>
      ({
        id: `kept-${index}`,
        category: 'statistics',
        provider: 'Tally',
        name: `Kept in ${storage}`,
        purpose: 'Shows how long something is kept, and where',
        cookies: [{ name: `kept_${index}`, duration, storage }],
      }) as Service,
  ),
} satisfies Policy;

/** A site whose own texts are in French only; the package’s texts are in every language. */
export const frenchOnly = {
  revision: 1,
  site: { name: 'Archives de Saint-Aubin' },
  controller: { name: 'Ville de Saint-Aubin', contact: 'dpo@saint-aubin.example' },
  categories: [
    { id: 'necessary', basis: 'necessary' },
    {
      id: 'reading-room',
      name: { fr: 'Salle de lecture' },
      purpose: {
        fr: 'Elle garde vos documents ouverts, vos notes et l’avancement de vos lectures.',
      },
    },
  ],
  services: [
    {
      id: 'reader-card',
      category: 'necessary',
      provider: 'Ville de Saint-Aubin',
      name: { fr: 'Carte de lecteur' },
      purpose: { fr: 'Vous reconnaît d’une page à l’autre' },
      cookies: [{ name: 'carte', duration: 'session' }],
    },
    {
      id: 'notes',
      category: 'reading-room',
      provider: 'Ville de Saint-Aubin',
      name: { fr: 'Notes en marge' },
      purpose: { fr: 'Conserve ce que vous écrivez en marge des documents' },
      cookies: [{ name: 'notes', duration: 'persistent', storage: 'indexeddb' }],
    },
  ],
} satisfies Policy;

/** Names, purposes and addresses much longer than usual. */
export const longTexts = {
  revision: 1,
  updated: '2026-11-23',
  site: {
    name: 'Landesamt für Digitalisierung, Breitband und Vermessung – Geodateninfrastrukturportal',
    url: 'https://geodateninfrastruktur.landesamt-fuer-digitalisierung.example',
  },
  controller: {
    name: 'Landesamt für Digitalisierung, Breitband und Vermessung, Referat Geodateninfrastruktur',
    contact: 'datenschutzbeauftragte@landesamt-fuer-digitalisierung-breitband.example',
  },
  categories: [
    { id: 'necessary', basis: 'necessary' },
    {
      id: 'quality',
      name: 'Audience measurement and continuous improvement of the quality of service',
      purpose:
        'They tell us which of the several thousand maps, aerial photographs and historical land registers are consulted, how long it takes until a map is drawn on slow connections, and at which step of an application people give up, so that the department can decide what to improve next and report to the parliamentary committee that pays for it.',
    },
    {
      id: 'maps',
      name: 'Kartendarstellungsdienstleistungsanbieter',
      purpose:
        'Interactive maps of neighbouring countries come from the surveying offices there. When such a map is shown, the office in question learns from which address and on which page it was requested.',
    },
  ],
  services: [
    {
      id: 'sign-in',
      category: 'necessary',
      provider:
        'Zentralstelle für Informationstechnik und Verwaltungsdigitalisierung (Anstalt des öffentlichen Rechts)',
      name: 'Single sign-on across all portals of the state administration',
      locations: ['front', 'Antragsverfahren', 'Liegenschaftskatasterauskunft'],
      purpose:
        'Recognises you after you signed in at one of the portals of the state administration, so that you need not sign in again at the others, until you close the browser or until two hours have passed without a click, whichever comes first.',
      cookies: [
        { name: '__Host-verwaltungsportal-anmeldung-sitzungskennung', duration: 'session' },
        { name: '__Secure-verwaltungsportal-weiterleitung-nach-anmeldung', duration: 'PT2H' },
      ],
    },
    {
      id: 'measurement',
      category: 'quality',
      provider:
        'Zentralstelle für Informationstechnik und Verwaltungsdigitalisierung (Anstalt des öffentlichen Rechts)',
      name: 'Reichweitenmessung mit Ladezeitüberwachung',
      purpose:
        'Counts views of pages and maps, measures how long they take to appear, and keeps the order in which pages of one visit were opened for thirteen months in order to compare seasons.',
      privacy: 'https://example.org/privacy',
      cookies: [
        { name: 'reichweitenmessung_besucherkennung_*', duration: 'P13M' },
        { name: 'reichweitenmessung_ladezeitueberwachung', duration: 'PT30M', storage: 'local' },
      ],
    },
    {
      id: 'borders',
      category: 'maps',
      provider: 'Bundesamt für Eich- und Vermessungswesen',
      name: 'Grenzüberschreitende Kartendarstellung',
      purpose: 'Draws the part of a map that lies beyond the border.',
      privacy: 'https://example.org/privacy',
      cookies: [
        { name: 'kachelzwischenspeicher', duration: 'P6M', party: 'third', storage: 'cache' },
      ],
    },
  ],
} satisfies Policy;

/** Name, provider, cookies (name and duration) and purpose of each service, by category. */
const MANY = {
  necessary: [
    ['Shopping basket', 'Corner Shop', 'basket P30D', 'Keeps what you put into the basket'],
    ['Sign-in', 'Corner Shop', 'session session', 'Keeps you signed in from page to page'],
    [
      'Form protection',
      'Corner Shop',
      'csrf session',
      'Keeps others from sending forms in your name',
    ],
    [
      'Load balancing',
      'Northern Cloud',
      'node PT1H',
      'Sends your visit to one and the same server',
    ],
    ['Payment', 'Paywell', 'pay_id PT30M', 'Ties a payment to its order'],
    ['Fraud prevention', 'Paywell', 'pay_risk P1Y', 'Recognises stolen cards'],
    ['Delivery country', 'Corner Shop', 'country P1Y', 'Shows prices and postage of your country'],
    ['Bot protection', 'Northern Cloud', 'human PT2H', 'Tells people from programs'],
  ],
  preferences: [
    ['Language', 'Corner Shop', 'lang P1Y', 'Remembers the language you chose'],
    ['Colour scheme', 'Corner Shop', 'scheme P1Y', 'Remembers whether you prefer a dark page'],
    ['Grid or list', 'Corner Shop', 'view P6M', 'Remembers how goods are listed'],
    ['Sizes', 'Corner Shop', 'sizes P1Y', 'Remembers your sizes'],
    ['Seen last', 'Corner Shop', 'seen P30D', 'Shows again what you looked at'],
    ['Store finder', 'Corner Shop', 'store P1Y', 'Remembers your shop'],
    ['Chat history', 'Parlance', 'chat P14D', 'Continues a conversation on the next page'],
  ],
  statistics: [
    ['Page views', 'Tally', 'tally_id P13M', 'Counts visits and pages'],
    ['Loading times', 'Tally', 'tally_rum PT30M', 'Measures how fast pages appear'],
    ['Search terms', 'Tally', 'tally_q PT30M', 'Shows what is searched for and not found'],
    ['Comparison of variants', 'Forking Paths', 'fork P60D', 'Shows one of two versions of a page'],
    ['Heat maps', 'Warmspot', 'warm_id P1Y', 'Shows which parts of a page are used'],
    ['Errors', 'Stumble', 'stumble session', 'Reports what went wrong in the page'],
    ['Surveys', 'Parlance', 'survey P90D', 'Asks only once for your opinion'],
    ['Basket statistics', 'Tally', 'tally_basket P30D', 'Shows where orders are given up'],
    ['Newsletter statistics', 'Postbird', 'pb_open P6M', 'Shows which letters are read'],
  ],
  marketing: [
    [
      'Advertising in searches',
      'Findable',
      'fd_click P90D',
      'Tells which advertisement led to an order',
    ],
    [
      'Advertising on other sites',
      'Billboard',
      'bb_uid P13M',
      'Shows our advertising on other sites',
    ],
    ['Frequency', 'Billboard', 'bb_freq P30D', 'Limits how often you see an advertisement'],
    ['Audiences', 'Billboard', 'bb_seg P6M', 'Puts visitors with like interests together'],
    ['Partner shops', 'Kickback', 'kb_ref P30D', 'Pays the site that sent you here'],
    ['Recommendations', 'Alsobought', 'ab_vid P1Y', 'Suggests goods that fit earlier orders'],
    ['Letters that fit', 'Postbird', 'pb_uid P1Y', 'Fits the newsletter to what you looked at'],
    ['Prize draws', 'Corner Shop', 'draw P90D', 'Enters you into a prize draw only once'],
    ['Social sharing', 'Chirrup', 'ch_id P1Y', 'Shows what friends recommended'],
    ['Coupons', 'Kickback', 'kb_coupon P60D', 'Offers a coupon that fits the basket'],
  ],
  media: [
    ['Films', 'Vidéothèque ouverte', 'vo_visitor P6M', 'Plays films in the page'],
    ['Maps', 'Terrain', 'tr_session session', 'Draws the map of our shops'],
    ['Podcasts', 'Earful', 'ef_pos P30D', 'Plays a podcast and remembers where you stopped'],
    ['Posts', 'Chirrup', 'ch_embed P1Y', 'Shows posts in our magazine'],
    ['Fitting room', 'Mirror', 'mr_scan session', 'Shows clothes on your picture'],
    ['Reviews', 'Fivestars', 'fs_id P30D', 'Shows what customers say'],
  ],
} as const;

/** A shop with 40 services. */
export const manyServices = {
  revision: 1,
  updated: '2026-11-23',
  site: { name: 'corner-shop.example' },
  controller: { name: 'Corner Shop', privacy: 'https://example.org/privacy' },
  categories: Object.keys(MANY).map((id) =>
    id === 'necessary' ? { id, basis: 'necessary' as const } : { id },
  ),
  services: Object.entries(MANY).flatMap(([category, rows]) =>
    rows.map((row, index) => service(category, index, row)),
  ),
} satisfies Policy;

function service(
  category: string,
  index: number,
  [name, provider, cookie, purpose]: readonly [string, string, string, string],
): Service {
  const [cookieName = '', duration] = cookie.split(' ');
  const party = category === 'media' ? 'third' : 'first';
  const cookies = [{ name: cookieName, duration, party } as const];
  return { id: `${category}-${index + 1}`, category, provider, name, purpose, cookies };
}

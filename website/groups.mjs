/**
 * The pages of the documentation, in the order in which they are listed. A page has the summary that
 * is written here, or else the first sentence of its text. With `folder`, every page of that folder
 * is listed after those that are named.
 *
 * @typedef {object} Group
 * @property {string} title
 * @property {readonly (readonly [path: string, summary: string])[]} [pages]
 * @property {string} [folder]
 * @property {'elements' | 'api'} [generated] pages that only the site has
 * @property {boolean} [isInternal] for contributors: not in the package
 */

/** @type {readonly Group[]} */
export const GROUPS = [
  {
    title: 'Begin',
    pages: [
      ['docs/start.md', 'From nothing to a working banner, with a script tag or a bundler.'],
      ['docs/declare.md', 'cookies.json: categories, legal bases, services, cookies, texts.'],
      ['docs/lint.md', 'Each finding of the command lint: its source, its remedy, its waiver.'],
      ['docs/check.md', 'Compare a site with its list in a browser; each finding explained.'],
      ['docs/services.md', 'All services of the catalogue with evidence and dates; all kinds.'],
      ['docs/gates.md', 'Block scripts, frames, pictures and embeds until consent.'],
      ['docs/elements.md', 'The six elements and the attributes that they share.'],
      ['docs/listen.md', 'Events, the store, and integrations with vendors.'],
      ['docs/signals.md', 'Vendors that are notified of consent by one line of the policy.'],
    ],
  },
  { title: 'Elements', generated: 'elements' },
  { title: 'API', generated: 'api' },
  {
    title: 'Recipes',
    pages: [
      ['docs/recipes/ga4.md', 'gtag.js behind a gate, with consent mode v2.'],
      ['docs/recipes/tag-manager.md', 'A container behind a gate, with consent mode v2.'],
      ['docs/recipes/audience.md', 'Counts nothing before consent; measurement without consent.'],
      ['docs/recipes/ads-meta.md', 'The pixel behind a gate, and a withdrawal that reaches it.'],
      ['docs/recipes/recordings.md', 'A script without a call for consent: a gate, and a reload.'],
      ['docs/recipes/youtube.md', 'A film with a placeholder, or the player’s API.'],
      ['docs/recipes/regions.md', 'The region of a visitor, from the headers of an edge network.'],
      ['docs/recipes/maps.md', 'A map as a frame, or with the JavaScript API.'],
      ['docs/recipes/wordpress.md', 'A few lines in functions.php, without a plugin.'],
      ['docs/recipes/ci.md', 'A pipeline that fails when the site and its list part ways.'],
      ['docs/recipes/many-pages.md', 'Which pages scan and check visit; shards of a large site.'],
      ['docs/recipes/playwright.md', 'Consent in tests: preset, answer, expect what a gate did.'],
      ['docs/recipes/cypress.md', 'The same with the commands of Cypress.'],
      ['docs/recipes/routers.md', 'Banner, gates and counts where a router swaps pages.'],
    ],
    folder: 'docs/recipes',
  },
  {
    title: 'Frameworks',
    pages: [['docs/frameworks.md', 'Which form of a gate works in which framework, and why.']],
    folder: 'docs/frameworks',
  },
  {
    title: 'Look and words',
    pages: [
      ['docs/theming.md', 'Tokens, themes, parts, and the import into Figma.'],
      ['docs/languages.md', 'The 43 languages, and how a page gets its own.'],
      ['docs/texts.md', 'Replace single texts, or bring a language; all ids.'],
      ['docs/accessibility.md', 'Each rule of WCAG 2.2 and EN 301 549 with its test.'],
      ['docs/keyboard.md', 'What each key does in each element, with its test.'],
    ],
  },
  {
    title: 'Server and build',
    pages: [
      ['docs/server.md', 'Read, keep and record choices in Node, Express, Django and PHP.'],
      ['docs/cookie.md', 'The consent cookie: its grammar, how to read and to write it.'],
      ['docs/rendering.md', 'Prerender the banner and the statement.'],
      ['docs/command-line.md', 'All commands with their options.'],
    ],
  },
  {
    title: 'Help',
    pages: [
      ['docs/troubleshooting.md', 'Each error and warning: what it means and how to fix it.'],
      ['docs/faq.md', 'Short answers to frequent questions.'],
      ['docs/behaviour.md', 'What happens in the situations of real pages, with tests.'],
      ['docs/browsers.md', 'Which browsers work, and how each was tested.'],
      ['docs/law.md', 'What the law asks of a banner, with sources; no legal advice.'],
      ['SECURITY.md', 'How to report a vulnerability, and what counts as one.'],
      ['CHANGELOG.md', 'What changed in each version.'],
    ],
  },
  {
    title: 'Migrating',
    pages: [
      ['docs/migrating/steps.md', 'In which order to go, and what happens with old choices.'],
      ['docs/migrating/orejime.md', 'Options, markup and API of version 3, and their equivalents.'],
      ['docs/migrating/vanilla.md', 'Options, markup and API of version 3, and their equivalents.'],
      ['docs/migrating/klaro.md', 'Options, markup and API of version 0.7, and their equivalents.'],
      [
        'docs/migrating/tarte-au-citron.md',
        'Options and markup of version 1.34, and their equivalents.',
      ],
      [
        'docs/migrating/hosted.md',
        'Markup and API of the hosted service, and what has no equivalent.',
      ],
    ],
    folder: 'docs/migrating',
  },
  {
    title: 'For contributors',
    isInternal: true,
    pages: [
      ['CONTRIBUTING.md', 'Commands, folders and checks of the repository.'],
      ['docs/performance.md', 'What is loaded when, and where each byte goes.'],
      ['bench/results.md', 'The benchmark beside other consent managers.'],
      ['bench/README.md', 'How the benchmark measures.'],
      ['locales/REVIEW.md', 'How each translation was made and reviewed.'],
      ['docs/refusal-rules/README.md', 'Rules for extensions that answer banners.'],
    ],
    folder: 'docs/decisions',
  },
];

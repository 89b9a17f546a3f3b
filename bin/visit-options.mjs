import { pathToFileURL } from 'node:url';
import { PHASES } from '../dist/check/observed.js';

/** How `scan` and `check` visit a site, as their usage explains it. */
export const VISIT_USAGE = `Pages, of one site only:
  --sitemap [URL]       those of a sitemap (default: of robots.txt, else /sitemap.xml)
  --list FILE           those in a file, one address or path a line
  --ignore-robots       also those that robots.txt disallows
  --follow              those that links lead to
  --pages N             at most so many (default: 20 with --sitemap or --follow)
  --shard 3/10          the third of ten parts of them; “merge” puts the records together

Visits:
  --phases LIST         such as untouched,refuse (default: ${PHASES.join(',')})
  --delay MS            between two pages (default: 0)
  --timeout MS          that a page may take to load (default: 30000)
  --concurrency N       phases at the same time (default: 1)
  --user-agent TEXT     user agent of the browser
  --locale TAG          language of the browser, such as fr-CA
  --storage-state FILE  cookies and storage of a signed-in visitor, as Playwright saves them
  --login FILE          a module whose default export signs in: async (page) => { … }
  --browser FILE        a Chromium-based browser (default: CHROME_PATH, or one that is installed)
  --no-sandbox          for containers in which Chromium runs as root; trust the site then`;

const TEXTS = ['list', 'shard', 'user-agent', 'locale', 'storage-state', 'login', 'browser'];
const NUMBERS = ['pages', 'delay', 'timeout', 'concurrency'];

export const VISIT_OPTIONS = {
  ...Object.fromEntries([...TEXTS, ...NUMBERS].map((name) => [name, { type: 'string' }])),
  phases: { type: 'string' },
  sitemap: { type: 'string' },
  follow: { type: 'boolean' },
  'ignore-robots': { type: 'boolean' },
  'no-sandbox': { type: 'boolean' },
};

/** `--sitemap` may stand without a value, which `parseArgs` does not know. */
export const withSitemap = (args) =>
  args.flatMap((arg, at) => {
    const isAlone = arg === '--sitemap' && !/^(https?:|\/)/.test(args[at + 1] ?? '');
    return isAlone ? ['--sitemap=auto'] : [arg];
  });

const listIn = (text) => text.split(',').map((one) => one.trim());

const isWhole = (text) => /^\d+$/.test(text);

/** What is wrong with the options of a visit, as a sentence; `undefined` if nothing. */
export function mistakeInVisit(values) {
  const wrong = NUMBERS.find((name) => values[name] !== undefined && !isWhole(values[name]));
  if (wrong) return `--${wrong} should be a whole number, not “${values[wrong]}”.`;
  if (values.shard && values.follow) return '--shard needs the same pages each time: links differ.';
  const unknown = listIn(values.phases ?? 'accept').find((phase) => !PHASES.includes(phase));
  return unknown && `--phases knows ${PHASES.join(', ')}, but not “${unknown}”.`;
}

/** The function of a module that signs in. */
async function loginFrom(file) {
  const { default: login } = await import(pathToFileURL(file));
  if (typeof login === 'function') return login;
  throw new Error(`${file} should export a function by default: async (page) => { … }.`);
}

const numberIn = (text) => (text === undefined ? undefined : Number(text));

/** The options of the library for those of the command line. */
export const visitOptions = async (values) => ({
  sitemap: values.sitemap === 'auto' ? true : values.sitemap,
  list: values.list,
  ignoreRobots: values['ignore-robots'],
  follow: values.follow,
  limit: numberIn(values.pages),
  shard: values.shard,
  phases: values.phases && listIn(values.phases),
  delay: numberIn(values.delay),
  timeout: numberIn(values.timeout),
  concurrency: numberIn(values.concurrency),
  userAgent: values['user-agent'],
  locale: values.locale,
  storageState: values['storage-state'],
  login: values.login && (await loginFrom(values.login)),
  browser: values.browser,
  sandbox: !values['no-sandbox'],
});

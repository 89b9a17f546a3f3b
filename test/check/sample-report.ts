import type { CheckFinding } from '../../src/check/finding.js';
import type {
  Observed,
  ObservedCookie,
  ObservedItem,
  ObservedPhase,
  ObservedRequest,
  Phase,
} from '../../src/check/observed.js';
import type { CheckReport } from '../../src/check/report.js';
import type { Policy } from '../../src/model/policy.js';

const site = 'https://www.example.org';
const seen = { moment: 'before', page: `${site}/`, pages: 1 } as const;
const after = { moment: 'after', page: `${site}/news`, pages: 2 } as const;

/** A name that would be markup, if somebody forgot to escape it. */
export const HOSTILE = '<img src=x onerror="alert(1)">';

const cookie = (changes: Partial<ObservedCookie> & { name: string }): ObservedCookie => ({
  domain: 'example.org',
  isHostOnly: false,
  path: '/',
  party: 'first',
  size: 40,
  lifetime: 33_696_000,
  isSecure: true,
  isHttpOnly: false,
  sameSite: 'Lax',
  isPartitioned: false,
  setBy: 'script',
  isKept: true,
  ...seen,
  ...changes,
});

const session = cookie({
  name: 'sessionid',
  domain: 'www.example.org',
  isHostOnly: true,
  lifetime: 'session',
  setBy: 'server',
  isHttpOnly: true,
});

const counterId = cookie({ name: '_cnt_id', initiator: 'https://cdn.counter.example/c.js' });

const item = (changes: Partial<ObservedItem> & { name: string }): ObservedItem => ({
  storage: 'local',
  host: 'www.example.org',
  party: 'first',
  size: 12,
  isKept: true,
  ...seen,
  ...changes,
});

const request = (changes: Partial<ObservedRequest> & { host: string }): ObservedRequest => ({
  path: '/c.js',
  party: 'third',
  type: 'script',
  ...seen,
  ...changes,
});

const toCounter = request({ host: 'cdn.counter.example' });
const toAdverts = request({ host: 'ads.example', path: '/p.gif', type: 'image' });

const answer = (text: string, width: number) => ({
  text,
  width,
  height: 44,
  fontSize: 16,
  fontWeight: 600,
  color: 'rgb(255, 255, 255)',
  background: 'rgb(12, 85, 99)',
  isInView: true,
  tabs: 2,
});

const phase = (name: Phase, changes: Partial<ObservedPhase> = {}): ObservedPhase => ({
  phase: name,
  banner: {
    manager: 'consent-elements',
    page: `${site}/`,
    accept: answer('Accept all', 180),
    reject: answer('Refuse all', 120),
    picture: `${name}.png`,
  },
  cookies: [session],
  sent: [],
  items: [item({ name: HOSTILE })],
  requests: [],
  frames: [],
  gates: [],
  ...changes,
});

const hostile = cookie({ name: HOSTILE, domain: 'www.example.org', lifetime: 3600 });
const sentBack = { name: '_cnt_id', host: 'www.example.org', party: 'first', ...after } as const;
const gate = { ids: ['counter'], kind: 'script', host: 'cdn.counter.example' } as const;

const phases: readonly ObservedPhase[] = [
  phase('untouched', {
    cookies: [hostile, session],
    requests: [toAdverts],
    gates: [{ ...gate, isOpen: false, ...seen }],
  }),
  phase('refuse', {
    cookies: [{ ...counterId, ...after }, session],
    sent: [sentBack],
    requests: [toAdverts, { ...toAdverts, ...after }],
  }),
  phase('accept', {
    cookies: [{ ...counterId, ...after }, session],
    sent: [sentBack],
    requests: [{ ...toCounter, ...after }],
    frames: [{ host: 'film.example', path: '/embed', party: 'third', ...after }],
  }),
  phase('withdraw', {
    cookies: [counterId, session],
    sent: [sentBack],
    requests: [toCounter],
  }),
  phase('gpc', { items: [item({ name: 'draft' }), item({ name: 'offline', storage: 'cache' })] }),
  phase('return', {
    banner: undefined,
    notRun: 'The refusal was not stored, so that nobody could come back with it.',
    cookies: [],
    items: [],
  }),
];

export const observed: Observed = {
  $schema: './node_modules/consent-elements/dist/observed.schema.json',
  format: 1,
  tool: 'consent-elements 0.1.0',
  browser: 'Chromium 156.0.7339.16',
  started: '2026-11-29T21:52:03.123Z',
  finished: '2026-11-29T21:54:40.001Z',
  site,
  region: 'fr',
  policy: `${site}/cookies.json`,
  shard: '1/2',
  pages: [`${site}/`, `${site}/news`, `${site}/contact`],
  phases,
  troubles: [
    {
      kind: 'status',
      address: `${site}/old`,
      phase: 'untouched',
      message: 'The server answers 500, so that the record lacks the page.',
      isFatal: true,
    },
    {
      kind: 'dialog',
      address: `${site}/news`,
      message: 'The page opened a dialog, which was dismissed.',
      isFatal: false,
    },
  ],
};

export const findings: readonly CheckFinding[] = [
  {
    id: 'undeclared-cookie',
    severity: 'error',
    subject: HOSTILE,
    host: 'example.org',
    phases: ['untouched'],
    page: `${site}/`,
    message: `Nothing declares the cookie “${HOSTILE}” of example.org: declare it, or remove what sets it.`,
  },
  {
    id: 'set-after-refusal',
    severity: 'error',
    subject: '_cnt_id',
    service: 'counter',
    host: 'example.org',
    phases: ['refuse'],
    page: `${site}/news`,
    initiator: 'https://cdn.counter.example/c.js',
    message:
      'After a refusal, https://cdn.counter.example/c.js still sets “_cnt_id” of the service “counter”: put its script behind a gate.',
  },
  {
    id: 'sent-after-withdrawal',
    severity: 'error',
    subject: '_cnt_id',
    service: 'counter',
    host: 'www.example.org',
    phases: ['withdraw'],
    page: `${site}/news`,
    message: 'After a withdrawal, “_cnt_id” is still sent to www.example.org: delete it.',
  },
  {
    id: 'unequal-answers',
    severity: 'error',
    subject: 'consent-elements',
    phases: ['untouched', 'refuse', 'accept', 'gpc'],
    page: `${site}/`,
    message:
      '“Accept all” is 180 pixels wide and “Refuse all” 120: give both buttons the same size.',
    waived: 'The redesign of December gives both the same width',
  },
  {
    id: 'longer-lifetime',
    severity: 'error',
    subject: '_cnt_id',
    service: 'counter',
    host: 'example.org',
    phases: ['accept'],
    page: `${site}/news`,
    message: '“_cnt_id” lives for 390 days, and P1Y is declared: correct one of them.',
  },
  {
    id: 'undeclared-host',
    severity: 'warning',
    subject: 'ads.example',
    host: 'ads.example',
    phases: ['untouched', 'refuse'],
    page: `${site}/`,
    message: 'Nothing declares a service of ads.example, which belongs to Adverts Inc.',
  },
  {
    id: 'never-seen',
    severity: 'warning',
    subject: 'basket',
    service: 'shop',
    phases: [],
    message: 'The cookie “basket” of the service “shop” was never observed: remove it.',
  },
  {
    id: 'phase-not-run',
    severity: 'warning',
    subject: 'return',
    phases: ['return'],
    message: 'The refusal was not stored, so that nobody could come back with it.',
  },
];

export const report: CheckReport = {
  $schema: './node_modules/consent-elements/dist/check.schema.json',
  format: 1,
  policy: 'cookies.json',
  revision: 3,
  counts: { error: 4, warning: 3, note: 0, waived: 1 },
  findings,
  observed,
};

/** A report in which nothing was found, and everything was visited. */
export const clean: CheckReport = {
  ...report,
  counts: { error: 0, warning: 0, note: 0, waived: 0 },
  findings: [],
  observed: {
    ...observed,
    shard: undefined,
    troubles: [],
    phases: [phase('untouched'), phase('refuse')],
  },
};

export const policy: Policy = {
  revision: 3,
  categories: [
    { id: 'necessary', basis: 'necessary' },
    { id: 'statistics', basis: 'consent' },
  ],
  services: [
    {
      id: 'login',
      category: 'necessary',
      provider: 'Example Ltd',
      name: { en: 'Sign-in' },
      cookies: [{ name: 'sessionid', duration: 'session' }],
    },
    {
      id: 'counter',
      category: 'statistics',
      provider: 'Counter Ltd',
      name: 'Counter',
      from: 'counter@2026-11-28',
      cookies: [{ name: '_cnt_*', duration: 'P1Y' }],
    },
  ],
};

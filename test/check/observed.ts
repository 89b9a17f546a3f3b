import { known as listed } from '../lint/known.js';
import type { CheckFinding } from '../../src/check/finding.js';
import { checkObserved } from '../../src/check/check.js';
import type { Known } from '../../src/check/known.js';
import {
  PHASES,
  type Observed,
  type ObservedCookie,
  type ObservedFrame,
  type ObservedGate,
  type ObservedItem,
  type ObservedPhase,
  type ObservedRequest,
  type ObservedSending,
  type Phase,
} from '../../src/check/observed.js';
import type { ObservedAnswer } from '../../src/check/observed-banner.js';
import { withDefaults, type PolicyFile } from '../../src/model/policy-file.js';
import type { Policy } from '../../src/model/policy.js';

export const SITE = 'https://www.site.example';

const first = { moment: 'before', page: `${SITE}/`, pages: 1 } as const;

/** A cookie of the site that a script sets before an answer, and that the browser keeps. */
export const cookie = (name: string, changes: Partial<ObservedCookie> = {}): ObservedCookie => ({
  ...first,
  name,
  domain: 'www.site.example',
  isHostOnly: true,
  path: '/',
  party: 'first',
  size: 20,
  lifetime: 'session',
  isSecure: true,
  isHttpOnly: false,
  sameSite: 'Lax',
  isPartitioned: false,
  setBy: 'script',
  isKept: true,
  ...changes,
});

export const item = (name: string, changes: Partial<ObservedItem> = {}): ObservedItem => ({
  ...first,
  storage: 'local',
  name,
  host: 'www.site.example',
  party: 'first',
  size: 20,
  isKept: true,
  ...changes,
});

export const sending = (name: string, changes: Partial<ObservedSending> = {}): ObservedSending => ({
  ...first,
  name,
  host: 'www.site.example',
  party: 'first',
  ...changes,
});

export const request = (host: string, changes: Partial<ObservedRequest> = {}): ObservedRequest => ({
  ...first,
  host,
  path: '/',
  party: 'third',
  type: 'script',
  ...changes,
});

export const frame = (host: string, changes: Partial<ObservedFrame> = {}): ObservedFrame => ({
  ...first,
  host,
  path: '/',
  party: 'third',
  ...changes,
});

export const gate = (
  ids: readonly string[],
  changes: Partial<ObservedGate> = {},
): ObservedGate => ({
  ...first,
  ids,
  kind: 'script',
  isOpen: false,
  ...changes,
});

export const answer = (text: string, changes: Partial<ObservedAnswer> = {}): ObservedAnswer => ({
  text,
  width: 200,
  height: 44,
  fontSize: 16,
  fontWeight: 600,
  color: 'rgb(255, 255, 255)',
  background: 'rgb(20, 60, 140)',
  isInView: true,
  tabs: 1,
  ...changes,
});

export const banner = {
  manager: 'consent-elements',
  page: `${SITE}/`,
  accept: answer('Accept all'),
  reject: answer('Reject all', { tabs: 2 }),
};

export type Changes = Partial<Record<Phase, Partial<ObservedPhase>>>;

const ANSWERING: readonly Phase[] = ['refuse', 'accept'];

/** A phase in which nothing was observed. */
export const phase = (changes: Partial<ObservedPhase> = {}): ObservedPhase => ({
  ...{ phase: 'untouched', cookies: [], sent: [], items: [], requests: [], frames: [], gates: [] },
  ...changes,
});

/** A record without pages and phases. */
export const record = (changes: Partial<Observed> = {}): Observed => ({
  $schema: 'https://example.org/observed.json',
  format: 1,
  tool: 'consent-elements 0.1.0',
  browser: 'Chromium 140',
  started: '2026-11-29T10:00:00.000Z',
  finished: '2026-11-29T10:01:00.000Z',
  site: SITE,
  pages: [],
  phases: [],
  troubles: [],
  ...changes,
});

function phaseWith(name: Phase, changes: Partial<ObservedPhase> = {}): ObservedPhase {
  const stored = cookie('cookies_preferences', { moment: 'after', lifetime: 180 * 86_400 });
  const choice = ANSWERING.includes(name) ? [stored] : [];
  const { cookies = [], ...rest } = changes;
  return phase({
    phase: name,
    banner: name === 'withdraw' || name === 'return' ? undefined : banner,
    ...rest,
    cookies: [...choice, ...cookies],
  });
}

/** A record of a site that does nothing but ask, with what some phases have besides. */
export const observedWith = (changes: Changes = {}, rest: Partial<Observed> = {}): Observed =>
  record({
    policy: `${SITE}/cookies.json`,
    pages: [`${SITE}/`],
    phases: PHASES.map((name) => phaseWith(name, changes[name])),
    ...rest,
  });

/** A policy in which every service was observed, or cannot be; a test adds services. */
export const policyWith = (
  services: PolicyFile['services'] = [],
  changes: Partial<PolicyFile> = {},
): Policy =>
  withDefaults({
    categories: [
      { id: 'necessary', basis: 'necessary' },
      { id: 'statistics', basis: 'consent' },
      { id: 'media', basis: 'consent' },
      { id: 'sale', basis: 'opt-out', sells: true },
    ],
    services: services.map((service) => ({ ...service })),
    ...changes,
  });

/** A service of a category, with cookies. */
export const service = (
  id: string,
  category: string,
  cookies: NonNullable<PolicyFile['services']>[number]['cookies'] = [],
  changes: object = {},
): NonNullable<PolicyFile['services']>[number] => ({
  id,
  category,
  provider: 'Vendor Ltd',
  cookies,
  ...changes,
});

export const knownWith = (policy: Policy | undefined, changes: Partial<Known> = {}): Known => ({
  policy,
  services: listed.services,
  siteOf: (host) => host.split('.').slice(-2).join('.'),
  ownerOf: (host) => (host.endsWith('owned.example') ? { name: 'Owner Inc.' } : undefined),
  ...changes,
});

/** What is found in a record, by a policy with some services. */
export const found = (changes: Changes, ...services: NonNullable<PolicyFile['services']>) =>
  checkObserved(observedWith(changes), knownWith(policyWith(services)));

/** Findings in short: `set-before-choice _cnt_id`. */
export const short = (findings: readonly CheckFinding[]): string[] =>
  findings.map(({ id, subject }) => `${id} ${subject}`);

/** The findings of one kind, in short. */
export const only = (id: string, findings: readonly CheckFinding[]): string[] =>
  short(findings.filter((one) => one.id.startsWith(id)));

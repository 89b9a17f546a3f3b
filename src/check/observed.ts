import type { ObservedBanner } from './observed-banner.js';

/**
 * What a browser observed on a site: the record that `scan` and `check` write, that the rules read,
 * and that reports show. It contains names, sizes and lifetimes, and never a value.
 */

/**
 * The phases, each in a fresh browser context over the same pages.
 *
 * - `untouched`: nobody answers.
 * - `refuse`: the visitor refuses on the first page, and moves on.
 * - `accept`: the visitor accepts on the first page, and moves on.
 * - `withdraw`: a visitor who has accepted comes back, withdraws, and moves on.
 * - `gpc`: nobody answers, and the browser sends Global Privacy Control, as header and in script.
 * - `return`: a visitor who has refused comes back in a new session.
 */
export const PHASES = ['untouched', 'refuse', 'accept', 'withdraw', 'gpc', 'return'] as const;

export type Phase = (typeof PHASES)[number];

/**
 * Whether something happened before or after the answer of its phase: the refusal, the acceptance or
 * the withdrawal. `untouched` and `gpc` have moments before an answer only, `return` after it only.
 */
export type Moment = 'before' | 'after';

/** Whether a host has the registrable domain of the site (`first`) or another one (`third`). */
export type Party = 'first' | 'third';

/** Where something was observed. */
export interface Sighting {
  readonly moment: Moment;
  /** The address of the first page, in the order of the visits. */
  readonly page: string;
  /** On how many pages, in this phase and moment. */
  readonly pages: number;
  /** The address, without query, of the script or document that caused it; absent if unknown. */
  readonly initiator?: string | undefined;
}

export interface ObservedCookie extends Sighting {
  readonly name: string;
  /** The host or domain that gets the cookie, without a leading dot. */
  readonly domain: string;
  /** Whether subdomains do not get it. */
  readonly isHostOnly: boolean;
  readonly path: string;
  readonly party: Party;
  /** Bytes of the name and the value; the largest that was observed. */
  readonly size: number;
  /**
   * Seconds from the moment when it was set until it expires, the longest that was observed;
   * `session` if it ends with the browser. Rounded: to minutes from an hour on, to hours from a day on.
   */
  readonly lifetime: number | 'session';
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  readonly sameSite: 'Strict' | 'Lax' | 'None';
  readonly isPartitioned: boolean;
  readonly setBy: 'script' | 'server' | 'unknown';
  /** Whether the browser still has it at the end of the phase. */
  readonly isKept: boolean;
}

/**
 * A cookie that the browser sent to a host. On the page on which the visitor answers, it counts as
 * sent before the answer: a page needs a moment to delete what was denied.
 */
export interface ObservedSending extends Sighting {
  readonly name: string;
  readonly host: string;
  readonly party: Party;
}

/** An item in other storage than cookies. */
export interface ObservedItem extends Sighting {
  readonly storage: 'local' | 'session' | 'indexeddb' | 'cache' | 'worker';
  /** The key, the name of the database or cache, or the path of the service worker's script. */
  readonly name: string;
  /** The host of the document that it belongs to. */
  readonly host: string;
  readonly party: Party;
  /** Bytes of the value; 0 where the browser does not say. */
  readonly size: number;
  readonly isKept: boolean;
}

/** Requests to an address. Those to the host of the page itself are not recorded. */
export interface ObservedRequest extends Sighting {
  readonly host: string;
  /** The path without the query. Beyond 50 paths of a host in a phase, `…`. */
  readonly path: string;
  readonly party: Party;
  /** As Playwright calls it: `script`, `image`, `xhr`, `fetch`, `ping`, `document` … */
  readonly type: string;
  /** Whether none reached the host, in this phase and moment. Absent if one did. */
  readonly hasFailed?: true | undefined;
}

export interface ObservedFrame extends Sighting {
  readonly host: string;
  readonly path: string;
  readonly party: Party;
}

/** A `<cookie-gate>`, or an element with `data-consent`. */
export interface ObservedGate extends Sighting {
  /** The ids that it waits for. */
  readonly ids: readonly string[];
  readonly kind: 'element' | 'script' | 'frame' | 'other';
  /** The host that it holds back; absent if it has no address. */
  readonly host?: string | undefined;
  readonly isOpen: boolean;
  /**
   * The name of an element in the gate that loads its address although the gate is shut, such as
   * `iframe`; absent if there is none.
   */
  readonly live?: string | undefined;
}

/** A phase that was run, or the sentence that says why not. */
export interface ObservedPhase {
  readonly phase: Phase;
  /** Absent if the phase was run. */
  readonly notRun?: string | undefined;
  /** The banner before the answer; absent if none was shown. */
  readonly banner?: ObservedBanner | undefined;
  readonly cookies: readonly ObservedCookie[];
  readonly sent: readonly ObservedSending[];
  readonly items: readonly ObservedItem[];
  readonly requests: readonly ObservedRequest[];
  readonly frames: readonly ObservedFrame[];
  readonly gates: readonly ObservedGate[];
}

/** What a page did that a visit cannot include, or why it could not be visited. */
export const TROUBLES = [
  'unreachable',
  'certificate',
  'elsewhere',
  'status',
  'timeout',
  'download',
  'dialog',
  'popup',
  'crash',
  'limit',
  'robots',
  'sitemap',
  'script',
] as const;

export interface Trouble {
  readonly kind: (typeof TROUBLES)[number];
  readonly address: string;
  readonly phase?: Phase | undefined;
  /** One sentence: what happened, and what is missing from the record because of it. */
  readonly message: string;
  /** Whether the page could not be visited, so that the record lacks it: exit code 2. */
  readonly isFatal: boolean;
}

/** Editors read the schema of a record where the package is installed. */
export const OBSERVED_SCHEMA = './node_modules/consent-elements/dist/observed.schema.json';

/** The record. Lists are sorted, so that two visits to the same site give the same bytes but for times. */
export interface Observed {
  /** Address of the JSON schema of a record, for editors. */
  readonly $schema: string;
  /** The version of this format. */
  readonly format: 1;
  /** `consent-elements 0.1.0`. */
  readonly tool: string;
  /** `Chromium 140.0.7339.16`. */
  readonly browser: string;
  /** ISO 8601, in UTC. */
  readonly started: string;
  /** ISO 8601, in UTC. */
  readonly finished: string;
  /** The origin of the first page. */
  readonly site: string;
  /** The region of the page's banner, as it says; absent if it says none. */
  readonly region?: string | undefined;
  /** The address from which the page's banner reads its policy; absent without one. */
  readonly policy?: string | undefined;
  /** The name of the consent cookie, if the page's banner gives it another than the usual one. */
  readonly cookie?: string | undefined;
  /** `3/10` for a part of the pages; `1,3/10` for merged parts while others are missing. */
  readonly shard?: string | undefined;
  /** The index of each page in the whole list; only for merged parts while others are missing. */
  readonly positions?: readonly number[] | undefined;
  /** The pages that were visited, in their order. */
  readonly pages: readonly string[];
  /** What was observed in each phase: before an answer, after a refusal and so on. */
  readonly phases: readonly ObservedPhase[];
  /** What a visit could not include. If one is fatal, the record lacks a page. */
  readonly troubles: readonly Trouble[];
}

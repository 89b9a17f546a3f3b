import { executeServerCommand } from '@web/test-runner-commands';
import type { Observed, ObservedPhase, Phase } from '../../src/check/observed.js';
import type { Route, SiteRequest } from '../site/site.js';

/** A site that a test makes up, and how it is visited. */
export interface ObservedSite {
  /** What is served for a path, whatever the host; `PORT` stands for the port. See `site-server.mjs`. */
  readonly routes: Readonly<Record<string, Route>>;
  /** Paths of the host, or whole addresses with `PORT`. Default: `/`. */
  readonly pages?: readonly string[];
  /** Default: `www.shop.example`. Every host is this machine but for `*.missing.example`. */
  readonly host?: string;
  /** Hosts that the browser treats as if they had a certificate: `Secure` cookies, caches, workers. */
  readonly secure?: readonly string[];
  /** Further arguments for the browser. */
  readonly args?: readonly string[];
  /** The path of a page that signs the visitor in. */
  readonly login?: string;
  /** Ends the visits at the first line of progress that begins so: `untouched 2/`. */
  readonly abortAt?: string;
  /** Whether the browser is a whole one, which keeps more than its headless shell. */
  readonly isWhole?: boolean;
  /** Whether HAR files and pictures are written. */
  readonly isFiled?: boolean;
  /** Options of `observe` that are no functions. Default: all phases, 150 ms without requests. */
  readonly options?: {
    readonly phases?: readonly Phase[];
    readonly follow?: number;
    readonly timeout?: number;
    readonly quiet?: number;
    readonly concurrency?: number;
    readonly delay?: number;
    readonly userAgent?: string;
    readonly locale?: string;
    readonly shard?: string;
    readonly browser?: string;
  };
}

export interface SiteObservation {
  /** The record, with the addresses as if the site had no port. */
  readonly observed: Observed;
  /** The lines of progress. */
  readonly lines: readonly string[];
  /** What the server was asked for. */
  readonly requests: readonly SiteRequest[];
  /** The texts of the HAR files and the sizes of the pictures. */
  readonly files: Readonly<Record<string, string | number>>;
}

/** Serves a site, and observes it in a real browser with `observe` from dist. It takes its time. */
export async function observeSite(site: ObservedSite): Promise<SiteObservation> {
  const payload = { id: crypto.randomUUID(), pages: ['/'], host: 'www.shop.example', ...site };
  let answer: (SiteObservation & { error?: string }) | '';
  do answer = await executeServerCommand('observe-site', payload);
  while (answer === '');
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}

/** The record of a phase. */
export function phaseOf({ observed }: SiteObservation, phase: Phase): ObservedPhase {
  const found = observed.phases.find((one) => one.phase === phase);
  if (!found) throw new Error(`The record has no phase ${phase}.`);
  return found;
}

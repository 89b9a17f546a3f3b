import type { Browser } from 'playwright-core';
import type { Observed } from '../check/observed.js';
import type { State } from './contexts.js';
import type { VisitOptions } from './options.js';
import type { Troubles } from './trouble.js';

/** What all phases share. */
export interface Run {
  readonly browser: Browser;
  readonly options: VisitOptions;
  readonly timeout: number;
  readonly quiet: number;
  /** The host of the first page. */
  readonly siteHost: string;
  /** The pages to visit, in their order; grows while links are followed. */
  readonly pages: string[];
  /** Addresses of followed links. The caller did not name them, so no trouble there is fatal. */
  readonly followed: Set<string>;
  /** Pages that were visited in one phase at least. */
  readonly visited: Set<string>;
  readonly troubles: Troubles;
  /** A folder for HAR files that still have values; absent if none are wanted. */
  readonly rawHar: string | undefined;
  /** What the banner says of itself, on the first page that has one. */
  readonly said: Pick<Observed, 'region' | 'policy' | 'cookie'>;
  /** The state with which every phase begins. */
  readonly state: State | undefined;
}

export const isAborted = ({ options }: Run): boolean => options.signal?.aborted ?? false;

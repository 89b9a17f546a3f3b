import type { Kind } from '../model/kinds.js';
import type { CookieDeclaration } from '../model/policy.js';

/** Who said it: the first four are primary sources. */
export type SourceType = 'vendor' | 'code' | 'iab' | 'measured' | 'database' | 'page';

/** What was read, and when. */
export interface Source {
  readonly type: SourceType;
  readonly url: string;
  /** ISO 8601. */
  readonly date: string;
  readonly note?: string;
}

/** A cookie or other stored item, with the ids of the sources that say so. */
export interface CookieFacts extends CookieDeclaration {
  /** The id of what a site has to set up before this is stored, where most do not. */
  readonly feature?: string;
  readonly note?: string;
  readonly evidence: readonly string[];
}

/** The values of a service that need evidence. Those of cookies stand at the cookie. */
export type FactName =
  'provider' | 'country' | 'privacy' | 'cookies' | 'hosts' | 'urls' | 'iab' | 'google' | 'api';

/** A file of the catalogue; `catalogue/schema/service.schema.json` describes each field. */
export interface ServiceFacts {
  readonly id: string;
  /** The day of the last change of a fact, ISO 8601. */
  readonly date: string;
  readonly name: string;
  /** Other names, for a search. */
  readonly aliases?: readonly string[];
  readonly kind: Kind;
  readonly category: string;
  readonly contested?: string;
  readonly advertising?: boolean;
  readonly provider: string;
  readonly country?: string;
  readonly privacy?: string;
  readonly cookies?: readonly CookieFacts[];
  readonly hosts?: readonly string[];
  readonly urls?: readonly string[];
  readonly iab?: number;
  readonly google?: readonly string[];
  readonly api?: string;
  readonly signal?: string;
  readonly note?: string;
  readonly evidence: Readonly<Partial<Record<FactName | 'advertising', readonly string[]>>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** By day, the values that were different then; see `factsAt`. */
  readonly history?: Readonly<Record<string, Partial<ServiceFacts>>>;
}

const PRIMARY: readonly SourceType[] = ['vendor', 'code', 'iab', 'measured'];

/** Whether a primary source says so; a value without one is unverified. */
export const isVerified = ({ sources }: ServiceFacts, evidence: readonly string[] = []): boolean =>
  evidence.some((id) => PRIMARY.includes(sources[id]?.type as SourceType));

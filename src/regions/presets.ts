import { KINDS, type Kind } from '../model/kinds.js';
import type { Basis } from '../model/policy.js';

/** The basis of kinds of services, or of categories, by region. */
export type RegionalBasis = Readonly<Record<string, Readonly<Record<string, Basis>>>>;

/** Whether services of a kind are what the visitor asked for, in every region. */
export const isNecessary = (kind: string): boolean =>
  Object.hasOwn(KINDS, kind) && KINDS[kind as Kind] === 'necessary';

/** One basis for every kind that is not necessary. */
const every = (basis: Basis): Readonly<Record<string, Basis>> =>
  Object.fromEntries(
    Object.keys(KINDS).flatMap((kind) => (isNecessary(kind) ? [] : [[kind, basis]])),
  );

const AUDIENCE = { audience: 'exempt-objectable' } as const;

/**
 * Where services need no consent, by kind. Everything else needs it: kinds and regions that are not
 * here, and all of the EU but French measurement of audiences. `sources.ts` says where each comes
 * from.
 */
export const PRESETS: RegionalBasis = {
  fr: AUDIENCE,
  uk: AUDIENCE,
  ch: AUDIENCE,
  us: every('opt-out'),
  jp: every('opt-out'),
};

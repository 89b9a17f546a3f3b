/** An imported `cookies.json` goes wherever a policy goes; wrong literals do not. */
import {
  start,
  type Basis,
  type CookieTableElement,
  type Policy,
  type PolicyFile,
} from 'consent-elements';
import { parsePolicy } from 'consent-elements/policy.js';
import {
  renderBanner,
  renderSnippet,
  renderStatement,
  renderTable,
} from 'consent-elements/render.js';
import { consentSetCookie, readConsent } from 'consent-elements/server.js';
import json from '../cookies.json';

export const file: PolicyFile = json;
export const granted: boolean = readConsent('', { policy: json }).isGranted('maps');
export const cookie: string | undefined = consentSetCookie('', { policy: json });
export const rendered: Promise<string>[] = [
  renderBanner(json),
  renderSnippet(json, { entry: '/cdn/elements.js' }),
  renderStatement(json),
  renderTable(json),
];

export function give(table: CookieTableElement): void {
  table.policy = json;
  start({ policy: json });
  start({ policy: { categories: [] } });
  // @ts-expect-error A policy is an object.
  start({ policy: 1 });
  // @ts-expect-error There is no such field.
  start({ policy: { categories: [], cookies: [] } });
  // @ts-expect-error The categories are missing.
  start({ policy: { services: [] } });
  // @ts-expect-error A basis is a text, or one per region.
  start({ policy: { categories: [{ id: 'maps', basis: 1 }] } });
  // @ts-expect-error A policy is an object.
  table.policy = 'cookies.json';
}

// What the library returns is exact, and fits where a file fits.
const { policy } = parsePolicy(json);
export const exact: Policy | undefined = policy;
export const again: PolicyFile | undefined = policy;
export const basis: Basis | Readonly<Record<string, Basis>> | undefined =
  policy?.categories[0]?.basis;
// @ts-expect-error A file may say anything.
export const guessed: Policy = json;

export const own = {
  revision: 1,
  categories: [{ id: 'statistics', basis: 'consent' }],
  services: [],
} satisfies Policy;
start({ policy: own });

export const misspelt = {
  revision: 1,
  // @ts-expect-error The basis is “opt-out”.
  categories: [{ id: 'statistics', basis: 'optout' }],
  services: [],
} satisfies Policy;

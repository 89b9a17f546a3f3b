import type { LocalizedText } from '../model/localized-text.js';
import type { Policy } from '../model/policy.js';
import { says } from './declared.js';
import { finding, type Finding, type Rule } from './finding.js';

/** An address of the policy with its place. */
interface Address {
  readonly path: string;
  readonly at?: string | undefined;
  readonly address: string;
  /** Whether a path is none: texts name the site by its host. */
  readonly isWhole?: boolean | undefined;
}

/** The addresses in a value, one for each language. */
function inEach(path: string, value: LocalizedText | undefined, at?: string): Address[] {
  if (typeof value === 'string') return [{ path, at, address: value }];
  const entries = Object.entries(value ?? {});
  return entries.map(([tag, address]) => ({ path: `${path}.${tag}`, at, address }));
}

const addressesIn = ({ site = {}, controller = {}, services }: Policy): Address[] => [
  ...inEach('site.url', site.url).map((one) => ({ ...one, isWhole: true })),
  ...inEach('site.statement', site.statement),
  ...inEach('controller.privacy', controller.privacy),
  ...services.flatMap(({ id, privacy }, index) =>
    inEach(`services[${index}].privacy`, privacy, id),
  ),
];

const isPage = (address: string): boolean =>
  /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);

/** A path from the root of the site, a place in the page, or what opens another program. */
const isOtherLink = (address: string): boolean => /^([/#]|mailto:|tel:)/i.test(address);

/** What is wrong with an address, as a phrase, and how to fix it. */
function problemOf({ address, isWhole }: Address): string | undefined {
  const written = address.trim();
  const placeholder = /\{.*?\}/.exec(decoded(written))?.[0];
  if (placeholder)
    return `has a placeholder, “${placeholder}”, which nothing replaces: write the address of each language, by its tag`;
  if (isPage(written)) return undefined;
  if (isWhole)
    return 'is no address of a site: write it with its scheme, as in https://www.example.org';
  return isOtherLink(written)
    ? undefined
    : 'leads to another place from each page: begin it with https:// or with /';
}

/** Braces are often encoded. */
const decoded = (address: string): string =>
  address.replaceAll(/%7b/gi, '{').replaceAll(/%7d/gi, '}');

function reported(one: Address): Finding[] {
  const problem = says(one.address) ? problemOf(one) : undefined;
  if (!problem) return [];
  const { path, at, address } = one;
  const owner = at === undefined ? '' : ` of “${at}”`;
  const message = `“${address}” in ${path}${owner} ${problem}.`;
  return [finding('wrong-address', path, at, message)];
}

/**
 * An address that leads nowhere, or from each page to another place. Unsafe ones are no part of a
 * policy whose form was checked.
 */
export const wrongAddress: Rule = (policy) => addressesIn(policy).flatMap(reported);

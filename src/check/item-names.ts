import type { ServiceFacts } from '../catalogue/service-facts.js';
import { isAll } from '../lint/facts-of.js';
import { matchesName } from '../model/name-pattern.js';
import type { CookieDeclaration } from '../model/policy.js';
import type { Subject } from './subject.js';

/** Whether a declaration means an item by its name and the kind of storage, whoever has set it. */
export const hasName = (
  { name, storage = 'cookie' }: CookieDeclaration,
  subject: Pick<Subject, 'name' | 'storage'>,
): boolean => storage === subject.storage && matchesName(name, subject.name ?? '');

/** The part of a pattern that is always there. */
const literal = (name: string): string => name.replaceAll('*', '');

/**
 * Whether a name alone says whose an item is. Short and common words such as `cart` or `uid` mean
 * something else on many sites, and so does what only ends with something known.
 */
export function isDistinctive(name: string): boolean {
  const text = literal(name);
  if (isAll(name) || name.startsWith('*') || text.length < 3) return false;
  if (name.startsWith('_')) return true;
  if (isWord(text)) return text === name && text.length >= 9;
  // Capitals make it less common.
  return text.length >= (/[A-Z]/.test(text) ? 5 : 7);
}

const isWord = (text: string): boolean => /^[a-z]+$/.test(text);

/**
 * Whether a name alone says that an item is of a service. A common word is enough for software that
 * the site runs itself, because nothing else identifies that, and for a service of that name.
 */
export function isDistinctiveFor({ id, hosts = [] }: ServiceFacts, name: string): boolean {
  const text = literal(name);
  if (!isWord(text)) return isDistinctive(name);
  return text.includes(id.replaceAll('-', '')) || (hosts.length === 0 && isDistinctive(name));
}

/** The most exact of some declarations: the one with the longest text besides asterisks. */
export const mostExact = <T extends CookieDeclaration>(cookies: readonly T[]): T | undefined =>
  cookies.toSorted((one, other) => exactness(other) - exactness(one))[0];

/** A name without asterisks is more exact than any pattern. */
const exactness = ({ name }: CookieDeclaration): number =>
  name.includes('*') ? literal(name).length : Infinity;

import { str } from '@lit/localize/internal/str-tag.js';
import type { Localization } from './localization.js';

/**
 * A placeholder for markup in a message. Catalogues contain only text, so no language needs Lit.
 */
export const PLACE = '\uE000';

/** Replaces each `PLACE` of a message by markup. */
export const filled = (message: string, ...contents: readonly unknown[]): unknown[] =>
  message.split(PLACE).flatMap((text, index) => (index > 0 ? [contents[index - 1], text] : text));

/**
 * An enumeration with marked-up members: “<b>a</b>, <b>b</b> and <b>c</b>”. Its patterns are
 * messages, as in Unicode's CLDR (`listPattern`), because the first `Intl.ListFormat` of a page
 * takes a browser as long as all the rest of the banner.
 *
 * @param texts The members without markup.
 */
export function enumeration(
  items: readonly unknown[],
  i18n: Localization,
  texts: readonly string[],
): unknown[] {
  let list = items.slice(0, 1);
  items.slice(1).forEach((item, index) => {
    const joint = adapted(pattern(index + 2, items.length, i18n), texts[index + 1]!, i18n);
    list = filled(joint, list, item).flat();
  });
  return list;
}

/** A pattern whose “and” has the form that it has before `next`. */
function adapted(joint: string, next: string, { formats }: Localization): string {
  const { before, from, to } = formats?.and ?? {};
  return before && new RegExp(before, 'i').test(next) ? joint.replace(from!, to!) : joint;
}

/** The pattern before the member `at` of `length` members, counted from 1. */
function pattern(at: number, length: number, { msg }: Localization): string {
  // The names say to translators which member is which.
  const a = PLACE;
  const b = PLACE;
  if (at < length) return msg(str`${a}, ${b}`, { id: 'list.more' });
  return length === 2
    ? msg(str`${a} and ${b}`, { id: 'list.two' })
    : msg(str`${a} and ${b}`, { id: 'list.last' });
}

/** An enumeration of texts: “a, b and c”. */
export const formatList = (items: readonly string[], i18n: Localization): string =>
  enumeration(items, i18n, items).join('');

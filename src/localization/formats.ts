import { str } from '@lit/localize/internal/str-tag.js';
import { parseDuration, type DurationPart } from '../model/duration.js';
import type { Duration } from '../model/policy.js';
import type { Localization } from './localization.js';

/** A duration in words: “13 months”, “at most 1 year”, “until the browser is closed”. */
export function formatDuration(duration: Duration, i18n: Localization): string {
  const { msg } = i18n;
  if (typeof duration !== 'string') return atMost(formatDuration(duration.max, i18n), i18n);
  if (duration === 'session') {
    return msg('until the browser is closed', { id: 'duration.session' });
  }
  if (duration === 'persistent') return msg('until deleted', { id: 'duration.persistent' });
  const parts = (parseDuration(duration) ?? []).map((part) => formatPart(part, i18n));
  return parts.length > 1 ? listFormat(i18n.language, 'unit').format(parts) : parts.join('');
}

const atMost = (duration: string, { msg }: Localization): string =>
  msg(str`at most ${duration}`, { id: 'duration.max' });

/**
 * Some languages have patterns of their own: Chromium knows no units of Irish, Maltese, Icelandic,
 * Basque and Galician, and those of Unicode's CLDR abbreviate, or count days of 24 hours.
 */
function formatPart({ value, unit }: DurationPart, { language, formats }: Localization): string {
  const patterns = formats?.units?.[unit];
  if (!patterns) return unitFormat(language, unit).format(value);
  const form = new Intl.PluralRules(language).select(value);
  return (patterns[form] ?? patterns['other']!).replace('{0}', formatNumber(value, { language }));
}

/** A date in words: “23 November 2026”. */
export function formatDate(date: Date, { language, formats }: Localization): string {
  const { date: pattern, months } = formats ?? {};
  if (pattern && months) {
    return pattern
      .replace('{d}', String(date.getDate()))
      .replace('{month}', months[date.getMonth()]!)
      .replace('{y}', String(date.getFullYear()));
  }
  // The texts are in British English; a page for another region says so (`en-US`).
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

/** A number in the digits of the language. */
export const formatNumber = (
  number: number,
  { language }: Pick<Localization, 'language'>,
): string => number.toLocaleString(language);

const unitFormat = kept(
  (language, unit: DurationPart['unit']) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }),
);

const listFormat = kept(
  (language, type: Intl.ListFormatType) => new Intl.ListFormat(language, { type }),
);

/**
 * Caches formatters by language and kind: creating one is slow, and all rows of a table share it.
 */
function kept<Kind extends string, Format>(make: (language: string, kind: Kind) => Format) {
  const formats = new Map<string, Format>();
  return (language: string, kind: Kind): Format => {
    const key = `${language} ${kind}`;
    const format = formats.get(key) ?? make(language, kind);
    formats.set(key, format);
    return format;
  };
}

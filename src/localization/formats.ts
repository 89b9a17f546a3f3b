import { str } from '@lit/localize/internal/str-tag.js';
import { parseDuration, type DurationPart } from '../model/duration.js';
import type { Duration } from '../model/policy.js';
import type { Localization } from './localization.js';

/** A duration in words: “13 months”, “at most 1 year”, “until the browser is closed”. */
export function formatDuration(duration: Duration, i18n: Localization): string {
  const { msg } = i18n;
  if (typeof duration !== 'string') {
    const longest = formatDuration(duration.max, i18n);
    return atMost(longest, i18n);
  }
  if (duration === 'session') {
    return msg('until the browser is closed', { id: 'duration.session' });
  }
  if (duration === 'persistent') return msg('until deleted', { id: 'duration.persistent' });
  return formatParts(parseDuration(duration) ?? [], i18n.language);
}

const atMost = (duration: string, { msg }: Localization): string =>
  msg(str`at most ${duration}`, { id: 'duration.max' });

function formatParts(parts: readonly DurationPart[], language: string): string {
  const units = parts.map(({ value, unit }) => unitFormat(language, unit).format(value));
  return listFormat(language, 'unit').format(units);
}

/** A date in words: “23 November 2026”. */
export function formatDate(date: Date, { language }: Localization): string {
  // The texts are in British English; a page for another region says so (`en-US`).
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

/** A number in the digits of the language. */
export function formatNumber(number: number, { language }: Localization): string {
  return number.toLocaleString(language);
}

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

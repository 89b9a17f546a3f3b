/**
 * @typedef {object} AllFormats
 * @property {string[]} dates
 * @property {Record<string, string[]>} durations By unit, for each of `NUMBERS`.
 * @property {string[]} lists Of two, three and four members.
 */

const NUMBERS = [1, 2, 3, 5, 11, 21, 100];

const DURATIONS = {
  year: (count) => `P${count}Y`,
  month: (count) => `P${count}M`,
  week: (count) => `P${count}W`,
  day: (count) => `P${count}D`,
  hour: (count) => `PT${count}H`,
  minute: (count) => `PT${count}M`,
  second: (count) => `PT${count}S`,
};

const MEMBERS = { he: ['א', 'ב', 'ג', 'ד'] };

/** Normalizes spaces: versions of Unicode’s data differ in which ones do not break. */
const plain = (text) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/**
 * Everything that the package formats, in one language, in the form of `golden-formats.json`.
 * Browsers pass the modules of `src`, and Node those of `dist`.
 *
 * @returns {AllFormats}
 */
export function allFormats({ formatDate, formatDuration, formatList }, i18n, locale) {
  const members = MEMBERS[locale] ?? ['A', 'B', 'C', 'D'];
  const dates = [new Date(2026, 10, 23, 12), new Date(2027, 2, 1, 12)];
  const durations = Object.entries(DURATIONS).map(([unit, write]) => [
    unit,
    NUMBERS.map((count) => plain(formatDuration(write(count), i18n))),
  ]);
  return {
    dates: dates.map((date) => plain(formatDate(date, i18n))),
    durations: Object.fromEntries(durations),
    lists: [2, 3, 4].map((count) => plain(formatList(members.slice(0, count), i18n))),
  };
}

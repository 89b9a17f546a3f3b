import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject, readJson } from '../project.mjs';
import { locales } from './catalogues.mjs';

// Writes test/localization/golden-formats.json: what dates, durations and lists have to look like in
// each language. Browsers and Node take theirs from some version of CLDR; this reads it itself, so
// that the test compares two sources. CLDR's packages are large, and no dependencies:
//
//   npm install --prefix ../cldr cldr-misc-full cldr-dates-full cldr-units-full
//   node scripts/locales/golden-formats.mjs ../cldr

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const NUMBERS = [1, 2, 3, 5, 11, 21, 100];

/** CLDR's name of a language, where it is another one. */
const FOLDERS = { en: 'en-GB', nb: 'no', pt: 'pt-PT', 'pt-BR': 'pt', 'zh-Hans': 'zh' };

/** A late day, and the first, which some languages write as an ordinal number. */
const DATES = [
  [2026, 11, 23],
  [2027, 3, 1],
];

/** Members of lists in the script of the language, where “and” depends on it. */
const MEMBERS = { he: ['א', 'ב', 'ג', 'ד'] };

const own = await readJson('locales/formats.json');

async function cldr(root, locale, file) {
  const folder = FOLDERS[locale] ?? locale;
  const path = join(root, 'node_modules', file.replace('/', `/main/${folder}/`));
  const { main } = JSON.parse(await readFile(path, 'utf8'));
  return main[folder];
}

function date([year, month, day], { months, dateFormats }, pattern) {
  const written = pattern?.months?.[month - 1] ?? months.format.wide[month];
  if (pattern?.date) {
    return pattern.date.replace('{d}', day).replace('{month}', written).replace('{y}', year);
  }
  const fields = { d: day, dd: String(day).padStart(2, '0'), y: year, M: month, MMMM: written };
  const names = { ...fields, LLLL: months['stand-alone'].wide[month] };
  return dateFormats.long.replaceAll(
    /'([^']*)'|([dyML]+)/g,
    (_, text, field) => text ?? names[field],
  );
}

function duration(value, unit, locale, { long }) {
  const form = new Intl.PluralRules(locale).select(value);
  const patterns = own[locale]?.interface?.units?.[unit];
  if (patterns) return (patterns[form] ?? patterns.other).replace('{0}', value);
  const all = long[`duration-${unit}`];
  return (all[`unitPattern-count-${form}`] ?? all['unitPattern-count-other']).replace('{0}', value);
}

function list(items, { 2: two, start, middle, end }) {
  const join = (pattern, a, b) => pattern.replace('{0}', () => a).replace('{1}', () => b);
  if (items.length === 2) return join(two, ...items);
  let text = join(end, items.at(-2), items.at(-1));
  for (let at = items.length - 3; at >= 0; at--)
    text = join(at > 0 ? middle : start, items[at], text);
  return text;
}

const members = (locale, count) => (MEMBERS[locale] ?? ['A', 'B', 'C', 'D']).slice(0, count);

async function golden(root, locale) {
  const { dates } = await cldr(root, locale, 'cldr-dates-full/ca-gregorian.json');
  const { units } = await cldr(root, locale, 'cldr-units-full/units.json');
  const { listPatterns } = await cldr(root, locale, 'cldr-misc-full/listPatterns.json');
  const patterns = listPatterns['listPattern-type-standard'];
  return {
    dates: DATES.map((one) => date(one, dates.calendars.gregorian, own[locale]?.interface)),
    durations: Object.fromEntries(
      UNITS.map((unit) => [unit, NUMBERS.map((value) => duration(value, unit, locale, units))]),
    ),
    lists: [2, 3, 4].map((count) => list(members(locale, count), patterns)),
  };
}

const [, , root] = process.argv;
const all = ['en', ...(await locales()), 'sr-Latn'];
const texts = await Promise.all(all.map((locale) => golden(root, locale)));
// One line for each language, so that a change shows as such.
const lines = all.map((locale, at) => `  "${locale}": ${JSON.stringify(texts[at])}`);
await writeFile(inProject('test/localization/golden-formats.json'), `{\n${lines.join(',\n')}\n}\n`);

import { INSTALLS } from '../installs/index.mjs';
import { count, kB, ms, NOTHING, table, times } from './format.mjs';

const BASES = ['floor', 'lit-floor', 'orejime', 'vanilla-cookieconsent'];

/** A row for each install of which anything is known. */
const rowsOf = (figures, installs, cells) =>
  installs
    .map(({ id, title }) => [title, ...cells(id, figures)])
    .filter(([, ...known]) => known.some((cell) => cell !== NOTHING));

const asking = INSTALLS.filter(({ banner }) => banner);
const timed = INSTALLS.filter(({ bytesOnly }) => !bytesOnly);

const MOMENTS = ['banner', 'idle', 'settings', 'back', 'backIdle'];

function weightCells(id, figures) {
  return MOMENTS.map((moment) => {
    const weight = figures.weight(id, moment);
    return weight ? `${kB(weight.bytes)} (${weight.requests}, ${weight.trips})` : NOTHING;
  });
}

/** kB (requests, round trips after the page). */
export const bytesSection = (figures) =>
  table(
    [
      '',
      'banner visible',
      'at rest',
      'settings open',
      'return: first gated script',
      'return: at rest',
    ],
    rowsOf(figures, asking, weightCells),
  );

const compared = (figures, measure, name) => (id) => [
  ms(figures.median(measure, id, name)),
  ...BASES.map((base) => times(figures.ratio(measure, id, name, base))),
];

const PER_BASE = ['÷ floor', '÷ Lit floor', '÷ Orejime', '÷ vanilla-cc'];

const comparison = (figures, measure, name, title) =>
  table([title, 'ms', ...PER_BASE], rowsOf(figures, timed, compared(figures, measure, name)));

const COMPARED = {
  banner: 'First visit: banner painted',
  settled: 'First visit: banner stands still, opaque',
  contentful: 'First visit: first contentful paint of the page',
  settings: 'Click on “Settings”, at rest: settings painted',
  backFirst: 'Return visit: first gated script runs',
  backLast: 'Return visit: last gated script runs',
};

const disturbances = (figures, measure) =>
  table(
    ['First visit, until rest', 'long tasks', 'layout shift', 'failed visits'],
    rowsOf(figures, timed, (id) => [
      count(figures.median(measure, id, 'longTasks')),
      count(figures.median(measure, id, 'shifts')),
      count(figures.failed(measure, id) || undefined),
    ]),
  );

/** How far the machine can be trusted: a floor does the same in every round. */
function noise(figures, measure, id, name) {
  const [low, high] = figures.spread(measure, id, name) ?? [];
  return `Noise: half of the rounds of the floor lay between ${times(low)} and ${times(high)} their median.`;
}

/** All tables of one profile. */
export const timesSection = (figures, measure) =>
  [
    noise(figures, measure, 'floor', 'banner'),
    ...Object.entries(COMPARED).map(([name, title]) => comparison(figures, measure, name, title)),
    disturbances(figures, measure),
  ].join('\n\n');

export const memorySection = (figures) =>
  table(
    ['JS heap over the page without a manager', 'banner up, kB', 'return visit, kB'],
    rowsOf(figures, timed, (id) => [kB(figures.heap(id, 'banner')), kB(figures.heap(id, 'back'))]),
  );

export const scaleSection = (figures) =>
  [
    noise(figures, 'scale', 'floor', 'settings5000'),
    ...['settings1000', 'settings5000'].map((name) =>
      comparison(figures, 'scale', name, `${name.slice(8)} services: settings painted`),
    ),
  ].join('\n\n');

const tableTimes = (figures) =>
  table(
    ['5000 rows', 'painted, ms', '÷ by hand', 'all rows there, ms', '÷ by hand'],
    [
      ['a table by hand', 'floor-table'],
      ['`<cookie-table>`', 'ours-table'],
    ].map(([title, id]) => [
      title,
      ...['painted', 'complete'].flatMap((name) => [
        ms(figures.median('table', id, name)),
        times(figures.ratio('table', id, name, 'floor-table')),
      ]),
    ]),
  );

export const tableSection = (figures) =>
  [noise(figures, 'table', 'floor-table', 'painted'), tableTimes(figures)].join('\n\n');

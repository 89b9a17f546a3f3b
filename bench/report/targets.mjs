import { INSTALLS } from '../installs/index.mjs';
import { count, kB, ms, table, times } from './format.mjs';

const [TAG, PRELOADED, RENDERED] = ['ours', 'ours-preloaded', 'ours-prerendered'];
const FRAME = 1000 / 60;
const PROFILE_NAMES = { fast: 'fast', cpu4: '4 × CPU', slow4g: 'slow 4G' };
const PROFILES = Object.keys(PROFILE_NAMES);

// c15t has no interface: its settings are those of the floor.
const PEERS = INSTALLS.map(({ id }) => id).filter(
  (id) => !/^(?:blank|c15t|.*floor|ours.*)$/.test(id),
);

/** A figure against its limit; without a figure, the result is unknown. */
const atMost = (limit, value, text) =>
  Number.isFinite(value)
    ? { text: text(value), holds: value <= limit }
    : { text: 'not measured', holds: undefined };

/** What was sent at a moment of a visit, against a limit of bytes and of requests or round trips. */
function weighed(figures, id, moment, { bytes, requests = Infinity, trips = Infinity }) {
  const weight = figures.weight(id, moment);
  if (!weight) return { text: 'not there yet', holds: false };
  const { requests: asked, trips: waited } = weight;
  return {
    text: `${kB(weight.bytes)} kB (requests: ${asked}, round trips: ${waited})`,
    holds: weight.bytes <= bytes && asked <= requests && waited <= trips,
  };
}

const forEachTag = (check) => [TAG, PRELOADED].map((id) => check(id));

const forEachProfile = (check) =>
  PROFILES.map((profile) => {
    const { text, holds } = check(profile);
    return { text: `${PROFILE_NAMES[profile]} ${text}`, holds };
  });

/** The quickest of the peers' settings. */
function bestPeer(figures, profile) {
  const painted = PEERS.map((id) => [figures.median(profile, id, 'settings'), id]);
  return painted.filter(([value]) => value).sort(([a], [b]) => a - b)[0]?.[1];
}

const besideOrejime = (figures, id, limit = 0.9) =>
  forEachProfile((profile) =>
    atMost(limit, figures.ratio(profile, id, 'banner', 'orejime'), times),
  );

const clicks = (figures) => [
  atMost(
    1.3,
    figures.ratio('fast', TAG, 'settings', 'lit-floor'),
    (value) => `fast ÷ Lit floor ${times(value)}`,
  ),
  atMost(
    1,
    figures.ratio('slow4g', TAG, 'settings', bestPeer(figures, 'slow4g')),
    (value) => `slow 4G ÷ quickest peer ${times(value)}`,
  ),
  atMost(1000, figures.median('slow4g', TAG, 'settings'), (value) => `${ms(value)} ms`),
];

/** Other work on the machine makes tasks long: those of the floor stand beside. */
const longTasks = (figures, value) =>
  `${count(value)} long tasks (floor: ${count(figures.median('cpu4', 'floor', 'longTasks'))})`;

const heap = (value) => `${kB(value)} kB`;

const untilVisible = (id) => ({
  wanted: '≤ 9.8 kB, 1 round trip after the page',
  check: (figures) => [weighed(figures, id, 'banner', { bytes: 9800, trips: 1 })],
});

/** The targets of the project, in words, with what was measured of them. */
const TARGETS = [
  {
    what: 'Script tag alone: until the banner is visible',
    ...untilVisible(TAG),
  },
  {
    what: 'Preloaded: until the banner is visible',
    ...untilVisible(PRELOADED),
  },
  {
    what: 'Script tag alone: at rest',
    wanted: '≤ 10.5 kB, 3 requests',
    check: (f) => [weighed(f, TAG, 'idle', { bytes: 10_500, requests: 3 })],
  },
  {
    what: 'Prerendered: until the banner is visible',
    wanted: '≤ 2.5 kB, no request',
    check: (f) => [weighed(f, RENDERED, 'banner', { bytes: 2500, requests: 0 })],
  },
  {
    what: 'Prerendered: start of the frame that shows the banner, after the first contentful paint',
    wanted: 'not later',
    check: (f) =>
      forEachProfile((profile) =>
        atMost(0, f.median(profile, RENDERED, 'afterContentful'), (value) => `${ms(value)} ms`),
      ),
  },
  {
    what: 'Return visit, script tag: until the first gated script runs',
    wanted: '≤ 3.1 kB, 1 request',
    check: (f) => forEachTag((id) => weighed(f, id, 'back', { bytes: 3100, requests: 1 })),
  },
  {
    what: 'Return visit, inline core: until the first gated script runs',
    wanted: '≤ 1.2 kB, no request',
    check: (f) => [weighed(f, RENDERED, 'back', { bytes: 1200, requests: 0 })],
  },
  {
    what: 'Return visit: first gated script ÷ floor',
    wanted: '≤ 1.05 ×',
    check: (f) =>
      forEachProfile((profile) => atMost(1.05, f.ratio(profile, TAG, 'backFirst', 'floor'), times)),
  },
  {
    what: 'Return visit, with all that idle time adds',
    wanted: '≤ 3.7 kB',
    check: (f) => forEachTag((id) => weighed(f, id, 'backIdle', { bytes: 3700 })),
  },
  {
    what: 'After opening the settings, in total',
    wanted: '≤ 28 kB',
    check: (f) => forEachTag((id) => weighed(f, id, 'settings', { bytes: 28_000 })),
  },
  {
    what: 'Settings painted after the click',
    wanted: 'fast: ≤ 1.3 × the Lit floor; slow 4G: no later than the peers, ≤ 1 s',
    check: clicks,
  },
  {
    what: 'Settings painted after the click, at rest, fast',
    wanted: '2 frames',
    check: (f) => [
      atMost(2 * FRAME, f.median('fast', TAG, 'settings'), (value) => `${ms(value)} ms`),
    ],
  },
  {
    what: 'Script tag: banner painted ÷ Orejime’s',
    wanted: '≤ 1.0 ×',
    check: (f) => besideOrejime(f, TAG, 1),
  },
  {
    what: 'Preloaded: banner painted ÷ Orejime’s',
    wanted: '≤ 0.9 ×',
    check: (f) => besideOrejime(f, PRELOADED),
  },
  {
    what: 'Prerendered: banner painted ÷ Orejime’s',
    wanted: '≤ 0.9 ×',
    check: (f) => besideOrejime(f, RENDERED),
  },
  {
    what: 'Long tasks at 4 × CPU; layout shift',
    wanted: 'no more than the floor; 0',
    check: (f) => [
      atMost(f.median('cpu4', 'floor', 'longTasks'), f.median('cpu4', TAG, 'longTasks'), (value) =>
        longTasks(f, value),
      ),
      atMost(0, f.median('cpu4', TAG, 'shifts'), (value) => `shift ${count(value)}`),
    ],
  },
  {
    what: 'JS heap over the blank page, banner up',
    wanted: '≤ 160 kB (prerendered 120)',
    check: (f) => [
      atMost(160_000, f.heap(TAG, 'banner'), heap),
      atMost(120_000, f.heap(RENDERED, 'banner'), (value) => `prerendered ${heap(value)}`),
    ],
  },
  {
    what: 'JS heap over the blank page, return visit',
    wanted: '≤ 140 kB',
    check: (f) => [atMost(140_000, f.heap(TAG, 'back'), heap)],
  },
  {
    what: 'Settings with 1,000 and 5,000 services ÷ the Lit floor',
    wanted: '≤ 1.2 ×',
    check: (f) =>
      ['settings1000', 'settings5000'].map((name) =>
        atMost(1.2, f.ratio('scale', TAG, name, 'lit-floor'), times),
      ),
  },
  {
    what: '`<cookie-table>` with 5,000 rows ÷ a plain table by hand',
    wanted: '≤ 1.5 ×',
    check: (f) => [atMost(1.5, f.ratio('table', 'ours-table', 'painted', 'floor-table'), times)],
  },
];

function verdict(checked) {
  if (checked.some(({ holds }) => holds === false)) return '**no**';
  return checked.every(({ holds }) => holds) ? 'yes' : '?';
}

/** Each target with what was measured, and plainly whether it holds. */
export function targetsSection(figures) {
  const rows = TARGETS.map(({ what, wanted, check }) => {
    const checked = check(figures);
    return [what, wanted, checked.map(({ text }) => text).join('; '), verdict(checked)];
  });
  return table(['Target', 'wanted', 'measured', 'holds'], rows);
}

import { table } from './format.mjs';

const MB = (bytes) => `${Math.round(bytes / 1e6)}`;

const totals = (values) =>
  table(
    [
      'phases at the same time',
      'pages',
      'phases',
      'visits',
      'seconds',
      'visits a second',
      'troubles',
    ],
    Object.entries(values).map(([concurrency, { pages, phases, visits, seconds, troubles }]) => [
      concurrency,
      pages,
      phases,
      visits,
      seconds.toFixed(0),
      (visits / seconds).toFixed(1),
      troubles,
    ]),
  );

const memory = (values) =>
  table(
    ['visits', ...Object.keys(values).map((count) => `MB with ${count} at the same time`)],
    Object.values(values)[0].marks.map(({ visits }, index) => [
      visits,
      ...Object.values(values).map(({ marks }) => MB(marks[index].peak)),
    ]),
  );

/** How long the visits to a site of many pages take, and the memory that they need. */
export const checkSection = ({ values }) =>
  [
    totals(values),
    'The most memory (RSS) that the process of Node, without the browser, has had by then. One at a time, a hundred visits are a phase:',
    memory(values),
  ].join('\n\n');

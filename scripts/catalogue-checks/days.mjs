const days = ({ date, sources = {}, history = {} }) => [
  { path: 'date', day: date },
  ...Object.entries(sources).map(([id, source]) => ({
    path: `sources.${id}.date`,
    day: source.date,
  })),
  ...Object.keys(history).map((day) => ({ path: `history.${day}`, day })),
];

/** `2026-02-30` is none: the engine makes another day of it. */
const isDay = (day) => {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
};

/** A day that is not in the calendar. */
export const impossibleDay = ({ service }) =>
  days(service)
    .filter(({ day }) => !isDay(day))
    .map(({ path, day }) => ({
      check: 'impossible-day',
      path,
      what: `is “${day}”, which is no day of the calendar`,
    }));

/** A day that has not come yet, anywhere on earth. */
export const futureDay = ({ service }, { now }) => {
  const latest = new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  return days(service)
    .filter(({ day }) => isDay(day) && day > latest)
    .map(({ path, day }) => ({
      check: 'future-day',
      path,
      what: `is ${day}, which is in the future`,
    }));
};

import { median, ratio, spread } from '../statistics.mjs';

/**
 * The figures of kept results, by measure, install and name; undefined where nothing was measured.
 */
export function figuresOf(results) {
  const series = (measure, id, name) => results[measure]?.values[id]?.[name];
  return {
    /** Bytes, requests and round trips at a moment of a visit. */
    weight: (id, moment) => series('bytes', id, moment)?.[0],
    median: (measure, id, name) => median(series(measure, id, name) ?? []),
    ratio: (measure, id, name, base) =>
      ratio(series(measure, id, name), series(measure, base, name)),
    spread: (measure, id, name) => spread(series(measure, id, name) ?? []),
    /** Bytes of heap more than on the page without a manager. */
    heap: (id, name) => {
      const [own, blank] = [series('memory', id, name), series('memory', 'blank', name)];
      return own && blank ? median(own) - median(blank) : undefined;
    },
    failed: (measure, id) => (series(measure, id, 'failed') ?? []).filter(Boolean).length,
  };
}

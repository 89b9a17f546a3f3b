/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/** Between which multiples of the median the middle half of some numbers lies. */
export function spread(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = median(sorted);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)] / middle;
  return middle ? [at(0.25), at(0.75)] : undefined;
}

/**
 * The median of the ratios of each round. Two values of one round were taken shortly after each
 * other, so what slowed the machine down in between is in both.
 */
export function ratio(values, base) {
  if (!values || !base) return undefined;
  return median(values.map((value, round) => (value ?? NaN) / (base[round] ?? NaN)));
}

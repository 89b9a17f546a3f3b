/** The units of an ISO 8601 duration, named as in `Intl.NumberFormat`. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** One part of a duration: 13 months, 30 minutes. */
export interface DurationPart {
  readonly value: number;
  readonly unit: DurationUnit;
}

const UNITS: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const ISO_8601 =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * Reads an ISO 8601 duration of whole numbers (`P1Y6M`, `PT30M`). Returns `undefined` for anything
 * else.
 */
export function parseDuration(iso: string): DurationPart[] | undefined {
  const match = ISO_8601.exec(iso);
  if (!match) return undefined;
  return UNITS.flatMap((unit, index) => {
    const digits = match[index + 1];
    return digits === undefined ? [] : [{ value: Number(digits), unit }];
  });
}

const rotated = (list, by) => list.map((_, index) => list[(index + by) % list.length]);

/** A visit that fails is left out and named; the others go on. */
async function attempt(measure, bench, install) {
  try {
    return (await measure(bench, install)) ?? {};
  } catch (error) {
    console.error(`  ${install.id}: ${error.message.split('\n')[0]}`);
    return { failed: 1 };
  }
}

/** A value for each round, with a gap where there is none. */
function keep(series, result, round) {
  for (const [name, value] of Object.entries(result)) {
    series[name] ??= [];
    while (series[name].length < round) series[name].push(null);
    series[name].push(typeof value === 'number' ? Math.round(value * 100) / 100 : value);
  }
}

/**
 * Takes a measure of each install in turn, `count` times over, each time beginning with another
 * one. Returns for each install the values of every round, by their names.
 */
export async function inRounds(count, title, { bench, installs, measure }) {
  const values = Object.fromEntries(installs.map(({ id }) => [id, {}]));
  for (let round = 0; round < count; round += 1) {
    console.log(`${title}: round ${round + 1} of ${count}`);
    for (const install of rotated(installs, round)) {
      keep(values[install.id], await attempt(measure, bench, install), round);
    }
  }
  return values;
}

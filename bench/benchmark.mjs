import { benchData } from './data.mjs';
import { machine, versions } from './machine.mjs';
import { MEASURES } from './measures/index.mjs';
import { chosen } from './options.mjs';
import { inRounds } from './rounds.mjs';
import { startServer } from './server.mjs';
import { launchBrowser } from './visit.mjs';

const idsOf = (installs) => [...new Set(installs.map(({ id }) => id))];

function chosenInstalls(name, wanted) {
  const { installs } = MEASURES[name];
  return wanted ? installs.filter(({ id }) => wanted.includes(id)) : installs;
}

async function take(bench, name, { rounds, installs: wanted }) {
  const { measure, rounds: enough } = MEASURES[name];
  const installs = chosenInstalls(name, wanted);
  const count = enough ? Math.min(enough, rounds) : rounds;
  const values = await inRounds(count, name, { bench, installs, measure });
  return {
    date: new Date().toISOString().slice(0, 10),
    rounds: count,
    machine: machine(),
    versions: versions(bench.browser),
    values,
  };
}

/**
 * Takes the chosen measures of the chosen installs, one after another in one browser. Returns them
 * by name; `done` is called after each.
 */
export async function benchmark(options, done = () => {}) {
  const names = chosen(Object.keys(MEASURES), options.only, 'measure');
  chosen(
    idsOf(Object.values(MEASURES).flatMap(({ installs }) => installs)),
    options.installs,
    'install',
  );
  const [browser, server] = [await launchBrowser(), await startServer()];
  const bench = { browser, server, data: benchData() };
  const results = {};
  try {
    for (const name of names) {
      results[name] = await take(bench, name, options);
      await done(name, results[name]);
    }
  } finally {
    server.close();
    await browser.close();
  }
  return results;
}

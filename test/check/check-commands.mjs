import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('observe-program.mjs', import.meta.url));

/** Serves and observes a site in a process of its own; see `observe-program.mjs`. */
async function observe(site) {
  const program = fork(PROGRAM, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  program.send(site);
  const [result] = await Promise.race([
    once(program, 'message'),
    once(program, 'exit').then(([code]) => [{ error: `The program ended with code ${code}.` }]),
  ]);
  return result;
}

const begun = new Map();

/** Answers within the 20 seconds that the test runner waits: an empty text while the work goes on. */
async function observeSite({ id, ...site }) {
  if (!begun.has(id)) begun.set(id, observe(site));
  const answer = await Promise.race([begun.get(id), pause(10_000, '', { ref: false })]);
  if (answer !== '') begun.delete(id);
  return answer;
}

/** Web Test Runner plugin: serves a site and observes it. See `observe-site.ts`. */
export function checkCommands() {
  return {
    name: 'check-commands',
    executeCommand: ({ command, payload }) =>
      command === 'observe-site' ? observeSite(payload) : undefined,
  };
}

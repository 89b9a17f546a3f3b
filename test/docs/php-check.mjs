import { spawnSync } from 'node:child_process';
import { PROGRAMS } from '../../scripts/programs.mjs';

/** What PHP says of snippets that it cannot parse. */
export function phpErrors({ snippets }) {
  return snippets.flatMap(({ name, code }) => {
    const { status, stdout } = spawnSync(PROGRAMS.php.find(), ['-l'], {
      input: code,
      encoding: 'utf8',
    });
    return status === 0 ? [] : [`${name}: ${stdout.trim()}`];
  });
}

import { remedyFor } from '../../scripts/programs.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

const BROWSERS = { firefox, webkit };
const ALL = Object.keys(BROWSERS).join(',');

function wanted(names) {
  return names.split(',').map((name) => {
    if (Object.hasOwn(BROWSERS, name)) return BROWSERS[name];
    throw new Error(`BROWSERS knows no ${name}; it takes ${ALL}.`);
  });
}

const complaint = ({ program }) =>
  `NOT TESTED in ${program.name}, which is not installed: ${remedyFor(program)}`;

/**
 * The browsers besides Chromium that the tests run in: those that are installed, or those that the
 * environment variable BROWSERS names (`firefox`, `webkit`, or both with a comma).
 *
 * @returns launchers for Web Test Runner, and what to say about the browsers that are missing
 * @throws if there is none, or not each that was named
 */
export function chosenBrowsers(names = process.env.BROWSERS) {
  const chosen = wanted(names || ALL);
  const present = chosen.filter(({ program }) => program.find());
  const complaints = chosen.filter((browser) => !present.includes(browser)).map(complaint);
  if (present.length === 0 || (names && complaints.length > 0)) {
    throw new Error(complaints.join('\n'));
  }
  return { launchers: present.map((browser) => browser.launcher()), complaints };
}

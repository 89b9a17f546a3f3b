// Loaded before npm packages are installed, so it imports only Node's own modules.
import { spawnSync } from 'node:child_process';
import { findShell, presentBrowser } from './find-browser.mjs';
import { findProgram, inProgramFolders } from './find-program.mjs';

const FIREFOX = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...inProgramFolders('Mozilla Firefox/firefox.exe'),
];

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * The programs that tests need besides npm packages: their purpose, how to find them, and the names
 * of their Debian packages. No test is left out if an optional one is missing.
 */
export const PROGRAMS = {
  chromium: {
    name: 'Chromium',
    use: 'which runs the tests',
    find: presentBrowser,
    packages: ['chromium', 'fonts-noto-core'],
  },
  shell: {
    name: 'Chromium’s headless shell',
    use: 'with which they take half the time',
    find: findShell,
    packages: ['chromium-headless-shell'],
    isOptional: true,
  },
  php: {
    name: 'PHP',
    use: 'for the tests of its recipe',
    find: () => (succeeds('php', ['--version']) ? 'php' : undefined),
    packages: ['php-cli'],
  },
  django: {
    name: 'Django',
    use: 'for the tests of its recipe',
    // The first Python on the path may not be the system's, which has Debian's Django.
    find: () =>
      ['python3', '/usr/bin/python3', 'python'].find((one) =>
        succeeds(one, ['-c', 'import django']),
      ),
    packages: ['python3-django'],
  },
  firefox: {
    name: 'Firefox',
    use: 'for npm run test:browsers',
    find: () => findProgram(['firefox-esr', 'firefox'], FIREFOX),
    packages: ['firefox-esr'],
  },
  webkit: {
    name: 'WebKitGTK',
    use: 'for npm run test:browsers',
    // Its driver, and a separate display, where nothing else can take the focus from it.
    find: () => findProgram(['WebKitWebDriver']) && findProgram(['Xvfb']),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** How to install such a program manually if apt-get is available. */
export const remedyFor = ({ packages }) =>
  `apt-get install --no-install-recommends ${packages.join(' ')}`;

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/find-program.mjs';
import { PROGRAMS } from '../../scripts/programs.mjs';
import { pageLauncher } from './launcher.mjs';
import { openSession, startDisplay } from './webdriver.mjs';
import { reusedPages } from './reused-pages.mjs';
import { webdriverPage } from './webdriver-page.mjs';

const DRIVER = 'WebKitWebDriver';
const DISPLAY = 'Xvfb';

/** Without this the toolbar keeps the window of the driver's browser wider than a phone. */
const NARROW = 'button, entry { min-width: 0; padding: 0 }';

/** The reader prefers reduced motion. */
const STILL = '[Settings]\ngtk-enable-animations=0\n';

/** A folder with settings for GTK, instead of the user's own. */
async function gtkSettings() {
  const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), NARROW);
  await writeFile(join(folder, 'gtk-3.0', 'settings.ini'), STILL);
  return folder;
}

async function start() {
  const settings = await gtkSettings();
  // Windows on their own display: no other window takes the focus from them.
  const display = await startDisplay(findProgram([DISPLAY]));
  const env = { DISPLAY: display.name, XDG_CONFIG_HOME: settings };
  return {
    openSession: () => openSession(findProgram([DRIVER]), env),
    async stop() {
      display.stop();
      await rm(settings, { recursive: true, force: true });
    },
  };
}

/**
 * How many test files share a browser, one after the other: it takes up to five seconds to start, and
 * longer than most files do.
 */
const FILES = 20;

function launcher() {
  let started;
  const openSession = async () => (await (started ??= start())).openSession();
  const pages = reusedPages(async () => webdriverPage(await openSession()), FILES);
  async function stop() {
    await pages.close();
    await (await started)?.stop();
  }
  return pageLauncher('WebKitGTK', pages.open, stop);
}

/** WebKitGTK, the engine of Safari in GNOME's build of it, through WebDriver. Linux only. */
export const webkit = { program: PROGRAMS.webkit, launcher };

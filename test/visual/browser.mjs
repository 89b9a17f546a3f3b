import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** Makes fonts and colours independent of the settings of a machine. */
const ARGS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];
if (process.getuid?.() === 0) ARGS.push('--no-sandbox');

/** A browser whose screenshots can be compared with those of other machines. */
export const openBrowser = async () =>
  chromium.launch({ executablePath: await findBrowser(), args: ARGS });

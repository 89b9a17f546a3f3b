import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

function inProgramFolders(path: string): string[] {
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': x86 } = process.env;
  return [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) => (folder ? join(folder, path) : []));
}

const inPath = (command: string): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));

const installed = (): string | undefined =>
  [
    ...COMMANDS.flatMap(inPath),
    ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...WINDOWS.flatMap(inProgramFolders),
  ].find((file) => existsSync(file));

function chosen(file: string | undefined, source: string): string | undefined {
  if (!file || existsSync(file)) return file || undefined;
  throw new Error(`${source} names a browser that does not exist: “${file}”.`);
}

/**
 * The path of a Chromium-based browser: the one that the caller or `CHROME_PATH` names, else an
 * installed one, else the one that Playwright has downloaded.
 *
 * @param downloaded Where Playwright would put its own.
 */
export function browserPath(named: string | undefined, downloaded: () => string): string {
  const file =
    chosen(named, 'The option “browser”') ??
    chosen(process.env['CHROME_PATH'], 'The variable CHROME_PATH') ??
    installed();
  if (file) return file;
  const own = downloaded();
  if (existsSync(own)) return own;
  throw new Error(
    'No browser was found: install Chrome, Chromium or Edge, set CHROME_PATH to one, or run ' +
      '“npx playwright-core install chromium”.',
  );
}

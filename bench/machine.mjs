import { cpus, totalmem } from 'node:os';
import { versionOf } from './installs/install.mjs';

const PEERS = ['vanilla-cookieconsent', 'orejime', 'klaro', 'tarteaucitronjs', 'c15t'];

/** What kind of machine this is, without its name. */
export function machine() {
  const { length: cores } = cpus();
  return { system: process.platform, cores, memory: `${Math.round(totalmem() / 2 ** 30)} GiB` };
}

const isThere = (name) => {
  try {
    return [[name, versionOf(name)]];
  } catch {
    return [];
  }
};

/** Everything whose version changes the figures. */
export const versions = (browser) => ({
  chromium: browser.version(),
  node: process.versions.node,
  lit: versionOf('lit', '.'),
  ...Object.fromEntries(PEERS.flatMap(isThere)),
});

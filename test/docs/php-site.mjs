import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.mjs';
import { setDomain } from './set-domain.mjs';

/**
 * Creates a site from the recipe for PHP, in the folders that `docs/server.md` names: the document
 * root with the recipe, the package and files, and the script for PHP's own server beside it. Returns how to
 * serve it.
 *
 * @param settings Environment variables.
 */
export async function makePhpSite({ folder, port, env, settings, domain }) {
  const site = join(folder, 'site');
  const docroot = join(site, 'public');
  const script = join(docroot, 'consent.php');
  await mkdir(docroot, { recursive: true });
  await cp(inProject('docs/server/consent.php'), script);
  await cp(inProject('docs/server/router.php'), join(site, 'router.php'));
  await cp(inProject('docs/server/cookies.json'), join(docroot, 'cookies.json'));
  await symlink(inProject('dist/cdn'), join(docroot, 'cdn'));
  await writeFile(join(docroot, 'stats.js'), 'export {};');
  if (domain) await setDomain(script, domain);
  const args = ['-S', `127.0.0.1:${port}`, '-t', docroot, join(site, 'router.php')];
  // Without a variable, the recipe has a default.
  const variables = { ...env, RECORDS: undefined, ...settings };
  return { args, env: variables, records: join(site, 'records') };
}

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../scripts/project.mjs';
import { setDomain } from './set-domain.mjs';

const environment = (env, settings) => ({
  ...env,
  SETTINGS: JSON.stringify(settings),
  DJANGO_SETTINGS_MODULE: 'django_settings',
  PYTHONPATH: inProject('test/docs'),
});

async function makeSite(python, env) {
  const site = await mkdtemp(join(tmpdir(), 'django-'));
  await cp(inProject('docs/server/django'), site, { recursive: true });
  await mkdir(join(site, 'node_modules'));
  await symlink(inProject(), join(site, 'node_modules/consent-elements'));
  // Beside the test server, which answers other tests meanwhile.
  await promisify(execFile)(python, [join(site, 'manage.py'), 'migrate'], { env });
  return site;
}

let first;

/**
 * Creates a site from the recipe for Django, as its readers do: its files in a folder of their own,
 * the package beside them, and the tables in the database. Each site is a copy of the first one,
 * because no setting of a test changes the tables. Returns how to serve it.
 *
 * @param settings Override the recipe's settings.
 */
export async function makeDjangoSite({ program, folder, port, env, settings = {}, domain }) {
  first ??= makeSite(program, environment(env, {}));
  const site = join(folder, 'site');
  await cp(await first, site, { recursive: true });
  if (domain) await setDomain(join(site, 'consent/choice.py'), domain);
  // Serves static files as in debug mode, in which Django does so itself.
  const serve = ['runserver', '--noreload', '--insecure', `127.0.0.1:${port}`];
  return { args: [join(site, 'manage.py'), ...serve], env: environment(env, settings) };
}

/** Deletes the site whose copies are served. */
export async function removeDjangoSite() {
  if (first) await rm(await first, { recursive: true, force: true });
}

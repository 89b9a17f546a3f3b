import { spawnSync } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.mjs';

/**
 * Creates a site from the recipe for Django, as its readers do: its files in a folder of their own,
 * the package beside them, and the tables in the database. Returns how to serve it.
 *
 * @param settings Override the recipe's settings.
 */
export async function makeDjangoSite({ python, folder, port, env, settings = {} }) {
  const site = join(folder, 'site');
  await cp(inProject('docs/server/django'), site, { recursive: true });
  await mkdir(join(site, 'node_modules'));
  await symlink(inProject(), join(site, 'node_modules/consent-elements'));
  const variables = {
    ...env,
    SETTINGS: JSON.stringify(settings),
    DJANGO_SETTINGS_MODULE: 'django_settings',
    PYTHONPATH: inProject('test/docs'),
  };
  const manage = join(site, 'manage.py');
  const options = { env: variables, encoding: 'utf8' };
  const { status, stderr } = spawnSync(python, [manage, 'migrate'], options);
  if (status !== 0) throw new Error(stderr);
  // Serves static files as in debug mode, in which Django does so itself.
  const serve = ['runserver', '--noreload', '--insecure', `127.0.0.1:${port}`];
  return { args: [manage, ...serve], env: variables };
}

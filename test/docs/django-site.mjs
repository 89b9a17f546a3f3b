import { spawnSync } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.mjs';

/**
 * Makes a site out of the recipe for Django, as its readers do: its files in a folder of their own,
 * the package beside them, and the tables in the database. Returns how it is served.
 *
 * @param settings What differs from the recipe's own settings.
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
  // Static files as in debug mode, in which Django serves them by itself.
  const serve = ['runserver', '--noreload', '--insecure', `127.0.0.1:${port}`];
  return { args: [manage, ...serve], env: variables };
}

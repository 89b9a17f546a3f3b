import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { withNewDays } from './catalogue-checks/digests.mjs';
import { inProject, readJson } from './project.mjs';

/** Not a service: the digests of all facts, by which a change without a new day is found. */
const DIGESTS = 'digests.json';

/** The files of the catalogue with their names, in the order of their ids. */
export async function readFiles() {
  const names = (await readdir(inProject('catalogue'))).filter((file) => file.endsWith('.json'));
  const files = names.filter((file) => file !== DIGESTS).sort();
  return Promise.all(
    files.map(async (file) => ({ file, service: await readJson(`catalogue/${file}`) })),
  );
}

/** The services of the catalogue, in the order of their ids. */
export async function readServices() {
  return (await readFiles()).map(({ service }) => service);
}

/** The digests of the facts by id and day. */
export const readDigests = () => readJson(`catalogue/${DIGESTS}`).catch(() => ({}));

/** The file of digests with those of new days, as a pair of path and text. */
export async function digestsFile() {
  const digests = withNewDays(await readDigests(), await readServices());
  return [`catalogue/${DIGESTS}`, `${JSON.stringify(digests, undefined, 2)}\n`];
}

/** Writes all services into one file, `dist/catalogue.json`, which the command line reads. */
export async function writeCatalogue() {
  const services = (await readServices()).map((service) => ({ ...service, $schema: undefined }));
  await mkdir(inProject('dist'), { recursive: true });
  await writeFile(inProject('dist/catalogue.json'), JSON.stringify({ services }));
}

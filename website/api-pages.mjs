import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Tags for `custom-elements.json`, which the pages of the elements show. */
const ELSEWHERE = ['@csspart', '@cssState', '@cssstate', '@slot', '@fires', '@attr'];

/** Re-exported things are documented in one module; TypeDoc would warn of what no entry exports. */
const QUIET = {
  logLevel: 'Error',
  validation: { notExported: false, invalidLink: false },
};

async function convert(folder) {
  const options = { options: here('typedoc.json'), out: folder, ...QUIET };
  const application = await Application.bootstrapWithPlugins(options);
  application.options.setValue('blockTags', [
    ...application.options.getValue('blockTags'),
    ...ELSEWHERE,
  ]);
  application.options.setValue('excludeTags', ELSEWHERE);
  const project = await application.convert();
  if (!project) throw new Error('TypeDoc could not read the entries: see its messages above.');
  await application.generateOutputs(project);
}

/** `# start` becomes the address that a page imports. */
const named = (text, name) =>
  text.replace(/^# .+$/m, `# consent-elements${name === 'index' ? '' : `/${name}.js`}`);

/** From the heading of a class of an element up to the next section. */
const SECTION = /^### Cookie(\w+)Element$[^]*?(?=\n\n\*\*\*\n|\n## )/gm;

/** The pages of the elements say more than their classes, which inherit much from Lit. */
const withoutElements = (text) =>
  text.replaceAll(SECTION, (_, name) => {
    const file = name.toLowerCase();
    const link = `[&lt;cookie-${file}&gt;](../elements/${file}.md)`;
    return `### Cookie${name}Element\n\nThe class of ${link}. A page may extend it, or register it by another name.\n`;
  });

/** Writes a page for each entry of the package, from the comments and types in its source. */
export async function writeApiPages(folder) {
  await convert(folder);
  await rm(join(folder, 'README.md'), { force: true });
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, named(withoutElements(text), file.replace(/\.md$/, '')));
  }
}

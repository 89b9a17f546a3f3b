import { readdir, readFile } from 'node:fs/promises';
import { inProject } from '../project.mjs';

const FOLDER = 'src/styles';

/** `bannerStyles` → `banner` */
const sheetName = (imported) => imported.trim().replace(/Styles$/, '');

/** The source of the style sheets, by name. */
export async function readSheets() {
  const files = (await readdir(inProject(FOLDER))).filter((file) => file.endsWith('.css')).sort();
  const texts = await Promise.all(files.map((file) => readFile(inProject(FOLDER, file), 'utf8')));
  return new Map(
    files.map((file, at) => [file.replace(/\.css$/, ''), texts[at].replaceAll('\r\n', '\n')]),
  );
}

/** The list of style sheets that a banner as text has as well. */
async function bannerSheets() {
  const source = await readFile(inProject('src/markup/banner-sheets.ts'), 'utf8');
  return /BANNER_SHEETS = \[([^\]]*)\]/.exec(source)[1];
}

/** The style sheets of each element, in the order in which its class lists them: tag → names. */
export async function readCompositions() {
  const files = (await readdir(inProject('src/elements'))).filter((file) =>
    file.endsWith('-element.ts'),
  );
  const shared = await bannerSheets();
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(inProject('src/elements', file), 'utf8');
      const [, tag] = /define\(tag = '([\w-]+)'\)/.exec(source);
      const [, list] = /static override styles = \[([^\]]*)\]/.exec(source);
      const names = list.replace('...BANNER_SHEETS', shared).split(',');
      return [tag, names.map(sheetName).filter(Boolean)];
    }),
  );
  return new Map(found.sort());
}

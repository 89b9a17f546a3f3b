import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dist } from './project.mjs';

/** The generated modules of the translations. */
const LOCALES = new URL('../src/generated/locales/', import.meta.url);

const translationFiles = readdirSync(LOCALES).filter((file) => /\.\w+\.ts$/.test(file));

/** Whether a chunk is a part of a translation. */
export const isTranslation = ({ moduleIds }) =>
  moduleIds.every((id) => /[\\/]generated[\\/]locales[\\/](?!loaders)/.test(id));

/** All translations have the same hash: the list of files takes 129 times less of it. */
export const translationHash = createHash('sha256')
  .update(translationFiles.map((file) => readFileSync(new URL(file, LOCALES))).join(''))
  .digest('base64url')
  .slice(0, 6);

/** The files of a translation, which is one file beside the file with everything. */
export const LANGUAGES = translationFiles
  .flatMap((file) => /^(.+)\.banner\.ts$/.exec(file)?.[1] ?? [])
  .map((code) => ({
    name: `elements.all.${code}`,
    whole: dist(`generated/locales/${code}.js`),
    parts: ['banner', 'interface', 'statement', 'kinds', 'choices'].map((part) =>
      dist(`generated/locales/${code}.${part}.js`),
    ),
  }));

/** The modules of all parts of all translations. */
export const PARTS = LANGUAGES.flatMap(({ parts }) => parts);

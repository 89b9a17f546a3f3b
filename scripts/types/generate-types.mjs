import { mkdir, writeFile } from 'node:fs/promises';
import { dist, isMain } from '../project.mjs';
import { astroTypes } from './astro.mjs';
import { readElements } from './elements.mjs';
import { preactTypes, reactTypes } from './react.mjs';
import { solidTypes } from './solid.mjs';
import { svelteTypes } from './svelte.mjs';
import { vueTypes } from './vue.mjs';

const LANGUAGES = {
  react: reactTypes,
  preact: preactTypes,
  vue: vueTypes,
  svelte: svelteTypes,
  solid: solidTypes,
  astro: astroTypes,
};

/** Writes the types of each template language to `dist/types`, from `custom-elements.json`. */
export async function generateTypes() {
  const manifest = await readElements();
  await mkdir(dist('types'), { recursive: true });
  for (const [name, typesOf] of Object.entries(LANGUAGES)) {
    await writeFile(dist(`types/${name}.d.ts`), typesOf(manifest));
  }
}

if (isMain(import.meta.url)) await generateTypes();

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { inProject } from '../../scripts/project.mjs';
import { encode } from './png.mjs';

const folder = inProject('test/visual/report');

const STYLE = `
body { margin: 2rem; font: 1rem/1.5 system-ui; color: #14202a; background: #eceff1; }
section { margin-block: 3rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; }
figure { margin: 0; padding: 1rem; background: #fff; border-radius: .5rem; }
figcaption { padding-block-end: .5rem; font-weight: 600; }
img { display: block; max-width: 100%; }`;

const figure = (name, kind) => `<figure><figcaption>${kind}</figcaption>
<a href="${name}.${kind}.png"><img src="${name}.${kind}.png" alt="${name}, ${kind}"></a></figure>`;

const section = ({ name, says, pictures }) => `<section><h2>${name}</h2><p>${says}</p>
<div class="pictures">${Object.keys(pictures)
  .map((kind) => figure(name, kind))
  .join('')}</div></section>`;

const pageOf = (failures, notes) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Visual differences</title><style>${STYLE}</style>
<h1>${failures.length} of the looks differ</h1>
<p>In each picture: light above dark, 320, 768 and 1280 px beside each other, at half the size. A click
shows one of them alone; “whole” is in full size.</p>
${notes.map((note) => `<p><strong>${note}</strong></p>`).join('')}
<ul>${failures.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ul>
${failures.map((one) => section(one).replace('<section>', `<section id="${one.name}">`)).join('\n')}
</html>\n`;

export const clearReport = () => rm(folder, { recursive: true, force: true });

/**
 * Writes a page with the baseline, the new picture and the difference.
 *
 * @returns its path
 */
export async function writeReport(failures, notes) {
  await mkdir(folder, { recursive: true });
  for (const { name, pictures } of failures) {
    for (const [kind, picture] of Object.entries(pictures)) {
      await writeFile(`${folder}/${name}.${kind}.png`, encode(picture));
    }
  }
  await writeFile(`${folder}/index.html`, pageOf(failures, notes));
  return `${folder}/index.html`;
}

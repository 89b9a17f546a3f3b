import { mkdir, writeFile } from 'node:fs/promises';
import { inProject } from '../../scripts/project.mjs';
import { openBrowser } from './browser.mjs';
import { THEMES } from './looks.mjs';
import { reduceColours } from './palette.mjs';
import { decode, encodeIndexed } from './png.mjs';
import { serveLooks } from './server.mjs';
import { openLook, shoot } from './shots.mjs';

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };

/** Steps between colours that keep shadows smooth. */
const FINE = 6;

/** The text of a page around the element. */
const SAMPLE = `<main><h1>A day at the tide pool</h1>
<p>Twice a day the sea draws back and leaves small worlds behind, each in a basin of rock. Come an
hour before low water and walk slowly: what looks like bare stone is covered with barnacles, and
under the weed the crabs wait for the sea to return.</p>
<p>Anemones close when they are touched and open again within minutes. Limpets leave their place to
graze and come home along the trail that they left; each has ground its shell to fit one spot and no
other.</p>
<p>Put every stone back the way it lay. What lives on its upper side needs the light, what lives
below it dies in the sun.</p></main>`;

const SAMPLE_STYLE = `body { padding: 0 0 1px; line-height: 1.6 }
main { max-width: 44em; margin: 0 auto; padding: 32px 24px; font-size: 18px }
h1 { margin: 0 0 16px; font-size: 36px; line-height: 1.2 }
cookie-banner[placement=inline] { margin: 32px auto 0; max-width: 50em }`;

/** Sheets as rows of pictures: the look, its width in the sheet, and its caption. */
const themes = THEMES.map((theme) => ({
  row: ['light', 'dark'].map((scheme) => ({
    ...{ view: 'banner-corner', theme, scheme, size: { width: 640, height: 900 }, width: 372 },
    caption: `${theme}, ${scheme}`,
  })),
}));

const onPage = (placement, size, width) => ({
  ...{ view: `banner-${placement}`, size, width, isPage: true },
  caption: `${placement}, ${size.width} px`,
});

/** Languages of which `page.mjs` has a font, so that every machine draws them alike. */
const LOCALES = ['de', 'fi', 'el', 'ar'];

const inLanguage = (locale, view, size, width) => ({
  ...{ view, size, width, highest: 640, caption: `${locale}, ${size.width} px` },
  look: { locale, direction: locale === 'ar' ? 'rtl' : 'ltr' },
});

const languages = LOCALES.map((locale) => [
  inLanguage(locale, 'banner-bottom', PHONE, 240),
  [inLanguage(locale, 'banner-bottom', LAPTOP, 560), inLanguage(locale, 'statement', LAPTOP, 560)],
  inLanguage(locale, 'settings', PHONE, 240),
  inLanguage(locale, 'settings', LAPTOP, 480),
  inLanguage(locale, 'statement', PHONE, 240),
]);

const SHEETS = {
  languages,
  themes: [0, 2, 4].map((at) => themes.slice(at, at + 2).flatMap(({ row }) => row)),
  placements: [
    [onPage('bottom', LAPTOP, 560), onPage('corner', LAPTOP, 560), onPage('top', LAPTOP, 560)],
    [
      onPage('inline', LAPTOP, 560),
      onPage('dialog', LAPTOP, 560),
      onPage('bottom', PHONE, 175),
      { ...onPage('dialog', PHONE, 175), scheme: 'dark', caption: 'dialog, dark' },
      { ...onPage('corner', PHONE, 175), theme: 'material', caption: 'corner, material' },
    ],
  ],
  settings: [
    [
      {
        ...{ view: 'settings', size: { width: 700, height: 800 }, highest: 900, width: 560 },
        caption: 'in the page',
      },
      {
        view: 'settings-dialog',
        size: LAPTOP,
        scheme: 'dark',
        width: 560,
        caption: 'a dialog, dark',
      },
      {
        view: 'settings-dialog',
        size: PHONE,
        theme: 'bootstrap',
        width: 300,
        caption: '320 px, bootstrap',
      },
    ],
  ],
  inventory: [
    [
      [
        { view: 'table', size: LAPTOP, width: 780, caption: 'the table, 1280 px' },
        { view: 'gate', size: { width: 672, height: 500 }, width: 780, caption: 'a gate' },
      ],
      {
        ...{ view: 'statement', size: { width: 700, height: 900 }, highest: 1240, width: 460 },
        caption: 'the statement',
      },
      {
        ...{ view: 'table', size: PHONE, highest: 1003, scheme: 'dark', width: 260 },
        caption: 'cards, 320 px, dark',
      },
    ],
  ],
};

async function picture(page, url, shot) {
  const { view, theme = 'default', scheme = 'light', size, highest, isPage = false } = shot;
  await openLook(page, url, { view, theme, direction: 'ltr', ...shot.look });
  if (!isPage) return shoot(page, { view, scheme, size, highest });
  await page.addStyleTag({ content: SAMPLE_STYLE });
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), SAMPLE);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(size);
  return page.screenshot({ animations: 'disabled' });
}

const STYLE = `
body { display: inline-block; padding: 28px; background: #e3e8ea; color: #33434f; }
.row { display: flex; gap: 24px; align-items: start; }
.row + .row { margin-top: 24px; }
figure { margin: 0; }
figure + figure { margin-top: 24px; }
img { display: block; width: 100%; border-radius: 10px; box-shadow: 0 1px 2px #0f1e2826; }
figcaption { padding: 8px 4px 0; font: 15px 'Noto Sans'; }`;

const figure = ({ width, caption }, file) => `<figure style="width: ${width}px">
<img src="data:image/png;base64,${file.toString('base64')}" alt="">
<figcaption>${caption}</figcaption></figure>`;

/** One picture, or several below each other. */
async function cell(page, url, looks) {
  const figures = [];
  for (const look of [looks].flat()) figures.push(figure(look, await picture(page, url, look)));
  return `<div>${figures.join('')}</div>`;
}

/** Arranges pictures in rows, with captions, on a page that has loaded the fonts. */
async function composed(page, url, rows) {
  const drawn = [];
  for (const row of rows) {
    const cells = [];
    for (const looks of row) cells.push(await cell(page, url, looks));
    drawn.push(`<div class="row">${cells.join('')}</div>`);
  }
  await openLook(page, url, { view: 'banner-bottom', theme: 'default', direction: 'ltr' });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate((html) => (document.body.innerHTML = html), drawn.join(''));
  await page.addStyleTag({ content: STYLE });
  await page.setViewportSize({ width: 2200, height: 900 });
  return page.locator('body').screenshot();
}

/** Updates the sheets of docs/gallery whose names contain one of the words; all of them without words. */
export async function drawGallery(words = []) {
  const folder = inProject('docs/gallery');
  await mkdir(folder, { recursive: true });
  const [site, browser] = [await serveLooks(), await openBrowser()];
  const page = await browser.newPage();
  const isAsked = (name) => words.length === 0 || words.some((word) => name.includes(word));
  for (const [name, rows] of Object.entries(SHEETS).filter(([one]) => isAsked(one))) {
    const file = await composed(page, site.url, rows);
    await writeFile(`${folder}/${name}.png`, encodeIndexed(reduceColours(decode(file), FINE)));
    console.log(`docs/gallery/${name}.png`);
  }
  await browser.close();
  site.close();
}

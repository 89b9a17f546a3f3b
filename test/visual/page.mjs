import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/project.mjs';

const demo = JSON.parse(readFileSync(inProject('demo/cookies.json'), 'utf8'));

/** One service of each category of the demo: enough to show, with little text to store. */
const SHOWN = ['authentication', 'matomo', 'video'];

const policy = `<script type="application/json">${JSON.stringify({
  ...demo,
  services: demo.services.filter(({ id }) => SHOWN.includes(id)),
})}</script>`;

/**
 * Machines have different fonts, so the pages load their own from packages of the lock file. The
 * last one has the name that `base.tokens.json` lists first.
 */
const FONTS = [
  ...[400, 600, 700].flatMap((weight) => [
    { family: 'Noto Sans', file: 'noto-sans/files/noto-sans-latin', weight },
    { family: 'Noto Sans Greek', file: 'noto-sans/files/noto-sans-greek', weight },
    { family: 'Noto Sans Arabic', file: 'noto-sans-arabic/files/noto-sans-arabic-arabic', weight },
  ]),
  {
    family: 'ui-monospace',
    file: 'noto-sans-mono/files/noto-sans-mono-latin',
    weight: 400,
  },
];

const face = ({ family, file, weight }) => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  src: url(/fonts/${file}-${weight}-normal.woff2);
}`;

const STYLE = `${FONTS.map(face).join('\n')}
html { color-scheme: light dark; font-family: 'Noto Sans', 'Noto Sans Greek', 'Noto Sans Arabic'; }
body { margin: 0; padding: 16px; }`;

const MARKUP = {
  settings: `<cookie-settings>${policy}</cookie-settings>`,
  'settings-dialog': `<cookie-settings dialog>${policy}</cookie-settings>`,
  table: `<cookie-table>${policy}</cookie-table>`,
  statement: `<cookie-statement>${policy}</cookie-statement>`,
  gate: `<cookie-gate category="video">
    ${policy}
    <template><iframe width="640" height="300" title="A film"></iframe></template>
    <a href="#film">Watch the film at its provider</a>
  </cookie-gate>`,
};

const markupOf = (view) => {
  const [, placement] = view.split('banner-');
  return MARKUP[view] ?? `<cookie-banner placement="${placement}">${policy}</cookie-banner>`;
};

/** The style sheet of a theme as a site links it; the default theme has none. */
const linkTo = (theme) =>
  theme === 'default' ? '' : `<link rel="stylesheet" href="/themes/${theme}.css">`;

/** A page with one element in one look. Nothing is decided, so every part of it is visible. */
export const pageOf = ({
  view,
  theme,
  direction,
  locale = direction === 'rtl' ? 'ar-XB' : 'en',
  style = '',
}) => `<!doctype html>
<html lang="${locale}" dir="${direction}">
  <meta charset="utf-8">
  <title>${view}</title>
  <link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width">
  <style>${STYLE}${style}</style>
  ${linkTo(theme)}
  <body>
    ${markupOf(view)}
    <script type="module" src="/elements.js"></script>
  </body>
</html>`;

/** Every element, in each form with a different appearance. */
export const VIEWS = [
  'banner-bottom',
  'banner-top',
  'banner-corner',
  'banner-inline',
  'banner-dialog',
  'settings',
  'settings-dialog',
  'table',
  'statement',
  'gate',
];

export const THEMES = ['default', 'inherit', 'contrast', 'bootstrap', 'material', 'public-service'];

export const DIRECTIONS = ['ltr', 'rtl'];

export const SCHEMES = ['light', 'dark'];

/** Sizes of the view: a phone, a tablet, a laptop. */
export const SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];

/** One picture of the baselines: a view in a theme and a direction, in all schemes and sizes. */
export const SHEETS = VIEWS.flatMap((view) =>
  THEMES.flatMap((theme) => DIRECTIONS.map((direction) => ({ view, theme, direction }))),
);

export const nameOf = ({ view, theme, direction }) => `${view}.${theme}.${direction}`;

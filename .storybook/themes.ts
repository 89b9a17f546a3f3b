import compact from '../src/generated/themes/compact.css?raw';
import bootstrap from '../src/themes/bootstrap.css?raw';
import contrast from '../src/themes/contrast.css?raw';
import inherit from '../src/themes/inherit.css?raw';
import material from '../src/themes/material.css?raw';
import publicService from '../src/themes/public-service.css?raw';

/** The smaller density, beside any theme. */
export { compact };

/** A look that can be chosen: its file and what it is for. */
export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly css: string;
}

export const themes: readonly Theme[] = [
  { id: 'default', title: 'Default', css: '' },
  { id: 'inherit', title: 'As the page', css: inherit },
  { id: 'contrast', title: 'High contrast', css: contrast },
  { id: 'bootstrap', title: 'Bootstrap 5', css: bootstrap },
  { id: 'material', title: 'Material 3', css: material },
  { id: 'public-service', title: 'Public service', css: publicService },
];

const sheet = new CSSStyleSheet();

/** Puts a theme and a density on the page, as links to their files do on a site. */
export function applyTheme(id: string, density: string): void {
  const { adoptedStyleSheets } = document;
  if (!adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  const theme = themes.find((one) => one.id === id)?.css ?? '';
  sheet.replaceSync(density === 'compact' ? theme + compact : theme);
}

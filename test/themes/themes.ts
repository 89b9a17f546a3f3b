import { listFiles, readText } from '../package/ask-node.js';

export { computedToken, contrastOf } from './seen-colours.js';

const FOLDERS = ['src/themes', 'src/generated/themes'];

export interface Theme {
  readonly name: string;
  readonly css: string;
}

/** Every published theme, and the appearance without a theme. */
export async function readThemes(): Promise<Theme[]> {
  const paths = await Promise.all(
    FOLDERS.map(async (folder) => (await listFiles(folder)).map((file) => `${folder}/${file}`)),
  );
  const read = paths.flat().map(async (path) => ({
    name: path.replace(/.*\/(.*)\.css$/, '$1'),
    css: await readText(path),
  }));
  return [{ name: 'no theme', css: '' }, ...(await Promise.all(read))];
}

export const SCHEMES = ['light', 'dark'] as const;

/** Applies a theme and a colour scheme to the page; returns a function that removes them. */
export function applyTheme({ css }: Theme, scheme: string = 'light'): () => void {
  const { documentElement } = document;
  const style = document.createElement('style');
  style.textContent = `${css} html { color-scheme: ${scheme}; background: Canvas; color: CanvasText }`;
  document.head.append(style);
  return () => {
    style.remove();
    documentElement.removeAttribute('style');
  };
}

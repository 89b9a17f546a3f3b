import { contrast } from '../../scripts/tokens/contrast.mjs';
import { tokens } from '../../src/generated/tokens.js';
import { listFiles, readText } from '../package/ask-node.js';

const FOLDERS = ['src/themes', 'src/generated/themes'];

export interface Theme {
  readonly name: string;
  readonly css: string;
}

/** Every theme that is published, and the look without one. */
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

/** Puts a theme and a colour scheme on the page; returns what takes them away. */
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

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** The red, green and blue that are seen where a colour lies upon others, each from 0 to 1. */
function seen(...layers: string[]): number[] {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
}

/** The contrast of two computed colours, the first of which may be translucent. */
export const contrastOf = (front: string, back: string): number =>
  contrast(seen(back, front), seen(back));

/** What a colour token is under the present theme and scheme, as a computed colour. */
export function computedToken(name: string): string {
  const probe = document.createElement('i');
  document.body.append(probe);
  probe.style.color = `var(${name}, ${tokens.find((token) => token.name === name)!.value})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

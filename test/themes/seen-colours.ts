import { contrast } from '../../scripts/tokens/contrast.mjs';
import { tokens } from '../../src/generated/tokens.js';

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** The red, green, blue and opacity of stacked colours, each from 0 to 1. */
export function seen(...layers: string[]): number[] {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
}

const opaque = (...layers: string[]) => seen(...layers).slice(0, 3);

/** The contrast of two computed colours, the first of which may be translucent. */
export const contrastOf = (front: string, back: string): number =>
  contrast(opaque(back, front), opaque(back));

/**
 * The computed value of a colour token in the current theme, in the page’s colour scheme or in
 * another.
 */
export function computedToken(name: string, scheme = ''): string {
  const probe = document.createElement('i');
  probe.style.colorScheme = scheme;
  document.body.append(probe);
  probe.style.color = `var(${name}, ${tokens.find((token) => token.name === name)!.value})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

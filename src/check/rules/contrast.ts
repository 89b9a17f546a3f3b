/** A colour as `getComputedStyle` writes it: `rgb(0, 0, 0)`, `rgba(0, 0, 0, 0.5)`. */
const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+%?))?\s*\)$/;

/** Red, green, blue from 0 to 255, and how opaque; `undefined` for what another notation says. */
function parsed(color: string): readonly [number, number, number, number] | undefined {
  if (color === 'transparent') return [0, 0, 0, 0];
  const match = RGB.exec(color);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map(Number);
  return [red, green, blue, Number.parseFloat(match[4] ?? '1')];
}

/** Whether nothing of a background shows; `undefined` if unknown. */
export function isTransparent(color: string): boolean | undefined {
  const found = parsed(color);
  return found && found[3] === 0;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of a text with its background, from 1 to 21; `undefined` if one of them is not
 * opaque, or unknown.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(color: string, background: string): number | undefined {
  const colors = [parsed(color), parsed(background)];
  const [one, other] = colors.map((found) =>
    found?.[3] === 1 ? luminance(found.slice(0, 3)) : undefined,
  );
  if (one === undefined || other === undefined) return undefined;
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

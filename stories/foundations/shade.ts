import { seen } from '../../test/themes/seen-colours.js';

/** A colour as its controls have it: `<input type="color">` knows no opacity. */
export interface Shade {
  /** `#rrggbb` */
  readonly opaque: string;
  /** In hundredths. */
  readonly opacity: number;
}

const byte = (part: number) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');

/** Any colour that a browser has computed. */
export function shadeOf(color: string): Shade {
  const [red, green, blue, opacity] = seen(color);
  return {
    opaque: `#${[red!, green!, blue!].map(byte).join('')}`,
    opacity: Math.round(opacity! * 100),
  };
}

/** `#rrggbb`, or `#rrggbbaa` for what is translucent. */
export const hexOf = ({ opaque, opacity }: Shade): string =>
  opacity === 100 ? opaque : `${opaque}${byte(opacity / 100)}`;

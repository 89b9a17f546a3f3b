import pixelmatch from 'pixelmatch';
import { copyInto, createPicture } from './png.mjs';

/**
 * The threshold from which two pixels differ, in pixelmatch's measure from 0 to 1. The palette of a
 * baseline is up to 12 steps of 255 off, which is 0.05; a grey that is 16 steps off is detected.
 */
const THRESHOLD = 0.06;

/**
 * Pixels of a sheet that may differ: other processors round the blur of a shadow differently. An
 * additional letter has more pixels.
 */
const ALLOWED = 12;

const isSameSize = (one, two) => one.width === two.width && one.height === two.height;

/** Pads both pictures with transparent pixels to a common size. */
function alike(pictures) {
  const width = Math.max(...pictures.map((one) => one.width));
  const height = Math.max(...pictures.map((one) => one.height));
  return pictures.map((one) => {
    if (one.width === width && one.height === height) return one;
    const grown = createPicture(width, height);
    copyInto(grown, one, 0, 0);
    return grown;
  });
}

/** Compares two pictures: returns how many pixels differ, and where. */
export function compare(expected, actual) {
  const [one, two] = alike([expected, actual]);
  const { width, height } = one;
  const difference = createPicture(width, height);
  // Half of the pixels are at the edge of a letter: pixelmatch would ignore them as antialiasing.
  const options = { threshold: THRESHOLD, includeAA: true };
  const count = pixelmatch(one.data, two.data, difference.data, width, height, options);
  return { isEqual: isSameSize(expected, actual) && count <= ALLOWED, count, difference };
}

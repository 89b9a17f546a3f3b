import { copyInto, createPicture, decode } from './png.mjs';

/** The gap between the pictures, in px, and its colour: neither black nor white. */
const GAP = 8;
const GREY = 0x80;

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** Joins pictures, in rows below each other. */
export function compose(rows) {
  const pictures = rows.map((row) => row.map(decode));
  const heights = pictures.map((row) => Math.max(...row.map(({ height }) => height)) + GAP);
  const widths = pictures.map((row) => sum(row.map(({ width }) => width + GAP)));
  const sheet = createPicture(Math.max(...widths), sum(heights));
  for (let at = 0; at < sheet.data.length; at += 4) sheet.data.set([GREY, GREY, GREY, 0xff], at);
  for (const [index, row] of pictures.entries()) {
    let left = 0;
    for (const one of row) {
      copyInto(sheet, one, left, sum(heights.slice(0, index)));
      left += one.width + GAP;
    }
  }
  return sheet;
}

/** Halves width and height: each pixel is the mean of four. */
export function halve({ width, height, data }) {
  const half = createPicture(Math.floor(width / 2), Math.floor(height / 2));
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      const from = 4 * (2 * y * width + 2 * x);
      for (let part = 0; part < 4; part += 1) {
        const at = from + part;
        const four = data[at] + data[at + 4] + data[at + 4 * width] + data[at + 4 * width + 4];
        half.data[4 * (y * half.width + x) + part] = Math.round(four / 4);
      }
    }
  }
  return half;
}

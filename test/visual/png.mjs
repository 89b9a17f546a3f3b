import { crc32, deflateSync } from 'node:zlib';
import pngjs from 'pngjs';

const { PNG } = pngjs;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const INDEXED = 3;

export const createPicture = (width, height) => new PNG({ width, height });

export const copyInto = (sheet, picture, left, top) =>
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, left, top);

/** The pixels of a PNG file: `width`, `height` and `data`, four bytes each. */
export const decode = (file) => PNG.sync.read(file);

/** A PNG file with all colours. */
export const encode = (picture) => PNG.sync.write(picture);

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function header({ width, height }) {
  const fields = Buffer.alloc(13);
  fields.writeUInt32BE(width);
  fields.writeUInt32BE(height, 4);
  fields.set([8, INDEXED], 8);
  return fields;
}

/** Each line begins with the number of a filter; 0 is none. */
function lines({ width, height, indices }) {
  const bytes = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    bytes.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return bytes;
}

/**
 * A PNG file with a palette, which pngjs reads but does not write: a third of the bytes.
 * `indices` has one byte for each pixel, `palette` three for each colour.
 */
export const encodeIndexed = (picture) =>
  Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(picture)),
    chunk('PLTE', Buffer.from(picture.palette)),
    chunk('IDAT', deflateSync(lines(picture), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);

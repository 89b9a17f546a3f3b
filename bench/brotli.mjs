import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';

const cache = new Map();

const OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** What is sent of a file or page: brotli at quality 11. Each text is compressed once. */
export function compressed(content) {
  if (!cache.has(content)) cache.set(content, brotliCompressSync(content, OPTIONS));
  return cache.get(content);
}

/** Compresses texts beforehand, in other threads: what else this process does goes on. */
export async function compressAll(contents) {
  const missing = contents.filter((content) => !cache.has(content));
  const compress = async (content) =>
    cache.set(content, await promisify(brotliCompress)(content, OPTIONS));
  await Promise.all(missing.map(compress));
}

/** Bytes that a page has more than another one: what an install writes into the page itself. */
export const inlineBytes = (html, blank) => compressed(html).length - compressed(blank).length;

import { brotliCompressSync, constants } from 'node:zlib';

const cache = new Map();

function compress(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(content, { params });
}

/** What is sent of a file or page: brotli at quality 11. Each content is compressed once. */
export function compressed(content) {
  if (!cache.has(content)) cache.set(content, compress(content));
  return cache.get(content);
}

/** Bytes that a page has more than another one: what an install writes into the page itself. */
export const inlineBytes = (html, blank) => compressed(html).length - compressed(blank).length;

import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FetchError } from './fetching.js';

/** Whether a file begins as gzip does. Its name and type say less: servers unpack some themselves. */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** The first two bytes at least, if the file has as many. */
async function startOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let start = Buffer.alloc(0);
  while (start.length < 2) {
    const next = await pieces.next();
    if (next.done) return start;
    start = Buffer.concat([start, next.value]);
  }
  return start;
}

async function* joined(start: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function gunzipped(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  // A reader of `gunzip` gets the errors of both.
  pipeline(Readable.from(packed), gunzip, () => undefined);
  return gunzip;
}

/** The bytes of a file, unpacked if it is a gzip file. */
async function* unpacked(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]();
  try {
    const start = await startOf(pieces);
    const whole = joined(start, pieces);
    yield* isGzip(start) ? gunzipped(whole) : whole;
  } finally {
    await pieces.return?.();
  }
}

/**
 * The text of a file in UTF-8, in pieces, unpacked if it is a gzip file. After `limit` bytes it
 * throws, so that a small file which unpacks to a large one does no harm.
 */
export async function* textsOf(
  body: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = limit;
  for await (const bytes of unpacked(body)) {
    yield decoder.decode(bytes.subarray(0, rest), { stream: true });
    rest -= bytes.length;
    if (rest < 0) throw new FetchError(`has more than ${limit.toLocaleString('en')} bytes`);
  }
  yield decoder.decode();
}

import { xmlTexts } from '../libraries.js';
import { fetchFile, FetchError, type FetchOptions } from './fetching.js';
import { textsOf } from './unpacked.js';

/** The limits of the protocol, https://www.sitemaps.org/protocol.html. */
const MAX_BYTES = 50 * 1024 * 1024;
const MAX_ENTRIES = 50_000;

/** Gets what a sitemap lists, as it is written there. */
export interface Entries {
  onPage(text: string): void;
  onSitemap(text: string): void;
}

/** Reads a text that arrives in pieces. */
interface Reader {
  write(piece: string): void;
  close(): void;
}

/** Runs a step of the parser, whose messages have the lines, counted from 0, below the first one. */
function parsing(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const [why = '', line = ''] = (error as Error).message.split('\n');
    const at = Number(/\d+/.exec(line)?.[0] ?? 0) + 1;
    throw new FetchError(`is malformed XML (line ${at}: ${why})`);
  }
}

function xmlReader({ onPage, onSitemap }: Entries): Reader {
  // Extensions of the protocol list images and videos with a <loc> of their own.
  const reader = xmlTexts('loc', (text, parent) => {
    if (parent === 'url') onPage(text.trim());
    if (parent === 'sitemap') onSitemap(text.trim());
  });
  return {
    write: (piece) => parsing(() => reader.write(piece)),
    close: () => parsing(() => reader.close()),
  };
}

/** A text lists whole addresses; anything else is not a sitemap but, say, a picture. */
function lineReader(entries: Entries): Reader {
  const onPage = (text: string) => {
    if (/^https?:/i.test(text)) entries.onPage(text);
  };
  let line = '';
  return {
    write(piece) {
      const lines = `${line}${piece}`.split(/\r\n|\r|\n/);
      line = lines.pop() ?? '';
      lines.forEach((one) => onPage(one.trim()));
    },
    close: () => onPage(line.trim()),
  };
}

/** The reader for a file that begins like this. Types in headers are often wrong. */
function readerFor(start: string, entries: Entries): Reader {
  if (/^<(?:!doctype\s+html|html)\b/i.test(start)) {
    throw new FetchError('is an HTML page and not a sitemap');
  }
  return start.startsWith('<') ? xmlReader(entries) : lineReader(entries);
}

/** Enough to distinguish XML from HTML and from text. */
const START = 100;

async function readTexts(texts: AsyncIterable<string>, entries: Entries): Promise<void> {
  let start = '';
  let reader: Reader | undefined;
  for await (const text of texts) {
    if (reader) reader.write(text);
    else start = `${start}${text}`.trimStart();
    if (reader || start.length < START) continue;
    reader = readerFor(start, entries);
    reader.write(start);
  }
  const last = reader ?? readerFor(start, entries);
  if (!reader) last.write(start);
  last.close();
}

/** Passes entries on, and throws after as many as the protocol allows. */
function counted({ onPage, onSitemap }: Entries): Entries {
  let count = 0;
  const add = (text: string, on: (text: string) => void) => {
    if (text === '') return;
    count += 1;
    if (count > MAX_ENTRIES) {
      throw new FetchError(`has more than ${MAX_ENTRIES.toLocaleString('en')} addresses`);
    }
    on(text);
  };
  return { onPage: (text) => add(text, onPage), onSitemap: (text) => add(text, onSitemap) };
}

/**
 * Reads a sitemap or an index of sitemaps: XML or text, packed or not. Gives its address, after
 * redirects. Throws for a file that cannot be read; what precedes that place was given.
 */
export async function readSitemapFile(
  address: string,
  options: FetchOptions,
  entriesFor: (address: string) => Entries,
): Promise<void> {
  const file = await fetchFile(address, options);
  await readTexts(textsOf(file.body, MAX_BYTES), counted(entriesFor(file.address)));
}

import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inProject } from '../../scripts/project.mjs';

/** What stands for the server's origin in requests of tests and in answers. */
const ORIGIN = /\{origin\}/g;

/** The body of a response: the middle part can be repeated, the whole packed or cut off. */
function bodyOf({ start = '', middle = '', times = 0, end = '', gzip, cut }, origin) {
  const number = (_, index) => middle.replaceAll('#', String(index + 1));
  const text = start + Array.from({ length: times }, number).join('') + end;
  const bytes = Buffer.from(text.replace(ORIGIN, origin));
  return (gzip ? gzipSync(bytes, { level: 1 }) : bytes).subarray(0, cut);
}

const MISSING = { status: 404 };

/** Answers by path; notes who asks for what. */
function answerer(files, requests) {
  return ({ url, headers: { host, 'user-agent': agent } }, response) => {
    requests.push({ path: url, agent });
    const { status = 200, headers = {}, stalls = false, ...body } = files[url] ?? MISSING;
    const origin = `http://${host}`;
    const { location } = headers;
    const target = location && { location: location.replace(ORIGIN, origin) };
    response.writeHead(status, { ...headers, ...target });
    response.write(bodyOf(body, origin));
    if (!stalls) response.end();
  };
}

/** Runs a function while a server has these files, and a folder the list of pages. */
async function withSite({ files, list }, run) {
  const requests = [];
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const server = createServer(answerer(files, requests)).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${server.address().port}`;
    const file = join(folder, 'pages.txt');
    if (list !== undefined) await writeFile(file, list.replace(ORIGIN, origin));
    const result = await run(origin, list === undefined ? undefined : file);
    const text = JSON.stringify({ ...result, requests });
    return JSON.parse(text.replaceAll(origin, '{origin}').replaceAll(folder, '{folder}'));
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
}

/** The pages that are found, or the message of the error. */
async function foundPages({ files = {}, list, options }) {
  const { findPages } = await import(inProject('dist/driver/pages/pages.js'));
  return withSite({ files, list }, async (origin, file) => {
    const filled = JSON.parse(JSON.stringify(options).replace(ORIGIN, origin));
    const { abortAfter, ...rest } = filled;
    const signal = abortAfter === undefined ? undefined : AbortSignal.timeout(abortAfter);
    try {
      return await findPages({ ...rest, list: file ?? rest.list, signal });
    } catch (error) {
      return { error: `${error.name}: ${error.message}` };
    }
  });
}

/** Web Test Runner plugin: a command that finds the pages of a site; see `find-pages.ts`. */
export function pagesCommands() {
  return {
    name: 'pages-commands',
    executeCommand: ({ command, payload }) =>
      command === 'find-pages' ? foundPages(payload) : undefined,
  };
}

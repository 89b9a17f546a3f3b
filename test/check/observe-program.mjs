import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, findQuickBrowser } from '../../scripts/find-browser.mjs';
import { observe } from '../../dist/driver/observe.js';
import { serveSite } from '../site/site-server.mjs';

/*
 * Serves a site and observes it: a test sends what `observe-site.ts` describes, and gets the record.
 * The port is another one each time, so the record is given back without it.
 */

/** In headers too, which the server sends as they are. */
const withPort = (routes, port) =>
  JSON.parse(JSON.stringify(routes).replaceAll('PORT', String(port)));

const withoutPort = (value, port) => JSON.parse(JSON.stringify(value).replaceAll(`:${port}`, ''));

/** What a host on this machine lacks without a certificate: cookies with `Secure`, workers, caches. */
function browserArgs({ secure = [], args = [] }, port) {
  const origins = secure.map((host) => `http://${host}:${port}`);
  return [
    '--host-resolver-rules=MAP *.missing.example ~NOTFOUND, MAP * 127.0.0.1',
    ...args,
    ...(origins.length > 0 ? [`--unsafely-treat-insecure-origin-as-secure=${origins}`] : []),
  ];
}

/** The files of a folder: texts, and the sizes of pictures. */
async function filesIn(folder) {
  const files = {};
  for (const name of await readdir(folder)) {
    const content = await readFile(join(folder, name));
    files[name] = name.endsWith('.har') ? content.toString() : content.length;
  }
  return files;
}

function login(path, url) {
  return path && ((page) => page.goto(url(path)).then(() => undefined));
}

async function observeOn(site, folder) {
  const { routes, pages, host, options = {} } = site;
  const served = { ...routes };
  const { port, requests, close } = await serveSite(served);
  Object.assign(served, withPort(routes, port));
  const url = (path) =>
    path.startsWith('/') ? `http://${host}:${port}${path}` : withPort(path, port);
  const ending = new globalThis.AbortController();
  const lines = [];
  const onProgress = (line) => {
    lines.push(line);
    if (site.abortAt && line.startsWith(site.abortAt)) ending.abort();
  };
  const own = {
    browser: await (site.isWhole ? findBrowser() : findQuickBrowser()),
    sandbox: process.getuid?.() !== 0,
    quiet: 150,
    args: browserArgs(site, port),
    ...(site.isFiled && { har: folder, pictures: folder }),
    login: login(site.login, url),
    signal: ending.signal,
    onProgress,
  };
  try {
    const observed = await observe(pages.map(url), { ...own, ...options });
    return withoutPort({ observed, lines, requests, files: await filesIn(folder) }, port);
  } finally {
    close();
  }
}

const [site] = await once(process, 'message');
const folder = await mkdtemp(join(tmpdir(), 'observe-'));
const answer = await observeOn(site, folder).catch((error) => ({ error: String(error.message) }));
await rm(folder, { recursive: true, force: true });
process.send(answer, () => process.disconnect());

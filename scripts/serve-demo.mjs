import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { demoPage, pageOf } from './demo-languages.mjs';
import { installedPage } from './demo-installs.mjs';
import { inProject } from './project.mjs';

const ATTEMPTS = 20;

function answer(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(text);
}

const NO_STORYBOOK = 'Storybook is not built yet. Run: npm run storybook -- build';

/** Folders that are served under a path, and what is said where a file of them is missing. */
const PLACES = [
  ['/cdn', 'dist/cdn', 'Not found'],
  ['/storybook', 'storybook-static', NO_STORYBOOK],
];

/** A page with another way of installation, or in another language than that of its file. */
async function writtenPage(path) {
  const page = pageOf(path);
  if (!page) return undefined;
  return (await installedPage(path)) ?? demoPage(page);
}

/**
 * Serves `demo/` at the root, `dist/cdn/` under `/cdn/`, Storybook under `/storybook/` where it is
 * built, and the pages in other languages and with other ways of installation. Edited files show on
 * reload.
 */
function handler() {
  const demo = sirv(inProject('demo'), { dev: true });
  const places = PLACES.map(([at, folder, missing]) => ({
    at,
    serve: sirv(inProject(folder), { dev: true }),
    missing,
  }));
  return async (request, response) => {
    const notFound = () => answer(response, 404, 'Not found');
    const { pathname } = new URL(request.url, 'http://localhost');
    // A policy that is being edited may be invalid for a while.
    const page = await writtenPage(pathname).catch(({ message }) => message);
    if (page) return answer(response, 200, page);
    const place = places.find(({ at }) => pathname.startsWith(`${at}/`));
    if (!place) return demo(request, response, notFound);
    request.url = request.url.slice(place.at.length);
    return place.serve(request, response, () => answer(response, 404, place.missing));
  };
}

/** Listens on the first free port from `port` on. Only this machine can connect. */
async function listen(server, port) {
  for (let candidate = port; candidate < port + ATTEMPTS; candidate += 1) {
    try {
      server.listen(candidate, '127.0.0.1');
      await once(server, 'listening');
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + ATTEMPTS - 1}.`);
}

/**
 * Serves the demo. Resolves to its address and a function that stops it. Port 0 means any free
 * port.
 */
export async function serveDemo({ port = 8000 } = {}) {
  const server = createServer(handler());
  const actual = await listen(server, port);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${actual}`, port: actual, close };
}

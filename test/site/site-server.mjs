import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { inProject } from '../../scripts/project.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

const typeOf = (path) => `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`;

/** Folders that a site serves: the files for a CDN, the modules, and the packages that they import. */
const FOLDERS = { cdn: 'dist/cdn', modules: 'dist', packages: 'node_modules' };

const folderOf = (path) => FOLDERS[path.split('/')[1]];

function sendFile(path, response, added = {}) {
  const file = inProject(folderOf(path), ...path.split('/').slice(2));
  if (path.includes('..') || !existsSync(file)) return response.writeHead(404).end();
  const headers = { 'content-type': typeOf(path), 'access-control-allow-origin': '*', ...added };
  return createReadStream(file).pipe(response.writeHead(200, headers));
}

/** Unless the test says what stands there; it may hold the answer back, or add headers. */
const isFile = (path, route = {}) =>
  folderOf(path) !== undefined && typeof route === 'object' && !route.status && !route.body;

/** What the test says; `PORT` stands for the port of the site. */
function send(route, path, { port, response, later }) {
  if (route === undefined) return response.writeHead(404).end();
  const { status = 200, headers = {}, body = typeof route === 'string' ? route : '' } = route;
  response.writeHead(status, { 'content-type': typeOf(path), ...headers });
  const text = (part) => part.replaceAll('PORT', port);
  if (!route.rest) return response.end(text(body));
  response.write(text(body));
  return later(() => response.end(text(route.rest)));
}

function logged({ method, url, headers }) {
  const { host, cookie = '', 'sec-purpose': purpose = '' } = headers;
  const { pathname, search } = new URL(url, 'http://host');
  return { method, host: host.split(':')[0], path: pathname, search, cookie, purpose };
}

/** Answers that wait until the test lets them go, so that a slow answer needs no clock. */
function heldAnswers(routes) {
  const isHeld = ({ held, rest }) => held || rest;
  const paths = new Set(Object.keys(routes).filter((path) => isHeld(routes[path])));
  const waiting = [];
  return {
    hold: (path, answer) => (paths.has(path) ? waiting.push({ path, answer }) : answer()),
    release(path) {
      paths.delete(path);
      for (const one of waiting) if (one.path === path) one.answer();
    },
  };
}

/**
 * A web server for one test: sends what `routes` has for a path, whatever the host, and writes down
 * every request.
 */
export async function serveSite(routes) {
  const requests = [];
  const { hold, release } = heldAnswers(routes);
  const server = createServer((request, response) => {
    const entry = logged(request);
    requests.push(entry);
    const { path } = entry;
    const { port } = server.address();
    const later = (answer) => hold(path, answer);
    const answer = () =>
      isFile(path, routes[path])
        ? sendFile(path, response, routes[path]?.headers)
        : send(routes[path], path, { port, response, later });
    // Of an answer in two parts only the second one waits.
    return routes[path]?.rest ? answer() : later(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: server.address().port, requests, release, close };
}

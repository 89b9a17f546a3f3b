import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname } from 'node:path';
import { createSecureContext } from 'node:tls';
import { inProject } from '../../scripts/project.mjs';
import { createCertificate } from './certificate.mjs';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const typeOf = (path) => `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`;

const cookiesIn = (header = '') =>
  Object.fromEntries(
    header
      .split(';')
      .map((one) => one.trim().split('='))
      .filter(([name]) => name)
      .map(([name, ...value]) => [name, value.join('=')]),
  );

/** What a route gets that depends on the visitor. */
const visitorOf = ({ headers, url }) => ({
  cookies: cookiesIn(headers.cookie),
  gpc: headers['sec-gpc'] === '1',
  url: new URL(url, `https://${headers.host}`),
});

async function fileFor(path) {
  const file = inProject('dist', path);
  if (!path.startsWith('/cdn/') || path.includes('..') || !existsSync(file)) return undefined;
  return { body: await readFile(file), headers: { 'access-control-allow-origin': '*' } };
}

/** What the site has for an address: a text, an answer, or a function that gives one. */
async function routeFor(hosts, visitor) {
  const { hostname, pathname } = visitor.url;
  const routes = hosts[hostname] ?? {};
  const route = routes[pathname] ?? routes['*'] ?? (await fileFor(pathname));
  const answer = typeof route === 'function' ? await route(visitor) : route;
  return typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404 });
}

function send({ status = 200, headers = {}, body = '', never = false }, path, response) {
  response.writeHead(status, { 'content-type': typeOf(path), ...headers });
  // A page that never ends loading.
  return never ? response.write(body) : response.end(body);
}

const handlerOf = (hosts) => async (request, response) => {
  const visitor = visitorOf(request);
  const { pathname } = visitor.url;
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  return send(await routeFor(hosts, visitor), pathname, response);
};

/** Serves hosts with a certificate of `good`, but one with that of `bad`. */
const secureContext = (good, bad) => (name, done) =>
  done(null, createSecureContext(name.startsWith('refused.') ? bad : good));

/** The options of Chromium by which it takes every host for this machine, and this certificate for good. */
const optionsFor = (port, digest) => [
  `--host-resolver-rules=MAP missing.hostile.example ~NOTFOUND, MAP * 127.0.0.1:${port}`,
  `--ignore-certificate-errors-spki-list=${digest}`,
];

/**
 * Serves all hosts of a site on this machine. Resolves to the options with which Chromium finds
 * them, and a function that stops the server.
 */
export async function serveHosts(hosts) {
  const [good, bad] = ['good', 'bad'].map(createCertificate);
  const options = { ...good, SNICallback: secureContext(good, bad) };
  const server = createServer(options, handlerOf(hosts)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { args: optionsFor(server.address().port, good.digest), close };
}

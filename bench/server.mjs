import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compressAll, compressed } from './brotli.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Wall-clock time with fractions, comparable with that of the browser on the same machine. */
const now = () => performance.timeOrigin + performance.now();

const GATED_SCRIPT = '(window.gatedRan ??= []).push(performance.now());';

/** The gated scripts differ in their address only. */
const contentOf = ({ html, files }, path) => {
  if (path === '/') return html;
  return path.startsWith('/gated/') ? GATED_SCRIPT : files[path];
};

function send(response, path, content) {
  const type = TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream';
  const body = compressed(content);
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'max-age=3600',
  });
  response.end(body);
  return body.length;
}

/** Answers one request of the present visit and writes it down. */
async function answer(site, request, response) {
  const path = new URL(request.url, 'http://localhost').pathname;
  const content = contentOf(site, path);
  const entry = {
    path,
    arrived: now(),
    finished: Infinity,
    bytes: 0,
    found: content !== undefined,
  };
  site.log.push(entry);
  if (site.delay) await pause(site.delay);
  if (content === undefined) response.writeHead(404).end();
  else entry.bytes = send(response, path, content);
  entry.finished = now();
}

/**
 * A server for one visit at a time: it compresses with brotli at its highest quality and counts
 * what it sends.
 */
export async function startServer() {
  let site;
  const server = createServer((request, response) => void answer(site, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${server.address().port}/`,
    /** Serves `html` and `files` from now on, each after `delay` ms; returns the log of requests. */
    async serve({ html, files, delay = 0 }) {
      // Beforehand: compressing is no part of a visit.
      await compressAll([html, ...Object.values(files)]);
      site = { html, files, delay, log: [] };
      return site.log;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { consentSetCookie, readConsent } from 'consent-elements/server.js';
import { fileAt } from './files.mjs';
import { keepRecord } from './records.mjs';

const policy = JSON.parse(await readFile(new URL('cookies.json', import.meta.url), 'utf8'));

/** Renders a granted script as it is, and blocks any other until the visitor consents. */
function page(consent) {
  const script = consent.isGranted('statistics')
    ? '<script src="/stats.js"></script>'
    : '<script type="text/plain" data-consent="statistics" src="/stats.js"></script>';
  return `<!doctype html><html lang="en"><title>A page</title>
    <script type="module" src="/cdn/elements.js"></script>
    <cookie-banner src="/cookies.json" endpoint="/consent"></cookie-banner>${script}</html>`;
}

/** Accepts only JSON, which a form on another site cannot send, up to a size limit. */
async function record(request, response) {
  const { 'content-type': type, 'content-length': length } = request.headers;
  const isOurs = type === 'application/json' && Number(length) < 10_000;
  response.statusCode = isOurs && (await keepRecord(await text(request))) ? 204 : 400;
  response.end();
}

function show(request, response) {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'private');
  response.setHeader('Vary', 'Cookie, Sec-GPC');
  response.end(page(readConsent(request, { policy })));
}

async function sendFile(path, response) {
  const file = await fileAt(path);
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': file.type }).end(file.content);
}

async function answer(request, response) {
  const [path] = request.url.split('?');
  const isPost = request.method === 'POST' && path === '/consent';
  if (!isPost && path !== '/') return sendFile(path, response);
  const cookie = consentSetCookie(request, { policy });
  if (cookie) response.setHeader('Set-Cookie', cookie);
  return isPost ? record(request, response) : show(request, response);
}

function handle(request, response) {
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
}

createServer(handle).listen(Number(process.env.PORT ?? 8080), '127.0.0.1');

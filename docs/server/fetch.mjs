import { readFile } from 'node:fs/promises';
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
async function record(request) {
  const isOurs =
    request.headers.get('Content-Type') === 'application/json' &&
    Number(request.headers.get('Content-Length') ?? NaN) < 10_000;
  const isKept = isOurs && (await keepRecord(await request.text()));
  return new Response(null, { status: isKept ? 204 : 400 });
}

function show(request) {
  return new Response(page(readConsent(request, { policy })), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private',
      Vary: 'Cookie, Sec-GPC',
    },
  });
}

async function sendFile(path) {
  const file = await fileAt(path);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.content, { headers: { 'Content-Type': file.type } });
}

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    const isPost = request.method === 'POST' && pathname === '/consent';
    if (!isPost && pathname !== '/') return sendFile(pathname);
    const response = isPost ? await record(request) : show(request);
    const cookie = consentSetCookie(request, { policy });
    if (cookie) response.headers.append('Set-Cookie', cookie);
    return response;
  },
};

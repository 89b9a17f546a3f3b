import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { consentSetCookie, readConsent } from 'consent-elements/server.js';
import { keepRecord } from './records.mjs';

const policy = JSON.parse(await readFile(new URL('cookies.json', import.meta.url), 'utf8'));
const elements = fileURLToPath(import.meta.resolve('consent-elements/dist/cdn/elements.js'));

/** Middleware that sets `request.consent`, and sends the cookie that keeps the choice. */
function consent(request, response, next) {
  request.consent = readConsent(request, { policy });
  const cookie = consentSetCookie(request, { policy });
  if (cookie) response.append('Set-Cookie', cookie);
  next();
}

/** Renders a granted script as it is, and blocks any other until the visitor consents. */
function show(request, response) {
  const script = request.consent.isGranted('statistics')
    ? '<script src="/stats.js"></script>'
    : '<script type="text/plain" data-consent="statistics" src="/stats.js"></script>';
  response.set('Cache-Control', 'private').vary('Cookie').vary('Sec-GPC');
  response.send(`<!doctype html><html lang="en"><title>A page</title>
    <script type="module" src="/cdn/elements.js"></script>
    <cookie-banner src="/cookies.json" endpoint="/consent"></cookie-banner>${script}</html>`);
}

/** Accepts only JSON, which a form on another site cannot send. */
async function record(request, response) {
  const isKept = typeof request.body === 'string' && (await keepRecord(request.body));
  response.status(isKept ? 204 : 400).end();
}

/** A script of the site; a real one is a file in a folder that the server serves. */
function statistics(request, response) {
  response.type('js').send('console.log("Statistics are granted");');
}

const app = express();
app.use('/cdn', express.static(dirname(elements)));
app.get('/cookies.json', (request, response) => response.json(policy));
app.get('/stats.js', statistics);
app.get('/', consent, show);
app.post('/consent', consent, express.text({ type: 'application/json' }), record);
app.listen(Number(process.env.PORT ?? 8080), '127.0.0.1');

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { renderSnippet } from 'consent-elements/render.js';
import { readConsent } from 'consent-elements/server.js';

const policy = JSON.parse(await readFile(new URL('cookies.json', import.meta.url), 'utf8'));
const elements = fileURLToPath(import.meta.resolve('consent-elements/dist/cdn/elements.js'));

/** Nothing runs or gets styled without the nonce; what a script with it loads may run as well. */
const security = (nonce) =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');

/** The banner and its script, with the nonce; without the box if the visitor has chosen. */
const banner = (request, nonce) =>
  renderSnippet(policy, {
    entry: '/cdn/elements.js',
    src: '/cookies.json',
    nonce,
    consent: readConsent(request, { policy }),
    gpc: request.get('Sec-GPC') === '1',
  });

/** The gate needs the nonce too. The snippet opens it for a visitor who has allowed statistics. */
async function show(request, response) {
  const nonce = randomBytes(16).toString('base64');
  response.set('Content-Security-Policy', security(nonce));
  response.set('Cache-Control', 'private').vary('Cookie').vary('Sec-GPC');
  response.send(`<!doctype html><html lang="en"><title>A page</title><body>
    ${await banner(request, nonce)}
    <script nonce="${nonce}" type="text/plain" data-consent="statistics" src="/stats.js"></script>`);
}

const app = express();
app.use('/cdn', express.static(dirname(elements)));
app.get('/cookies.json', (request, response) => response.json(policy));
app.get('/stats.js', (request, response) => {
  response.type('js').send('console.log("Statistics are granted");');
});
app.get('/', show);
app.listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
